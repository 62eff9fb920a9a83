import type { Explanation, QuestionKind, Subject, Token } from '../../model/explanation';
import { factorsOf, type Methodology, type Question } from '../../model/methodology';
import type { QuestionStatistics, SurveySummary } from '../../model/survey';
import { questionLimits } from '../interval';
import { order } from '../order';
import { type Basis, explained, type Point, plain, ratedDirections } from './basis';
import { meanEnd, shareEnd } from './interval';
import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';

type OfQuestion = Extract<Subject, { readonly kind: QuestionKind }>;

/** ¶4: how many respondents there have to be; ¶19: which may answer. */
const PARAGRAPHS = ['4', '19'] as const;

/** Accepted responses of a region: all that came in, without those that the rules reject and a person excludes. */
export function explainResponses(point: Point, subject: Subject): Explanation | null {
  const found = inSurvey(point);
  if (found === null) return null;
  const { survey, at } = found;
  const accepted = at(survey.accepted);
  const [rejected, excluded] = [at(survey.rejected), at(survey.excluded)];
  return explained(subject, {
    result: plain(accepted),
    formula: [
      leaf('all responses', accepted + rejected + excluded),
      sign('−'),
      leaf('rejected responses', rejected),
      sign('−'),
      leaf('excluded responses', excluded),
    ],
    paragraphs: PARAGRAPHS,
  });
}

/** What the responses of all regions come to: how many are accepted, how many regions have too few, what is not checked. */
export function explainAllResponses(
  { survey, methodology }: Pick<Basis, 'survey' | 'methodology'>,
  subject: Extract<Subject, { readonly kind: 'all responses' | 'few responses' | 'unverified responses' }>,
): Explanation | null {
  if (survey === null) return null;
  const { year } = subject;
  const { accepted, rejected, excluded, unverified, regions } = survey;
  const responsesOf = (at: number): Subject => ({ kind: 'responses', region: regions[at] ?? '', year });
  switch (subject.kind) {
    case 'all responses':
      return explained(subject, {
        result: plain(sumOf(accepted)),
        formula: [
          leaf('all responses', sumOf(accepted) + sumOf(rejected) + sumOf(excluded)),
          sign('−'),
          leaf('rejected responses', sumOf(rejected)),
          sign('−'),
          leaf('excluded responses', sumOf(excluded)),
        ],
        paragraphs: PARAGRAPHS,
        restsOn: [...order(Float64Array.from(accepted), true)].map(responsesOf),
      });
    case 'few responses': {
      const few = [...order(Float64Array.from(accepted), false)].filter(
        (at) => (accepted[at] ?? 0) < methodology.form.leastResponses,
      );
      return explained(subject, {
        result: plain(few.length),
        formula: [],
        paragraphs: ['4'],
        restsOn: few.map(responsesOf),
      });
    }
    case 'unverified responses': {
      const held = [...unverified.keys()].filter((at) => (unverified[at] ?? 0) > 0);
      return explained(subject, {
        result: plain(sumOf(unverified)),
        formula:
          held.length === 0
            ? [leaf('unverified responses', 0)]
            : joined(
                '+',
                held.map((at) => [leafOf('unverified responses', unverified[at] ?? 0, responsesOf(at))]),
              ),
        paragraphs: ['19'],
      });
    }
  }
}

const sumOf = (counts: Int32Array): number => counts.reduce((sum, each) => sum + each, 0);

/** What one question's answers come to in a region (methodology.md §7), be it asked for by a factor or not. */
export function explainQuestion(point: Point, subject: OfQuestion): Explanation | null {
  const found = inSurvey(point);
  const question = point.methodology.form.block2.questions.find(({ code }) => code === subject.question);
  const statistics = found?.survey.questions.find((each) => each.question === subject.question);
  if (found === null || question === undefined || statistics === undefined) return null;
  const { at, survey } = found;
  const isShare = question.scale.kind === 'yes or no';
  const value = at(figureOf(statistics, subject.kind));
  const [low, high] = [at(statistics.low), at(statistics.high)];
  const { form } = point.methodology;
  return explained(subject, {
    result: { value, isShare: isShare && subject.kind !== 'question answers' },
    formula: Number.isNaN(value) ? [] : formulaOf(point, subject, question, statistics, at),
    paragraphs: PARAGRAPHS,
    axes: question.scale.kind === 'mark' ? ['zero'] : [],
    survey: {
      counted: at(statistics.n),
      zeros: at(statistics.zeros),
      deviation: at(statistics.deviation),
      interval: Number.isNaN(low) ? null : { low, high },
      accepted: at(survey.accepted),
      least: form.leastResponses,
      questions: [question.code],
      synthetic: holdsSynthetic(point),
    },
    leadsTo: fedBy(point.methodology, question).map((factor) => ({
      kind: 'value',
      region: subject.region,
      year: subject.year,
      factor,
    })),
  });
}

/** Where the region stands in the survey; null where the survey is not summed up or does not know it. */
function inSurvey({ survey, region }: Point): {
  readonly survey: SurveySummary;
  readonly at: (figures: Int32Array | Float64Array) => number;
} | null {
  const index = survey?.regions.indexOf(region) ?? -1;
  return survey === null || index < 0 ? null : { survey, at: (figures) => figures[index] ?? Number.NaN };
}

function figureOf(statistics: QuestionStatistics, kind: QuestionKind): Int32Array | Float64Array {
  switch (kind) {
    case 'question answers':
      return statistics.n;
    case 'question value':
      return statistics.value;
    case 'question deviation':
      return statistics.deviation;
    case 'question low':
      return statistics.low;
    case 'question high':
      return statistics.high;
  }
}

/** Whether answers of the region are made up for demonstration: then every survey factor says so. */
const holdsSynthetic = (point: Point): boolean =>
  ratedDirections(point)
    .flatMap(({ factors }) => factors)
    .some(
      ({ factor, result }) =>
        factor.formula.kind === 'survey' &&
        result.remarks.get(point.index)?.some(({ code }) => code === 'synthetic') === true,
    );

const fedBy = (methodology: Methodology, { code }: Question) =>
  factorsOf(methodology).flatMap((factor) =>
    factor.formula.kind === 'survey' && factor.formula.questions.includes(code) ? [factor.code] : [],
  );

const HUNDRED = constant(100);

function formulaOf(
  { rating }: Point,
  { kind, region, year, question: code }: OfQuestion,
  { scale }: Question,
  statistics: QuestionStatistics,
  at: (figures: Int32Array | Float64Array) => number,
): readonly Token[] {
  const { zero } = rating.choices.readings;
  const n = at(statistics.n);
  const isShare = scale.kind === 'yes or no';
  const of = (wanted: QuestionKind, isShareOf = false) =>
    leafOf(
      wanted === 'question answers' ? 'answers counted' : 'value',
      at(figureOf(statistics, wanted)),
      { kind: wanted, region, year, question: code },
      isShareOf,
    );
  const counted = of('question answers');
  // Answers are whole numbers, and so are their sums.
  const sum = Math.round(at(statistics.value) * n);
  switch (kind) {
    case 'question answers':
      return scale.kind === 'mark' && zero === 'left out'
        ? [leaf('valid answers', at(statistics.valid)), sign('−'), leaf('answers of 0', at(statistics.zeros))]
        : [leaf('valid answers', at(statistics.valid))];
    case 'question value':
      return isShare
        ? [HUNDRED, sign('×'), leaf('answers of yes', sum), sign('÷'), counted]
        : [leaf('sum of answers', sum), sign('÷'), counted];
    case 'question deviation':
      return deviation(counted, sum, Math.round((n - 1) * at(statistics.deviation) ** 2 + (sum * sum) / n), isShare);
    case 'question low':
    case 'question high': {
      const end = kind === 'question low' ? 'low' : 'high';
      if (isShare) return shareEnd(end, n, sum);
      return meanEnd(
        end,
        of('question value'),
        { counted: n, deviation: at(statistics.deviation) },
        questionLimits(scale, zero),
      );
    }
  }
}

/** √((Σx² − (Σx)² ÷ n) ÷ (n − 1)), of a share in per cent. */
function deviation(counted: Token, sum: number, squares: number, isShare: boolean): readonly Token[] {
  const total = leaf('sum of answers', sum);
  const spread = [leaf('sum of squares', squares), sign('−'), total, sign('×'), total, sign('÷'), counted] as const;
  return [
    ...(isShare ? [HUNDRED, sign('×')] : []),
    sign('square root'),
    ...bracketed([...bracketed(spread), sign('÷'), ...bracketed([counted, sign('−'), constant(1)])]),
  ];
}
