import { numberAt } from '../cell';
import { isGrowthBelowZero } from './growthsForIndex';
import { type Doubt, figuresOf, findingId, isChecked, type RegionValue, refigured, type Series } from './series';

/**
 * Figures below 0 (methodology.md §10): a slip of sign where the series has none, with the positive figure offered; of a
 * net flow, which may be so (§6), it is asked, where the year before was above 0.
 *
 * −5 enterprises are none, and no index is −1026.7; −12.5 mln USD of net foreign direct investment may be. A −5 in an
 * index is a growth, which is told by itself.
 */
export function signs(series: Series): readonly Doubt[] {
  const { unit } = series;
  const isIndex = unit.measure === 'percent' && unit.of === 'previous year';
  const isFulfilment = unit.measure === 'percent' && unit.of === 'annual target';
  // Marks and shares have a scale, outside of which they are told to be.
  const isSoftCount = series.isSoft && unit.measure === 'count';
  if (!isIndex && !isFulfilment && !series.isLevel && !isSoftCount) return [];
  const below = series.numbers.filter(({ region, value }) => value < 0 && !isChecked(series.column, region));
  if (isIndex) {
    return told(
      series,
      below.filter((cell) => !isGrowthBelowZero(cell, series)),
      'negative',
    );
  }
  if (!series.mayBeNegative) return told(series, below, 'negative');
  const before = series.columnOf(series.input, series.year - 1);
  return told(
    series,
    below.filter(({ region }) => numberAt(before, region) > 0),
    'negative net',
  );
}

function told(series: Series, wrong: readonly RegionValue[], code: 'negative' | 'negative net'): readonly Doubt[] {
  if (wrong.length === 0) return [];
  const regions = wrong.map(({ region }) => region);
  return [
    {
      code,
      id: findingId(code, series.input, series.year),
      severity: code === 'negative' ? 'error' : 'doubt',
      input: series.input,
      year: series.year,
      regions,
      figures: figuresOf(wrong),
      previous: numberAt(series.columnOf(series.input, series.year - 1), regions[0] ?? 0),
      fix: { way: { code: 'negate' }, cells: refigured(series, regions, (value) => -value) },
    },
  ];
}
