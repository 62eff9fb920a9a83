import { describe, expect, test } from 'vitest';
import { type Change, isIdle } from '../model/change';
import type { Observation, Status } from '../model/observation';
import type { PackageSettings } from '../model/package';
import type { Present } from '../model/present';
import { responseWith } from '../model/response.fixture';
import type { Unit } from '../model/unit';
import { chooseReadings } from './chooseReadings';
import { clearCells } from './clearCells';
import { importDataset } from './importDataset';
import { importSurvey } from './importSurvey';
import { moveCells } from './moveCells';
import { renamePackage } from './renamePackage';
import { setCells } from './setCells';
import { setStatus } from './setStatus';
import { setValue } from './setValue';

const settings: PackageSettings = {
  name: 'Пакет',
  methodology: 'order-5-2023',
  readings: { points: 'rank', inside: 'mean', ties: 'mid', zero: 'left out', values: 'index', fulfilment: 'as is' },
  missing: 'rescale',
  expert: [],
  regions: [],
  units: {},
  inputs: [],
  published: {},
  remarks: {},
  years: [],
  planningYears: [],
  exchangeRates: {},
};
const number = (value: number, more: { status?: Status; source?: string; note?: string } = {}): Observation => ({
  kind: 'number',
  value,
  status: 'final',
  ...more,
});
const missing: Observation = { kind: 'missing', reason: 'кейін', note: 'сұралды' };

const at = (region: string, input = 'exports', year = 2025) => ({ region, input, year });
const nameOf = (cell: { region: string; input: string; year: number }) => `${cell.region} ${cell.input} ${cell.year}`;

/** A package that holds `cells`: KZ-10 and KZ-11 have exports of 2025, KZ-15 has none. */
const holding = (
  cells: Readonly<Record<string, Observation>> = {
    'KZ-10 exports 2025': number(100, { source: 'БНС', note: 'алдын ала' }),
    'KZ-11 exports 2025': missing,
  },
  units: PackageSettings['units'] = {},
): Present => ({
  settings: { ...settings, units },
  observation: (region, input, year) => cells[nameOf({ region, input, year })] ?? null,
  hasObservations: (input) => Object.keys(cells).some((name) => name.split(' ')[1] === input),
});

const cellsAfter = (change: Change) =>
  change.edits.flatMap((edit) => (edit.kind === 'cell' ? [[nameOf(edit), edit.before, edit.after]] : []));

describe('setValue', () => {
  test('replaces the figure and what was said of the old one', () => {
    const change = setValue(holding(), at('KZ-10'), number(140));
    expect(change.label).toEqual({ code: 'typed', ...at('KZ-10') });
    expect(cellsAfter(change)).toEqual([
      ['KZ-10 exports 2025', number(100, { source: 'БНС', note: 'алдын ала' }), number(140)],
    ]);
  });

  test('nothing typed empties the cell', () => {
    const change = setValue(holding(), at('KZ-11'), null);
    expect(change.label).toEqual({ code: 'cleared', cells: 1 });
    expect(cellsAfter(change)).toEqual([['KZ-11 exports 2025', missing, null]]);
  });

  test('what stands already is no step', () => {
    expect(isIdle(setValue(holding(), at('KZ-15'), null))).toBe(true);
    expect(setValue(holding(), at('KZ-11'), { ...missing }).edits).toEqual([]);
  });
});

describe('many cells', () => {
  test('clearing counts the cells that held something', () => {
    const change = clearCells(holding(), [at('KZ-10'), at('KZ-11'), at('KZ-15')]);
    expect(change.label).toEqual({ code: 'cleared', cells: 2 });
    expect(cellsAfter(change).map(([name, , after]) => [name, after])).toEqual([
      ['KZ-10 exports 2025', null],
      ['KZ-11 exports 2025', null],
    ]);
  });

  test.each(['pasted', 'filled'] as const)('%s: one edit a cell that becomes another, the last value of each', (by) => {
    const change = setCells(
      holding(),
      [
        { ...at('KZ-15'), observation: number(1) },
        { ...at('KZ-11'), observation: { ...missing } },
        { ...at('KZ-15'), observation: number(2) },
        { ...at('KZ-10'), observation: null },
      ],
      by,
    );
    expect(change.label).toEqual({ code: by, cells: 2 });
    expect(cellsAfter(change)).toEqual([
      ['KZ-15 exports 2025', null, number(2)],
      ['KZ-10 exports 2025', number(100, { source: 'БНС', note: 'алдын ала' }), null],
    ]);
  });
});

describe('moveCells', () => {
  const source = number(100, { source: 'БНС', note: 'алдын ала' });

  test('empties where the figures were and puts them where they go, counted once each', () => {
    const change = moveCells(holding(), [{ from: at('KZ-10'), to: { ...at('KZ-15'), observation: source } }]);
    expect(change.label).toEqual({ code: 'moved', cells: 1 });
    expect(cellsAfter(change)).toEqual([
      ['KZ-10 exports 2025', source, null],
      ['KZ-15 exports 2025', null, source],
    ]);
  });

  test('a cell that gives and takes holds what it was given, whatever the order', () => {
    const moves = [
      { from: at('KZ-10'), to: { ...at('KZ-11'), observation: source } },
      { from: at('KZ-11'), to: { ...at('KZ-15'), observation: missing } },
    ];
    for (const each of [moves, moves.toReversed()]) {
      const after = cellsAfter(moveCells(holding(), each)).map(([name, , value]) => [name, value]);
      expect(after.toSorted()).toEqual(
        [
          ['KZ-10 exports 2025', null],
          ['KZ-11 exports 2025', source],
          ['KZ-15 exports 2025', missing],
        ].toSorted(),
      );
    }
  });

  test('onto itself it is no step', () => {
    expect(isIdle(moveCells(holding(), [{ from: at('KZ-10'), to: { ...at('KZ-10'), observation: source } }]))).toBe(
      true,
    );
  });
});

describe('setStatus', () => {
  const all = [at('KZ-10'), at('KZ-11'), at('KZ-15')];

  test('goes to numbers, and leaves values and the rest as they are', () => {
    const change = setStatus(holding(), all, { status: 'provisional' });
    expect(change.label).toEqual({ code: 'status', cells: 1 });
    expect(cellsAfter(change).map(([, , after]) => after)).toEqual([
      number(100, { status: 'provisional', source: 'БНС', note: 'алдын ала' }),
    ]);
  });

  test('source and note go to whatever stands there, and null takes them away', () => {
    const change = setStatus(holding(), all, { source: 'әкімдік', note: null });
    expect(cellsAfter(change).map(([, , after]) => after)).toEqual([
      number(100, { source: 'әкімдік' }),
      { kind: 'missing', reason: 'кейін', source: 'әкімдік' },
    ]);
  });

  test('saying what is said already is no step', () => {
    expect(setStatus(holding(), all, { status: 'final' }).edits).toEqual([]);
  });
});

describe('importDataset', () => {
  const tenge: Unit = { measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' };
  const dollars: Unit = { measure: 'money', currency: 'USD', scale: 1e6, period: 'year' };
  const file = (units: Record<string, Unit> = {}) => ({
    file: 'экспорт.csv',
    units,
    cells: [
      { row: 2, ...at('KZ-10'), observation: number(101) },
      { row: 3, ...at('KZ-11'), observation: { ...missing } },
      { row: 4, ...at('KZ-15'), observation: number(3) },
      { row: 5, ...at('KZ-15', 'fdi'), observation: number(4) },
    ],
  });

  test('counts what is new, what changes and what stays', () => {
    const { change, changed, ...counts } = importDataset(holding(), file());
    expect(counts).toEqual({ added: 2, described: [], keptStatus: 0, same: 1 });
    expect(changed).toEqual([
      { ...at('KZ-10'), before: number(100, { source: 'БНС', note: 'алдын ала' }), after: number(101) },
    ]);
    expect(change.label).toEqual({ code: 'imported', file: 'экспорт.csv', cells: 3, responses: 0 });
    expect(cellsAfter(change).map(([name]) => name)).toEqual([
      'KZ-10 exports 2025',
      'KZ-15 exports 2025',
      'KZ-15 fdi 2025',
    ]);
    expect(change.edits.every((edit) => edit.kind === 'cell' && !('row' in edit))).toBe(true);
  });

  test('leaves what stands where the file has no column for it', () => {
    const stands = number(100, { status: 'synthetic', source: 'БНС', note: 'сверено' });
    const present = holding({ [nameOf(at('KZ-10'))]: stands, [nameOf(at('KZ-11'))]: stands });
    const cells = [
      { ...at('KZ-10'), observation: number(100) },
      { ...at('KZ-11'), observation: number(7) },
    ];
    const brought = { file: 'a.csv', units: {}, cells, absent: ['status', 'source', 'note', 'borders'] as const };
    const all = importDataset(present, brought);
    expect(all).toMatchObject({ same: 1, described: [], keptStatus: 1 });
    expect(all.changed).toEqual([{ ...at('KZ-11'), before: stands, after: { ...stands, value: 7 } }]);
    // With the columns, what they say counts, blank or not.
    const stated = importDataset(present, { ...brought, absent: ['status'] });
    expect(stated.described).toEqual([{ ...at('KZ-10'), before: stands, after: number(100, { status: 'synthetic' }) }]);
    expect(stated.change.edits).toHaveLength(2);
  });

  test('decides the unit of an input without observations, and of no other', () => {
    const { change } = importDataset(holding(undefined, { sme_gva: tenge }), file({ exports: dollars, fdi: dollars }));
    expect(change.edits[0]).toEqual({
      kind: 'settings',
      before: { units: { sme_gva: tenge } },
      after: { units: { sme_gva: tenge, fdi: dollars } },
    });
  });

  test('decides it anew where the observations have all gone', () => {
    const { change } = importDataset(holding({}, { fdi: tenge }), file({ fdi: dollars }));
    expect(change.edits[0]).toMatchObject({ after: { units: { fdi: dollars } } });
  });

  test('leaves the units alone where they are the same, or the input brings no cell', () => {
    const units = { fdi: dollars };
    const { change } = importDataset(holding({}, units), file({ fdi: { ...dollars }, exports_index: tenge }));
    expect(change.edits.filter((edit) => edit.kind === 'settings')).toEqual([]);
  });
});

test('importSurvey: one batch, the responses counted and not repeated', () => {
  const responses = [responseWith(), responseWith({ rejection: { code: 'year' } }), responseWith()];
  expect(importSurvey('пікіртерім.csv', 'b1', [responses])).toEqual({
    label: { code: 'imported', file: 'пікіртерім.csv', cells: 0, responses: 3 },
    edits: [
      {
        kind: 'batch',
        before: null,
        after: { id: 'b1', file: 'пікіртерім.csv', count: 3, rejected: 1, synthetic: false },
      },
    ],
  });
});

describe('chooseReadings', () => {
  test('names only what changes', () => {
    const readings = { ...settings.readings, points: 'linear' as const };
    expect(chooseReadings(holding(), { readings, missing: 'rescale' })).toEqual({
      label: { code: 'readings' },
      edits: [{ kind: 'settings', before: { readings: settings.readings }, after: { readings } }],
    });
    expect(chooseReadings(holding(), { missing: 'worst', expert: ['F7.4'] }).edits).toEqual([
      { kind: 'settings', before: { missing: 'rescale', expert: [] }, after: { missing: 'worst', expert: ['F7.4'] } },
    ]);
  });

  test('the same choice is no step', () => {
    const choice = { readings: { ...settings.readings }, missing: 'rescale', expert: [] } as const;
    expect(isIdle(chooseReadings(holding(), choice))).toBe(true);
  });
});

describe('renamePackage', () => {
  test('tidies the name', () => {
    expect(renamePackage(holding(), '  Ақмола   2026\t', ['Басқа'])).toEqual({
      ok: true,
      value: {
        label: { code: 'renamed', name: 'Ақмола 2026' },
        edits: [{ kind: 'settings', before: { name: 'Пакет' }, after: { name: 'Ақмола 2026' } }],
      },
    });
  });

  test('its own name is no step', () => {
    expect(renamePackage(holding(), 'Пакет', ['Басқа'])).toMatchObject({ ok: true, value: { edits: [] } });
  });

  test.each([
    ['', { code: 'nameBlank' }],
    [' \u00A0 ', { code: 'nameBlank' }],
    ['БАСҚА ', { code: 'nameTaken', name: 'БАСҚА' }],
  ])('%j is refused', (name, problem) => {
    expect(renamePackage(holding(), name, ['Басқа'])).toEqual({ ok: false, problem });
  });
});
