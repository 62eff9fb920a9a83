import type { Methodology } from '../model/methodology';
import type { Rating, RatingData } from '../model/rating';
import type { WeightPlaces, Weights } from '../model/weightThreshold';
import { rate } from './rate';

/**
 * R and places of all regions under each of several sets of direction weights, everything else as rated. Factors and
 * direction scores are taken over, so that a set costs a weighted sum.
 *
 * @param data of the rating
 */
export const weightPlaces = (
  rating: Rating,
  data: RatingData,
  methodology: Methodology,
  sets: readonly Weights[],
): readonly WeightPlaces[] =>
  sets.map((weights) => {
    const { places, scores } = rate(data, methodology, { ...rating.choices, weights }, rating.year, rating);
    return { places, scores };
  });
