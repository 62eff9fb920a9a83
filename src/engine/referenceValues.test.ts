import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnKey, withObservations } from '../model/column';
import { ORIGINS, type RatingData } from '../model/rating';
import { rate } from './rate';
import { referenceValues } from './referenceValues';
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
import { dataOf, trials, underReadings } from './trialArbitrary';

const methodology = trialMethodology([
  trialDirection('D', 60, [
    trialFactor('real', { kind: 'growth', level: 'x', realOnly: true }),
    trialFactor('nominal', { kind: 'growth', level: 'y', realOnly: false }),
  ]),
  trialDirection('E', 40, [
    trialFactor('target', { kind: 'fulfilment', actual: 'y', target: 'z', typed: 'f' }),
    trialFactor('S', { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: true }),
    trialFactor('low', { kind: 'value', input: 'v' }, { better: 'lower' }),
  ]),
]);
const TOTAL = [{ code: 'KZ' }];
const regions = trialRegions(2);

/** Two regions, then the total, in every column. */
const data = trialData(
  regions,
  {
    'x_index@2025': [101, 99, 106.5],
    'y@2024': [40, 60, 100],
    'y@2025': [50, 60, 110],
    'z@2025': [50, 60, 88],
    'S@2025': [null, null, 4.5],
    'v@2025': [1, 2, { kind: 'missing', reason: 'not published' }],
  },
  [trialTally(2025, [trialSurveyColumn('S', [5, 6])])],
);

describe('the national total', () => {
  const values = referenceValues(data, TOTAL, methodology, trialChoices(), 2025);
  const of = (code: string) => values.factors.find(({ factor }) => factor === code);

  test('has its factor values: typed index, 100 × 110 / 100, 100 × 110 / 88, the value typed for a survey factor', () => {
    expect(values.regions).toEqual(['KZ']);
    expect(values.factors.map((factor) => factor.values[0])).toEqual([106.5, 110, 125, 4.5, Number.NaN]);
    expect(values.factors.map(({ origins }) => ORIGINS[origins[0] ?? 0])).toEqual([
      'typed index',
      'levels',
      'target',
      'typed',
      'none',
    ]);
  });

  test('says why it has none', () => {
    expect(of('low')?.absences.get(0)).toEqual({ code: 'missing', input: 'v', year: 2025, reason: 'not published' });
    const before = referenceValues(data, TOTAL, methodology, trialChoices(), 2024).factors[1];
    expect(before?.absences.get(0)).toEqual({ code: 'no data', input: 'y', year: 2023 });
  });

  test('knows of made-up figures', () => {
    const synthetic = new Map(data.columns).set('y@2025', trialColumn([50, 60, 110], 'synthetic'));
    const [, nominal] = referenceValues(
      { ...data, columns: synthetic },
      TOTAL,
      methodology,
      trialChoices(),
      2025,
    ).factors;
    expect(nominal?.remarks.get(0)).toEqual([{ code: 'synthetic' }]);
  });

  test('of a package without it is nothing', () => {
    expect(referenceValues(data, [], methodology, trialChoices(), 2025)).toMatchObject({ regions: [], factors: [] });
  });
});

/** The same data with a reference row under every column. */
const withReference = (of: RatingData, value: number): RatingData => ({
  ...of,
  columns: new Map(
    [...of.columns].map(([key, column]) => [
      key,
      withObservations(column, [{ index: of.regions.length, observation: { kind: 'number', value, status: 'final' } }]),
    ]),
  ),
});

describe('a reference row', () => {
  test('changes nothing for any region, under any reading, and is no end of any scale', () => {
    fc.assert(
      fc.property(trials, fc.constantFrom(-1e6, 0, 100, 1e6), (trial, value) => {
        for (const each of underReadings(trial)) {
          const plain = dataOf(each);
          const before = rate(plain, each.methodology, each.choices, 2025);
          const after = rate(withReference(plain, value), each.methodology, each.choices, 2025);
          const kept = ({ factors, ...rest }: typeof before) => ({
            ...rest,
            factors: factors.map(({ sources, ...factor }) => factor),
          });
          expect(kept(after)).toEqual(kept(before));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('has the values that a rated region with the same figures has', () => {
    const figures = { x_index: 103, y: 70, z: 80 };
    const cells = (year: number, last: number) =>
      Object.entries(figures).map(([input, value]) => [columnKey(input, year), [1, 2, value + last]] as const);
    const columns = Object.fromEntries([...cells(2024, 0), ...cells(2025, 7)]);
    const rated = rate(trialData(trialRegions(3), columns), methodology, trialChoices(), 2025);
    const beside = referenceValues(trialData(regions, columns), TOTAL, methodology, trialChoices(), 2025);
    expect(beside.factors.map(({ values }) => values[0])).toEqual(rated.factors.map(({ values }) => values[2]));
  });
});
