import { describe, expect, it } from 'vitest';
import type { Observation } from '../../model/observation';
import type { ReadCell } from '../../model/reading';
import { changedCells, sideDifferences } from './changedCells';

const figure = (value: number, more: Partial<Extract<Observation, { kind: 'number' }>> = {}): Observation => ({
  kind: 'number',
  value,
  status: 'final',
  ...more,
});
const cell = (region: string, observation: Observation): ReadCell => ({
  row: 2,
  region,
  input: 'fdi',
  year: 2025,
  observation,
});
const present = ({ region }: { region: string }) => (region === 'KZ-10' || region === 'KZ-11' ? figure(1) : null);

describe('cells that an import changes', () => {
  it('are those that hold something else; new and equal ones are not among them', () => {
    const cells = [cell('KZ-10', figure(1)), cell('KZ-11', figure(2)), cell('KZ-15', figure(3))];
    expect(changedCells(cells, present, 10).map(({ cell: { region } }) => region)).toEqual(['KZ-11']);
  });

  it('are no more than asked for', () => {
    const cells = [cell('KZ-10', figure(5)), cell('KZ-11', figure(6))];
    expect(changedCells(cells, present, 1)).toEqual([{ cell: cells[0], before: figure(1) }]);
  });

  it('may differ in what stands beside the figure', () => {
    expect(sideDifferences(figure(1), figure(1, { status: 'plan', source: 'BNS' }))).toEqual(['status', 'source']);
    expect(sideDifferences(figure(1), figure(2))).toEqual([]);
    expect(sideDifferences({ kind: 'missing', reason: '' }, figure(1))).toEqual(['status']);
  });
});
