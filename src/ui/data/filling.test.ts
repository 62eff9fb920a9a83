import { describe, expect, it } from 'vitest';
import type { Observation } from '../../model/observation';
import type { ValueProblem } from '../../model/problem';
import { continuedObservation, filledObservation, storedAt, trendIn } from './filling';
import { at, type Figures, frameOf } from './frame.fixture';

/** What the cell of the second region holds after it was filled from that of the first, in the same column or another. */
function filled(from: Observation, to: Observation | number | null = null, key = 'exports@2025', toKey = key) {
  const figures: Record<string, Figures> = { [toKey]: [null, to, null, null], 'exports@2024': [10, 20, 30, null] };
  figures[key] = [from, key === toKey ? to : null, null, null];
  const frame = frameOf({ figures });
  const [source, target] = [
    storedAt(frame, { row: 0, column: at(frame, key) }),
    storedAt(frame, { row: 1, column: at(frame, toKey) }),
  ];
  if (source === null || target === null) throw new Error('not stored');
  const faults: ValueProblem[] = [];
  const observation = filledObservation(frame, source, target, ',', (fault) => faults.push(fault));
  return { observation, faults };
}

describe('a cell that a series goes on to', () => {
  const going = (first: Observation | number, second: Observation | number, key = 'exports@2025') => {
    const frame = frameOf({ figures: { [key]: [first, second, null, null] } });
    const column = at(frame, key);
    const to = storedAt(frame, { row: 2, column });
    if (to === null) throw new Error('not stored');
    const cells = [0, 1].map((row) => ({ row, column }));
    return continuedObservation(frame, { cells, step: 2 }, to, (of) => trendIn(frame, of));
  };

  it('is an estimate', () => {
    expect(going(110, 112.5)).toEqual({ kind: 'number', value: 115, status: 'estimate' });
  });

  it('goes on with a share as the column shows it, and not past the whole', () => {
    expect(going(0.5, 0.6, 'F4.2@2025')).toEqual({ kind: 'number', value: 0.7, status: 'estimate' });
    expect(going(0.7, 0.9, 'F4.2@2025')).toEqual({ kind: 'invalid', text: '110' });
  });

  it('there is none where a cell is no figure of its own', () => {
    expect(going(110, { kind: 'missing', reason: 'н/д' })).toBeNull();
    expect(going(110, { kind: 'invalid', text: 'много' })).toBeNull();
    expect(going(110, { kind: 'number', value: 112, status: 'final', formula: '=100+12' })).toBeNull();
  });
});

describe('a filled cell', () => {
  it('holds the figure with every digit and how sure it is, not where it came from', () => {
    const from: Observation = { kind: 'number', value: 0.1 + 0.2, status: 'provisional', source: 'table 1', note: 'n' };
    expect(filled(from).observation).toEqual({ kind: 'number', value: 0.1 + 0.2, status: 'provisional' });
  });

  it('stays as it is where it holds the same', () => {
    const standing: Observation = { kind: 'number', value: 5, status: 'final', source: 'own' };
    expect(filled({ kind: 'number', value: 5, status: 'final' }, standing).observation).toEqual(standing);
  });

  it('is missing with the same reason, or unreadable with the same text', () => {
    expect(filled({ kind: 'missing', reason: 'н/д', source: 's' }, 7).observation).toEqual({
      kind: 'missing',
      reason: 'н/д',
    });
    expect(filled({ kind: 'invalid', text: 'много' }, 7).observation).toEqual({ kind: 'invalid', text: 'много' });
  });

  it('computes an expression over its own row, and says why it cannot', () => {
    const from = (formula: string): Observation => ({ kind: 'number', value: 20, status: 'estimate', formula });
    expect(filled(from('=exports@2024*2')).observation).toEqual({
      kind: 'number',
      value: 40,
      status: 'estimate',
      formula: '=exports@2024*2',
    });
    const { observation, faults } = filled(from('=exports@2019*2'));
    expect(observation).toEqual({ kind: 'invalid', text: '=exports@2019*2' });
    expect(faults).toHaveLength(1);
  });

  it('of a share takes a figure as the column shows it', () => {
    const percent: Observation = { kind: 'number', value: 80, status: 'final' };
    expect(filled(percent, null, 'exports@2025', 'F4.2@2025').observation).toMatchObject({
      kind: 'number',
      value: 0.8,
    });
    const tooMuch: Observation = { kind: 'number', value: 180, status: 'final' };
    expect(filled(tooMuch, null, 'exports@2025', 'F4.2@2025').observation).toEqual({ kind: 'invalid', text: '180' });
  });
});
