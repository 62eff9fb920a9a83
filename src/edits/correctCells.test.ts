import { describe, expect, test } from 'vitest';
import type { Fix } from '../model/finding';
import type { Observation } from '../model/observation';
import type { Present } from '../model/present';
import { correctCells } from './correctCells';
import { markChecked } from './markChecked';
import { setValue } from './setValue';

const number = (value: number, more: Partial<Observation> = {}): Observation =>
  ({ kind: 'number', value, status: 'provisional', source: 'ҰСБ', ...more }) as Observation;
const standing = new Map<string, Observation>([
  ['KZ-10', number(893_400)],
  ['KZ-11', { kind: 'missing', reason: 'келмеді' }],
]);
const region = (code: string, slot: number) => ({ code, slot, role: 'rated', names: {}, shortNames: {} });
const present = {
  settings: { regions: [region('KZ-10', 0), region('KZ-11', 1)] },
  observation: (code: string) => standing.get(code) ?? null,
} as unknown as Present;
const cell = (code: string) => ({ region: code, input: 'fdi', year: 2025 });

describe('a finding’s fix', () => {
  const found = number(893_400);
  const fixed = number(893.4);
  const fix: Fix = {
    way: { code: 'multiply', factor: 0.001 },
    cells: [
      { input: 'fdi', year: 2025, index: 0, before: found, observation: fixed },
      { input: 'fdi', year: 2025, index: 1, before: found, observation: found },
    ],
  };

  test('is one step, of the cells that it changes', () => {
    expect(correctCells(present, fix)).toEqual({
      label: { code: 'corrected', cells: 1 },
      edits: [{ kind: 'cell', ...cell('KZ-10'), before: found, after: fixed }],
    });
  });

  test('replaces what was found and not what stands there by now: storage then refuses it', () => {
    const since: Present = { ...present, observation: () => number(1) };
    expect(correctCells(since, fix).edits).toMatchObject([{ before: found }]);
  });
});

describe('a figure that is let stand', () => {
  test('keeps all that is said of it; what is no figure is passed over', () => {
    expect(markChecked(present, ['KZ-10', 'KZ-11', 'KZ-15'].map(cell))).toEqual({
      label: { code: 'checked', cells: 1 },
      edits: [{ kind: 'cell', ...cell('KZ-10'), before: number(893_400), after: number(893_400, { checked: true }) }],
    });
  });

  test('vouches for no other figure', () => {
    const checked: Present = { ...present, observation: () => number(1, { checked: true }) };
    const [edit] = setValue(checked, cell('KZ-10'), { kind: 'number', value: 2, status: 'final' }).edits;
    expect(edit?.after).toEqual({ kind: 'number', value: 2, status: 'final' });
  });
});
