import { expect, test } from 'vitest';
import { type Column, type ColumnKey, emptyColumn, withObservations } from '../../model/column';
import type { Absence, FactorResult } from '../../model/rating';
import { findFaults } from './faults';

const factor = (code: string, absences: readonly (readonly [number, Absence])[]) =>
  ({ factor: code, absences: new Map(absences) }) as unknown as FactorResult;
const noData = (year: number): Absence => ({ code: 'no data', input: 'fdi', year });
const columns = (entries: readonly (readonly [ColumnKey, Column])[] = []) => new Map(entries);

test('the same fault of many regions is one entry, regions in their order', () => {
  const rating = {
    factors: [
      factor('F3.2', [
        [7, noData(2025)],
        [2, noData(2025)],
        [4, noData(2024)],
      ]),
    ],
  };
  expect(findFaults({ year: 2025, rating, columns: columns(), rated: 20 })).toEqual([
    { kind: 'missing', factor: 'F3.2', input: 'fdi', year: 2025, regions: [2, 7], absence: noData(2025) },
    { kind: 'missing', factor: 'F3.2', input: 'fdi', year: 2024, regions: [4], absence: noData(2024) },
  ]);
});

test.each<[Absence, string, string, number]>([
  [{ code: 'previous not above 0', input: 'fdi', year: 2024, value: 0 }, 'undefined', 'fdi', 2024],
  [{ code: 'invalid', input: 'fdi', year: 2025, text: '12 м' }, 'invalid', 'fdi', 2025],
  [{ code: 'missing', input: 'fdi', year: 2025, reason: 'келмеді' }, 'missing', 'fdi', 2025],
  [{ code: 'no counted answer', questions: ['Q4'] }, 'unanswered', 'F4.1', 2025],
  [{ code: 'out of range' }, 'undefined', 'F4.1', 2025],
])('%j leads to the cell to look at', (absence, kind, input, year) => {
  const [fault] = findFaults({
    year: 2025,
    rating: { factors: [factor('F4.1', [[0, absence]])] },
    columns: columns(),
    rated: 1,
  });
  expect(fault).toMatchObject({ kind, input, year, factor: 'F4.1', regions: [0] });
});

test('a text that no value hangs on is found too, once, and not among reference rows', () => {
  const level = withObservations(emptyColumn(3), [
    { index: 0, observation: { kind: 'invalid', text: 'көп' } },
    { index: 1, observation: { kind: 'invalid', text: 'аз' } },
    { index: 2, observation: { kind: 'invalid', text: 'жоқ' } },
  ]);
  const rating = { factors: [factor('F3.2', [[0, { code: 'invalid', input: 'fdi', year: 2025, text: 'көп' }]])] };
  const entries = columns([
    ['fdi@2025', level],
    ['fdi@2024', level],
  ]);
  expect(findFaults({ year: 2025, rating, columns: entries, rated: 2 })).toEqual([
    expect.objectContaining({ kind: 'invalid', factor: 'F3.2', regions: [0] }),
    { kind: 'invalid', factor: null, input: 'fdi', year: 2025, regions: [1], absence: null },
  ]);
});

test('a year without a rating still tells of its texts', () => {
  const level = withObservations(emptyColumn(1), [{ index: 0, observation: { kind: 'missing', reason: '' } }]);
  expect(findFaults({ year: 2023, rating: null, columns: columns([['fdi@2023', level]]), rated: 1 })).toHaveLength(1);
});
