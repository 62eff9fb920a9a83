import { expect, test } from 'vitest';
import { ratingYears } from './ratingYears';
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

const growth = trialFactor('G', { kind: 'growth', level: 'x', realOnly: false });
const survey = trialFactor('S', { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: true });
const methodology = trialMethodology([trialDirection('D', 50, [growth]), trialDirection('E', 50, [survey])]);

test('years with factor values, and the directions with values in fewer than half of the regions', () => {
  const data = trialData(
    trialRegions(4),
    {
      'x@2022': [1, 1, 1, 1],
      'x@2023': [1, 1, 1, null],
      'x@2024': [1, 1, 1, 1],
      'x_index@2025': [101, null, null, null],
      'other@2026': [1, 1, 1, 1],
      'x_deflator@2027': [104, 104, 104, 104],
    },
    [
      trialTally(2024, [trialSurveyColumn('S', [5, 5, null, null])]),
      trialTally(2025, [trialSurveyColumn('S', [5, 5, 5, null])]),
    ],
  );
  expect(ratingYears(data, methodology)).toEqual([
    { year: 2023, thinDirections: ['E'] },
    { year: 2024, thinDirections: [] },
    { year: 2025, thinDirections: ['D'] },
  ]);
});

test('whether answers of 0 count and where experts stand in is as chosen', () => {
  const data = trialData(trialRegions(2), { 'x_index@2025': [101, 102], 'S@2025': [4, 4] }, [
    trialTally(2025, [trialSurveyColumn('S', [null, null], [0, 0])]),
    trialTally(2024, [trialSurveyColumn('S', [null, null], [0, null])]),
  ]);
  expect(ratingYears(data, methodology).map(({ year }) => year)).toEqual([2025]);
  expect(ratingYears(data, methodology, trialChoices({ zero: 'counted as 0' }))).toEqual([
    { year: 2024, thinDirections: ['D'] },
    { year: 2025, thinDirections: [] },
  ]);
  expect(ratingYears(data, methodology, trialChoices({}, { expert: ['S'] }))).toHaveLength(1);
});

test('no data, no years', () => {
  expect(ratingYears(trialData(trialRegions(2), {}), methodology)).toEqual([]);
});
