import { describe, expect, it } from 'vitest';
import { directionLeaders } from './leaders';

const direction = (...scores: number[]) => ({
  direction: 'D1',
  weight: 1,
  multiplier: 1,
  scores: Float64Array.from(scores),
  contributions: new Float64Array(),
});

describe('leaders of a direction', () => {
  it('are all with the best score; the own place counts who is better', () => {
    const directions = [direction(5, 9, 9 - 1e-12, Number.NaN, 5)];
    expect(directionLeaders({ directions }, 0)).toEqual([{ first: [1, 2], ownPlace: 3 }]);
    expect(directionLeaders({ directions }, 1)).toEqual([{ first: [1, 2], ownPlace: 1 }]);
  });

  it('are none without scores, and there is no own place without a region or a score', () => {
    expect(directionLeaders({ directions: [direction(Number.NaN)] }, 0)).toEqual([{ first: [], ownPlace: 0 }]);
    expect(directionLeaders({ directions: [direction(3)] }, -1)).toEqual([{ first: [0], ownPlace: 0 }]);
  });
});
