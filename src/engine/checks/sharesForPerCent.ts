import { movedPoint } from '../../model/movedPoint';
import { median, spanOf } from './robust';
import { type Doubt, figuresOf, findingId, isChecked, refigured, type Series, valuesOf } from './series';
import { THRESHOLDS } from './thresholds';

/**
 * Shares typed as such where they are typed in per cent (methodology.md §10): 0.8 for 80 %, beside tens of per cent in
 * the other regions or, where there are none, in the year before. Where nothing stands beside at all it is asked.
 * Offered: a hundred times as much.
 */
export function sharesForPerCent(series: Series): readonly Doubt[] {
  const { unit, input, year } = series;
  if (unit.measure !== 'percent' || unit.of !== 'whole') return [];
  const isSmall = (value: number): boolean =>
    value > THRESHOLDS.shareForPerCent / 100 && value <= THRESHOLDS.shareForPerCent;
  const small = series.numbers.filter(({ region, value }) => isSmall(value) && !isChecked(series.column, region));
  if (small.length === 0) return [];
  const beside = valuesOf(series.numbers).filter((value) => !isSmall(value));
  const before = [...(series.columnOf(input, year - 1)?.values ?? [])].filter(Number.isFinite);
  const others = beside.length > 0 ? beside : before;
  if (others.length > 0 && median(others) < THRESHOLDS.tensOfPerCent) return [];
  const regions = small.map(({ region }) => region);
  return [
    {
      code: 'share for per cent',
      id: findingId('share for per cent', input, year),
      severity: others.length > 0 ? 'error' : 'doubt',
      input,
      year,
      regions,
      figures: figuresOf(small),
      others: spanOf(others),
      fix: {
        way: { code: 'multiply', factor: 100 },
        cells: refigured(series, regions, (value) => movedPoint(value, 2)),
      },
    },
  ];
}
