import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { linearTrend } from './linearTrend';

const going = (numbers: readonly number[], ...steps: readonly number[]) =>
  steps.map((step) => linearTrend(numbers)?.(step));

describe('a series goes on', () => {
  it.each([
    [
      [110, 112.5],
      [2, 3, -1],
      [115, 117.5, 107.5],
    ],
    [[0.1, 0.2], [2], [0.3]],
    [[7], [1, -1], [8, 6]],
    // Excel, filled from 1, 2, 4: 5.3333…
    [[1, 2, 4], [3], [5.33333333333]],
    [[5, 5, 5], [3], [5]],
    [[-2, 3], [2], [8]],
  ])('%o at %o: %o', (numbers, steps, expected) => {
    expect(going(numbers, ...steps)).toEqual(expected);
  });

  test('of no number there is none', () => {
    expect(linearTrend([])).toBeNull();
  });

  test('what lies on a line stays on it', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 2, max: 12 }), whole, (start, slope, count, step) => {
        const numbers = Array.from({ length: count }, (_, at) => start + slope * at);
        expect(linearTrend(numbers)?.(step)).toBeCloseTo(start + slope * step, 5);
      }),
    );
  });
});
