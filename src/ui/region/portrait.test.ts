import { beforeAll, describe, expect, test } from 'vitest';
import { demoInNode } from '../../../e2e/nodeRating';
import { rate } from '../../engine';
import { order5 } from '../../methodology';
import { columnKey, emptyColumn, withObservations } from '../../model/column';
import type { Choices, RatingData } from '../../model/rating';
import { REPORTS } from '../shell/route';
import { asksForReport, regionHref, regionIn, reportHref } from './address';
import { portraitOf } from './portrait';

const choices: Choices = { readings: order5.readings, missing: order5.missing, weights: {}, expert: [] };

describe('West Kazakhstan in the demo of 2025', () => {
  let demo: RatingData;
  beforeAll(async () => {
    demo = await demoInNode();
  });
  const portrait = () => {
    const rating = rate(demo, order5, choices, 2025);
    return portraitOf(
      rating,
      order5,
      rating.regions.indexOf('KZ-27'),
      ['KZ-55', 'KZ-99'].map((code) => rating.regions.indexOf(code)),
    );
  };

  test('the first direction against median and leader', () => {
    const [first] = portrait().directions;
    expect(first?.score).toBe(8);
    expect((first?.score ?? 0) - (first?.median ?? 0)).toBeCloseTo(-2.625, 6);
    expect((first?.score ?? 0) - (first?.leader ?? 0)).toBeCloseTo(-6, 9);
    expect(first?.contribution).toBeCloseTo(1.2, 9);
    expect(first?.place).toBe(14);
    expect(first?.others).toHaveLength(19);
  });

  test('the first direction beside a region that is compared with; one that is not there has no score', () => {
    expect(portrait().directions[0]?.peers).toEqual([10.75, Number.NaN]);
  });

  test('three strengths and three weaknesses by what they bring and cost in R', () => {
    const named = (list: ReturnType<typeof portrait>['strengths']) =>
      list.map(({ factor, place, gain }) => [factor.code, place, Number(gain.toFixed(4))]);
    expect(named(portrait().strengths)).toEqual([
      ['F3.2', 7, 0.7875],
      ['F2.2', 5, 0.275],
      ['F1.2', 7, 0.2625],
    ]);
    expect(named(portrait().weaknesses)).toEqual([
      ['F1.1', 19, -0.6375],
      ['F5.1', 14, -0.35],
      ['F3.1', 12, -0.3375],
    ]);
  });

  test('the neighbours and the target', () => {
    expect(portrait().toNext).toEqual({ region: 'KZ-19', place: 9, score: expect.closeTo(0.3854, 4) });
    expect(portrait().ahead).toEqual({ region: 'KZ-61', place: 11, score: expect.closeTo(0.31875, 9) });
    expect(portrait().target).toEqual({
      fulfilment: expect.closeTo(89.5032, 4),
      factor: 'F5.1',
      actual: { input: 'fixed_capital', value: 893.421 },
      target: { input: 'target_fixed_capital', value: expect.closeTo(998.2, 1) },
    });
  });
});

describe('thin data', () => {
  const regions = [{ code: 'A' }, { code: 'B' }];
  const of = (values: readonly (number | null)[]) => {
    const updates = values.map((value, index) => ({
      index,
      observation: value === null ? null : ({ kind: 'number', value, status: 'final' } as const),
    }));
    const columns = new Map([[columnKey('grp_index', 2025), withObservations(emptyColumn(2), updates)]]);
    const rating = rate({ regions, columns, surveys: new Map() }, order5, choices, 2025);
    return portraitOf(rating, order5, 0, []);
  };

  test('nothing at all: no leader, no neighbours, no strengths', () => {
    expect(of([null, null])).toMatchObject({
      leader: -1,
      toNext: null,
      ahead: null,
      target: null,
      strengths: [],
      weaknesses: [],
    });
  });

  test('all values equal: nobody is ahead, no factor is a strength', () => {
    expect(of([105, 105])).toMatchObject({ leader: 0, toNext: null, ahead: null, strengths: [], weaknesses: [] });
  });

  test('the only region with data leads itself', () => {
    expect(of([105, null])).toMatchObject({ leader: 0, toNext: null, ahead: null, strengths: [], weaknesses: [] });
  });
});

test('an address names a region, whatever its code', () => {
  for (const code of ['KZ-39', 'а/б 1%']) expect(regionIn(regionHref(code))).toBe(code);
  expect(regionIn(reportHref('а/б 1%'))).toBe('а/б 1%');
  expect(regionIn(REPORTS)).toBeNull();
  expect([REPORTS, reportHref('KZ-39'), regionHref('KZ-39'), '#/region', '#/report'].map(asksForReport)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(regionIn('#/region')).toBeNull();
  expect(regionIn('#/region/%')).toBeNull();
  expect(regionIn('#/rating')).toBeNull();
});
