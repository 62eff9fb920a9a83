import type { Methodology } from './methodology';
import type { Rating } from './rating';

/**
 * What one point of each factor is in the R of a region, in the methodology's order (¶8; methodology.md §5):
 * W × m × u ÷ Σ u × whole ÷ held. Where a factor or a direction has no value, those that have one stand for it: Σ u runs
 * over the factors of the direction that count, and `held` over the weights of the directions that have a score.
 *
 * @param region index in the rating
 */
export function factorShares(
  { directions, factors: results, choices }: Pick<Rating, 'directions' | 'factors' | 'choices'>,
  methodology: Pick<Methodology, 'directions'>,
  region: number,
): readonly number[] {
  let [whole, held] = [0, 0];
  for (const { weight, multiplier, scores } of directions) {
    whole += weight * multiplier;
    if (!Number.isNaN(scores[region] ?? Number.NaN)) held += weight * multiplier;
  }
  let next = 0;
  return methodology.directions.flatMap(({ factors }, at) => {
    const { weight = Number.NaN, multiplier = Number.NaN } = directions[at] ?? {};
    const counting = factors.map(
      (_, index) => choices.missing === 'worst' || !Number.isNaN(results[next + index]?.points[region] ?? Number.NaN),
    );
    next += factors.length;
    const inside = factors.reduce((sum, factor, index) => (counting[index] ? sum + factor.weight : sum), 0);
    return factors.map((factor) =>
      inside > 0 && held > 0 ? (weight * multiplier * factor.weight * whole) / (inside * held) : 0,
    );
  });
}
