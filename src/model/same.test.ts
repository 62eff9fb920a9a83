import { expect, test } from 'vitest';
import { samePlain } from './same';

test('fields in another order, or absent instead of undefined, are the same', () => {
  expect(samePlain({ a: 1, b: [{ c: 'x' }] }, { b: [{ c: 'x' }], a: 1, d: undefined })).toBe(true);
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: null }],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], { 0: 1 }],
  [null, {}],
  [[], [undefined]],
  ['1', 1],
])('%j and %j differ', (a, b) => {
  expect(samePlain(a, b)).toBe(false);
  expect(samePlain(b, a)).toBe(false);
});
