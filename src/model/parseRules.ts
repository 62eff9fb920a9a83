import type {
  AnswerScale,
  Direction,
  Factor,
  FactorFormula,
  InputDefinition,
  Methodology,
  Question,
  SurveyRules,
} from './methodology';
import { METHODOLOGY_RULES } from './methodologyRules';
import {
  boolean,
  type Fault,
  fault,
  filledText,
  holding,
  list,
  number,
  object,
  oneOf,
  optional,
  type Parser,
  pathText,
  said,
  tagged,
  whole,
} from './parse';
import { code, date, missingPolicy, readings, regionFields, unit, words } from './parseBasics';
import type { MethodologyProblem } from './problem';
import type { Region } from './region';
import { failure, type Result } from './result';

type FormulaOf<Kind extends FactorFormula['kind']> = Extract<FactorFormula, { readonly kind: Kind }>;
type Registered = NonNullable<Methodology['source']['registered']>;
export type ScaleOf<Kind extends AnswerScale['kind']> = Extract<AnswerScale, { readonly kind: Kind }>;

const formula = tagged<FactorFormula, 'kind'>('kind', {
  growth: object<FormulaOf<'growth'>>({ kind: oneOf('growth'), level: code, realOnly: boolean }),
  fulfilment: object<FormulaOf<'fulfilment'>>({ kind: oneOf('fulfilment'), actual: code, target: code, typed: code }),
  survey: object<FormulaOf<'survey'>>({
    kind: oneOf('survey'),
    statistic: oneOf('mean', 'share not zero', 'mean count', 'share yes'),
    questions: list(code, 1),
    expertAllowed: boolean,
  }),
  value: object<FormulaOf<'value'>>({ kind: oneOf('value'), input: code }),
});

const factor = object<Factor>({
  code,
  paragraph: filledText,
  names: words,
  shortNames: words,
  better: oneOf('higher', 'lower'),
  weight: number(0),
  unit,
  formula,
  interpretation: optional(object({ reason: words })),
});

const direction: Parser<Direction> = holding(
  object<Direction>({
    code,
    paragraph: filledText,
    names: words,
    shortNames: words,
    kind: oneOf('hard', 'soft'),
    weight: number(0),
    factors: list(factor, 1),
  }),
  // A direction's score is a weighted mean: it needs something to divide by.
  ({ factors }) =>
    factors.some(({ weight }) => weight > 0) ? null : fault(['factors', 0, 'weight'], '> 0', factors[0]?.weight),
);

const input = object<InputDefinition>({
  code,
  names: words,
  shortNames: words,
  unit,
  mayBeNegative: optional(said),
});

/** Whole numbers and kinds of a scale; what a mark means in words is a text. */
export const markFields = { kind: oneOf('mark'), from: oneOf(0, 1), to: whole(1) } as const;
export const risingMark = <Mark extends ScaleOf<'mark'>>(mark: Parser<Mark>): Parser<Mark> =>
  holding(mark, ({ from, to }) => (to > from ? null : fault(['to'], `> ${from}`, to)));
export const otherScales = {
  count: object<ScaleOf<'count'>>({ kind: oneOf('count') }),
  'yes or no': object<ScaleOf<'yes or no'>>({ kind: oneOf('yes or no') }),
  text: object<ScaleOf<'text'>>({ kind: oneOf('text') }),
} as const;

const answerScale = tagged<AnswerScale, 'kind'>('kind', {
  mark: risingMark(object<ScaleOf<'mark'>>(markFields)),
  ...otherScales,
});

/** Of the form, beside its questions. */
export const surveyNumbers = { leastResponses: whole(0), serviceWithinMonths: whole(0) } as const;

const surveyRules = object<SurveyRules>({
  block2: object<SurveyRules['block2']>({ questions: list(object<Question>({ code, scale: answerScale })) }),
  ...surveyNumbers,
});

/** The fields that a methodology begins with in every file; its form and its regions follow. */
export const ruleFields = {
  id: code,
  names: words,
  source: object<Methodology['source']>({
    title: words,
    number: filledText,
    date,
    registered: optional(object<Registered>({ number: filledText, date })),
    inForce: optional(words),
  }),
  points: holding(object<Methodology['points']>({ worst: number(), best: number() }), ({ worst, best }) =>
    best > worst ? null : fault(['best'], '> points.worst', best),
  ),
  directions: list(direction, 1),
  inputs: list(input),
  readings,
  missing: missingPolicy,
} as const;

export const regionList = list(object<Region>(regionFields));

const rules = holding(
  object<Methodology>({ ...ruleFields, form: surveyRules, regions: regionList }),
  ...METHODOLOGY_RULES,
);

/** As `parseMethodology`, of a methodology without its texts. */
export const parseRules = (input: unknown): Result<Methodology, MethodologyProblem> => told(rules(input));

/** What a parser says, as the user is told it. */
export function told<Value>(parsed: Result<Value, Fault>): Result<Value, MethodologyProblem> {
  if (parsed.ok) return parsed;
  const { path, expected, found } = parsed.problem;
  return failure({ code: 'methodologyField', path: pathText(path), expected, found });
}
