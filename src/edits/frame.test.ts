import { describe, expect, test } from 'vitest';
import { order5 } from '../methodology';
import { NOTHING_SAID } from '../model/assessment';
import type { Change } from '../model/change';
import { dependantsOfInput, dependantsOfRegion, dependantsOfYear } from '../model/dependants';
import type { Observation } from '../model/observation';
import type { PackageSettings } from '../model/package';
import type { CellAddress, Holdings } from '../model/present';
import { bookOf, type RecordBook } from '../model/records';
import type { Result } from '../model/result';
import type { SurveyResponse } from '../model/survey';
import type { Unit } from '../model/unit';
import { addInput } from './addInput';
import { addRegion } from './addRegion';
import { addYear } from './addYear';
import { changeRegion } from './changeRegion';
import { declareUnit } from './declareUnit';
import { deleteInput } from './deleteInput';
import { deleteRegion } from './deleteRegion';
import { deleteYear } from './deleteYear';
import { moveYear } from './moveYear';
import { orderInputs } from './orderInputs';
import { orderRegions } from './orderRegions';
import { renameInput } from './renameInput';
import { replaceRegions } from './replaceRegions';

const named = (name: string) => ({ kk: name, ru: name, en: name });
const count: Unit = { measure: 'count', scale: 1, period: 'year' };
const settings: PackageSettings = {
  name: 'Пакет',
  methodology: order5.id,
  readings: order5.readings,
  missing: 'rescale',
  expert: [],
  regions: (['A', 'B', 'C'] as const).map((code, slot) => ({
    code,
    role: 'rated',
    names: named(code),
    shortNames: named(code),
    slot,
    ...(code === 'C' ? { founded: '2022-06-08', predecessors: ['A'] } : {}),
  })),
  units: { roads: { measure: 'count', scale: 1e3, period: 'year' } },
  inputs: [
    { code: 'roads', names: named('Дороги'), unit: count },
    { code: 'homes', names: named('Дома'), unit: count },
  ],
  years: [2023],
  planningYears: [],
  exchangeRates: {},
  published: { 2024: { A: 1, B: 2 }, 2025: { A: 2 } },
  remarks: {},
};
const number = (value: number, formula?: string): Observation => ({
  kind: 'number',
  value,
  status: 'final',
  ...(formula === undefined ? {} : { formula }),
});

interface Cell extends CellAddress {
  readonly observation: Observation;
}
const cell = (region: string, input: string, year: number, observation = number(1)): Cell => ({
  region,
  input,
  year,
  observation,
});
const CELLS = [
  cell('A', 'exports', 2024),
  cell('A', 'exports', 2025),
  cell('B', 'exports', 2024),
  cell('B', 'roads', 2025, number(1500, '=1000+500')),
  cell('C', 'roads', 2024, { kind: 'missing', reason: 'н/д' }),
];
const answer = (region: string, year: number | null): SurveyResponse => ({
  id: `${region}${year}`,
  line: 2,
  year,
  region,
  company: '',
  employees: '',
  sector: '',
  invested: '',
  serviceDate: null,
  surveyDate: null,
  answers: [],
  remark: '',
  extra: {},
  rejection: year === null ? { code: 'year' } : null,
});
const batchOf = (id: string, responses: readonly SurveyResponse[]) => ({
  batch: { id, file: `${id}.csv`, count: responses.length, rejected: 0, synthetic: false },
  chunks: [responses],
});

const holding = (
  cells: readonly Cell[] = CELLS,
  batches: Holdings['batches'] = [],
  more: Partial<PackageSettings> = {},
  records: RecordBook = {},
): Holdings => ({
  settings: { ...settings, ...more },
  records,
  observation: (region, input, year) =>
    cells.find((each) => each.region === region && each.input === input && each.year === year)?.observation ?? null,
  hasObservations: (input) => cells.some((each) => each.input === input),
  held: ({ region, input, year }) =>
    cells.filter(
      (each) =>
        (region === undefined || each.region === region) &&
        (input === undefined || each.input === input) &&
        (year === undefined || each.year === year),
    ),
  batches,
});

const made = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const settingsAfter = (change: Change) => change.edits.find((edit) => edit.kind === 'settings')?.after;
const cellsAfter = (change: Change) =>
  change.edits.flatMap((edit) =>
    edit.kind === 'cell' ? [[edit.region, edit.input, edit.year, edit.after === null ? null : edit.after]] : [],
  );
const newId = () => 'rest';

describe('years', () => {
  test('an empty year becomes part of the package, in its place; one that is there already does not', () => {
    expect(settingsAfter(made(addYear(holding(), 2022)))).toEqual({ years: [2022, 2023] });
    expect(addYear(holding(), 2023)).toMatchObject({ problem: { code: 'yearTaken' } });
    expect(addYear(holding(), 2025)).toMatchObject({ problem: { code: 'yearTaken' } });
  });

  test('deleted with its figures and responses; what is left of a batch comes in as another of its file', () => {
    const batches = [
      batchOf('b1', [answer('A', 2024), answer('A', 2025), answer('B', null)]),
      batchOf('b2', [answer('A', 2025)]),
      batchOf('b3', [answer('C', 2024)]),
    ];
    const { change, responses } = deleteYear(holding(CELLS, batches), 2024, newId);
    expect(change.label).toEqual({ code: 'yearDeleted', year: 2024, cells: 3, responses: 2 });
    expect(cellsAfter(change)).toHaveLength(3);
    expect(change.edits.filter(({ kind }) => kind === 'batch')).toEqual([
      { kind: 'batch', before: batches[0]?.batch, after: null },
      { kind: 'batch', before: null, after: { id: 'rest', file: 'b1.csv', count: 2, rejected: 1, synthetic: false } },
      { kind: 'batch', before: batches[2]?.batch, after: null },
    ]);
    expect(responses).toEqual(new Map([['rest', [answer('A', 2025), answer('B', null)]]]));
  });

  test('the places published for a year go with it, those of a region with the region', () => {
    const year = deleteYear(holding(), 2024, newId).change;
    expect(settingsAfter(year)?.published).toEqual({ 2025: { A: 2 } });
    const region = made(deleteRegion(holding(), 'A', newId)).change;
    expect(settingsAfter(region)?.published).toEqual({ 2024: { B: 2 } });
    expect(settingsAfter(made(deleteRegion(holding(), 'C', newId)).change)).not.toHaveProperty('published');
  });

  test('figures go to a year that has none, and to no other', () => {
    const change = made(moveYear(holding(), 2025, 2026));
    expect(cellsAfter(change)).toEqual([
      ['A', 'exports', 2025, null],
      ['B', 'roads', 2025, null],
      ['A', 'exports', 2026, number(1)],
      ['B', 'roads', 2026, number(1500, '=1000+500')],
    ]);
    expect(settingsAfter(change)).toEqual({ years: [2023, 2026] });
    expect(moveYear(holding(), 2025, 2024)).toMatchObject({ problem: { code: 'yearHolds', year: 2024, cells: 3 } });
  });

  test('what hangs on one: figures, responses, growths that are measured from it', () => {
    const batches = [batchOf('b1', [answer('A', 2024)])];
    expect(dependantsOfYear(holding(CELLS, batches), order5, 2024)).toEqual([
      { kind: 'figures', count: 3, years: [2024] },
      { kind: 'responses', count: 1 },
      { kind: 'growths', count: 1, year: 2025 },
    ]);
    const typed = [...CELLS, cell('A', 'exports_index', 2025)];
    expect(dependantsOfYear(holding(typed), order5, 2024).map(({ kind }) => kind)).toEqual(['figures']);
    expect(dependantsOfYear(holding(), order5, 2023)).toEqual([]);
  });
});

describe('series', () => {
  const wanted = { names: { ru: ' Ввод  жилья ' }, unit: count, code: '' };

  test('a name in one language is enough, and gives the code', () => {
    const change = made(addInput(holding(), order5, wanted));
    expect(settingsAfter(change)?.inputs?.at(-1)).toEqual({
      code: 'vvod_zhilya',
      names: named('Ввод жилья'),
      unit: count,
    });
    const again = addInput(holding([], [], { inputs: settingsAfter(change)?.inputs ?? [] }), order5, wanted);
    expect(settingsAfter(made(again))?.inputs?.at(-1)?.code).toBe('vvod_zhilya_2');
  });

  test.each([
    [{ ...wanted, names: { kk: ' ' } }, 'nameMissing'],
    [{ ...wanted, code: 'two words' }, 'codeFaulty'],
    [{ ...wanted, code: 'Exports' }, 'codeTaken'],
    [{ ...wanted, code: 'ROADS' }, 'codeTaken'],
  ])('%j is refused', (asked, code) => {
    expect(addInput(holding(), order5, asked)).toMatchObject({ problem: { code } });
  });

  test('renamed, ordered, deleted with figures and unit; not those of the methodology', () => {
    expect(settingsAfter(made(renameInput(holding(), 'roads', { kk: 'Жолдар' })))?.inputs?.[0]?.names).toEqual(
      named('Жолдар'),
    );
    expect(settingsAfter(orderInputs(holding(), ['homes']))?.inputs?.map(({ code }) => code)).toEqual([
      'homes',
      'roads',
    ]);
    expect(orderInputs(holding(), ['roads', 'homes']).edits).toEqual([]);
    const change = made(deleteInput(holding(), 'roads'));
    expect(settingsAfter(change)).toMatchObject({ inputs: [{ code: 'homes' }], units: {} });
    expect(cellsAfter(change)).toHaveLength(2);
    expect(renameInput(holding(), 'exports', { kk: 'x' })).toMatchObject({ problem: { code: 'ownOnly' } });
    expect(deleteInput(holding(), 'exports')).toMatchObject({ problem: { code: 'ownOnly' } });
    expect(dependantsOfInput(holding(), 'roads')).toEqual([{ kind: 'figures', count: 2, years: [2024, 2025] }]);
  });

  test('a unit is declared; figures are converted only where that is asked for', () => {
    const units = { from: { ...count, scale: 1e3 } as Unit, to: { ...count, scale: 1e6 } as Unit };
    const declared = declareUnit(holding(), 'roads', { ...units, convert: false });
    expect(cellsAfter(declared)).toEqual([]);
    expect(settingsAfter(declared)).toEqual({ units: { roads: units.to } });
    const converted = declareUnit(holding(), 'roads', { ...units, convert: true });
    expect(cellsAfter(converted)).toEqual([['B', 'roads', 2025, number(1.5)]]);
    const other = { from: count, to: { measure: 'number' } as Unit, convert: true };
    expect(() => declareUnit(holding(), 'roads', other)).toThrow('cannot be converted');
  });
});

describe('regions', () => {
  const wanted = { names: { kk: 'Аудан' }, code: '', role: 'rated' } as const;

  test('a new one gets a slot that none has had', () => {
    const change = made(addRegion(holding(CELLS, [], { slotsGiven: 9 }), wanted));
    expect(settingsAfter(change)).toMatchObject({ slotsGiven: 10 });
    expect(settingsAfter(change)?.regions?.at(-1)).toMatchObject({ code: 'audan', slot: 9, names: named('Аудан') });
    const deleted = made(deleteRegion(holding(), 'C', newId)).change;
    expect(settingsAfter(deleted)).toMatchObject({ slotsGiven: 3 });
  });

  test.each([
    [{ ...wanted, code: 'a' }, 'codeTaken'],
    [{ ...wanted, code: 'a b' }, 'codeFaulty'],
    [{ ...wanted, kato: '12' }, 'codeFaulty'],
    [{ ...wanted, names: {} }, 'nameMissing'],
  ])('%j is refused', (asked, code) => {
    expect(addRegion(holding(), asked)).toMatchObject({ problem: { code } });
  });

  test('other names, another role; two stay to be ranked', () => {
    const change = made(changeRegion(holding(), 'A', { names: { ru: 'Район А' }, role: 'reference' }));
    expect(settingsAfter(change)?.regions?.[0]).toMatchObject({
      code: 'A',
      slot: 0,
      role: 'reference',
      names: named('Район А'),
      shortNames: named('Район А'),
    });
    const two = { regions: settings.regions.slice(0, 2) };
    expect(changeRegion(holding([], [], two), 'A', { role: 'reference' })).toMatchObject({
      problem: { code: 'regionsFew' },
    });
    expect(deleteRegion(holding([], [], two), 'A', newId)).toMatchObject({ problem: { code: 'regionsFew' } });
  });

  test('deleted with figures and responses; ordered without moving a cell', () => {
    const batches = [batchOf('b1', [answer('A', 2024), answer('B', 2025)])];
    const { change, responses } = made(deleteRegion(holding(CELLS, batches), 'A', newId));
    expect(change.label).toMatchObject({ code: 'regionDeleted', cells: 2, responses: 1 });
    expect(responses.get('rest')).toEqual([answer('B', 2025)]);
    expect(dependantsOfRegion(holding(CELLS, batches), 'A', 'A')).toEqual([
      { kind: 'figures', count: 2, years: [2024, 2025] },
      { kind: 'responses', count: 1 },
      { kind: 'own region' },
      { kind: 'successors', regions: ['C'] },
    ]);
    const ordered = orderRegions(holding(), ['C', 'A', 'B']);
    expect(settingsAfter(ordered)?.regions?.map(({ code, slot }) => `${code}${slot}`)).toEqual(['C2', 'A0', 'B1']);
    expect(cellsAfter(ordered)).toEqual([]);
  });

  test('deleted with what it says of itself, and that is named beforehand', () => {
    const said = { item: 'std.1.r1', ...NOTHING_SAID, mark: 'met' } as const;
    const records = bookOf([
      { of: 'assessment', id: 'A std.1.r1', record: { region: 'A', ...said } },
      { of: 'assessment', id: 'B std.1.r1', record: { region: 'B', ...said } },
      { of: 'report', id: 'A 2025 kk', record: { region: 'A', year: 2025, language: 'kk', texts: { policy: 'x' } } },
    ]);
    const holdings = holding([], [], {}, records);
    expect(dependantsOfRegion(holdings, 'A', null)[0]).toEqual({ kind: 'records', of: 'assessment', count: 1 });
    const goes = (change: Change) => change.edits.flatMap((edit) => (edit.kind === 'record' ? [edit.id] : []));
    expect(goes(made(deleteRegion(holdings, 'A', newId)).change)).toEqual(['A std.1.r1', 'A 2025 kk']);
    const list = ['D1', 'D2'].map(
      (code) => ({ code, role: 'rated', names: named(code), shortNames: named(code) }) as const,
    );
    expect(goes(made(replaceRegions(holdings, list)))).toHaveLength(3);
  });

  test('another set only where nothing stands; 2 … 5,000', () => {
    const list = (size: number) =>
      Array.from({ length: size }, (_, index) => {
        const names = named(`Аудан ${index}`);
        return { code: `D${index}`, role: 'rated', names, shortNames: names } as const;
      });
    const change = made(replaceRegions(holding([]), list(5000)));
    expect(settingsAfter(change)).toMatchObject({ slotsGiven: 5003 });
    expect(settingsAfter(change)?.regions?.[0]).toMatchObject({ code: 'D0', slot: 3 });
    expect(replaceRegions(holding([]), list(1))).toMatchObject({ problem: { code: 'regionsFew' } });
    expect(replaceRegions(holding([]), list(5001))).toMatchObject({ problem: { code: 'regionsMany' } });
    expect(replaceRegions(holding(), list(2))).toMatchObject({ problem: { code: 'packageHolds', cells: 5 } });
  });
});

test('a region that scenarios use goes with its projects and changed cells, which are named first', () => {
  const scenario = {
    name: 'Жол',
    note: '',
    parent: null,
    archived: false,
    order: 1,
    readings: {},
    weights: null,
    peers: 'projected',
    counting: { expected: false, firmOnly: false },
  } as const;
  const growth = { scenario: 's', region: 'A', factor: 'F1.2', growth: 104 };
  const override = { scenario: 's', region: 'B', input: 'exports', year: 2025, observation: null, seen: null };
  const holdings: Holdings = {
    ...holding(),
    records: bookOf([
      { of: 'growth', id: 's/A/F1.2', record: growth },
      { of: 'scenario', id: 's', record: scenario },
      { of: 'scenario', id: 't', record: { ...scenario, name: 'Басқа' } },
      { of: 'override', id: 's/B/exports/2025', record: override },
    ]),
  };
  expect(dependantsOfRegion(holdings, 'A', null)).toContainEqual({ kind: 'records', of: 'growth', count: 1 });
  expect(dependantsOfRegion(holdings, 'A', null)).toContainEqual({ kind: 'scenarios', names: ['Жол'] });
  const { edits } = made(deleteRegion(holdings, 'A', newId)).change;
  expect(edits.filter(({ kind }) => kind === 'record')).toEqual([
    { kind: 'record', of: 'growth', id: 's/A/F1.2', before: growth, after: null },
  ]);
});
