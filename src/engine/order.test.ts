import fc from 'fast-check';
import { expect, test } from 'vitest';
import { order } from './order';

const orderOf = (values: readonly number[], descending = false) => [...order(Float64Array.from(values), descending)];

test('indices from the least to the greatest, or back; NaN left out; equal ones in the order of the list', () => {
  expect(orderOf([3, Number.NaN, 1, 2])).toEqual([2, 3, 0]);
  expect(orderOf([3, 1, 3, 2], true)).toEqual([0, 2, 3, 1]);
  expect(orderOf([0, -0, 0])).toEqual([0, 1, 2]);
  expect(orderOf([])).toEqual([]);
  expect(orderOf([Number.NaN])).toEqual([]);
});

test('as the sort of the language', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), fc.boolean(), (values, descending) => {
      const sign = descending ? -1 : 1;
      const expected = values
        .map((value, index) => ({ value, index }))
        .filter(({ value }) => !Number.isNaN(value))
        .sort((a, b) => (a.value === b.value ? a.index - b.index : a.value < b.value ? -sign : sign));
      expect(orderOf(values, descending)).toEqual(expected.map(({ index }) => index));
    }),
  );
});
