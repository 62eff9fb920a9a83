/** The numbers of a list from the least to the greatest, those that are missing (NaN) left out. */
const sorted = (values: Float64Array): Float64Array => values.filter((value) => !Number.isNaN(value)).sort();

/** The middle of the numbers in a list, the mean of the two in the middle where they are even; NaN where there are none. */
export function median(values: Float64Array): number {
  const numbers = sorted(values);
  const half = numbers.length >> 1;
  const upper = numbers[half] ?? Number.NaN;
  return numbers.length % 2 === 1 ? upper : ((numbers[half - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Where in a list its median comes from: the index of the number in the middle, or of the two, the lesser first; none
 * where there are no numbers. Of equal numbers the first are taken.
 *
 * `middleOf([3, NaN, 1, 2])` is 3; of `[4, 1, 2, 3]` it is 2 and 3.
 */
export function middleOf(values: Float64Array): readonly number[] {
  const numbers = sorted(values);
  const half = numbers.length >> 1;
  const upper = numbers[half];
  if (upper === undefined) return [];
  if (numbers.length % 2 === 1) return [values.indexOf(upper)];
  const lower = values.indexOf(numbers[half - 1] ?? Number.NaN);
  return [lower, values.findIndex((value, index) => value === upper && index !== lower)];
}
