import { describe, expect, it } from 'vitest';
import type { Observation } from '../../model/observation';
import { sideDifferences } from './changedCells';

const figure = (value: number, more: Partial<Extract<Observation, { kind: 'number' }>> = {}): Observation => ({
  kind: 'number',
  value,
  status: 'final',
  ...more,
});

describe('cells that an import changes', () => {
  it('may differ in what stands beside the figure', () => {
    expect(sideDifferences(figure(1), figure(1, { status: 'plan', source: 'BNS' }))).toEqual(['status', 'source']);
    expect(sideDifferences(figure(1), figure(2))).toEqual([]);
    expect(sideDifferences({ kind: 'missing', reason: '' }, figure(1))).toEqual(['status']);
  });
});
