import { expect, test } from 'vitest';
import { around } from './around';

const list = Array.from({ length: 20 }, (_, index) => index + 1);

test('first, last, neighbours, and how many lie between', () => {
  expect(around(list, 9)).toEqual([[1], 6, [8, 9, 10, 11, 12], 7, [20]]);
});

test('what lies at an end, and a gap of one', () => {
  expect(around(list, 0)).toEqual([[1, 2, 3], 16, [20]]);
  expect(around(list, 4)).toEqual([[1, 2, 3, 4, 5, 6, 7], 12, [20]]);
  expect(around(list, -1)).toEqual([[1], 18, [20]]);
  expect(around([1], 0)).toEqual([[1]]);
  expect(around([], 0)).toEqual([]);
});
