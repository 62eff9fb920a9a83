/** Ratings that differ by no more share a place (methodology.md §5). */
const TOLERANCE = 1e-9;

/**
 * Place of each region: 1 + the number of regions whose R exceeds one's own by more than 1e-9. Equal R share the better
 * place; without R there is no place (0).
 *
 * R 12, 15, 12, none: places 2, 1, 2, 0; a fifth region with 10 is fourth.
 */
export function placesOf(scores: Float64Array): Int32Array {
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  const places = new Int32Array(scores.length);
  for (let region = 0; region < scores.length; region++) {
    const score = scores[region] ?? Number.NaN;
    if (!Number.isNaN(score)) places[region] = 1 + countAbove(sorted, score + TOLERANCE);
  }
  return places;
}

/** How many elements of a list sorted upward are > `limit`. */
function countAbove(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.NaN) > limit) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
