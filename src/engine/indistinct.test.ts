import { expect, test } from 'vitest';
import { indistinct } from './indistinct';

/** Chains for regions A, B, C, … of which the first list gives the chosen places. */
function chains(...places: readonly (readonly number[])[]) {
  const lists = places.map((each) => Int32Array.from(each));
  const codes = (places[0] ?? []).map((_, index) => String.fromCharCode(65 + index));
  return indistinct(lists[0] ?? new Int32Array(), lists, codes);
}

test('neighbours that fewer than three quarters of the readings keep in order', () => {
  expect(chains([1, 2, 3], [1, 2, 3], [2, 1, 3], [2, 1, 3])).toEqual([[0, 1]]);
  expect(chains([1, 2, 3], [1, 2, 3], [1, 2, 3], [2, 1, 3])).toEqual([]);
});

test('a chain goes on as long as neighbours cannot be told apart', () => {
  expect(chains([1, 2, 3, 4], [2, 1, 4, 3], [1, 3, 2, 4])).toEqual([[0, 1, 2, 3]]);
  expect(chains([3, 1, 2, 4], [4, 2, 1, 3])).toEqual([
    [1, 2],
    [0, 3],
  ]);
});

test('a reading that gives both one place does not keep their order', () => {
  expect(chains([1, 2], [1, 2], [1, 1], [1, 1])).toEqual([[0, 1]]);
});

test('two that share a place are not told apart, whatever their order in the list', () => {
  expect(chains([1, 1, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3])).toEqual([[0, 1]]);
  expect(chains([1, 1, 3], [2, 1, 3], [2, 1, 3], [2, 1, 3])).toEqual([[0, 1]]);
});

test('without a place in no chain; under another reading behind those that have one', () => {
  expect(chains([1, 0, 2], [1, 2, 3])).toEqual([]);
  expect(chains([1, 2], [1, 0], [1, 0], [0, 1])).toEqual([]);
  expect(chains([1, 2], [1, 0], [0, 1], [0, 1])).toEqual([[0, 1]]);
});
