import fc from 'fast-check';
import { columnKey } from '../model/column';
import type { Factor, FactorFormula, Methodology } from '../model/methodology';
import type { Choices, RatingData } from '../model/rating';
import { AXIS_NAMES, MISSING_POLICIES, type MissingPolicy, type Readings } from '../model/readings';
import type { RegionCode } from '../model/region';
import { distinctReadings } from './distinctReadings';
import {
  trialChoices,
  trialColumn,
  trialData,
  trialDirection,
  trialFactor,
  trialMethodology,
  trialSurveyColumn,
  trialTally,
} from './trial';

/** Values of one factor by region, as the engine finds them; null = none. Survey factors have other values where 0 counts. */
export interface TrialValues {
  readonly leftOut: readonly (number | null)[];
  readonly counted: readonly (number | null)[];
}

/** A rating question whose factor values are known beforehand, so that a property can be said about them. */
export interface Trial {
  readonly methodology: Methodology;
  readonly regions: readonly RegionCode[];
  readonly values: ReadonlyMap<string, TrialValues>;
  readonly choices: Choices;
}

const YEAR = 2025;

const FORMULAS: readonly ((code: string) => FactorFormula)[] = [
  (code) => ({ kind: 'value', input: code }),
  (code) => ({ kind: 'growth', level: code, realOnly: false }),
  (code) => ({ kind: 'fulfilment', actual: `${code}_actual`, target: `${code}_target`, typed: code }),
  () => ({ kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: false }),
];

/** Multiples of 5 about 100: ties are frequent, and no two values differ by next to nothing. */
const value = fc.option(
  fc.integer({ min: -2, max: 30 }).map((step) => step * 5),
  { freq: 5 },
);

const factorSketch = fc.record({
  formula: fc.constantFrom(...FORMULAS),
  better: fc.constantFrom('higher' as const, 'higher' as const, 'lower' as const),
  weight: fc.constantFrom(1, 1, 1, 2, 0.5, 0),
});
const directionSketch = fc.record({
  weight: fc.constantFrom(10, 15, 45, 2.5, 0),
  factors: fc.array(factorSketch, { minLength: 1, maxLength: 3 }),
});

/** Any methodology of up to 4 directions, any values of up to 7 regions, any missing policy, under the first reading. */
export const trials: fc.Arbitrary<Trial> = fc
  .record({
    sketch: fc.array(directionSketch, { minLength: 1, maxLength: 4 }),
    count: fc.integer({ min: 1, max: 7 }),
    missing: fc.constantFrom(...MISSING_POLICIES),
  })
  .chain(({ sketch, count, missing }) => {
    const methodology = trialMethodology(
      sketch.map(({ weight, factors }, d) =>
        trialDirection(
          `D${d + 1}`,
          weight,
          factors.map((factor, f) => {
            const code = `D${d + 1}.${f + 1}`;
            return trialFactor(code, factor.formula(code), { better: factor.better, weight: factor.weight });
          }),
        ),
      ),
    );
    const codes = factorsOf(methodology).map(({ code }) => code);
    const list = fc.array(value, { minLength: count, maxLength: count });
    return fc
      .array(fc.record({ leftOut: list, counted: list }), { minLength: codes.length, maxLength: codes.length })
      .map((values) => ({
        methodology,
        regions: Array.from({ length: count }, (_, index) => `R${index + 1}`),
        values: new Map(codes.map((code, index) => [code, values[index] ?? { leftOut: [], counted: [] }])),
        choices: trialChoices({}, { missing }),
      }));
  });

const factorsOf = ({ directions }: Methodology): readonly Factor[] => directions.flatMap(({ factors }) => factors);

/** The trial's values as data from which the engine finds just them: typed indices, typed fulfilments, answers. */
export function dataOf({ methodology, regions, values }: Trial): RatingData {
  const columns: Record<string, ReturnType<typeof trialColumn>> = {};
  const surveys = [];
  for (const { code, formula } of factorsOf(methodology)) {
    const { leftOut, counted } = values.get(code) ?? { leftOut: [], counted: [] };
    if (formula.kind === 'survey') surveys.push(trialSurveyColumn(code, leftOut, counted));
    else columns[columnKey(formula.kind === 'growth' ? `${code}_index` : code, YEAR)] = trialColumn(leftOut);
  }
  return trialData(
    regions.map((code) => ({ code })),
    columns,
    [trialTally(YEAR, surveys)],
  );
}

/** The trial with other values of some factor. */
export const withValues = (
  trial: Trial,
  change: (values: readonly (number | null)[], factor: Factor) => readonly (number | null)[],
): Trial => ({
  ...trial,
  values: new Map(
    factorsOf(trial.methodology).map((factor) => {
      const { leftOut, counted } = trial.values.get(factor.code) ?? { leftOut: [], counted: [] };
      return [factor.code, { leftOut: change(leftOut, factor), counted: change(counted, factor) }];
    }),
  ),
});

/** The trial with its regions picked anew: the i-th is what `picked[i]` was. */
export const withRegions = (trial: Trial, picked: readonly number[]): Trial => ({
  ...withValues(trial, (values) => picked.map((index) => values[index] ?? null)),
  regions: picked.map((index) => trial.regions[index] ?? ''),
});

/** The trial under each of the 40 readings, or those of them that have what is asked for. */
export const underReadings = (trial: Trial, asked: Partial<Readings> = {}): readonly Trial[] =>
  distinctReadings()
    .filter((readings) => AXIS_NAMES.every((axis) => asked[axis] === undefined || asked[axis] === readings[axis]))
    .map((readings) => ({ ...trial, choices: { ...trial.choices, readings } }));

export const underPolicy = (trial: Trial, missing: MissingPolicy): Trial => ({
  ...trial,
  choices: { ...trial.choices, missing },
});
