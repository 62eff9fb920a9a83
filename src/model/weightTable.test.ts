import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhole, readWeight, sumOf, type WeightRow, withEqualWeights, withWeight } from './weightTable';

const rowsOf = (weights: readonly number[], locked: readonly number[] = []): readonly WeightRow[] =>
  weights.map((weight, index) => ({ direction: `D${index}`, weight, locked: locked.includes(index) }));

const ORDER = [15, 10, 45, 5, 10, 2.5, 5, 5, 2.5];

const set = (rows: readonly WeightRow[], index: number, weight: number) => {
  const made = withWeight(rows, `D${index}`, weight);
  return made.ok ? made.value.map((row) => row.weight) : made.problem;
};

describe('a weight set, the rest shared in proportion', () => {
  test('by hand', () => {
    expect(set(rowsOf([60, 30, 10]), 0, 50)).toEqual([50, 37.5, 12.5]);
    expect(set(rowsOf([60, 30, 10], [1]), 0, 50)).toEqual([50, 30, 20]);
    // 65 among 55: 17.727, 11.818, 5.909, 11.818, 2.955, 5.909, 5.909, 2.955; four tenths are left after cutting.
    expect(set(rowsOf(ORDER), 2, 35)).toEqual([17.7, 11.8, 35, 5.9, 11.8, 3, 5.9, 5.9, 3]);
    expect(set(rowsOf(ORDER, [0, 4]), 2, 35)).toEqual([15, 13.3, 35, 6.7, 10, 3.3, 6.7, 6.7, 3.3]);
  });

  test('a locked weight may be typed itself, and stays locked', () => {
    const made = withWeight(rowsOf([60, 30, 10], [0]), 'D0', 40);
    expect(made.ok && made.value.map(({ locked }) => locked)).toEqual([true, false, false]);
    expect(set(rowsOf([60, 30, 10], [0]), 0, 40)).toEqual([40, 45, 15]);
  });

  test('what is left over goes by the largest remainder, of equal ones the first', () => {
    expect(set(rowsOf([1, 33, 33, 33]), 0, 0)).toEqual([0, 33.4, 33.3, 33.3]);
  });

  test('moved to the end and back from the same table, nothing is lost', () => {
    const rows = rowsOf(ORDER);
    expect(set(rows, 2, 100)).toEqual([0, 0, 100, 0, 0, 0, 0, 0, 0]);
    expect(set(rows, 2, 45)).toEqual(ORDER);
  });

  test('what stands in the way is said', () => {
    expect(set(rowsOf([60, 30, 10], [1, 2]), 0, 50)).toEqual({ code: 'weightsLocked', rest: 10 });
    expect(set(rowsOf([60, 30, 10], [1]), 0, 80)).toEqual({ code: 'weightsOver', sum: 110 });
    expect(set(rowsOf([100, 0, 0]), 0, 50)).toEqual({ code: 'weightsZero', rest: 50 });
    // Where nothing is left to share, nothing stands in the way.
    expect(set(rowsOf([60, 30, 10], [1, 2]), 0, 60)).toEqual([60, 30, 10]);
    expect(set(rowsOf([60, 0, 40], [2]), 0, 60)).toEqual([60, 0, 40]);
  });

  test('whatever the table, it is kept or refused: 100.0 in all, to a tenth, locked ones untouched', () => {
    const tenths = fc.array(fc.nat(1000), { minLength: 2, maxLength: 9 });
    const kept = { made: 0 };
    fc.assert(
      fc.property(tenths, fc.array(fc.nat(8)), fc.nat(8), fc.nat(1000), (weights, locked, picked, tenth) => {
        const start = withEqualWeights(rowsOf(weights));
        if (!start.ok) throw new Error(start.problem.code);
        const rows = start.value.map((row, index) => ({ ...row, locked: locked.includes(index) }));
        const index = picked % rows.length;
        const made = withWeight(rows, `D${index}`, tenth / 10);
        if (!made.ok) return;
        kept.made += 1;
        expect(made.value[index]?.weight).toBe(tenth / 10);
        expect(sumOf(made.value).toFixed(9)).toBe('100.000000000');
        expect(isWhole(made.value.map(({ weight }) => weight))).toBe(true);
        for (const [place, { weight, locked: isLocked }] of made.value.entries()) {
          expect(Math.abs(weight * 10 - Math.round(weight * 10))).toBeLessThan(1e-9);
          expect(weight).toBeGreaterThanOrEqual(0);
          if (isLocked && place !== index) expect(weight).toBe(rows[place]?.weight);
        }
      }),
    );
    expect(kept.made).toBeGreaterThan(0);
  });

  test('shares keep the proportion to within a tenth', () => {
    fc.assert(
      fc.property(fc.nat(1000), (tenth) => {
        const rest = 100 - tenth / 10;
        const made = set(rowsOf(ORDER), 2, tenth / 10);
        if (!Array.isArray(made)) throw new Error('refused');
        for (const [index, weight] of made.entries()) {
          if (index !== 2) expect(Math.abs(weight - ((ORDER[index] ?? 0) * rest) / 55)).toBeLessThan(0.1);
        }
      }),
    );
  });

  test('finer weights of a file stay where they are locked, and the sum is 100 all the same', () => {
    const made = set(rowsOf([33.333, 33.333, 33.334], [0]), 1, 20);
    expect(made).toEqual([33.333, 20, expect.closeTo(46.667, 9)]);
  });
});

describe('equal weights', () => {
  const equal = (weights: readonly number[], locked: readonly number[]) => {
    const made = withEqualWeights(rowsOf(weights, locked));
    return made.ok ? made.value.map(({ weight }) => weight) : made.problem;
  };

  test('to a tenth, the first of them first, locked ones as they are', () => {
    expect(equal(ORDER, [])).toEqual([11.2, 11.1, 11.1, 11.1, 11.1, 11.1, 11.1, 11.1, 11.1]);
    expect(equal([45, 0, 0, 55], [0])).toEqual([45, 18.4, 18.3, 18.3]);
    expect(equal([45, 55], [0, 1])).toEqual([45, 55]);
    expect(equal([45, 50], [0, 1])).toEqual({ code: 'weightsLocked', rest: 5 });
  });
});

describe('a typed weight', () => {
  test('is read in either decimal sign, to a tenth', () => {
    expect(readWeight(' 35,25 %')).toEqual({ ok: true, value: 35.3 });
    expect(readWeight('2.5')).toEqual({ ok: true, value: 2.5 });
    expect(readWeight('0')).toEqual({ ok: true, value: 0 });
    expect(readWeight('100')).toEqual({ ok: true, value: 100 });
    for (const text of ['-1', '100.1', 'all', '', '1e999', '1,5,5']) {
      expect(readWeight(text)).toEqual({ ok: false, problem: { code: 'weightFaulty', text } });
    }
  });
});
