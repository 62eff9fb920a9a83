import { observationAt } from '../../model/column';
import { numberAt } from '../cell';
import { type Doubt, findingId, isChecked, type Series } from './series';

/**
 * Levels of 0 after one above 0: a growth of 0 %, the least there is, and mostly a figure that is not there yet. Offered:
 * to say so. A growth from such a level is told the year after by itself.
 *
 * 0 mln USD of exports after 1026.7.
 */
export function fallsToZero(series: Series): readonly Doubt[] {
  if (!series.isLevel) return [];
  const { input, year, column } = series;
  const before = series.columnOf(input, year - 1);
  const fallen = series.numbers.filter(
    ({ region, value }) => value === 0 && numberAt(before, region) > 0 && !isChecked(column, region),
  );
  const [first] = fallen;
  if (first === undefined) return [];
  const regions = fallen.map(({ region }) => region);
  return [
    {
      code: 'fell to 0',
      id: findingId('fell to 0', input, year),
      severity: 'doubt',
      input,
      year,
      regions,
      previous: numberAt(before, first.region),
      fix: {
        way: { code: 'no figure' },
        cells: regions.map((index) => ({
          input,
          year,
          index,
          before: observationAt(column, index),
          observation: { kind: 'missing', reason: '' },
        })),
      },
    },
  ];
}
