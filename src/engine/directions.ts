import type { Direction, DirectionCode, Factor, Methodology } from '../model/methodology';
import type { Choices } from '../model/rating';
import type { MissingPolicy, Readings } from '../model/readings';

/** One direction as R takes it. Arrays by region. */
export interface ScoredDirection {
  readonly code: DirectionCode;
  /** In per cent, ≥ 0. */
  readonly weight: number;
  /** m_k. */
  readonly multiplier: number;
  /** F_k; NaN where not present. */
  readonly scores: Float64Array;
  /** How many of its factors there are, and how many have a value. */
  readonly factors: number;
  readonly valued: Int32Array;
}

/**
 * A direction with its scores, from the points of its factors.
 *
 * @param points of each factor, in the methodology's order
 */
export const scoredDirection = (
  direction: Direction,
  points: readonly Float64Array[],
  { readings, missing, weights }: Choices,
  { points: scale }: Methodology,
): ScoredDirection => {
  const multiplier = multiplierOf(direction.factors, readings.inside);
  return {
    code: direction.code,
    weight: weightOf(direction, weights),
    multiplier,
    scores: directionScores(direction.factors, points, multiplier, missing, scale),
    factors: direction.factors.length,
    valued: countNumbers(points),
  };
};

/** The weight of a direction in per cent: the chosen one, else the methodology's (¶8). */
export const weightOf = ({ code, weight }: Direction, chosen: Choices['weights']): number =>
  (Object.hasOwn(chosen, code) ? chosen[code] : undefined) ?? weight;

/**
 * m_k: how many times the mean of its factors a direction counts. The Order lists factors and names no operation: under
 * `mean` 1, under `sum` as many as the direction has factors.
 */
const multiplierOf = (factors: readonly Factor[], inside: Readings['inside']): number =>
  inside === 'mean' ? 1 : factors.length;

/**
 * Score of one direction by region (¶9, ¶11–¶18): F_k = m_k × Σ u_f p_f / Σ u_f over its factors that have points; NaN
 * where none has. Under the policy `worst` a missing factor has the points of the worst.
 *
 * Points 20, 9 and none with factor weights 1: 14.5 under `mean`, 43.5 under `sum` (3 factors), and with `worst`
 * (20 + 9 + 1) / 3 = 10 under `mean`.
 */
export function directionScores(
  factors: readonly Pick<Factor, 'weight'>[],
  points: readonly Float64Array[],
  multiplier: number,
  missing: MissingPolicy,
  scale: Methodology['points'],
): Float64Array {
  const regions = points[0]?.length ?? 0;
  const sums = new Float64Array(regions);
  const weights = new Float64Array(regions);
  const instead = missing === 'worst' ? scale.worst : Number.NaN;
  for (const [index, { weight }] of factors.entries()) {
    const own = points[index];
    for (let region = 0; region < regions; region++) {
      const given = own?.[region] ?? Number.NaN;
      const p = Number.isNaN(given) ? instead : given;
      if (Number.isNaN(p)) continue;
      sums[region] = (sums[region] ?? 0) + weight * p;
      weights[region] = (weights[region] ?? 0) + weight;
    }
  }
  for (let region = 0; region < regions; region++) {
    const weight = weights[region] ?? 0;
    sums[region] = weight > 0 ? (multiplier * (sums[region] ?? 0)) / weight : Number.NaN;
  }
  return sums;
}

function countNumbers(lists: readonly Float64Array[]): Int32Array {
  const counts = new Int32Array(lists[0]?.length ?? 0);
  for (const list of lists) {
    for (let region = 0; region < counts.length; region++) {
      if (!Number.isNaN(list[region] ?? Number.NaN)) counts[region] = (counts[region] ?? 0) + 1;
    }
  }
  return counts;
}
