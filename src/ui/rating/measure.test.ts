import { expect, test } from 'vitest';
import type { Rating } from '../../model/rating';
import { measured } from './measure';

const NONE = Number.NaN;
const rating = {
  places: Int32Array.of(2, 1, 0),
  scores: Float64Array.of(10, 12.5, NONE),
  directions: [{ scores: Float64Array.of(5, 5, 7) }],
  factors: [{ values: Float64Array.of(3, 9, NONE), points: Float64Array.of(20, 1, NONE) }],
} as unknown as Rating;

test('places as they stand', () => {
  const { values, ranks, placed } = measured(rating, { kind: 'place' });
  expect([...Array.from(values)]).toEqual([2, 1, NONE]);
  expect([...ranks]).toEqual([2, 1, 0]);
  expect(placed).toBe(2);
});

test('R and a direction: equal scores share the better rank', () => {
  expect([...measured(rating, { kind: 'score' }).ranks]).toEqual([2, 1, 0]);
  expect([...measured(rating, { kind: 'direction', index: 0 }).ranks]).toEqual([2, 2, 1]);
});

test('a factor is ordered by its points, for less may be better', () => {
  const { values, ranks, placed } = measured(rating, { kind: 'factor', index: 0 });
  expect([...Array.from(values)]).toEqual([3, 9, NONE]);
  expect([...ranks]).toEqual([1, 2, 0]);
  expect(placed).toBe(2);
});

test('what the rating does not have', () => {
  expect(measured(rating, { kind: 'direction', index: 5 })).toMatchObject({ placed: 0 });
});
