import { placeBy, TOLERANCE } from '../../model/placeBy';
import type { Rating } from '../../model/rating';

/** Who leads a direction. */
export interface Leaders {
  /** Indices of the regions with the best score, equals together; none where nobody has a score. */
  readonly first: readonly number[];
  /** How many regions have a better score than one's own, and 1; 0 where the own region has none. */
  readonly ownPlace: number;
}

/**
 * Who stands first in each direction by its score F_k, as ¶3 wants the best practices found, and where the own region
 * (its index; −1: none) stands.
 */
export const directionLeaders = (rating: Pick<Rating, 'directions'>, own: number): readonly Leaders[] =>
  rating.directions.map(({ scores }) => leadersBy(scores, own));

/** The same for each factor, by its points: for less may be better. */
export const factorLeaders = (rating: Pick<Rating, 'factors'>, own: number): readonly Leaders[] =>
  rating.factors.map(({ points }) => leadersBy(points, own));

function leadersBy(scores: Float64Array, own: number): Leaders {
  const best = scores.reduce((most, score) => (score > most ? score : most), Number.NEGATIVE_INFINITY);
  const first: number[] = [];
  scores.forEach((score, index) => {
    if (score >= best - TOLERANCE) first.push(index);
  });
  return { first, ownPlace: placeBy(scores, own) };
}
