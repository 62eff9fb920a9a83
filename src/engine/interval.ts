import type { Factor, Methodology, Question } from '../model/methodology';
import type { Readings } from '../model/readings';
import type { SurveyStatistics } from '../model/survey';
import { betaQuantile } from './beta';

/** A 95 % confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const TAIL = 0.025;

/**
 * Quantile 0.975 of Student's t: t = √(ν y / (1 − y)), y the quantile 0.95 of the beta distribution with ½ and ν / 2.
 * `studentQuantile(1)` is 12.706, `studentQuantile(14)` is 2.145.
 */
export function studentQuantile(degrees: number): number {
  const y = betaQuantile(1 - 2 * TAIL, 0.5, degrees / 2);
  return Math.sqrt((degrees * y) / (1 - y));
}

/**
 * Interval of a mean (methodology.md §7): x̄ ± t(0.975, n − 1) · s / √n, cut to the scale; null for n < 2.
 * Marks 3, 4, 5, 6 (x̄ = 4.5, s = 1.291): 4.5 ± 3.182 × 0.645, from 2.446 to 6.554.
 */
export function meanInterval(
  mean: number,
  deviation: number,
  n: number,
  scale: { readonly from: number; readonly to: number },
): Interval | null {
  if (n < 2 || !Number.isFinite(mean) || !Number.isFinite(deviation)) return null;
  const half = (studentQuantile(n - 1) * deviation) / Math.sqrt(n);
  return { low: Math.max(scale.from, mean - half), high: Math.min(scale.to, mean + half) };
}

/**
 * Interval of a share by Clopper and Pearson; null for n = 0.
 * 3 of 10: from 0.0667 to 0.6525. 0 of 10: from 0 to 0.3085.
 */
export function shareInterval(successes: number, n: number): Interval | null {
  if (n < 1) return null;
  return {
    low: successes === 0 ? 0 : betaQuantile(TAIL, successes, n - successes + 1),
    high: successes === n ? 1 : betaQuantile(1 - TAIL, successes + 1, n - successes),
  };
}

/**
 * The interval of one region's survey factor; null where the survey gives none. Means are cut to the scale of the
 * factor's questions, from 1 where answers of 0 are left out; a count has no upper end.
 */
export function surveyInterval(
  { formula }: Factor,
  form: Methodology['form'],
  { n, value, deviation }: SurveyStatistics,
  zero: Readings['zero'],
  region: number,
): Interval | null {
  if (formula.kind !== 'survey') return null;
  const [count, mean, spread] = [n[region] ?? 0, value[region] ?? Number.NaN, deviation[region] ?? Number.NaN];
  return formula.statistic === 'share not zero' || formula.statistic === 'share yes'
    ? shareInterval(Math.round(mean * count), count)
    : meanInterval(mean, spread, count, surveyScale(formula, form, zero));
}

/** The values that the mean of one question's answers can take: marks from 1 where 0 is left out, a count without an end. */
export const questionLimits = (
  scale: Question['scale'],
  zero: Readings['zero'],
): { readonly from: number; readonly to: number } =>
  scale.kind === 'mark'
    ? { from: zero === 'left out' ? Math.max(1, scale.from) : scale.from, to: scale.to }
    : { from: 0, to: Number.POSITIVE_INFINITY };

/** The values that a survey factor can take: a share 0..1, a count from 0, a mean of marks from 1 where 0 is left out. */
export function surveyScale(
  { statistic, questions }: Pick<Extract<Factor['formula'], { kind: 'survey' }>, 'statistic' | 'questions'>,
  form: Methodology['form'],
  zero: Readings['zero'],
): { readonly from: number; readonly to: number } {
  switch (statistic) {
    case 'share not zero':
    case 'share yes':
      return { from: 0, to: 1 };
    case 'mean count':
      return { from: 0, to: Number.POSITIVE_INFINITY };
    case 'mean':
      return scaleOf(questions, form, zero);
  }
}

function scaleOf(
  questions: readonly string[],
  form: Methodology['form'],
  zero: Readings['zero'],
): { readonly from: number; readonly to: number } {
  const scales = form.block2.questions.flatMap(({ code, scale }) =>
    questions.includes(code) && scale.kind === 'mark' ? [scale] : [],
  );
  const lowest = Math.min(...scales.map(({ from }) => from));
  return { from: zero === 'left out' ? Math.max(1, lowest) : lowest, to: Math.max(...scales.map(({ to }) => to)) };
}
