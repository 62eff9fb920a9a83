import { type Column, emptyColumn, withObservations } from '../model/column';
import type { Direction, Factor, FactorFormula, Methodology, Question } from '../model/methodology';
import type { Observation, Status } from '../model/observation';
import type { Choices, RatingData } from '../model/rating';
import type { Readings } from '../model/readings';
import type { RatedRegion } from '../model/region';
import type { SurveyColumn, SurveyResponse, SurveyTally } from '../model/survey';
import type { Words } from '../model/words';

/*
 * Small methodologies and data of other shapes than the Order's, for the tests of this folder; no part of the product.
 */

const words = (text: string): Words => ({ kk: text, ru: text, en: text });

export const DEFAULTS: Readings = {
  points: 'rank',
  inside: 'mean',
  ties: 'mid',
  zero: 'left out',
  values: 'index',
  fulfilment: 'as is',
};

export const trialChoices = (readings: Partial<Readings> = {}, others: Partial<Choices> = {}): Choices => ({
  readings: { ...DEFAULTS, ...readings },
  missing: 'rescale',
  weights: {},
  expert: [],
  ...others,
});

export const trialFactor = (code: string, formula: FactorFormula, more: Partial<Factor> = {}): Factor => ({
  code,
  paragraph: '1',
  names: words(code),
  shortNames: words(code),
  better: 'higher',
  weight: 1,
  unit: { measure: 'number' },
  formula,
  ...more,
});

export const trialDirection = (code: string, weight: number, factors: readonly Factor[]): Direction => ({
  code,
  paragraph: '1',
  names: words(code),
  shortNames: words(code),
  kind: 'hard',
  weight,
  factors,
});

const QUESTIONS: readonly Question[] = [
  { code: 'Q1', scale: { kind: 'mark', from: 0, to: 7 } },
  { code: 'Q2', scale: { kind: 'mark', from: 0, to: 7 } },
  { code: 'Q3', scale: { kind: 'mark', from: 1, to: 7 } },
  { code: 'Q4', scale: { kind: 'count' } },
  { code: 'Q5', scale: { kind: 'yes or no' } },
];

/** A methodology with five questions: two marks from 0, one from 1, a count, and one to be answered by yes or no. */
export const trialMethodology = (directions: readonly Direction[]): Methodology => ({
  id: 'trial',
  names: words('trial'),
  source: { title: words(''), number: '', date: '', registered: { number: '', date: '' }, inForce: words('') },
  points: { worst: 1, best: 20 },
  directions,
  inputs: [],
  readings: DEFAULTS,
  missing: 'rescale',
  form: {
    block2: { questions: QUESTIONS },
    leastResponses: 15,
    serviceWithinMonths: 24,
  },
  regions: [],
});

export const trialRegions = (count: number): readonly RatedRegion[] =>
  Array.from({ length: count }, (_, index) => ({ code: `R${index + 1}` }));

/** A cell of a trial column: a number of status final, nothing, or an observation as it stands. */
export type TrialCell = number | null | Observation;

export const trialColumn = (cells: readonly TrialCell[], status: Status = 'final'): Column =>
  withObservations(
    emptyColumn(cells.length),
    cells.map((cell, index) => ({
      index,
      observation: typeof cell === 'number' ? { kind: 'number', value: cell, status } : cell,
    })),
  );

/** Survey results by region as they stand; null = no counted answer. Zeros counted: `counted`, if given. */
export function trialSurveyColumn(
  factor: string,
  leftOut: readonly (number | null)[],
  counted: readonly (number | null)[] = leftOut,
): SurveyColumn {
  const statistics = (values: readonly (number | null)[]) => ({
    n: Int32Array.from(values, (value) => (value === null ? 0 : 15)),
    value: Float64Array.from(values, (value) => value ?? Number.NaN),
    deviation: new Float64Array(values.length).fill(1),
  });
  return { factor, zeros: new Int32Array(leftOut.length), leftOut: statistics(leftOut), counted: statistics(counted) };
}

export const trialTally = (year: number, columns: readonly SurveyColumn[], synthetic = false): SurveyTally => ({
  year,
  accepted: new Int32Array(columns[0]?.zeros.length ?? 0).fill(15),
  unverified: new Int32Array(columns[0]?.zeros.length ?? 0),
  synthetic,
  columns: new Map(columns.map((column) => [column.factor, column])),
});

export const trialData = (
  regions: readonly RatedRegion[],
  columns: Readonly<Record<string, readonly TrialCell[] | Column>>,
  surveys: readonly SurveyTally[] = [],
): RatingData => ({
  regions,
  columns: new Map(
    Object.entries(columns).map(([key, cells]) => [key, 'states' in cells ? cells : trialColumn(cells)]),
  ),
  surveys: new Map(surveys.map((survey) => [survey.year, survey])),
});

export const trialResponse = (region: string, answers: SurveyResponse['answers'], more = {}): SurveyResponse => ({
  id: '1',
  line: 2,
  year: 2025,
  region,
  company: '',
  employees: '',
  sector: '',
  invested: '',
  serviceDate: '2025-03-01',
  surveyDate: '2026-02-01',
  answers,
  remark: '',
  extra: {},
  rejection: null,
  ...more,
});
