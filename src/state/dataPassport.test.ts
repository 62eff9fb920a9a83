import { expect, it } from 'vitest';
import type { LogEntry } from '../model/change';
import type { PlacedObservation } from '../model/content';
import type { Observation } from '../model/observation';
import { dataPassport } from './dataPassport';

const cell = (input: string, year: number, observation: Observation, region = 'KZ-10'): PlacedObservation => ({
  region,
  input,
  year,
  observation,
});
const figure = (status: 'final' | 'synthetic', source?: string): Observation => ({
  kind: 'number',
  value: 1,
  status,
  ...(source === undefined ? {} : { source }),
});
const written = (sequence: number, input: string): LogEntry => ({
  sequence,
  at: `2026-01-0${sequence}T00:00:00Z`,
  kind: 'change',
  change: {
    label: { code: 'pasted', cells: 1 },
    edits: [{ kind: 'cell', input, year: 2025, region: 'KZ-10', before: null, after: figure('final') }],
  },
});

it('says of each series how many figures it has, how sure they are, from where and when they were written', () => {
  const observations = [
    cell('grp', 2025, figure('final', 'once')),
    cell('grp', 2023, figure('synthetic', 'often')),
    cell('grp', 2023, figure('synthetic', 'often'), 'KZ-11'),
    cell('grp', 2024, { kind: 'missing', reason: '', source: 'often' }),
    cell('exports', 2025, { kind: 'invalid', text: 'x' }),
  ];
  const log: readonly LogEntry[] = [
    written(1, 'grp'),
    written(2, 'fdi'),
    { sequence: 3, at: '2026-01-03T00:00:00Z', kind: 'undo', of: 1 },
  ];
  expect(dataPassport({ observations, log })).toEqual([
    { input: 'exports', years: [], figures: 0, statuses: new Map(), missing: 1, sources: [], written: null },
    {
      input: 'grp',
      years: [2023, 2025],
      figures: 3,
      statuses: new Map([
        ['final', 1],
        ['synthetic', 2],
      ]),
      missing: 1,
      sources: ['often', 'once'],
      written: '2026-01-03T00:00:00Z',
    },
  ]);
});
