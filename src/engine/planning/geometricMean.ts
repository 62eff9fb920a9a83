/**
 * The geometric mean of numbers above 0, the same to the last bit on every machine: by multiplication and division
 * alone, which logarithms are not. NaN of no numbers.
 *
 * `geometricMean([110, 121])` is 115.3689….
 */
export function geometricMean(values: readonly number[]): number {
  const n = values.length;
  // In parts of the arithmetic mean, which is never below it, so that no product runs out of range.
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const product = values.reduce((made, value) => made * (value / mean), 1);
  let root = 1;
  for (;;) {
    // Newton's step for the n-th root comes down from above, and stops where nothing smaller is found.
    const next = ((n - 1) * root + product / root ** (n - 1)) / n;
    if (!(next < root)) return root * mean;
    root = next;
  }
}
