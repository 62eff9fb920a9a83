import { createMemo } from 'solid-js';
import { formatCount, formatNumber, namesIn } from '../../i18n';
import { factorsOf, type Question } from '../../model/methodology';
import { recordsOf } from '../../model/records';
import type { RegionCode } from '../../model/region';
import type { QuestionStatistics, SurveySummary } from '../../model/survey';
import type { SurveySums } from '../../model/surveySums';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';

/** What every part of the screen reads: the survey of the year on view, and words and figures for it. */
export function createSurveyView(app: AppState, document: OpenDocument) {
  const { methodology } = document;
  const { form } = methodology;
  const names = createMemo(() => namesIn(document.settings(), methodology, app.language()));
  /** A package without figures has no years yet: then the year is the present one. */
  const year = () => app.year() ?? new Date().getFullYear();
  const number = (value: number, decimals: number): string => formatNumber(value, decimals, app.language());
  const questions = form.block2.questions.filter(({ scale }) => scale.kind !== 'text');

  const summary = createMemo((): SurveySummary | null => {
    const found = app.derived.survey();
    return found?.year === year() ? found : null;
  });

  const carriedSum = (figure: (of: SurveySums) => number): number =>
    [...recordsOf(document.records(), 'surveySums').values()].reduce(
      (sum, of) => (of.year === year() ? sum + figure(of) : sum),
      0,
    );

  return {
    app,
    document,
    methodology,
    form,
    words: () => app.words().survey,
    language: app.language,
    year,
    /** Null while it is summed up. */
    summary,
    /** Whether the year has no responses at all, not even such as do not count; false while that is not known. */
    isEmpty: (): boolean => {
      const found = summary();
      if (found === null) return false;
      const { accepted, rejected, excluded, unplaced } = found;
      return unplaced === 0 && [accepted, rejected, excluded].every((counts) => counts.every((each) => each === 0));
    },
    /** Responses of the year that a copy carries as sums, not one by one: the accepted ones … */
    carried: createMemo(() => carriedSum(({ accepted }) => accepted)),
    /** … and those that somebody would have to decide, were they here. */
    carriedUndecided: createMemo(() => carriedSum(({ rejected, unclear }) => rejected + unclear)),
    /** Q1 … Q15. */
    questions,
    nameOf: (region: RegionCode): string => names().region(region),
    isOwn: (region: RegionCode): boolean => app.ownRegion()?.code === region,
    factorsOf: (question: string) =>
      factorsOf(methodology).filter(({ formula }) => formula.kind === 'survey' && formula.questions.includes(question)),
    number,
    count: (value: number): string => (value === 0 ? '–' : formatCount(value, app.language())),
    /** A mean or a share of one question as it is printed: shares in per cent. */
    valueText: (question: Question, value: number): string =>
      question.scale.kind === 'yes or no' ? number(value * 100, 1) : number(value, 2),
    intervalText(question: Question, { low, high }: QuestionStatistics, region: number): string {
      const [from, to] = [low[region] ?? Number.NaN, high[region] ?? Number.NaN];
      return Number.isNaN(from) ? '–' : `${this.valueText(question, from)}–${this.valueText(question, to)}`;
    },
  };
}

export type SurveyView = ReturnType<typeof createSurveyView>;

/** Question with the fewest counted answers in a region, the first of several; null without responses. */
export function weakestQuestion(
  { accepted, questions }: Pick<SurveySummary, 'accepted' | 'questions'>,
  region: number,
): { readonly question: string; readonly answers: number } | null {
  if ((accepted[region] ?? 0) === 0) return null;
  let weakest: { readonly question: string; readonly answers: number } | null = null;
  for (const { question, n } of questions) {
    const answers = n[region] ?? 0;
    if (weakest === null || answers < weakest.answers) weakest = { question, answers };
  }
  return weakest;
}
