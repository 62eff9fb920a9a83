import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CellUpdate,
  type Column,
  columnsWith,
  emptyColumn,
  observationAt,
  RESTS_ON,
  stateAt,
  withComputed,
  withObservations,
} from './column';
import type { Observation } from './observation';

const number = (value: number, more: object = {}): Observation => ({ kind: 'number', value, status: 'final', ...more });

const anyText = fc.constantFrom('BNS', 'акимат', '', 'a\tb');
const provenance = fc.record(
  { source: anyText, note: anyText, borders: anyText, formula: anyText },
  { requiredKeys: [] },
);
const anyObservation: fc.Arbitrary<Observation> = fc
  .tuple(
    provenance,
    fc.oneof(
      fc.record({
        kind: fc.constant('number' as const),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        status: fc.constantFrom('final' as const, 'provisional' as const, 'synthetic' as const),
      }),
      fc.record({ kind: fc.constant('missing' as const), reason: anyText }),
      fc.record({ kind: fc.constant('invalid' as const), text: anyText }),
    ),
  )
  .map(([from, what]) => ({ ...from, ...what }));

describe('withObservations', () => {
  test('what is set is read back, whatever was there before', () => {
    const updates = fc.array(fc.record({ index: fc.nat(9), observation: fc.option(anyObservation) }));
    fc.assert(
      fc.property(fc.array(updates), (rounds) => {
        let column = emptyColumn(3);
        const model: (Observation | null)[] = [];
        for (const round of rounds) {
          column = withObservations(column, round);
          for (const { index, observation } of round) model[index] = observation;
        }
        for (let index = 0; index < 12; index += 1) {
          expect(observationAt(column, index)).toEqual(model[index] ?? null);
        }
        expect(column.provenances.length).toBeLessThanOrEqual(column.values.length + 1);
      }),
    );
  });

  test('the column given is left as it was', () => {
    const before = withObservations(emptyColumn(2), [{ index: 0, observation: number(1, { source: 'BNS' }) }]);
    const copy = structuredClone(before);
    withObservations(before, [
      { index: 0, observation: { kind: 'missing', reason: 'late' } },
      { index: 5, observation: number(2, { source: 'akimat' }) },
    ]);
    expect(before).toEqual(copy);
  });

  test('a cell that is emptied leaves nothing behind', () => {
    const filled = withObservations(emptyColumn(1), [{ index: 0, observation: { kind: 'invalid', text: 'көп' } }]);
    const emptied = withObservations(filled, [{ index: 0, observation: null }]);
    expect(stateAt(emptied, 0)).toBe('none');
    expect(emptied.values[0]).toBeNaN();
    expect(emptied.texts.size).toBe(0);
  });

  test('provenances that no cell names any more do not pile up', () => {
    let column: Column = emptyColumn(20);
    for (let round = 0; round < 1_000; round += 1) {
      column = withObservations(column, [{ index: round % 20, observation: number(round, { note: `note ${round}` }) }]);
    }
    expect(column.provenances.length).toBeLessThanOrEqual(21);
    expect(column.provenances[0]).toEqual({});
    for (let index = 0; index < 20; index += 1) {
      expect(observationAt(column, index)).toEqual(number(980 + index, { note: `note ${980 + index}` }));
    }
  });

  test('one call may replace every provenance of a column of the greatest size', () => {
    const all = (note: string): CellUpdate[] =>
      Array.from({ length: 60_000 }, (_, index) => ({
        index,
        observation: number(index, { note: `${note} ${index}` }),
      }));
    const column = withObservations(withObservations(emptyColumn(0), all('old')), all('new'));
    expect(observationAt(column, 59_999)).toEqual(number(59_999, { note: 'new 59999' }));
    expect(column.provenances).toHaveLength(60_001);
  });
});

test('columnsWith gives the columns that cells change, and leaves the others and the old ones alone', () => {
  const figure = (value: number): Observation => ({ kind: 'number', value, status: 'final' });
  const standing = withObservations(emptyColumn(2), [{ index: 0, observation: figure(1) }]);
  const columns = new Map([['exports@2025', standing]] as const);
  const changed = columnsWith(
    columns,
    [
      { input: 'exports', year: 2025, index: 1, observation: figure(2) },
      { input: 'fdi', year: 2024, index: 0, observation: figure(3) },
      { input: 'exports', year: 2025, index: 0, observation: null },
    ],
    2,
  );
  expect([...changed.keys()]).toEqual(['exports@2025', 'fdi@2024']);
  expect(changed.get('exports@2025')?.values).toEqual(new Float64Array([Number.NaN, 2]));
  expect(changed.get('fdi@2024')?.values).toEqual(new Float64Array([3, Number.NaN]));
  expect(standing.values[0]).toBe(1);
});

describe('a column with computed cells', () => {
  const absence = { code: 'level needed', input: 'exports', year: 2025 } as const;
  const stored = withObservations(emptyColumn(3), [
    { index: 0, observation: number(1, { source: 'BNS', borders: '2022-06-08' }) },
    { index: 1, observation: { kind: 'missing', reason: 'not yet' } },
  ]);
  const computed = withComputed(stored, [
    { index: 0, value: 2, state: 'final', restsOn: 0 },
    { index: 1, value: 3, state: 'projected', restsOn: RESTS_ON.synthetic },
    { index: 2, value: absence, state: 'missing', restsOn: 0 },
  ]);

  test('keeps the borders of a figure and not its source; a projected one is no observation', () => {
    expect(observationAt(computed, 0)).toEqual(number(2, { borders: '2022-06-08' }));
    expect([stateAt(computed, 1), observationAt(computed, 1), computed.values[1]]).toEqual(['projected', null, 3]);
    expect(computed.computed?.restsOn[1]).toBe(RESTS_ON.synthetic);
    expect(stored.values).toEqual(new Float64Array([1, Number.NaN, Number.NaN]));
  });

  test('has the reason where none could be computed, until something is typed there', () => {
    expect(observationAt(computed, 2)).toEqual({ kind: 'missing', reason: '' });
    expect(computed.computed?.absences.get(2)).toEqual(absence);
    const typed = withObservations(computed, [{ index: 2, observation: number(5) }]);
    expect([observationAt(typed, 2), typed.computed?.absences.size]).toEqual([number(5), 0]);
    expect(typed.computed?.restsOn[1]).toBe(RESTS_ON.synthetic);
    const again = withComputed(computed, [{ index: 2, value: 6, state: 'projected', restsOn: 0 }]);
    expect(again.computed?.absences.size).toBe(0);
    expect(computed.computed?.absences.size).toBe(1);
  });
});
