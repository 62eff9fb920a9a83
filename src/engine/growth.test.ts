import { describe, expect, test } from 'vitest';
import { ORIGINS, type Origin } from '../model/rating';
import type { RatedRegion } from '../model/region';
import { factorValues } from './factorValues';
import { growth, realGrowth } from './growth';
import { type TrialCell, trialData, trialFactor, trialRegions } from './trial';

const factor = trialFactor('G', { kind: 'growth', level: 'exports', realOnly: false });
const realOnly = trialFactor('G', { kind: 'growth', level: 'exports', realOnly: true });
const under = { zero: 'left out', expert: [] } as const;

const valuesOf = (
  columns: Readonly<Record<string, readonly TrialCell[]>>,
  of = factor,
  regions: readonly RatedRegion[] = trialRegions(Object.values(columns)[0]?.length ?? 0),
) => factorValues(of, trialData(regions, columns), 2025, under);

const originOf = (byte: number | undefined): Origin | undefined => ORIGINS[byte ?? -1];

describe('¶9(2), ¶11, ¶12: growth = 100 × current / previous', () => {
  test('multiplied before dividing', () => {
    expect(growth(110, 100)).toBe(110);
    expect((110 / 100) * 100).not.toBe(110);
    expect(growth(700.6, 729.2)).toBeCloseTo(96.07789358200768, 12);
  });

  test('real growth = 10 000 × current / (previous × deflator)', () => {
    expect(realGrowth(807.4, 714.3, 104.5)).toBeCloseTo(108.16625772747705, 12);
    expect(realGrowth(110, 100, 110)).toBe(100);
  });

  test('levels, and deflated levels where the region has a deflator', () => {
    const found = valuesOf({
      'exports@2025': [110, 110],
      'exports@2024': [100, 100],
      'exports_deflator@2025': [null, 110],
    });
    expect([...found.values]).toEqual([110, 100]);
    expect([...found.origins].map(originOf)).toEqual(['levels', 'deflated levels']);
  });

  test('a typed index wins over levels and stands as typed', () => {
    const found = valuesOf({ 'exports_index@2025': [103.3], 'exports@2025': [110], 'exports@2024': [100] });
    expect([...found.values]).toEqual([103.3]);
    expect(originOf(found.origins[0])).toBe('typed index');
  });

  test('a level below 0 has a growth, with a remark', () => {
    const found = valuesOf({ 'exports@2025': [-12.5], 'exports@2024': [828] });
    expect(found.values[0]).toBeCloseTo(-1.5096618357487923, 12);
    expect(found.remarks.get(0)).toEqual([{ code: 'current below 0', input: 'exports', year: 2025 }]);
  });
});

describe('no value, with the reason', () => {
  const absenceOf = (columns: Readonly<Record<string, readonly TrialCell[]>>, of = factor) => {
    const found = valuesOf(columns, of);
    expect(found.values[0]).toBeNaN();
    expect(originOf(found.origins[0])).toBe('none');
    return found.absences.get(0);
  };

  test('previous year at 0 or below', () => {
    for (const value of [0, -3]) {
      expect(absenceOf({ 'exports@2025': [1], 'exports@2024': [value] })).toEqual({
        code: 'previous not above 0',
        input: 'exports',
        year: 2024,
        value,
      });
    }
  });

  test('a missing end', () => {
    expect(absenceOf({ 'exports@2025': [1] })).toEqual({ code: 'no data', input: 'exports', year: 2024 });
    expect(absenceOf({ 'exports@2024': [1] })).toEqual({ code: 'no data', input: 'exports', year: 2025 });
    const secret: TrialCell = { kind: 'missing', reason: 'confidential' };
    expect(absenceOf({ 'exports@2025': [1], 'exports@2024': [secret] })).toEqual({
      code: 'missing',
      input: 'exports',
      year: 2024,
      reason: 'confidential',
    });
    const garbage: TrialCell = { kind: 'invalid', text: '1,2,3' };
    expect(absenceOf({ 'exports@2025': [garbage], 'exports@2024': [1] })).toEqual({
      code: 'invalid',
      input: 'exports',
      year: 2025,
      text: '1,2,3',
    });
  });

  test('why an index has no number is the reason where there are no levels either', () => {
    const columns = { 'exports_index@2025': [{ kind: 'missing', reason: 'not yet published' } as const] };
    expect(absenceOf(columns)).toMatchObject({ code: 'missing', input: 'exports_index' });
    expect(valuesOf({ ...columns, 'exports@2025': [110], 'exports@2024': [100] }).values[0]).toBe(110);
  });

  test('a deflator at 0 or below', () => {
    expect(absenceOf({ 'exports@2025': [1], 'exports@2024': [1], 'exports_deflator@2025': [0] })).toEqual({
      code: 'deflator not above 0',
      input: 'exports_deflator',
      year: 2025,
      value: 0,
    });
  });

  test('¶9(1): a real volume index takes a typed index or a deflator, not nominal levels', () => {
    const levels = { 'exports@2025': [110], 'exports@2024': [100] };
    expect(absenceOf(levels, realOnly)).toEqual({ code: 'deflator needed', input: 'exports_deflator', year: 2025 });
    expect(valuesOf({ ...levels, 'exports_deflator@2025': [110] }, realOnly).values[0]).toBe(100);
    expect(valuesOf({ 'exports_index@2025': [101.9] }, realOnly).values[0]).toBe(101.9);
    expect(absenceOf({ other: [1] }, realOnly)).toEqual({ code: 'no data', input: 'exports_index', year: 2025 });
  });

  test('only finite numbers enter, and a result that is not finite is out of range', () => {
    expect(absenceOf({ 'exports@2025': [1e308], 'exports@2024': [1e-300] })).toEqual({ code: 'out of range' });
    expect(absenceOf({ 'exports@2025': [Number.POSITIVE_INFINITY], 'exports@2024': [1] })).toEqual({
      code: 'out of range',
    });
    expect(absenceOf({ 'exports_index@2025': [Number.NEGATIVE_INFINITY] })).toMatchObject({ code: 'no data' });
  });
});

describe('§11: borders', () => {
  const abai: RatedRegion = { code: 'KZ-10', founded: '2022-06-08', predecessors: ['KZ-63'] };
  const regions: readonly RatedRegion[] = [abai, { code: 'KZ-63' }, { code: 'KZ-11' }];
  const levels = { 'exports@2022': [110, 110, 110], 'exports@2021': [100, 100, 100] };
  const in2022 = (columns: Readonly<Record<string, readonly TrialCell[]>>) =>
    factorValues(factor, trialData(regions, columns), 2022, under);

  test('a growth over the founding of a region has no value, for it and for the one that lost land', () => {
    const found = in2022(levels);
    expect([...found.values]).toEqual([Number.NaN, Number.NaN, 110]);
    const changed = { code: 'borders changed', input: 'exports', year: 2021 };
    expect([...found.absences]).toEqual([
      [0, changed],
      [1, changed],
    ]);
  });

  test('until a comparable previous value is given', () => {
    const comparable: TrialCell = { kind: 'number', value: 80, status: 'final', borders: '2022-06-08' };
    const found = in2022({ ...levels, 'exports@2021': [100, comparable, 100] });
    expect([...found.values]).toEqual([Number.NaN, 137.5, 110]);
  });

  test('or the index is typed', () => {
    expect([...in2022({ ...levels, 'exports_index@2022': [101, 102, null] }).values]).toEqual([101, 102, 110]);
  });

  test('years on one side of the change compare', () => {
    const columns = { 'exports@2024': [120, 120, 120], 'exports@2023': [100, 100, 100] };
    const found = factorValues(factor, trialData(regions, columns), 2024, under);
    expect([...found.values]).toEqual([120, 120, 120]);
  });

  test('a value stated on the borders of before does not compare with one on those of after', () => {
    const old: TrialCell = { kind: 'number', value: 120, status: 'final', borders: '2021-12-31' };
    const found = factorValues(
      factor,
      trialData(regions, { 'exports@2024': [120, old, 120], 'exports@2023': [100, 100, 100] }),
      2024,
      under,
    );
    expect(found.absences.get(1)).toEqual({ code: 'borders changed', input: 'exports', year: 2023 });
  });
});
