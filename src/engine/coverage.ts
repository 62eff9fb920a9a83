import type { DirectionCode } from '../model/methodology';
import type { ScoredDirection } from './directions';
import { part } from './part';

/** What the regions' own values stand for. Arrays by region. */
export interface Coverage {
  /** Factor values of the region, whatever their weight. */
  readonly values: Int32Array;
  readonly coverage: Float64Array;
  readonly factorCoverage: Float64Array;
  /** Directions with values in fewer than half of the regions. */
  readonly thinDirections: readonly DirectionCode[];
}

/**
 * Which part of the whole the region's own values stand for: Σ W_k over directions with at least one value, and
 * Σ W_k × (factors with a value / factors of k). Weights are added up before dividing by their sum, so that complete
 * is 1 to the last bit and "< 1" needs no tolerance.
 *
 * Weights 60 (two factors) and 40 (one factor); a region with one value, in the first: coverage 0.6, factor coverage 0.3.
 */
export function coverageOf(directions: readonly ScoredDirection[], weightSum: number, regions: number): Coverage {
  const values = new Int32Array(regions);
  const both = new Float64Array(2 * regions);
  const coverage = part(both, 0, regions);
  const factorCoverage = part(both, 1, regions);
  const thinDirections: DirectionCode[] = [];
  for (const { code, weight, valued, factors } of directions) {
    let covered = 0;
    for (let region = 0; region < regions; region++) {
      const count = valued[region] ?? 0;
      if (count === 0) continue;
      covered += 1;
      values[region] = (values[region] ?? 0) + count;
      coverage[region] = (coverage[region] ?? 0) + weight;
      factorCoverage[region] = (factorCoverage[region] ?? 0) + weight * (count / factors);
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
