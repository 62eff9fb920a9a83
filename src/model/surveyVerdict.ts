import { monthsBefore, readDate } from './calendar';
import type { QuestionCode, SurveyRules } from './methodology';
import type { RegionCode } from './region';
import type { Rejection } from './survey';
import { isBlankAnswer } from './surveyAnswer';

/** A date of a form, as it was written. */
export interface WrittenDate {
  readonly text: string;
  /** ISO; null where blank or no date. */
  readonly date: string | null;
  readonly readable: boolean;
}

/** Reads a date of a form; a blank one is readable, and none. */
export function readWrittenDate(text: string): WrittenDate {
  if (isBlankAnswer(text)) return { text, date: null, readable: true };
  const date = readDate(text);
  return { text, date, readable: date !== null };
}

/** What of a filled form decides whether it counts. */
export interface JudgedForm {
  readonly year: number | null;
  readonly region: RegionCode | null;
  /** The region as it was written. */
  readonly regionText: string;
  /** The first mark that does not fit its scale. */
  readonly faulty: { readonly question: QuestionCode; readonly text: string } | null;
  /** Valid answers to Q1–Q15. */
  readonly valid: number;
  readonly service: WrittenDate;
  readonly survey: WrittenDate;
}

/**
 * Why a filled form is counted nowhere (methodology.md §7), in the order in which `Rejection` names the reasons; null
 * where it is accepted. ¶19: the service was received within so many calendar months before the survey, both ends
 * included; it is checked where both dates are known.
 */
export function rejectionOf(form: JudgedForm, { serviceWithinMonths }: SurveyRules): Rejection | null {
  const { service, survey } = form;
  if (form.year === null) return { code: 'year' };
  if (form.region === null) return { code: 'region', text: form.regionText };
  if (form.faulty !== null) return { code: 'faulty answer', ...form.faulty };
  if (form.valid === 0) return { code: 'no valid answer' };
  if (!service.readable) return { code: 'not a date', field: 'service_date', text: service.text };
  if (!survey.readable) return { code: 'not a date', field: 'survey_date', text: survey.text };
  if (service.date === null || survey.date === null) return null;
  const earliest = monthsBefore(survey.date, serviceWithinMonths);
  return service.date < earliest || service.date > survey.date ? { code: 'service not within 24 months' } : null;
}
