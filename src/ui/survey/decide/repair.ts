import { readYear } from '../../../model/calendar';
import { responseMark } from '../../../model/fingerprint';
import type { SurveyRules } from '../../../model/methodology';
import type { Answer, Rejection, SurveyResponse } from '../../../model/survey';
import { readAnswer } from '../../../model/surveyAnswer';
import type { EnteredForm, ResponseId } from '../../../model/surveyRecords';
import { readWrittenDate, rejectionOf } from '../../../model/surveyVerdict';

/** A rejected response as its fields are being put right; texts as they stand in them. */
export interface RepairDraft {
  readonly id: string;
  readonly year: string;
  readonly region: string;
  readonly serviceDate: string;
  readonly surveyDate: string;
  /** Q1 … Q15. */
  readonly answers: readonly string[];
}

const written = (iso: string | null): string => (iso === null ? '' : iso.split('-').reverse().join('.'));

const textOf = (answer: Answer): string =>
  answer === null ? '' : typeof answer === 'object' ? answer.text : String(answer);

/** What a rejected response says, to be put right; of two forms with one id the second needs another. */
export function repairDraftOf({ rejection, ...response }: SurveyResponse): RepairDraft {
  const unread = (field: 'service_date' | 'survey_date', date: string | null): string =>
    rejection?.code === 'not a date' && rejection.field === field ? rejection.text : written(date);
  return {
    id: response.id,
    year: response.year === null ? '' : String(response.year),
    region: response.region ?? '',
    serviceDate: unread('service_date', response.serviceDate),
    surveyDate: unread('survey_date', response.surveyDate),
    answers: response.answers.map(textOf),
  };
}

/** A response as it has been put right, and why it would still not count; null where it would. */
export interface Repaired {
  readonly response: SurveyResponse;
  readonly rejection: Rejection | null;
  /** Codes of the questions whose answer does not fit its scale. */
  readonly faulty: readonly string[];
}

/** @param isTaken whether a counted response has that id */
export function repaired(
  original: SurveyResponse,
  draft: RepairDraft,
  rules: SurveyRules,
  isTaken: (id: ResponseId) => boolean,
): Repaired {
  const answers: Answer[] = [];
  const faulty: { readonly question: string; readonly text: string }[] = [];
  let valid = 0;
  for (const [index, { code, scale }] of rules.block2.questions.entries()) {
    if (scale.kind === 'text') continue;
    const { kind, answer } = readAnswer(draft.answers[index] ?? '', scale);
    answers.push(answer);
    if (kind === 'valid') valid += 1;
    if (kind === 'faulty') faulty.push({ question: code, text: draft.answers[index] ?? '' });
  }
  const year = readYear(draft.year);
  const [service, survey] = [readWrittenDate(draft.serviceDate), readWrittenDate(draft.surveyDate)];
  const judged = {
    year: year.kind === 'year' ? year.year : null,
    region: draft.region === '' ? null : draft.region,
    regionText: '',
    faulty: faulty[0] ?? null,
    valid,
    service,
    survey,
  };
  const id = draft.id.trim();
  const rejection = isTaken(id) ? ({ code: 'same id' } as const) : rejectionOf(judged, rules);
  const { region } = judged;
  return {
    response: {
      ...original,
      id,
      year: judged.year,
      region,
      serviceDate: service.date,
      surveyDate: survey.date,
      answers,
      rejection,
    },
    rejection,
    faulty: faulty.map(({ question }) => question),
  };
}

/** The form that takes the place of a rejected response. */
export const repairOf = (original: SurveyResponse, { response }: Repaired, synthetic: boolean): EnteredForm => ({
  response,
  repairs: responseMark(original),
  synthetic,
});
