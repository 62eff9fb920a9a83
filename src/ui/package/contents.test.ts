import { describe, expect, it } from 'vitest';
import { columnKey, emptyColumn, withObservations } from '../../model/column';
import { contentsByYear, sumOfStates, totalOf } from './contents';

const number = (value: number, status: 'final' | 'synthetic') => ({ kind: 'number', value, status }) as const;

const columns = new Map([
  [
    columnKey('fdi', 2025),
    withObservations(emptyColumn(3), [
      { index: 0, observation: number(1, 'final') },
      { index: 1, observation: number(2, 'synthetic') },
      { index: 2, observation: { kind: 'missing', reason: '' } },
    ]),
  ],
  [columnKey('exports', 2025), withObservations(emptyColumn(3), [{ index: 0, observation: number(1, 'final') }])],
  [columnKey('exports', 2024), withObservations(emptyColumn(3), [{ index: 0, observation: number(1, 'synthetic') }])],
  [columnKey('exports', 2023), emptyColumn(3)],
]);

describe('what stands in a package', () => {
  it('is counted by year and state, years without an observation left out', () => {
    const years = contentsByYear(columns);
    expect(years.map(({ year, inputs, total }) => [year, inputs, total])).toEqual([
      [2024, 1, 1],
      [2025, 2, 4],
    ]);
    expect(years[1]?.states).toMatchObject({ final: 2, synthetic: 1, missing: 1, provisional: 0 });
  });

  it('adds up over the years', () => {
    const sum = sumOfStates(contentsByYear(columns));
    expect(sum).toMatchObject({ final: 2, synthetic: 2, missing: 1 });
    expect(totalOf(sum)).toBe(5);
  });
});
