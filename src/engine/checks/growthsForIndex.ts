import type { Fix } from '../../model/finding';
import { movedPoint } from '../../model/movedPoint';
import { numberAt } from '../cell';
import { growth } from '../growth';
import { meaningsOf } from './coefficients';
import { robust, spanOf } from './robust';
import {
  type Doubt,
  figuresOf,
  findingId,
  isChecked,
  type RegionValue,
  refigured,
  type Series,
  valuesOf,
} from './series';
import { THRESHOLDS } from './thresholds';

/** Fewer indices than this in a column do not show what is usual there. */
const LEAST_INDICES = 3;

/**
 * Growths or coefficients typed where an index is due (methodology.md §10): a column around 0, 12 or 1.12 among 96 … 122.
 * Offered: 100 added, or multiplied by 100; both where nothing tells which was meant.
 * An index that is really so low is told from a growth by the levels, where they are given, and by how far the other
 * indices of the column spread.
 */
export function growthsForIndex(series: Series): readonly Doubt[] {
  if (series.unit.measure !== 'percent' || series.unit.of !== 'previous year') return [];
  const cells = series.numbers;
  const indices = cells.filter(({ value }) => value >= THRESHOLDS.growthBelow);
  const wrong = cells.filter((cell) => !isChecked(series.column, cell.region) && isGrowth(cell, indices, series));
  if (wrong.length === 0) return [];
  const { growths, coefficients, either } = meaningsOf(wrong, indices, (region) => growthByLevels(series, region));
  const found = (code: SmallFigures, meant: readonly RegionValue[], fix: FixOf, otherFix?: FixOf): readonly Doubt[] => {
    if (meant.length === 0) return [];
    const regions = meant.map(({ region }) => region);
    return [
      {
        code,
        id: findingId(code, series.input, series.year),
        severity: 'error',
        input: series.input,
        year: series.year,
        regions,
        figures: figuresOf(meant),
        others: spanOf(valuesOf(indices)),
        fix: fix(series, regions),
        ...(otherFix === undefined ? {} : { otherFix: otherFix(series, regions) }),
      },
    ];
  };
  return [
    ...found('growth for index', growths, fromGrowth),
    ...found('coefficient for index', coefficients, fromCoefficient),
    ...found('growth or coefficient', either, fromGrowth, fromCoefficient),
  ];
}

type SmallFigures = 'growth for index' | 'coefficient for index' | 'growth or coefficient';
type FixOf = (series: Series, regions: readonly number[]) => Fix;

const fromGrowth: FixOf = (series, regions) => ({
  way: { code: 'add', amount: 100 },
  cells: refigured(series, regions, indexOf),
});
const fromCoefficient: FixOf = (series, regions) => ({
  way: { code: 'multiply', factor: 100 },
  cells: refigured(series, regions, (value) => movedPoint(value, 2)),
});

/** +12.3 → 112.3, without the dust of binary fractions. */
const indexOf = (growthRate: number): number => Number((growthRate + 100).toPrecision(12));

function isGrowth(cell: RegionValue, indices: readonly RegionValue[], series: Series): boolean {
  const { region, value } = cell;
  if (value < 0) return isGrowthBelowZero(cell, series);
  if (value >= 100) return false;
  const byLevels = growthByLevels(series, region);
  if (!Number.isNaN(byLevels)) {
    const asIndex = Math.abs(value - byLevels);
    const asGrowth = Math.abs(value + 100 - byLevels);
    if (asIndex <= THRESHOLDS.levelsAgree) return false;
    if (asGrowth <= THRESHOLDS.levelsAgree) return true;
  }
  if (value >= THRESHOLDS.growthBelow) return false;
  if (indices.length < LEAST_INDICES) return value < THRESHOLDS.columnGrowthBelow;
  const { median, deviation } = robust(valuesOf(indices));
  const usual = Math.max(deviation, THRESHOLDS.leastIndexDeviation);
  return median - value > THRESHOLDS.growthDeviations * usual;
}

/**
 * Whether a figure below 0 is a growth: a fall by more than a half only where the levels bear it out, for it is as
 * likely an index with a slip of sign; below −100 % there is nothing.
 */
export const isGrowthBelowZero = ({ region, value }: RegionValue, series: Series): boolean =>
  value > -THRESHOLDS.growthBelow ||
  (value > -100 && Math.abs(value + 100 - growthByLevels(series, region)) <= THRESHOLDS.levelsAgree);

function growthByLevels({ levelOfIndex, columnOf, year }: Series, region: number): number {
  if (levelOfIndex === null) return Number.NaN;
  const previous = numberAt(columnOf(levelOfIndex, year - 1), region);
  return previous > 0 ? growth(numberAt(columnOf(levelOfIndex, year), region), previous) : Number.NaN;
}
