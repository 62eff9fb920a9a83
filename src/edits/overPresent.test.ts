import { expect, test } from 'vitest';
import type { Change } from '../model/change';
import type { Observation } from '../model/observation';
import { overPresent } from './overPresent';

const figure = (value: number): Observation => ({ kind: 'number', value, status: 'final' });
const edit = (region: string, before: Observation | null, after: Observation | null) =>
  ({ kind: 'cell', region, input: 'exports', year: 2025, before, after }) as const;

test('a refused change goes over what stands in the cell it was refused for, and guards its others as before', () => {
  const refused: Change = {
    label: { code: 'pasted', cells: 2 },
    edits: [edit('KZ-10', figure(1), figure(2)), edit('KZ-11', figure(3), figure(4))],
  };
  const stale = {
    code: 'staleCell',
    region: 'KZ-11',
    input: 'exports',
    year: 2025,
    present: null,
    wanted: figure(4),
  } as const;
  expect(overPresent(refused, stale)).toEqual({
    label: refused.label,
    edits: [edit('KZ-10', figure(1), figure(2)), edit('KZ-11', null, figure(4))],
  });
});
