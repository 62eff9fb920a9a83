import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnCell } from '../src/model/column';
import { type Observation, STATUSES } from '../src/model/observation';
import { packCells, unpackCells } from './packedCells';

const figure = fc.record(
  {
    kind: fc.constant('number' as const),
    value: fc.double(),
    status: fc.constantFrom(...STATUSES),
    source: fc.string(),
    checked: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'value', 'status'] },
);
const observation: fc.Arbitrary<Observation | null> = fc.oneof(
  { weight: 5, arbitrary: figure },
  fc.record({ kind: fc.constant('missing' as const), reason: fc.string() }),
  fc.record({ kind: fc.constant('invalid' as const), text: fc.string() }),
  fc.constant(null),
);
const cell: fc.Arbitrary<ColumnCell> = fc.record({
  input: fc.constantFrom('exports', 'fdi', 'grp'),
  year: fc.integer({ min: 2020, max: 2026 }),
  index: fc.nat(5000),
  observation,
});

describe('cells that are packed for a message', () => {
  it('come out as they were, in their order, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        expect(unpackCells(structuredClone(packCells(cells)))).toEqual(cells);
      }),
    );
  });

  it('are few objects where they are plain figures', () => {
    const plain = Array.from({ length: 1000 }, (_, index): ColumnCell => {
      return { input: 'fdi', year: 2025, index, observation: { kind: 'number', value: index, status: 'final' } };
    });
    const { heads, whole } = packCells(plain);
    expect(heads).toEqual([{ input: 'fdi', year: 2025, status: 'final' }]);
    expect(whole).toEqual([]);
  });
});
