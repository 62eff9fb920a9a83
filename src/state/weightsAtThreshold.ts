// Not from the folder's index, which would bring the rest of the engine into the page: that is the worker's.
import { weightsAt } from '../engine/weightThresholds';
import type { DirectionCode } from '../model/methodology';
import type { Rating } from '../model/rating';
import type { Weights, WeightThreshold } from '../model/weightThreshold';

/** Past a weight that itself does not do, in per cent: next to nothing of it. */
const PAST = 1e-6;

/** The weights of all directions where that of one of them is at a threshold, or just past it: the place is as told there. */
export function weightsAtThreshold(rating: Rating, direction: DirectionCode, { value, at }: WeightThreshold): Weights {
  const moved = rating.directions.findIndex((each) => each.direction === direction);
  const now = 100 * (rating.directions[moved]?.weight ?? 0);
  const past = at === 'from' ? 0 : value < now ? -PAST : PAST;
  return weightsAt(rating, moved, (value + past) / 100);
}
