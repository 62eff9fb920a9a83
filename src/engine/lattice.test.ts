import { describe, expect, test } from 'vitest';
import { distinctReadingsIn } from './distinctReadings';
import { lattice } from './lattice';
import {
  trialChoices,
  trialData,
  trialDirection,
  trialFactor,
  trialMethodology,
  trialRegions,
  trialSurveyColumn,
  trialTally,
} from './trial';

const value = (code: string) => trialFactor(code, { kind: 'value', input: code });

describe('one region leads by far in one factor, the other narrowly in two', () => {
  // rank: A 10, B 15, C 6.5 · linear, by distance: A highest
  const methodology = trialMethodology([
    trialDirection('D', 50, [value('x')]),
    trialDirection('E', 50, [value('y'), value('z')]),
  ]);
  const data = trialData(trialRegions(3), {
    'x@2025': [100, 1, 0],
    'y@2025': [9, 10, 0],
    'z@2025': [9, 10, 0],
  });
  const found = lattice(data, methodology, trialChoices(), 2025);

  test('places under each of the readings that can differ: nothing is of a survey, a growth or a target', () => {
    expect(found.readings).toEqual(distinctReadingsIn(methodology));
    // rank: inside and ties; linear and ratio: inside
    expect(found.places).toHaveLength(4 + 2 + 2);
    // A: x 20, y and z 10.5; B: x 10.5, y and z 20: even under rank and mean
    expect([...found.byPoints.rank]).toEqual([1, 1, 3]);
    expect([...found.byPoints.linear]).toEqual([1, 2, 3]);
    expect([...found.byPoints.ratio]).toEqual([1, 2, 3]);
  });

  test('the band, and the axis that moves most', () => {
    // under sum the direction of two factors counts double: B first under rank
    expect([...found.best]).toEqual([1, 1, 3]);
    expect([...found.worst]).toEqual([2, 2, 3]);
    expect(found.widestAxis).toEqual([{ axis: 'inside', places: 1 }, { axis: 'points', places: 1 }, null]);
  });

  test('neighbours that cannot be told apart', () => {
    expect(found.indistinct).toEqual([[0, 1]]);
  });

  test('the other axes stay as chosen', () => {
    const sum = lattice(data, methodology, trialChoices({ inside: 'sum' }), 2025);
    expect([...sum.byPoints.rank]).toEqual([2, 1, 3]);
    expect(sum.places).toEqual(found.places);
  });
});

test('weights, missing policy and experts are those chosen', () => {
  const survey = trialFactor('S', { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: true });
  const methodology = trialMethodology([trialDirection('D', 50, [value('x')]), trialDirection('E', 50, [survey])]);
  const data = trialData(trialRegions(2), { 'x@2025': [2, 1], 'S@2025': [1, 2] }, [
    trialTally(2025, [trialSurveyColumn('S', [5, null], [5, 0])]),
  ]);
  const byRank = (others: Parameters<typeof trialChoices>[1]) => [
    ...lattice(data, methodology, trialChoices({}, others), 2025).byPoints.rank,
  ];
  expect(byRank({})).toEqual([1, 2]);
  expect(byRank({ expert: ['S'] })).toEqual([1, 1]);
  expect(byRank({ expert: ['S'], weights: { E: 60 } })).toEqual([2, 1]);
});

test('a region without R in some readings has its band over the others', () => {
  const survey = trialFactor('S', { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: false });
  const methodology = trialMethodology([trialDirection('E', 50, [survey])]);
  const tally = trialTally(2025, [trialSurveyColumn('S', [5, null, null], [5, 0, null])]);
  const found = lattice(trialData(trialRegions(3), {}, [tally]), methodology, trialChoices(), 2025);
  expect([...found.best]).toEqual([1, 2, 0]);
  expect([...found.worst]).toEqual([1, 2, 0]);
  expect(found.widestAxis).toEqual([null, null, null]);
  expect([...found.byPoints.rank]).toEqual([1, 0, 0]);
});
