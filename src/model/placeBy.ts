/** Numbers that differ by no more are equal (methodology.md §5). */
export const TOLERANCE = 1e-9;

/** Place of one number among others of which more is better: 1 + how many exceed it by more than 1e-9; 0 without it. */
export function placeBy(numbers: Float64Array, index: number): number {
  const own = numbers[index] ?? Number.NaN;
  if (Number.isNaN(own)) return 0;
  let before = 0;
  for (const number of numbers) if (number > own + TOLERANCE) before += 1;
  return before + 1;
}
