import type { SurveyRules } from '../model/methodology';
import type { Answer, SurveyResponse } from '../model/survey';
import { SURVEY_FIELDS, type SurveyField } from '../model/surveyColumns';
import type { StandingResponse } from '../model/surveyStanding';
import { responseWithoutNames } from './copies';
import { type CsvCell, csvText, EXCHANGE_DIALECT } from './csvText';

/**
 * Survey responses as a survey file, which import reads back as the same responses: what several machines have collected
 * comes together in one package by it, and a response that is there already is known by its id. Rejected ones stand as
 * they came in, so that they can be put right elsewhere; those that have been put right, repeat another or were taken out
 * of the count by a person are left out: a survey file has no word for the last, and would bring them back.
 * Columns that the product does not know follow the form's own.
 *
 * @param isWhole with the names of enterprises, free texts and all columns
 */
export function surveyCsv(standing: Iterable<StandingResponse>, form: SurveyRules, isWhole: boolean): string {
  const responses: SurveyResponse[] = [];
  for (const { response, standing: how } of standing) {
    if (how === 'same id' || how === 'repaired' || how === 'excluded' || repeats(response)) continue;
    responses.push(isWhole ? response : responseWithoutNames(response));
  }
  const questions = form.block2.questions.map(({ code }) => code.toLowerCase());
  const extra = [...new Set(responses.flatMap((response) => Object.keys(response.extra)))];
  const rows = responses.map((response): CsvCell[] => [
    ...SURVEY_FIELDS.map((field) => FIELDS[field](response)),
    ...answersOf(response, form),
    ...extra.map((name) => response.extra[name] ?? ''),
  ]);
  return csvText([[...SURVEY_FIELDS, ...questions, ...extra], ...rows], EXCHANGE_DIALECT);
}

const repeats = ({ rejection }: SurveyResponse): boolean =>
  rejection?.code === 'same id' || rejection?.code === 'same response';

/** What stands in each column; a rejected cell as it was written. */
const FIELDS: { readonly [Field in SurveyField]: (response: SurveyResponse) => string } = {
  id: ({ id }) => id,
  year: ({ year }) => (year === null ? '' : String(year)),
  region: ({ region, rejection }) => region ?? (rejection?.code === 'region' ? rejection.text : ''),
  company: ({ company }) => company,
  employees: ({ employees }) => employees,
  sector: ({ sector }) => sector,
  invested: ({ invested }) => invested,
  service_date: ({ serviceDate, rejection }) => serviceDate ?? notDate(rejection, 'service_date'),
  survey_date: ({ surveyDate, rejection }) => surveyDate ?? notDate(rejection, 'survey_date'),
};

const notDate = (rejection: SurveyResponse['rejection'], field: 'service_date' | 'survey_date'): string =>
  rejection?.code === 'not a date' && rejection.field === field ? rejection.text : '';

/** Q1 … Q15 from the answers, and the free text in its place. */
function answersOf({ answers, remark }: SurveyResponse, { block2 }: SurveyRules): readonly CsvCell[] {
  let next = 0;
  return block2.questions.map(({ scale }): CsvCell => {
    if (scale.kind === 'text') return remark;
    next += 1;
    return cellOf(answers[next - 1] ?? null);
  });
}

const cellOf = (answer: Answer): CsvCell => (typeof answer === 'object' && answer !== null ? answer.text : answer);
