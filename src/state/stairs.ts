import { stairsOf } from '../engine/thresholds';
import type { Lever, Stairs } from '../model/ladder';
import type { Methodology } from '../model/methodology';
import type { Rating } from '../model/rating';

/** Steps shown either way: more are not told apart in a picture. */
const MOST = 20;

/**
 * How the place of a region runs over the values of one lever, out of the rating on view: cheap enough to be computed where
 * it is drawn. Loaded with the picture of it.
 */
export const stairsIn = (rating: Rating, methodology: Methodology, region: number, lever: Lever): Stairs | null =>
  stairsOf(rating, methodology, region, lever, MOST);
