import { type BorderChanges, bordersDiffer } from '../borders';
import { numberAt } from '../cell';
import { growth } from '../growth';
import { middleSpan, robust } from './robust';
import { type Doubt, figuresOf, findingId, isChecked, type RegionValue, type Series, valuesOf } from './series';
import { THRESHOLDS } from './thresholds';

/**
 * Figures far from those of the other regions (methodology.md §10): levels by their growth on the year before, indices,
 * fulfilments, marks and shares as they stand. Measured in robust deviations (1.4826 × MAD) from the median, growths on
 * a log scale, so that a doubling and a halving are equally far. An outlier may well be true: it is told, with what the
 * others have, and nothing is offered.
 *
 * @param skip regions in which something plainer has been found already
 */
export function outliers(series: Series, borders: BorderChanges, skip: ReadonlySet<number>): readonly Doubt[] {
  const found = series.isLevel ? wildGrowths(series, borders) : wildValues(series);
  const wild = found.cells.filter(
    ({ region }) => !skip.has(region) && !isChecked(series.column, region) && found.isWild(region),
  );
  if (wild.length === 0) return [];
  const others = found.cells.filter(({ region }) => !found.isWild(region));
  return [
    {
      code: 'outlier',
      id: findingId('outlier', series.input, series.year),
      severity: 'doubt',
      input: series.input,
      year: series.year,
      regions: wild.map(({ region }) => region),
      of: series.isLevel ? 'growth' : 'value',
      figures: figuresOf(wild),
      median: found.median,
      others: middleSpan(valuesOf(others)),
      fix: null,
    },
  ];
}

interface Measured {
  readonly cells: readonly RegionValue[];
  readonly median: number;
  isWild(region: number): boolean;
}

function wildGrowths(series: Series, borders: BorderChanges): Measured {
  const before = { column: series.columnOf(series.input, series.year - 1), year: series.year - 1 };
  const cells = series.numbers.flatMap(({ region, value }): RegionValue[] => {
    const previous = numberAt(before.column, region);
    if (value <= 0 || !(previous > 0) || bordersDiffer(borders, region, series, before)) return [];
    return [{ region, value: growth(value, previous) }];
  });
  const logs = cells.map(({ region, value }) => ({ region, value: Math.log(value) }));
  const { wild, median } = measured(logs, THRESHOLDS.leastGrowthDeviation);
  return { cells, median: Math.exp(median), isWild: (region) => wild.has(region) };
}

function wildValues(series: Series): Measured {
  const cells = series.numbers;
  const { wild, median } = measured(cells, leastDeviation(series));
  return { cells, median, isWild: (region) => wild.has(region) };
}

function leastDeviation({ unit }: Series): number {
  if (unit.measure === 'mark') return THRESHOLDS.leastScaleDeviation * (unit.to - unit.from);
  if (unit.measure === 'percent' && unit.of !== 'whole') return THRESHOLDS.leastIndexDeviation;
  return THRESHOLDS.leastScaleDeviation;
}

function measured(cells: readonly RegionValue[], least: number) {
  const wild = new Set<number>();
  const { median, deviation } = robust(valuesOf(cells));
  if (cells.length < THRESHOLDS.leastPeers) return { wild, median };
  const far = THRESHOLDS.outlierDeviations * Math.max(deviation, least);
  for (const { region, value } of cells) if (Math.abs(value - median) > far) wild.add(region);
  return { wild, median };
}
