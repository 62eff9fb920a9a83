import { numberAt } from '../cell';
import { median } from './robust';
import { type CheckGround, type Doubt, findingId, isChecked, type Series, seriesOf } from './series';
import { THRESHOLDS } from './thresholds';

/**
 * A half-year beside full years (methodology.md §10): nearly all regions at about half of the year before, or at about
 * double, where the figures are said to be of whole years. Told only: nobody but their owner can make a year of it, and
 * a unit is declared for all years of an input.
 */
export function halfYears(series: Series): readonly Doubt[] {
  if (!series.isLevel || !('period' in series.unit) || series.unit.period !== 'year') return [];
  const before = series.columnOf(series.input, series.year - 1);
  const ratios: number[] = [];
  const regions: number[] = [];
  for (const { region, value } of series.numbers) {
    const previous = numberAt(before, region);
    if (value <= 0 || !(previous > 0) || isChecked(series.column, region)) continue;
    ratios.push(value / previous);
    regions.push(region);
  }
  if (ratios.length < THRESHOLDS.leastPeers) return [];
  const isHalf = isAboutHalf(ratios);
  if (!isHalf && !isAboutHalf(ratios.map((ratio) => 1 / ratio))) return [];
  return [
    {
      code: 'half-year',
      id: findingId('half-year', series.input, series.year),
      severity: 'doubt',
      input: series.input,
      year: series.year,
      regions,
      median: 100 * median(ratios),
      short: isHalf ? 'this year' : 'year before',
      fix: null,
    },
  ];
}

function isAboutHalf(ratios: readonly number[]): boolean {
  const { halfFrom, halfTo, halfWidelyFrom, halfWidelyTo, halfShare } = THRESHOLDS;
  const middle = median(ratios);
  const widely = ratios.filter((ratio) => ratio >= halfWidelyFrom && ratio <= halfWidelyTo);
  return middle >= halfFrom && middle <= halfTo && widely.length >= halfShare * ratios.length;
}

/**
 * Levels that are kept over another period than most others, as declared: no fault while both ends of a growth are of
 * that period, and good to know. One a series.
 */
export function otherPeriods(ground: CheckGround): readonly Doubt[] {
  const { year } = ground.rating;
  const levels = ground.inputs.flatMap(({ code }) => {
    const series = seriesOf(ground, code, year);
    // What stands at the end of a year stands beside sums over it everywhere.
    return series?.isLevel && 'period' in series.unit && series.unit.period !== 'end of period'
      ? [{ series, period: series.unit.period }]
      : [];
  });
  const halves = levels.filter(({ period, series }) => period === 'January-June' && series.numbers.length > 0);
  if (halves.length === 0 || !levels.some(({ period, series }) => period === 'year' && series.numbers.length > 0)) {
    return [];
  }
  return halves.map(({ series, period }) => ({
    code: 'other period',
    id: findingId('other period', series.input, year),
    severity: 'note',
    input: series.input,
    year,
    regions: series.numbers.map(({ region }) => region),
    period,
    usual: 'year',
    fix: null,
  }));
}
