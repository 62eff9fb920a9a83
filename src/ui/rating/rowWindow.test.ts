import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInSight } from './rowWindow';

describe('rows in sight', () => {
  it('are those between the top and the bottom of the window, with some to spare', () => {
    expect(rowsInSight(5000, 28, -28_000, 840)).toEqual({ first: 988, end: 1042 });
    expect(rowsInSight(5000, 28, 100, 840)).toEqual({ first: 0, end: 39 });
  });

  it('always lie within the rows there are, and are never none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: -400_000, max: 9000 }), (count, top) => {
        const { first, end } = rowsInSight(count, 28, top, 800);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end).toBeGreaterThan(first);
      }),
    );
  });
});
