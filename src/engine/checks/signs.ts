import { numberAt } from '../cell';
import { type Doubt, figuresOf, findingId, isChecked, refigured, type Series } from './series';

/**
 * Levels below 0 (methodology.md §10): a slip of sign where the series has none, with the positive figure offered; of a
 * net flow it is told and let stand (§6), where the year before was above 0.
 *
 * −5 enterprises are none; −12.5 mln USD of net foreign direct investment may be.
 */
export function signs(series: Series): readonly Doubt[] {
  if (!series.isLevel) return [];
  const before = series.columnOf(series.input, series.year - 1);
  const previousOf = (region: number): number => numberAt(before, region);
  const wrong = series.numbers.filter(
    ({ region, value }) =>
      value < 0 && !isChecked(series.column, region) && (!series.mayBeNegative || previousOf(region) > 0),
  );
  if (wrong.length === 0) return [];
  const regions = wrong.map(({ region }) => region);
  const code = series.mayBeNegative ? 'negative net' : 'negative';
  return [
    {
      code,
      id: findingId(code, series.input, series.year),
      severity: series.mayBeNegative ? 'note' : 'error',
      input: series.input,
      year: series.year,
      regions,
      figures: figuresOf(wrong),
      previous: previousOf(regions[0] ?? 0),
      fix: series.mayBeNegative
        ? null
        : { way: { code: 'negate' }, cells: refigured(series, regions, (value) => -value) },
    },
  ];
}
