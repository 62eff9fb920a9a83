import { expect, test } from 'vitest';
import { factorValues, sourcesOf } from './factorValues';
import { remarkStatuses } from './statuses';
import { type TrialCell, trialData, trialFactor, trialRegions, trialSurveyColumn, trialTally } from './trial';

const growth = trialFactor('G', { kind: 'growth', level: 'x', realOnly: false });
const survey = trialFactor('S', { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: true });

const figure = (value: number, status: 'final' | 'synthetic' | 'provisional'): TrialCell => ({
  kind: 'number',
  value,
  status,
});

function remarked(
  factor: typeof growth,
  data: ReturnType<typeof trialData>,
  { expert = [], syntheticSurvey = false }: { expert?: string[]; syntheticSurvey?: boolean } = {},
) {
  const values = factorValues(factor, data, 2025, { zero: 'left out', expert });
  const { synthetic } = remarkStatuses(values, sourcesOf(factor, data, 2025, expert), syntheticSurvey);
  return { synthetic, remarks: [...values.remarks] };
}

test('a growth is as unsure as either of its ends', () => {
  const data = trialData(trialRegions(4), {
    'x@2024': [figure(100, 'synthetic'), 100, figure(100, 'synthetic'), 100],
    'x@2025': [110, figure(110, 'provisional'), figure(-110, 'provisional'), 110],
  });
  expect(remarked(growth, data)).toEqual({
    synthetic: true,
    remarks: [
      [2, [{ code: 'current below 0', input: 'x', year: 2025 }, { code: 'synthetic' }, { code: 'provisional' }]],
      [0, [{ code: 'synthetic' }]],
      [1, [{ code: 'provisional' }]],
    ],
  });
});

test('figures that were given but not used leave no mark', () => {
  const data = trialData(trialRegions(1), {
    'x@2024': [figure(100, 'synthetic')],
    'x@2025': [110],
    'x_index@2025': [104],
  });
  expect(remarked(growth, data)).toEqual({ synthetic: false, remarks: [] });
});

test('a deflator is used where it deflates', () => {
  const data = trialData(trialRegions(1), {
    'x@2024': [100],
    'x@2025': [110],
    'x_deflator@2025': [figure(104, 'synthetic')],
  });
  expect(remarked(growth, data).synthetic).toBe(true);
});

test('answers are as synthetic as the survey; typed and expert values as their cells', () => {
  const tally = trialTally(2025, [trialSurveyColumn('S', [5, null])]);
  const data = trialData(trialRegions(2), { 'S@2025': [figure(6, 'provisional'), figure(4, 'synthetic')] }, [tally]);
  const [made, provisional] = [{ code: 'synthetic' }, { code: 'provisional' }];
  const unused = { code: 'typed value not used', answers: 15 };
  expect(remarked(survey, data, { syntheticSurvey: true }).remarks).toEqual([
    [0, [unused, made]],
    [1, [made]],
  ]);
  expect(remarked(survey, data).remarks).toEqual([
    [0, [unused]],
    [1, [made]],
  ]);
  expect(remarked(survey, data, { expert: ['S'], syntheticSurvey: true }).remarks).toEqual([
    [0, [provisional]],
    [1, [made]],
  ]);
});
