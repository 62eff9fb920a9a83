import { describe, expect, test } from 'vitest';
import { observationAt, stateAt } from '../../model/column';
import { effectsAt } from '../../model/plan';
import type { RatingData } from '../../model/rating';
import { rate } from '../rate';
import {
  type TrialCell,
  trialChoices,
  trialColumn,
  trialData,
  trialRegions,
  trialSurveyColumn,
  trialTally,
} from '../trial';
import { planned } from './planned';
import { figureAt, planInputs, planMethodology, planOf, projectOf } from './planTrial';

const YEARS = [2026, 2027];

/** Columns of one region as they are planned ahead by two years. */
function ahead(columns: Readonly<Record<string, readonly TrialCell[]>>, surveys: Parameters<typeof trialData>[2] = []) {
  return planned(
    trialData(trialRegions(1), columns, surveys),
    planMethodology,
    planInputs,
    planOf({ years: YEARS, ownRegion: 'R1' }),
  );
}

const figures = (data: RatingData, input: string): readonly number[] =>
  YEARS.map((year) => figureAt(data, `${input}@${year}`));

/** Of the year after: the factor's value, and why it has none. */
function factorValue(data: RatingData, factor: string, year: number) {
  const result = rate(data, planMethodology, trialChoices(), year).factors.find((each) => each.factor === factor);
  return { value: result?.values[0], absence: result?.absences.get(0) };
}

describe('a level', () => {
  test('grows by its last growth, which stays the same to the last bit', () => {
    const { data, effects } = ahead({ 'x@2024': [100], 'x@2025': [105] });
    expect(figures(data, 'x')).toEqual([110.25, 115.7625]);
    const growths = YEARS.map((year) => effectsAt(effects, `x@${year}`, 0));
    expect(growths).toEqual([
      [{ kind: 'projected', before: 105, growth: 105, by: 'last growth', inBase: 110.25 }],
      [{ kind: 'projected', before: 110.25, growth: 105, by: 'last growth', inBase: 115.7625 }],
    ]);
  });

  test('grows by its typed index, which repeats', () => {
    const { data } = ahead({ 'x@2024': [100], 'x@2025': [150], 'x_index@2025': [110] });
    expect(figures(data, 'x_index')).toEqual([110, 110]);
    expect(figures(data, 'x')[0]).toBeCloseTo(165, 12);
    expect(figures(data, 'x')[1]).toBeCloseTo(181.5, 12);
    expect(factorValue(data, 'X', 2026).value).toBe(110);
  });

  test('typed in a planning year stands, and the next year goes on from it and by the growth to it', () => {
    const typed: TrialCell = { kind: 'number', value: 126, status: 'plan' };
    const { data } = ahead({ 'x@2024': [100], 'x@2025': [105], 'x@2026': [typed] });
    expect(figures(data, 'x')).toEqual([126, 151.2]);
    const columns = YEARS.flatMap((year) => data.columns.get(`x@${year}`) ?? []);
    expect(columns.map((column) => stateAt(column, 0))).toEqual(['plan', 'projected']);
    expect(columns.map((column) => observationAt(column, 0))).toEqual([typed, null]);
  });

  test('grows by an index that is typed in a planning year', () => {
    const { data } = ahead({ 'x@2025': [200], 'x_index@2025': [110], 'x_index@2026': [150] });
    expect(figures(data, 'x')).toEqual([300, 450]);
  });

  test('with nothing to go on from is missing, with the year to look at', () => {
    const { data } = ahead({ 'x@2025': [105] });
    for (const year of YEARS) {
      expect(factorValue(data, 'X', year).absence).toEqual({ code: 'nothing to project from', input: 'x', year: 2024 });
    }
    const negative = ahead({ 'y@2024': [100], 'y@2025': [-5] });
    expect(factorValue(negative.data, 'Y', 2026).absence).toEqual({
      code: 'previous not above 0',
      input: 'y',
      year: 2025,
      value: -5,
    });
  });

  test('whose borders have changed has no growth to go on by', () => {
    const data = trialData([{ code: 'R1', founded: '2025-06-08' }], { 'x@2024': [100], 'x@2025': [60] });
    const plan = planOf({ years: [2026], ownRegion: 'R1' });
    const made = planned(data, planMethodology, planInputs, plan);
    expect(factorValue(made.data, 'X', 2026).absence).toEqual({ code: 'borders changed', input: 'x', year: 2024 });
  });
});

test('the base keeps its own path where a scenario sets an earlier figure and projects add to a later one', () => {
  const of = (changed: Parameters<typeof planOf>[0], last: TrialCell = 110) =>
    planned(
      trialData(trialRegions(1), { 'x@2024': [100], 'x@2025': [last] }),
      planMethodology,
      planInputs,
      planOf({ years: YEARS, projects: [projectOf({ 2026: 20 })], ...changed }),
    );
  const set = (year: number, value: number) => ({
    region: 'R1',
    input: 'x',
    year,
    observation: { kind: 'number', value, status: 'final' } as const,
  });
  const baseAt = ({ effects }: ReturnType<typeof of>, year: number) =>
    effectsAt(effects, `x@${year}`, 0).flatMap((effect) => ('inBase' in effect ? [effect.inBase] : []));
  const lower = of({ overrides: [set(2024, 10), set(2025, 20)] });
  expect(figureAt(lower.data, 'x@2026')).toBe(60); // 40, and the 20 of the project
  expect(baseAt(lower, 2026)).toEqual([expect.closeTo(121, 9)]);
  expect(baseAt(lower, 2027)).toEqual([expect.closeTo(133.1, 9)]);
  expect(baseAt(of({}), 2026)).toEqual([expect.closeTo(121, 9)]);
  // Typed over in the planning year itself, where the base has its path and nothing stored.
  expect(baseAt(of({ overrides: [set(2026, 7)], projects: [] }), 2026)).toEqual([expect.closeTo(121, 9)]);
  // A base that has lost a figure has no path, though the scenario has.
  const without = of({ overrides: [set(2025, 20)] }, null);
  expect([figureAt(without.data, 'x@2026'), baseAt(without, 2026)]).toEqual([24, [Number.NaN]]);
});

test('targets grow by their own last growth, so that fulfilment follows', () => {
  const { data } = ahead({ 'x@2024': [100], 'x@2025': [110], 'goal@2024': [100], 'goal@2025': [120] });
  expect(figures(data, 'goal')).toEqual([144, 172.8]);
  expect(factorValue(data, 'T', 2026).value).toBeCloseTo((100 * 121) / 144, 12);
});

test('typed fulfilments, deflators, typed soft factors and figures as they stand repeat; what was not given is not', () => {
  const { data } = ahead({ 'reached@2025': [93], 'x_deflator@2025': [104], 'S@2025': [5.5], 'v@2025': [7] });
  for (const [input, value] of [
    ['reached', 93],
    ['x_deflator', 104],
    ['S', 5.5],
    ['v', 7],
  ] as const) {
    expect(figures(data, input)).toEqual([value, value]);
  }
  expect([...data.columns.keys()].filter((key) => key.startsWith('goal'))).toEqual([]);
});

test('answers repeat where a region has none in the planning year', () => {
  const before = trialTally(2025, [trialSurveyColumn('S', [5, 6])]);
  const own = {
    ...trialTally(2026, [trialSurveyColumn('S', [null, 3])]),
    accepted: Int32Array.of(0, 15),
  };
  const data = trialData(trialRegions(2), {}, [before, own]);
  const made = planned(data, planMethodology, planInputs, planOf({ years: YEARS }));
  const soft = (year: number) =>
    rate(made.data, planMethodology, trialChoices(), year).factors.find(({ factor }) => factor === 'S');
  expect(YEARS.map((year) => [...(soft(year)?.values ?? [])])).toEqual([
    [5, 3],
    [5, 3],
  ]);
  expect(made.data.surveys.get(2026)?.accepted).toEqual(Int32Array.of(15, 15));
});

test('what rests on a synthetic figure is synthetic, and every planning year is no official one', () => {
  const base = {
    ...trialData(trialRegions(1), { 'x@2025': [110], 'v@2025': [1] }),
  };
  const columns = new Map([...base.columns, ['x@2024', trialColumn([100], 'synthetic')]]);
  const plan = planOf({ years: YEARS, ownRegion: 'R1' });
  const made = planned({ ...base, columns }, planMethodology, planInputs, plan);
  const rating = rate(made.data, planMethodology, trialChoices(), 2027);
  expect([rating.synthetic, rating.projected]).toEqual([true, true]);
  const remarks = (factor: number) => rating.factors[factor]?.remarks.get(0)?.map(({ code }) => code);
  expect(remarks(0)).toEqual(['synthetic', 'projected']);
  expect(remarks(4)).toEqual(['projected']);
  expect(rate(made.data, planMethodology, trialChoices(), 2025).projected).toBe(false);
});

test('rows beside the ranking are projected like the others', () => {
  const data = { ...trialData(trialRegions(1), { 'x@2024': [100, 1000], 'x@2025': [105, 1100] }) };
  const base = { ...data, references: [{ code: 'ALL' }] };
  const made = planned(base, planMethodology, planInputs, planOf({ years: [2026] }));
  expect(figureAt(made.data, 'x@2026', 1)).toBe(1210);
});
