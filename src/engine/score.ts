import type { DirectionCode } from '../model/methodology';
import type { NoScore } from '../model/rating';
import type { MissingPolicy } from '../model/readings';

/** One direction as R takes it. Arrays by region. */
export interface ScoredDirection {
  readonly code: DirectionCode;
  /** In per cent, ≥ 0. */
  readonly weight: number;
  /** m_k. */
  readonly multiplier: number;
  /** F_k; NaN where not present. */
  readonly scores: Float64Array;
  /** Points of its factors, by factor; NaN where the region has no value. */
  readonly points: readonly Float64Array[];
}

/** R and what it is made of; see `Rating` for the fields. */
export interface Score {
  readonly scores: Float64Array;
  /** By direction, then region. */
  readonly contributions: readonly Float64Array[];
  readonly coverage: Float64Array;
  readonly factorCoverage: Float64Array;
  readonly withoutScore: ReadonlyMap<number, NoScore>;
  readonly weightSum: number;
  readonly thinDirections: readonly DirectionCode[];
}

/**
 * The rating figure of every region (¶8: R = Σ Weight_k × F_k), with W_k = weight_k / Σ weights, over the directions
 * that have F_k, brought to the whole: R = [Σ_present W_k F_k] × [Σ_all W_k m_k] / [Σ_present W_k m_k]. The contribution
 * of a direction is its term; R is their sum in the methodology's order.
 *
 * Weights 60 and 40, F 10 and 20: contributions 6 and 8, R = 14. Without the second: R = 0.6 × 10 × 1 / 0.6 = 10,
 * coverage 0.6; under `exclude` no R.
 *
 * A region with no value at all has no R under any policy, nor has one whose values lie only where the weight is 0.
 */
export function score(directions: readonly ScoredDirection[], missing: MissingPolicy, regions: number): Score {
  const weightSum = directions.reduce((sum, { weight }) => sum + weight, 0);
  const shares = directions.map(({ weight }) => weight / weightSum);
  const whole = directions.reduce((sum, { multiplier }, k) => sum + (shares[k] ?? 0) * multiplier, 0);
  const found = coverageOf(directions, weightSum, regions);
  const scores = new Float64Array(regions).fill(Number.NaN);
  const contributions = directions.map(() => new Float64Array(regions).fill(Number.NaN));
  const withoutScore = new Map<number, NoScore>();
  for (let region = 0; region < regions; region++) {
    let [present, absent] = [0, 0];
    for (let k = 0; k < directions.length; k++) {
      if (Number.isNaN(directions[k]?.scores[region] ?? Number.NaN)) absent += 1;
      else present += (shares[k] ?? 0) * (directions[k]?.multiplier ?? 0);
    }
    const reason = reasonWithout(found, region, present, missing === 'exclude' && absent > 0);
    if (reason !== null) {
      withoutScore.set(region, reason);
      continue;
    }
    const scale = whole / present;
    let sum = 0;
    for (let k = 0; k < directions.length; k++) {
      const own = directions[k]?.scores[region] ?? Number.NaN;
      const term = (shares[k] ?? 0) * own * scale;
      if (Number.isNaN(own)) continue;
      const column = contributions[k];
      if (column !== undefined) column[region] = term;
      sum += term;
    }
    scores[region] = sum;
  }
  const { coverage, factorCoverage, thinDirections } = found;
  return { scores, contributions, coverage, factorCoverage, withoutScore, weightSum, thinDirections };
}

function reasonWithout(found: Coverage, region: number, present: number, excluded: boolean): NoScore | null {
  if (found.values[region] === 0) return 'no data';
  if (!((found.coverage[region] ?? 0) > 0 && present > 0)) return 'no weight';
  return excluded ? 'direction missing' : null;
}

interface Coverage {
  /** Factor values of the region, whatever their weight. */
  readonly values: Int32Array;
  readonly coverage: Float64Array;
  readonly factorCoverage: Float64Array;
  readonly thinDirections: readonly DirectionCode[];
}

/**
 * Which part of the whole the region's own values stand for: Σ W_k over directions with at least one value, and
 * Σ W_k × (factors with a value / factors of k). Weights are added up before dividing by their sum, so that complete
 * is 1 to the last bit and "< 1" needs no tolerance.
 */
function coverageOf(directions: readonly ScoredDirection[], weightSum: number, regions: number): Coverage {
  const values = new Int32Array(regions);
  const coverage = new Float64Array(regions);
  const factorCoverage = new Float64Array(regions);
  const thinDirections: DirectionCode[] = [];
  for (const { code, weight, points } of directions) {
    let covered = 0;
    for (let region = 0; region < regions; region++) {
      let count = 0;
      for (const own of points) if (!Number.isNaN(own[region] ?? Number.NaN)) count += 1;
      if (count === 0) continue;
      covered += 1;
      values[region] = (values[region] ?? 0) + count;
      coverage[region] = (coverage[region] ?? 0) + weight;
      factorCoverage[region] = (factorCoverage[region] ?? 0) + weight * (count / points.length);
    }
    if (2 * covered < regions) thinDirections.push(code);
  }
  if (weightSum > 0) {
    for (let region = 0; region < regions; region++) {
      coverage[region] = (coverage[region] ?? 0) / weightSum;
      factorCoverage[region] = (factorCoverage[region] ?? 0) / weightSum;
    }
  }
  return { values, coverage, factorCoverage, thinDirections };
}
