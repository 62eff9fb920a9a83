import type { Direction, Factor, Methodology } from '../model/methodology';
import type { Choices } from '../model/rating';
import type { MissingPolicy, Readings } from '../model/readings';

/**
 * m_k: how many times the mean of its factors a direction counts. The Order lists factors and names no operation: under
 * `mean` 1, under `sum` as many as the direction has factors.
 */
export const multiplierOf = (factors: readonly Factor[], inside: Readings['inside']): number =>
  inside === 'mean' ? 1 : factors.length;

/** The weight of a direction in per cent: the chosen one, else the methodology's (¶8). */
export const weightOf = ({ code, weight }: Direction, chosen: Choices['weights']): number =>
  (Object.hasOwn(chosen, code) ? chosen[code] : undefined) ?? weight;

/**
 * Score of one direction by region (¶9, ¶11–¶18): F_k = m_k × Σ u_f p_f / Σ u_f over its factors that have points; NaN
 * where none has. Under the policy `worst` a missing factor has the points of the worst.
 *
 * Points 20, 9 and none with factor weights 1: 14.5 under `mean`, 43.5 under `sum` (3 factors), and with `worst`
 * (20 + 9 + 1) / 3 = 10 under `mean`.
 *
 * @param points of each factor of the direction, in the methodology's order
 */
export function directionScores(
  factors: readonly Factor[],
  points: readonly Float64Array[],
  multiplier: number,
  missing: MissingPolicy,
  scale: Methodology['points'],
): Float64Array {
  const regions = points[0]?.length ?? 0;
  const sums = new Float64Array(regions);
  const weights = new Float64Array(regions);
  const instead = missing === 'worst' ? scale.worst : Number.NaN;
  for (const [index, factor] of factors.entries()) {
    const own = points[index];
    for (let region = 0; region < regions; region++) {
      let p = own?.[region] ?? Number.NaN;
      if (Number.isNaN(p)) p = instead;
      if (Number.isNaN(p)) continue;
      sums[region] = (sums[region] ?? 0) + factor.weight * p;
      weights[region] = (weights[region] ?? 0) + factor.weight;
    }
  }
  for (let region = 0; region < regions; region++) {
    const weight = weights[region] ?? 0;
    sums[region] = weight > 0 ? (multiplier * (sums[region] ?? 0)) / weight : Number.NaN;
  }
  return sums;
}
