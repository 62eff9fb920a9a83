import { expect, test } from 'vitest';
import { median, middleOf } from './middle';

test('the median: the middle one, the mean of the two in the middle, none of nothing', () => {
  expect(median(Float64Array.of(3, Number.NaN, 1, 10))).toBe(3);
  expect(median(Float64Array.of(3, 1, 10, 2))).toBe(2.5);
  expect(median(Float64Array.of(Number.NaN))).toBeNaN();
});

test('where it comes from', () => {
  expect(middleOf(Float64Array.of(3, Number.NaN, 1, 2))).toEqual([3]);
  expect(middleOf(Float64Array.of(4, 1, 2, 3))).toEqual([2, 3]);
  expect(middleOf(Float64Array.of(5, 5))).toEqual([0, 1]);
  expect(middleOf(Float64Array.of(5, 1, 5, 9))).toEqual([0, 2]);
  expect(middleOf(Float64Array.of(Number.NaN))).toEqual([]);
});
