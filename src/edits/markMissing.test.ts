import { expect, test } from 'vitest';
import type { Observation } from '../model/observation';
import type { Present } from '../model/present';
import { markMissing } from './markMissing';

const typed: Observation = { kind: 'number', value: 12, status: 'final', source: 'ҰСБ' };
const told: Observation = { kind: 'missing', reason: 'келмеді' };
const present = {
  observation: (region: string) => (region === 'KZ-10' ? typed : region === 'KZ-11' ? told : null),
} as unknown as Present;
const cell = (region: string) => ({ region, input: 'fdi', year: 2025 });

test('a reason stands in place of the figure and of what was said of it; a cell that says so already is left alone', () => {
  const change = markMissing(present, ['KZ-10', 'KZ-11', 'KZ-15'].map(cell), ' келмеді ');
  expect(change).toEqual({
    label: { code: 'status', cells: 2 },
    edits: [
      { kind: 'cell', ...cell('KZ-10'), before: typed, after: told },
      { kind: 'cell', ...cell('KZ-15'), before: null, after: told },
    ],
  });
});

test('another reason leaves what else was said of a missing figure', () => {
  const noted: Observation = { kind: 'missing', reason: '', note: 'сұралды' };
  const change = markMissing({ observation: () => noted } as unknown as Present, [cell('KZ-10')], 'келмеді');
  expect(change.edits).toEqual([
    { kind: 'cell', ...cell('KZ-10'), before: noted, after: { kind: 'missing', reason: 'келмеді', note: 'сұралды' } },
  ]);
});
