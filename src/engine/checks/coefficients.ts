import { robust } from './robust';
import { type RegionValue, valuesOf } from './series';
import { THRESHOLDS } from './thresholds';

/** What figures that are no indices were meant as. */
export interface Meanings {
  readonly growths: readonly RegionValue[];
  readonly coefficients: readonly RegionValue[];
  /** Of which nothing tells. */
  readonly either: readonly RegionValue[];
}

/** Decimals of an index as it is published, where the column shows none. */
const USUAL_DECIMALS = 1;

/**
 * Tells growths (1.9 for 101.9) from coefficients (1.019) among figures that stand where indices are due. What is below
 * 0.5 or above 2 is a growth. What lies between is told by the levels, else by its decimals, of which a coefficient
 * has up to two more than the indices beside it, if it gives an index like theirs; else by its company: among larger
 * growths it is one, and where a whole column lies between it holds coefficients. What is left may be either.
 *
 * @param byLevels the index that the levels of a region make; NaN where there are none
 */
export function meaningsOf(
  wrong: readonly RegionValue[],
  indices: readonly RegionValue[],
  byLevels: (region: number) => number,
): Meanings {
  const isNear = ({ value }: RegionValue): boolean =>
    value >= THRESHOLDS.coefficientFrom && value <= THRESHOLDS.coefficientTo;
  const far = wrong.filter((cell) => !isNear(cell));
  const known = [...indices, ...far];
  const decimals = known.length === 0 ? USUAL_DECIMALS : Math.max(...valuesOf(known).map(decimalsOf));

  const near = wrong.filter(isNear).map((cell) => ({
    cell,
    meaning: byLevelsOf(cell, byLevels(cell.region)) ?? byDecimalsOf(cell, decimals, indices),
  }));
  const isFound = near.some(({ meaning }) => meaning === 'coefficient');
  const isColumn = indices.length === 0 && near.length >= THRESHOLDS.leastCoefficients;
  const byCompany = far.length === 0 ? (isFound || isColumn ? 'coefficient' : null) : isFound ? null : 'growth';
  const meant = (meaning: 'growth' | 'coefficient' | null): readonly RegionValue[] =>
    near.flatMap((each) => ((each.meaning ?? byCompany) === meaning ? [each.cell] : []));
  return {
    growths: [...far, ...meant('growth')].sort((a, b) => a.region - b.region),
    coefficients: meant('coefficient'),
    either: meant(null),
  };
}

function byLevelsOf({ value }: RegionValue, index: number): 'growth' | 'coefficient' | null {
  const isGrowth = Math.abs(100 + value - index) <= THRESHOLDS.levelsAgree;
  const isCoefficient = Math.abs(100 * value - index) <= THRESHOLDS.levelsAgree;
  if (isGrowth === isCoefficient) return null;
  return isGrowth ? 'growth' : 'coefficient';
}

function byDecimalsOf({ value }: RegionValue, usual: number, indices: readonly RegionValue[]): 'coefficient' | null {
  const more = decimalsOf(value) - usual;
  if (more < 1 || more > 2) return null;
  if (indices.length === 0) return 'coefficient';
  const { median, deviation } = robust(valuesOf(indices));
  const room = THRESHOLDS.growthDeviations * Math.max(deviation, THRESHOLDS.leastIndexDeviation);
  return Math.abs(100 * value - median) <= room ? 'coefficient' : null;
}

/** Decimals with which a number is written. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
