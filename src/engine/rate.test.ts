import { describe, expect, test } from 'vitest';
import { withObservations } from '../model/column';
import type { Choices, RatingData } from '../model/rating';
import { rate } from './rate';
import {
  trialChoices,
  trialColumn,
  trialData,
  trialDirection,
  trialFactor,
  trialMethodology,
  trialRegions,
  trialSurveyColumn,
  trialTally,
} from './trial';

const methodology = trialMethodology([
  trialDirection('D', 60, [
    trialFactor('x', { kind: 'value', input: 'x' }),
    trialFactor('y', { kind: 'growth', level: 'y', realOnly: false }),
  ]),
  trialDirection('E', 40, [
    trialFactor('S', { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: true }),
  ]),
]);
const data = trialData(
  trialRegions(3),
  { 'x@2025': [3, 2, 1], 'y@2024': [100, 100, 100], 'y@2025': [110, 120, 105], 'S@2025': [1, 2, 3] },
  [trialTally(2025, [trialSurveyColumn('S', [5, 4, 6], [4, 4, 3])])],
);

function withCell(before: RatingData, key: string, index: number, value: number): RatingData {
  const column = before.columns.get(key) ?? trialColumn(before.regions.map(() => null));
  const edited = withObservations(column, [{ index, observation: { kind: 'number', value, status: 'final' } }]);
  return { ...before, columns: new Map(before.columns).set(key, edited) };
}

test('keeps what it was made by', () => {
  const choices = trialChoices({ ties: 'best' }, { weights: { D: 50 } });
  const rating = rate(data, methodology, choices, 2025);
  expect(rating).toMatchObject({
    year: 2025,
    choices,
    regions: ['R1', 'R2', 'R3'],
    weightSum: 90,
    thinDirections: [],
    synthetic: false,
  });
  expect(rating.factors.map(({ factor }) => factor)).toEqual(['x', 'y', 'S']);
  expect(rating.directions.map(({ direction, weight }) => [direction, weight])).toEqual([
    ['D', 50 / 90],
    ['E', 40 / 90],
  ]);
});

test('a year without data has nobody in it', () => {
  const rating = rate(data, methodology, trialChoices(), 2030);
  expect([...rating.places]).toEqual([0, 0, 0]);
  expect([...rating.withoutScore.values()]).toEqual(['no data', 'no data', 'no data']);
  expect(rating.thinDirections).toEqual(['D', 'E']);
  expect(rating.responses).toBeNull();
});

test('no regions, no trouble', () => {
  const rating = rate(trialData([], {}), methodology, trialChoices(), 2025);
  expect([rating.places.length, rating.factors.length]).toEqual([0, 3]);
});

test('a weight chosen for what is no direction changes nothing, whatever its name', () => {
  const odd = rate(data, methodology, trialChoices({}, { weights: { constructor: 7, Z: 1 } }), 2025);
  expect(odd.weightSum).toBe(100);
});

describe('synthetic', () => {
  const synthetic = trialColumn([3, 2, 1], 'synthetic');
  const ratingOf = (columns: RatingData['columns'], surveys = data.surveys, expert: readonly string[] = []) =>
    rate({ ...data, columns, surveys }, methodology, trialChoices({}, { expert }), 2025);
  const madeUp = new Map([[2025, trialTally(2025, [trialSurveyColumn('S', [5, 4, 6])], true)]]);

  test('where a figure that was used is', () => {
    expect(ratingOf(new Map(data.columns).set('x@2025', synthetic)).synthetic).toBe(true);
    expect(ratingOf(new Map(data.columns).set('x@2024', synthetic)).synthetic).toBe(false);
    expect(ratingOf(new Map(data.columns).set('y@2024', synthetic)).synthetic).toBe(true);
  });

  test('a typed value beside answers is not used', () => {
    expect(ratingOf(new Map(data.columns).set('S@2025', synthetic)).synthetic).toBe(false);
    expect(ratingOf(new Map(data.columns).set('S@2025', synthetic), data.surveys, ['S']).synthetic).toBe(true);
  });

  test('where the answers are, unless experts stand in', () => {
    expect(ratingOf(data.columns, madeUp).synthetic).toBe(true);
    expect(ratingOf(data.columns, madeUp, ['S']).synthetic).toBe(false);
  });
});

describe('taking over from the rating before', () => {
  const before = rate(data, methodology, trialChoices(), 2025);
  const again = (from: RatingData, choices: Choices, year = 2025, of = methodology) => {
    const rating = rate(from, of, choices, year, before);
    expect(rating).toEqual(rate(from, of, choices, year));
    return rating.factors.map((factor) => before.factors.includes(factor));
  };

  test('nothing changed: every factor', () => {
    expect(again({ ...data, columns: new Map(data.columns) }, trialChoices())).toEqual([true, true, true]);
  });

  test('an edit costs its own factors', () => {
    expect(again(withCell(data, 'x@2025', 0, 0), trialChoices())).toEqual([false, true, true]);
    expect(again(withCell(data, 'y@2024', 0, 0), trialChoices())).toEqual([true, false, true]);
    expect(again(withCell(data, 'y_deflator@2025', 0, 110), trialChoices())).toEqual([true, false, true]);
    expect(again(withCell(data, 'x@2023', 0, 110), trialChoices())).toEqual([true, true, true]);
  });

  test('another reading costs the factors it acts on', () => {
    expect(again(data, trialChoices({ zero: 'counted as 0' }))).toEqual([true, true, false]);
    expect(again(data, trialChoices({ inside: 'sum' }))).toEqual([true, true, true]);
    expect(again(data, trialChoices({ values: 'growth' }))).toEqual([true, true, true]);
    expect(again(data, trialChoices({ points: 'ratio', values: 'growth' }))).toEqual([false, false, false]);
    expect(again(data, trialChoices({ ties: 'best' }))).toEqual([false, false, false]);
  });

  test('another policy, weights or source choice', () => {
    const gap = withCell(data, 'x@2025', 0, Number.NaN);
    const sparse = rate(gap, methodology, trialChoices(), 2025);
    for (const missing of ['worst', 'exclude'] as const) {
      const choices = trialChoices({}, { missing });
      expect(rate(gap, methodology, choices, 2025, sparse)).toEqual(rate(gap, methodology, choices, 2025));
    }
    expect(again(data, trialChoices({}, { weights: { D: 10 } }))).toEqual([true, true, true]);
    expect(again(data, trialChoices({}, { expert: ['S'] }))).toEqual([true, true, false]);
  });

  test('another year, methodology or list of regions: nothing', () => {
    expect(again(data, trialChoices(), 2026)).toEqual([false, false, false]);
    expect(again(data, trialChoices(), 2025, { ...methodology })).toEqual([false, false, false]);
    const founded = trialRegions(3).map((region) => ({ ...region, founded: '2025-01-01' }));
    expect(again({ ...data, regions: founded }, trialChoices())).toEqual([false, false, false]);
  });

  test('a survey found to be made up marks its values', () => {
    const [tally] = data.surveys.values();
    if (tally === undefined) throw new Error('no survey');
    const marked = { ...data, surveys: new Map([[2025, { ...tally, synthetic: true }]]) };
    expect(rate(marked, methodology, trialChoices(), 2025, before).synthetic).toBe(true);
  });

  test('nothing of a rating that has travelled between threads', () => {
    const travelled = structuredClone(before);
    const rating = rate(data, methodology, trialChoices(), 2025, travelled);
    expect(rating).toEqual(before);
    expect(rating.factors[0]).not.toBe(travelled.factors[0]);
  });
});
