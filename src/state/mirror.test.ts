import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import type { Observation } from '../model/observation';
import type { PackageSettings } from '../model/package';
import { type CellEdit, createMirror } from './mirror';

const settings: PackageSettings = {
  name: 'test',
  methodology: order5.id,
  readings: order5.readings,
  missing: order5.missing,
  expert: [],
  regions: order5.regions.slice(0, 3).map((region, slot) => ({ ...region, slot })),
  units: {},
  inputs: [],
  published: {},
  remarks: {},
  years: [],
  planningYears: [],
  exchangeRates: {},
};
const region = (index: number): string => settings.regions[index]?.code ?? '';
const figure = (value: number): Observation => ({ kind: 'number', value, status: 'final' });
const edit = (index: number, before: Observation | null, after: Observation | null): CellEdit => ({
  kind: 'cell',
  region: region(index),
  input: 'exports',
  year: 2025,
  before,
  after,
});

describe('the mirror of a package', () => {
  it('shows an edit before storage has answered, and takes it back where storage refuses', () => {
    const mirror = createMirror(settings, new Map());
    mirror.anticipate([edit(0, null, figure(1))]);
    expect(mirror.observation(region(0), 'exports', 2025)).toEqual(figure(1));
    mirror.settle([edit(0, null, figure(1))], null);
    expect(mirror.observation(region(0), 'exports', 2025)).toBeNull();
  });

  it('does not let another tab disturb a cell that is being changed, and shows its value when the change is refused', () => {
    const mirror = createMirror(settings, new Map());
    mirror.anticipate([edit(0, null, figure(1))]);
    expect(mirror.follow([edit(0, null, figure(9))], 1)).toEqual([]);
    expect(mirror.observation(region(0), 'exports', 2025)).toEqual(figure(1));
    mirror.settle([edit(0, null, figure(1))], null);
    expect(mirror.observation(region(0), 'exports', 2025)).toEqual(figure(9));
  });

  it('keeps the newer of two stored values whatever the order in which it hears of them', () => {
    const mirror = createMirror(settings, new Map());
    mirror.anticipate([edit(0, null, figure(1))]);
    mirror.follow([edit(0, null, figure(1))], 1);
    mirror.follow([edit(0, figure(1), figure(2))], 2);
    mirror.settle([edit(0, null, figure(1))], 1);
    expect(mirror.observation(region(0), 'exports', 2025)).toEqual(figure(2));
  });

  it('leaves a column alone that an answer does not change', () => {
    const mirror = createMirror(settings, new Map());
    mirror.anticipate([edit(0, null, figure(1))]);
    const shown = mirror.columns.get('exports@2025');
    mirror.settle([edit(0, null, figure(1))], 1);
    mirror.follow([edit(0, null, figure(1))], 1);
    expect(mirror.columns.get('exports@2025')).toBe(shown);
  });

  it('ends with what storage holds, for any interleaving of own and foreign changes', () => {
    const step = fc.record({ cell: fc.nat(2), value: fc.nat(3), foreign: fc.boolean(), settleFirst: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const mirror = createMirror(settings, new Map());
        const storage: (Observation | null)[] = [null, null, null];
        let sequence = 0;
        const underway: { edits: CellEdit[]; value: number; cell: number }[] = [];
        const settleOldest = () => {
          const oldest = underway.shift();
          if (oldest === undefined) return;
          const [only] = oldest.edits;
          const stands = storage[oldest.cell] ?? null;
          const accepted = JSON.stringify(stands) === JSON.stringify(only?.before ?? null);
          if (accepted) {
            sequence += 1;
            storage[oldest.cell] = figure(oldest.value);
            mirror.settle(oldest.edits, sequence);
          } else mirror.settle(oldest.edits, null);
        };
        for (const { cell, value, foreign, settleFirst } of steps) {
          if (settleFirst) settleOldest();
          if (foreign) {
            sequence += 1;
            const written = edit(cell, storage[cell] ?? null, figure(value));
            storage[cell] = figure(value);
            mirror.follow([written], sequence);
          } else {
            const edits = [edit(cell, mirror.observation(region(cell), 'exports', 2025), figure(value))];
            mirror.anticipate(edits);
            underway.push({ edits, value, cell });
          }
        }
        while (underway.length > 0) settleOldest();
        expect([0, 1, 2].map((cell) => mirror.observation(region(cell), 'exports', 2025))).toEqual(storage);
      }),
    );
  });
});
