import type { DirectionCode } from '../model/methodology';
import type { NoScore } from '../model/rating';
import type { MissingPolicy } from '../model/readings';
import { type Coverage, coverageOf } from './coverage';
import type { ScoredDirection } from './directions';
import { part } from './part';

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
  let weightSum = 0;
  for (const { weight } of directions) weightSum += weight;
  const found = coverageOf(directions, weightSum, regions);
  const { scales, withoutScore } = scalesOf(directions, weightSum, missing, found);
  const scores = new Float64Array(regions);
  const allTerms = new Float64Array(directions.length * regions);
  const contributions = directions.map(({ weight, scores: own }, k) => {
    const share = weight / weightSum;
    const terms = part(allTerms, k, regions);
    for (let region = 0; region < regions; region++) {
      const term = share * (own[region] ?? Number.NaN) * (scales[region] ?? Number.NaN);
      terms[region] = term; // NaN without F_k or without R
      if (!Number.isNaN(term)) scores[region] = (scores[region] ?? 0) + term;
    }
    return terms;
  });
  for (const region of withoutScore.keys()) scores[region] = Number.NaN;
  const { coverage, factorCoverage, thinDirections } = found;
  return { scores, contributions, coverage, factorCoverage, withoutScore, weightSum, thinDirections };
}

/** [Σ_all W_k m_k] / [Σ_present W_k m_k] by region; NaN, with the reason, for a region without R. */
function scalesOf(
  directions: readonly ScoredDirection[],
  weightSum: number,
  missing: MissingPolicy,
  found: Coverage,
): { readonly scales: Float64Array; readonly withoutScore: Map<number, NoScore> } {
  const regions = found.values.length;
  const present = new Float64Array(regions);
  const lacking = new Set<number>();
  let whole = 0;
  for (const { weight, multiplier, scores } of directions) {
    const share = (weight / weightSum) * multiplier;
    whole += share;
    for (let region = 0; region < regions; region++) {
      if (Number.isNaN(scores[region] ?? Number.NaN)) lacking.add(region);
      else present[region] = (present[region] ?? 0) + share;
    }
  }
  const withoutScore = new Map<number, NoScore>();
  const scales = present; // reused: one list fewer to make for each of the 40 readings
  for (let region = 0; region < regions; region++) {
    const own = present[region] ?? 0;
    const reason = reasonWithout(found, region, own, missing === 'exclude' && lacking.has(region));
    if (reason === null) scales[region] = whole / own;
    else {
      scales[region] = Number.NaN;
      withoutScore.set(region, reason);
    }
  }
  return { scales, withoutScore };
}

function reasonWithout(found: Coverage, region: number, present: number, excluded: boolean): NoScore | null {
  if (found.values[region] === 0) return 'no data';
  if (!((found.coverage[region] ?? 0) > 0 && present > 0)) return 'no weight';
  return excluded ? 'direction missing' : null;
}
