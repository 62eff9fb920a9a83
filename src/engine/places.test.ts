import { expect, test } from 'vitest';
import { placesOf } from './places';

const places = (...scores: readonly number[]) => [...placesOf(Float64Array.from(scores))];

test('place = 1 + number of regions whose R is above; equal R share the better place', () => {
  expect(places(12, 15, 12, 10)).toEqual([2, 1, 2, 4]);
});

test('without R no place, and nobody behind it', () => {
  expect(places(12, Number.NaN, 10)).toEqual([1, 0, 2]);
});

test('R that differ by no more than 1e-9 are equal; a chain is not, where its ends differ by more', () => {
  expect(places(10, 10 + 0.9e-9)).toEqual([1, 1]);
  expect(places(10, 10 + 1.1e-9)).toEqual([2, 1]);
  expect(places(10, 10 + 0.8e-9, 10 + 1.6e-9)).toEqual([2, 1, 1]);
});

test('R that look alike when rounded are not equal', () => {
  expect(places(9.683, 9.683_000_1)).toEqual([2, 1]);
});
