/**
 * Indices of the numbers in a list, from the least to the greatest (`descending`: from the greatest to the least); NaN
 * are left out, equal numbers keep the order of the list.
 *
 * `order([3, NaN, 1, 2], false)` is 2, 3, 0.
 *
 * A merge sort of its own because the comparison is known: six times as fast as sorting indices by a function at 20
 * regions, half as fast again at 10,000.
 */
export function order(values: Float64Array, descending: boolean): Int32Array {
  const both = new Int32Array(2 * values.length);
  const n = findNumbers(values, both);
  let from = both.subarray(0, n);
  let to = both.subarray(values.length, values.length + n);
  for (let width = 1; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) merge(values, descending, from, to, start, width);
    const merged = to;
    to = from;
    from = merged;
  }
  return from;
}

/** Writes the indices of the numbers to the front of `indices` and returns how many there are. */
function findNumbers(values: Float64Array, indices: Int32Array): number {
  let n = 0;
  for (let index = 0; index < values.length; index++) {
    if (Number.isNaN(values[index] ?? Number.NaN)) continue;
    indices[n] = index;
    n += 1;
  }
  return n;
}

/** Merges two neighbouring ordered stretches of `from`, the first beginning at `start`, into `to`. */
function merge(
  values: Float64Array,
  descending: boolean,
  from: Int32Array,
  to: Int32Array,
  start: number,
  width: number,
): void {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let left = start;
  let right = middle;
  for (let place = start; place < end; place++) {
    const a = from[left] ?? 0;
    const b = from[right] ?? 0;
    if (right >= end || (left < middle && isInOrder(values[a] ?? 0, values[b] ?? 0, descending))) {
      to[place] = a;
      left += 1;
    } else {
      to[place] = b;
      right += 1;
    }
  }
}

const isInOrder = (first: number, second: number, descending: boolean): boolean =>
  descending ? first >= second : first <= second;
