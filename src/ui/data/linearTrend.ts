/** The number that a series has at a step; step 0 is its first. */
export type Trend = (step: number) => number;

/** More digits are only the noise of the sum: 0.1, 0.2 go on with 0.3. */
const DIGITS = 12;

/**
 * The straight line through some numbers, as the handle of a spreadsheet goes on with them: two or more by least squares,
 * which is exact where they lie on a line; one alone grows by 1.
 *
 * `linearTrend([110, 112.5])(2)` is 115, `linearTrend([7])(1)` is 8.
 */
export function linearTrend(numbers: readonly number[]): Trend | null {
  const [only] = numbers;
  if (only === undefined) return null;
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  let [across, along] = [0, 0];
  numbers.forEach((number, step) => {
    across += (step - middle) * (number - mean);
    along += (step - middle) ** 2;
  });
  const slope = numbers.length === 1 ? 1 : across / along;
  return (step) => Number((mean + slope * (step - middle)).toPrecision(DIGITS));
}
