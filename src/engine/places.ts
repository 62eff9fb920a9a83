import { TOLERANCE } from '../model/placeBy';
import { order } from './order';

export { TOLERANCE };

/**
 * Place of each region: 1 + the number of regions whose R exceeds one's own by more than 1e-9. Equal R share the better
 * place; without R (NaN) there is no place (0).
 *
 * R 12, 15, 12, none, 10: places 2, 1, 2, 0, 4.
 */
export function placesOf(scores: Float64Array): Int32Array {
  const ranked = order(scores, true);
  const scoreAt = (place: number): number => scores[ranked[place] ?? -1] ?? Number.NaN;
  const places = new Int32Array(scores.length);
  let above = 0; // from the best down, the number of regions above can only grow
  for (let place = 0; place < ranked.length; place++) {
    const limit = scoreAt(place) + TOLERANCE;
    while (scoreAt(above) > limit) above += 1;
    places[ranked[place] ?? -1] = 1 + above;
  }
  return places;
}
