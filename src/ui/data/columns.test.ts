import { describe, expect, test } from 'vitest';
import { order5 } from '../../methodology';
import type { Methodology } from '../../model/methodology';
import { columnLike, type DataColumn, dataColumns, type Ground, OWN_SERIES, type Wishes } from './columns';

const wishes: Wishes = { year: 2025, direction: null, beside: false, empty: false };
/** As the demo package has it: levels without GRP, two typed indices, targets, answers everywhere. */
const USED = new Set([
  'exports',
  'fdi',
  'fixed_capital',
  'fixed_capital_index',
  'grp_index',
  'sme_count',
  'sme_gva',
  'target_fixed_capital',
]);
const demo: Ground = {
  methodology: order5,
  own: [],
  isUsed: (input) => USED.has(input),
  unitOf: (input) => order5.inputs.find(({ code }) => code === input)?.unit ?? { measure: 'number' },
  hasAnswers: () => true,
  needsTyped: () => false,
  hasBefore: true,
};
const keys = (asked: Partial<Wishes> = {}, ground: Partial<Ground> = {}): readonly string[] =>
  dataColumns({ ...wishes, ...asked }, { ...demo, ...ground }).map(({ key }) => key);
const of = (direction: string, asked: Partial<Wishes> = {}, ground: Partial<Ground> = {}) =>
  keys({ ...asked, direction }, ground).filter(
    (key) => !['region', 'place', 'change', 'score', 'threshold', 'next'].includes(key),
  );

describe('one year of the demo package', () => {
  test('frozen columns stand at the ends', () => {
    expect(keys().slice(0, 3)).toEqual(['region', 'place', 'change']);
    expect(keys().slice(-3)).toEqual(['score', 'threshold', 'next']);
    expect(keys({}, { hasBefore: false })).not.toContain('change');
  });

  test('a level and its growth, an index where it is used, and alone where the Order asks for one', () => {
    expect(of('F1')).toEqual(['grp_index@2025', 'exports@2025', 'ƒ F1.2']);
    expect(of('F3')).toEqual(['fixed_capital_index@2025', 'fixed_capital@2025', 'ƒ F3.1', 'fdi@2025', 'ƒ F3.2']);
  });

  test('actual investment stands once: under F3.1, and under F5.1 where F3 is not shown', () => {
    expect(keys().filter((key) => key === 'fixed_capital@2025')).toHaveLength(1);
    expect(keys()).toContain('target_fixed_capital@2025');
    expect(of('F5')).toEqual(['target_fixed_capital@2025', 'fixed_capital@2025', 'ƒ F5.1']);
  });

  test('a survey factor has its value and the number of answers', () => {
    expect(of('F6')).toEqual(['ƒ F6.1', 'n F6.1']);
  });
});

test('the year before stands beside, for the series that a factor is named by', () => {
  expect(of('F1', { beside: true })).toEqual([
    'grp_index@2024',
    'grp_index@2025',
    'exports@2024',
    'exports@2025',
    'ƒ F1.2',
  ]);
  expect(of('F3', { beside: true }).slice(0, 3)).toEqual([
    'fixed_capital_index@2025',
    'fixed_capital@2024',
    'fixed_capital@2025',
  ]);
});

test('with empty columns every series can be entered, and nothing stands twice', () => {
  const all = keys({ empty: true });
  expect(new Set(all).size).toBe(all.length);
  for (const { code } of order5.inputs) expect(all).toContain(`${code}@2025`);
  expect(all).toContain('F7.4@2025');
  expect(of('F1', { empty: true })).toEqual([
    'grp@2025',
    'grp_index@2025',
    'grp_deflator@2025',
    'ƒ F1.1',
    'exports_index@2025',
    'exports@2025',
    'exports_deflator@2025',
    'ƒ F1.2',
  ]);
});

test('an empty package shows what the Order asks for', () => {
  const empty: Partial<Ground> = {
    isUsed: () => false,
    hasAnswers: () => false,
    needsTyped: () => true,
    hasBefore: false,
  };
  expect(of('F1', {}, empty)).toEqual(['grp_index@2025', 'exports@2025', 'ƒ F1.2']);
  expect(of('F5', {}, empty)).toEqual(['target_fixed_capital@2025', 'fixed_capital@2025', 'ƒ F5.1']);
  expect(of('F9', {}, empty)).toEqual(['ƒ F9.1', 'F9.1@2025']);
});

test('a typed soft factor is seen beside the answers that stand before it', () => {
  expect(of('F9', {}, { isUsed: (input) => input === 'F9.1' })).toEqual(['ƒ F9.1', 'n F9.1', 'F9.1@2025']);
});

test('a deflator brings the level that it acts on', () => {
  expect(of('F1', {}, { isUsed: (input) => input === 'grp_deflator' }).slice(0, 4)).toEqual([
    'grp@2025',
    'grp_index@2025',
    'grp_deflator@2025',
    'ƒ F1.1',
  ]);
});

test('figures of a column are written as its unit asks', () => {
  const decimals = (key: string): unknown => {
    const column = dataColumns({ ...wishes, empty: true }, demo).find((each) => each.key === key) as
      | Extract<DataColumn, { style: unknown }>
      | undefined;
    return column?.style;
  };
  expect(decimals('sme_count@2025')).toEqual({ decimals: 0, isShare: false });
  expect(decimals('exports@2025')).toEqual({ decimals: 1, isShare: false });
  expect(decimals('F4.2@2025')).toEqual({ decimals: 1, isShare: true });
  expect(decimals('F8.2@2025')).toEqual({ decimals: 2, isShare: false });
  expect(decimals('ƒ F8.2')).toEqual({ decimals: 2, isShare: false });
  expect(decimals('ƒ F4.1')).toEqual({ decimals: 2, isShare: false });
});

test('any methodology has its columns', () => {
  const own: Pick<Methodology, 'directions' | 'inputs'> = {
    directions: order5.directions.slice(0, 1).map((direction) => ({
      ...direction,
      factors: direction.factors.slice(0, 1).map((factor) => ({ ...factor, formula: { kind: 'value', input: 'grp' } })),
    })),
    inputs: order5.inputs.slice(0, 1),
  };
  const columns = dataColumns(wishes, { ...demo, methodology: own, hasBefore: false });
  expect(columns.map(({ key }) => key)).toEqual(['region', 'place', 'grp@2025', 'score', 'threshold', 'next']);
});

test('a column is found again among others, and in another year', () => {
  const before = dataColumns(wishes, { ...demo, hasBefore: false });
  const after = dataColumns({ ...wishes, beside: true }, demo);
  const next = dataColumns({ ...wishes, year: 2026, beside: true }, demo);
  const at = (columns: readonly DataColumn[], key: string) => columns.findIndex((each) => each.key === key);
  const level = before[at(before, 'fdi@2025')];
  expect(columnLike(level, after)).toBe(at(after, 'fdi@2025'));
  expect(columnLike(level, dataColumns({ ...wishes, year: 2026 }, demo))).toBe(at(before, 'fdi@2025') + 1);
  expect(columnLike(level, next)).toBe(at(next, 'fdi@2025'));
  expect(columnLike(before[at(before, 'ƒ F9.1')], next)).toBe(at(next, 'ƒ F9.1'));
  expect(columnLike(level, dataColumns({ ...wishes, direction: 'F9' }, demo))).toBe(-1);
  expect(columnLike(undefined, after)).toBe(-1);
});

describe('series of the package’s own', () => {
  const own = ['roads', 'homes'].map((code) => ({
    code,
    names: { kk: code, ru: code, en: code },
    shortNames: { kk: code, ru: code, en: code },
    unit: { measure: 'number' } as const,
  }));

  test('come behind all factors, used or not, each with the year before beside it', () => {
    expect(keys({}, { own })).toEqual([...keys().slice(0, -3), 'roads@2025', 'homes@2025', ...keys().slice(-3)]);
    expect(keys({ beside: true }, { own }).slice(-7, -3)).toEqual([
      'roads@2024',
      'roads@2025',
      'homes@2024',
      'homes@2025',
    ]);
  });

  test('stand alone where they are chosen, and not under a direction', () => {
    expect(of(OWN_SERIES, {}, { own })).toEqual(['roads@2025', 'homes@2025']);
    expect(of('F1', {}, { own })).toEqual(of('F1'));
  });

  test('are met again in another year', () => {
    const [from, to] = [2025, 2024].map((year) => dataColumns({ ...wishes, year }, { ...demo, own }));
    const place = from?.findIndex(({ key }) => key === 'homes@2025') ?? -1;
    expect(to?.[columnLike(from?.[place], to ?? [])]?.key).toBe('homes@2024');
  });
});
