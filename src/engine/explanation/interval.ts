import type { Explanation, Subject, Token } from '../../model/explanation';
import type { Factor, Methodology } from '../../model/methodology';
import type { Readings } from '../../model/readings';
import { studentQuantile, surveyScale } from '../interval';
import { explained, type Point, type RatedFactor, withLead } from './basis';
import { bracketed, constant, leaf, leafOf, sign } from './tokens';
import { isShare, surveyBehind } from './value';

type SurveyFormula = Extract<Factor['formula'], { readonly kind: 'survey' }>;
export type End = 'low' | 'high';

/** The probabilities below the two ends. */
const BELOW: Readonly<Record<End, number>> = { low: 0.025, high: 0.975 };
const NONE = Number.NaN;
const HUNDRED = constant(100);

/** An end of the 95 % interval of what answers say (methodology.md §7): Student's of a mean, Clopper and Pearson's of a share. */
export function explainIntervalEnd(point: Point, of: RatedFactor, subject: Subject, end: End): Explanation {
  const { factor, result } = of;
  const { formula } = factor;
  const { region, year } = subject;
  const survey = surveyBehind(point, of);
  const value = survey?.interval?.[end] ?? NONE;
  const own = result.values[point.index] ?? NONE;
  const tokens = (): readonly Token[] => {
    if (survey === null || formula.kind !== 'survey') return [];
    if (isShare(factor)) return shareEnd(end, survey.counted, Math.round(own * survey.counted));
    const mean = leafOf('value', own, { kind: 'value', region, year, factor: factor.code });
    const { methodology, rating } = point;
    return meanEnd(end, mean, survey, scaleOf(formula, methodology, rating.choices.readings.zero));
  };
  return explained(subject, {
    result: { value, isShare: isShare(factor) },
    formula: Number.isNaN(value) ? [] : tokens(),
    paragraphs: withLead(factor.paragraph),
    absence: result.absences.get(point.index) ?? null,
    survey,
    leadsTo: [{ kind: 'value', region, year, factor: factor.code }],
  });
}

const scaleOf = (formula: SurveyFormula, { form }: Pick<Methodology, 'form'>, zero: Readings['zero']) =>
  surveyScale(formula, form, zero);

/** x̄ ± t × s ÷ √n, cut to the scale where it would leave it. */
export function meanEnd(
  end: End,
  mean: Token & { readonly kind: 'number' },
  { counted, deviation }: { readonly counted: number; readonly deviation: number },
  scale: { readonly from: number; readonly to: number },
): readonly Token[] {
  const n = leaf('answers counted', counted);
  const half: readonly Token[] = [
    sign('t quantile'),
    ...bracketed([constant(BELOW.high), sign(';'), n, sign('−'), constant(1)]),
    sign('×'),
    leaf('deviation', deviation),
    sign('÷'),
    sign('square root'),
    ...bracketed([n]),
  ];
  const uncut =
    mean.value + (end === 'low' ? -1 : 1) * ((studentQuantile(counted - 1) * deviation) / Math.sqrt(counted));
  const whole: readonly Token[] = [mean, sign(end === 'low' ? '−' : '+'), ...half];
  if (end === 'low' && uncut < scale.from) {
    return [sign('max'), ...bracketed([constant(scale.from, 'least value'), sign(';'), ...whole])];
  }
  if (end === 'high' && uncut > scale.to) {
    return [sign('min'), ...bracketed([constant(scale.to, 'greatest value'), sign(';'), ...whole])];
  }
  return whole;
}

/** A quantile of the beta distribution, in per cent; 0 and 100 where nobody or everybody is counted. */
export function shareEnd(end: End, counted: number, successes: number): readonly Token[] {
  const n = leaf('answers counted', counted);
  const k = leaf('answers above 0', successes);
  if (end === 'low' && successes === 0) return [constant(0)];
  if (end === 'high' && successes === counted) return [HUNDRED];
  const shape: readonly Token[] =
    end === 'low'
      ? [k, sign(';'), n, sign('−'), k, sign('+'), constant(1)]
      : [k, sign('+'), constant(1), sign(';'), n, sign('−'), k];
  return [HUNDRED, sign('×'), sign('beta quantile'), ...bracketed([constant(BELOW[end]), sign(';'), ...shape])];
}
