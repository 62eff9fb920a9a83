import { expect, it } from 'vitest';
import { columnKey, emptyColumn, observationAt, withObservations } from './column';
import { expertColumns, expertInput, expertOpinions } from './experts';
import type { ExpertMark } from './surveyRecords';

const mark = (region: string, expert: string, value: number, year = 2025): ExpertMark => ({
  factor: 'F7.4',
  region,
  year,
  expert,
  mark: value,
});
const marks = [mark('A', 'x', 7), mark('A', 'y', 5), mark('A', 'z', 6), mark('B', 'x', 4), mark('A', 'x', 1, 2024)];

it('several marks come to their mean and spread, in whatever order they were given', () => {
  const opinions = expertOpinions(marks, 'F7.4', 2025);
  expect(opinions.get('A')).toEqual({ n: 3, mean: 6, deviation: 1, marks: [5, 6, 7] });
  expect(opinions.get('B')).toEqual({ n: 1, mean: 4, deviation: Number.NaN, marks: [4] });
  expect(expertOpinions(marks.toReversed(), 'F7.4', 2025)).toEqual(opinions);
  expect(expertOpinions(marks, 'F7.3', 2025).size).toBe(0);
});

it('where a region has no mark the value typed under the factor’s code stands', () => {
  const regions = [{ code: 'A' }, { code: 'B' }, { code: 'C' }];
  const typed = withObservations(emptyColumn(3), [
    { index: 0, observation: { kind: 'number', value: 2, status: 'final' } },
    { index: 2, observation: { kind: 'number', value: 3, status: 'estimate' } },
  ]);
  const columns = expertColumns(marks, regions, (key) => (key === columnKey('F7.4', 2025) ? typed : undefined));
  expect([...columns.keys()].sort()).toEqual([2024, 2025].map((year) => columnKey(expertInput('F7.4'), year)));
  const column = columns.get(columnKey(expertInput('F7.4'), 2025)) ?? emptyColumn(3);
  expect(observationAt(column, 0)).toMatchObject({ value: 6, formula: '=(5+6+7)/3' });
  expect(observationAt(column, 1)).toMatchObject({ value: 4 });
  expect(observationAt(column, 2)).toEqual({ kind: 'number', value: 3, status: 'estimate' });
});
