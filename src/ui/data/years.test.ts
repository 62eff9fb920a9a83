import { expect, test } from 'vitest';
import { type Column, type ColumnKey, emptyColumn, withObservations } from '../../model/column';
import { dataYears, newYears } from './years';

const filled = withObservations(emptyColumn(1), [
  { index: 0, observation: { kind: 'number', value: 1, status: 'final' } },
]);
const columns = new Map<ColumnKey, Column>([
  ['exports@2023', filled],
  ['exports@2024', filled],
  ['exports@2019', emptyColumn(1)],
]);
const rated = [
  { year: 2024, ratingYear: true },
  { year: 2025, ratingYear: false },
];

test('years with a rating, with raw figures alone, and without anything, in order', () => {
  expect(dataYears(rated, columns, [2024, 2026])).toEqual([
    { year: 2023, ratingYear: false },
    { year: 2024, ratingYear: true },
    { year: 2025, ratingYear: false },
    { year: 2026, ratingYear: false },
  ]);
  expect(dataYears([], new Map(), [])).toEqual([]);
});

test('a year can be added at either end', () => {
  expect(newYears(dataYears(rated, columns, []), 2025)).toEqual([2026, 2022]);
  expect(newYears([], 2026)).toEqual([2026, 2025, 2024, 2023]);
});
