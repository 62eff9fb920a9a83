import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, polynomialAt, product, signChanges } from './polynomial';

describe('polynomials', () => {
  test('values, products and differences', () => {
    expect(polynomialAt([6, -5, 1], 4)).toBe(2);
    expect(polynomialAt([], 4)).toBe(0);
    expect(product([1, 2], [3, 0, 1])).toEqual([3, 6, 1, 2]);
    expect(difference([1, 2, 3], [1])).toEqual([0, 2, 3]);
    expect(difference([1], [1, 2])).toEqual([0, -2]);
  });

  test('where the sign changes, and where zero is only touched', () => {
    expect(signChanges([6, -5, 1], 0, 10)).toEqual([2, 3].map((root) => expect.closeTo(root, 12)));
    expect(signChanges([4, -4, 1], 0, 10)).toEqual([]);
    expect(signChanges([1, 0, 1], 0, 10)).toEqual([]);
    expect(signChanges([3], 0, 10)).toEqual([]);
    expect(signChanges([0, 1], 0, 1)).toEqual([]);
    expect(signChanges([-5, 1], 0, 4)).toEqual([]);
  });

  test('a polynomial made of its roots has those within the stretch', () => {
    const roots = fc.uniqueArray(fc.integer({ min: -20, max: 40 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(roots, fc.constantFrom(1, -2.5), (whole, times) => {
        const placed = whole.map((root) => root / 20 + 0.001);
        const made = placed.reduce<readonly number[]>((all, root) => product(all, [-root, 1]), [times]);
        const expected = placed.filter((root) => root > 0 && root < 1).sort((a, b) => a - b);
        expect(signChanges(made, 0, 1)).toEqual(expected.map((root) => expect.closeTo(root, 9)));
      }),
    );
  });
});
