import type {
  AnswerScale,
  Direction,
  Factor,
  FactorFormula,
  InputDefinition,
  InvestmentStandard,
  Methodology,
  Paragraph,
  Question,
  Repair,
  StandardItem,
  StandardProvision,
  SurveyForm,
} from './methodology';
import { METHODOLOGY_RULES } from './methodologyRules';
import {
  boolean,
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
  text,
  whole,
} from './parse';
import { code, date, missingPolicy, readings, regionFields, unit, words } from './parseBasics';
import type { MethodologyProblem } from './problem';
import type { Region } from './region';
import { failure, type Result } from './result';

type FormulaOf<Kind extends FactorFormula['kind']> = Extract<FactorFormula, { readonly kind: Kind }>;
type ScaleOf<Kind extends AnswerScale['kind']> = Extract<AnswerScale, { readonly kind: Kind }>;

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

const paragraph = object<Paragraph>({ number: filledText, text: words });

const repair = object<Repair>({ id: filledText, asPrinted: text(), asShown: text() });

const answerScale = tagged<AnswerScale, 'kind'>('kind', {
  mark: holding(
    object<ScaleOf<'mark'>>({ kind: oneOf('mark'), from: oneOf(0, 1), to: whole(1), words }),
    ({ from, to }) => (to > from ? null : fault(['to'], `> ${from}`, to)),
  ),
  count: object<ScaleOf<'count'>>({ kind: oneOf('count') }),
  'yes or no': object<ScaleOf<'yes or no'>>({ kind: oneOf('yes or no') }),
  text: object<ScaleOf<'text'>>({ kind: oneOf('text') }),
});

const form = object<SurveyForm>({
  title: words,
  block1: object<SurveyForm['block1']>({ title: words, items: list(words) }),
  block2: object<SurveyForm['block2']>({
    title: words,
    questions: list(object<Question>({ code, text: words, scale: answerScale })),
  }),
  leastResponses: whole(0),
  serviceWithinMonths: whole(0),
});

const standard = object<InvestmentStandard>({
  title: words,
  blocks: list(
    object<InvestmentStandard['blocks'][number]>({
      id: code,
      title: words,
      provisions: list(
        object<StandardProvision>({
          id: code,
          title: words,
          items: list(
            object<StandardItem>({ id: code, kind: oneOf('requirement', 'note'), text: words, permissive: boolean }),
          ),
        }),
      ),
    }),
  ),
});

const shape = object<Methodology>({
  id: code,
  names: words,
  source: object<Methodology['source']>({
    title: words,
    number: filledText,
    date,
    registered: object<Methodology['source']['registered']>({ number: filledText, date }),
    inForce: words,
  }),
  points: holding(object<Methodology['points']>({ worst: number(), best: number() }), ({ worst, best }) =>
    best > worst ? null : fault(['best'], '> points.worst', best),
  ),
  directions: list(direction, 1),
  inputs: list(input),
  readings,
  missing: missingPolicy,
  paragraphs: list(paragraph),
  articles: list(paragraph),
  repairs: list(repair),
  form,
  standard,
  regions: list(object<Region>(regionFields)),
});

/** The parser itself, for a methodology that lies inside something larger. */
export const methodology = holding(shape, ...METHODOLOGY_RULES);

/**
 * Reads a methodology out of plain data that nothing vouches for. Refuses the first fault with the path that leads to
 * it. Direction weights that do not sum to 100 are no fault: such a methodology is computed and flagged (¶8).
 */
export function parseMethodology(input: unknown): Result<Methodology, MethodologyProblem> {
  const parsed = methodology(input);
  if (parsed.ok) return parsed;
  const { path, expected, found } = parsed.problem;
  return failure({ code: 'methodologyField', path: pathText(path), expected, found });
}
