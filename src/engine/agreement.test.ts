import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, kendallTau } from './agreement';

describe("Kendall's τ-b", () => {
  test('the worked example', () => {
    expect(kendallTau([1, 2, 3, 4], [1, 2, 4, 3])).toBeCloseTo(4 / 6, 12);
  });

  test('a shared place counts in neither direction', () => {
    // Pairs: 6; tied in a: 1 (the two second places); the other five are in order.
    expect(kendallTau([1, 2, 2, 4], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(5 * 6), 12);
  });

  test('one region, or all in one place: no order to agree with', () => {
    expect(kendallTau([1], [1])).toBeNaN();
    expect(kendallTau([1, 1, 1], [1, 2, 3])).toBeNaN();
  });

  const places = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })), { maxLength: 30 });

  test('is what counting every pair gives', () => {
    fc.assert(
      fc.property(places, (list) => {
        const [a, b] = [list.map(([first]) => first), list.map(([, second]) => second)];
        let [sum, ofA, ofB] = [0, 0, 0];
        for (let i = 0; i < list.length; i++) {
          for (let j = 0; j < i; j++) {
            const [da, db] = [Math.sign((a[i] ?? 0) - (a[j] ?? 0)), Math.sign((b[i] ?? 0) - (b[j] ?? 0))];
            sum += da * db;
            ofA += da * da;
            ofB += db * db;
          }
        }
        const [found, counted] = [kendallTau(a, b), sum / Math.sqrt(ofA * ofB)];
        if (Number.isNaN(counted)) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(counted, 12);
      }),
    );
  });

  test('an order agrees wholly with itself and not at all with its reverse', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 30 }), (list) => {
        expect(kendallTau(list, list)).toBeCloseTo(1, 12);
        expect(
          kendallTau(
            list,
            list.map((place) => -place),
          ),
        ).toBeCloseTo(-1, 12);
      }),
    );
  });
});

test('places that were published are counted under each reading; a region without one is left out', () => {
  const found = agreement(
    {
      regions: ['A', 'B', 'C', 'D'],
      places: [Int32Array.of(1, 2, 3, 4), Int32Array.of(2, 1, 4, 3), Int32Array.of(1, 0, 2, 3)],
    },
    Int32Array.of(1, 2, 3, 0),
  );
  expect(found.published).toBe(3);
  expect(found.readings.map(({ reproduced }) => reproduced)).toEqual([3, 0, 1]);
  expect(found.readings.map(({ tau }) => tau)).toEqual([1, expect.closeTo(1 / 3, 12), 1]);
});
