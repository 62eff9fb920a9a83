import { monthsBefore, readDate, readYear } from '../model/calendar';
import type { QuestionCode, SurveyRules } from '../model/methodology';
import type { RowProblem } from '../model/problem';
import type { ReadingContext, RejectedRow, SurveyReading } from '../model/reading';
import type { RegionCode } from '../model/region';
import { regionMatcher } from '../model/regionNames';
import type { Answer, Rejection, SurveyResponse } from '../model/survey';
import { plainText } from './cellText';
import type { NamedColumn, SurveyLayout } from './recognise';
import { remembered } from './remembered';
import { placed, rowFault, rowText } from './rowFault';
import { type AnswerVerdict, isBlankAnswer, readAnswer } from './surveyAnswer';
import type { TableRow } from './table';

/** Takes the rows of a survey one after the other; blank ones are not given to it. */
export interface SurveyTaker {
  add(row: TableRow): void;
  readonly taken: Pick<SurveyReading, 'responses' | 'rejected' | 'findings'>;
}

/** Turns rows into responses, each with the verdict of methodology.md §7: accepted, or rejected with the reason. */
export function createSurveyTaker(file: string, layout: SurveyLayout, context: ReadingContext): SurveyTaker {
  const responses: SurveyResponse[] = [];
  const rejected: RejectedRow[] = [];
  const findings: RowProblem[] = [];
  const regionOf = ratedRegionReader(context, (text, line) =>
    findings.push({ code: 'bareAlmaty', text, place: { file, row: line, column: 'region' } }),
  );
  const readForm = formReader(layout, context.form);
  const seen = new Set(context.knownIds);

  return {
    taken: { responses, rejected, findings },
    add(row) {
      const fault = rowFault(row, layout.width);
      if (fault !== null) {
        rejected.push({ problem: placed(fault, { file, row: row.line }), text: rowText(row.cells) });
        return;
      }
      const form = readForm(row.cells);
      const region = regionOf(form.region, row.line);
      const givenId = form.id === '' ? null : form.id;
      const rejection =
        givenId !== null && seen.has(givenId)
          ? ({ code: 'same id' } as const)
          : rejectionOf(form, region, context.form);
      // A rejected response does not use up its id: the corrected one may come under the same.
      if (givenId !== null && rejection === null) seen.add(givenId);
      responses.push(responseOf(form, row.line, givenId ?? `${context.batch}:${row.line}`, region, rejection));
      for (const { question, text } of form.unclear) {
        findings.push({ code: 'unclearAnswer', question, text, place: { file, row: row.line, column: question } });
      }
    },
  };
}

/** Finds the region of a response; the nation as a whole is none. */
function ratedRegionReader(context: ReadingContext, bareAlmaty: (text: string, line: number) => void) {
  const match = regionMatcher(context.regions.filter(({ role }) => role === 'rated'));
  const told = new Set<string>();
  return (text: string, line: number): RegionCode | null => {
    const region = match(text);
    if (region?.kind !== 'region') return null;
    if (region.bareAlmaty && !told.has(text)) bareAlmaty(text, line);
    if (region.bareAlmaty) told.add(text);
    return region.code;
  };
}

/** A filled form as its cells say it. */
interface FilledForm {
  readonly id: string;
  readonly year: number | null;
  readonly region: string;
  readonly company: string;
  readonly employees: string;
  readonly sector: string;
  readonly invested: string;
  readonly service: DateCell;
  readonly survey: DateCell;
  readonly answers: readonly Answer[];
  readonly remark: string;
  readonly extra: Readonly<Record<string, string>>;
  readonly faulty: { readonly question: QuestionCode; readonly text: string } | null;
  readonly unclear: readonly { readonly question: QuestionCode; readonly text: string }[];
  readonly valid: number;
}

interface DateCell {
  readonly text: string;
  /** ISO; null where blank or no date. */
  readonly date: string | null;
  readonly readable: boolean;
}

interface ScoredQuestion {
  readonly code: QuestionCode;
  readonly index: number;
  readonly read: (text: string) => AnswerVerdict;
}

function formReader(layout: SurveyLayout, form: SurveyRules): (cells: readonly string[]) => FilledForm {
  const { columns, extra } = layout;
  const scales = new Map(form.block2.questions.map(({ code, scale }) => [code, scale]));
  const scored: ScoredQuestion[] = [];
  const texts: number[] = [];
  for (const { code, index } of layout.questions) {
    const scale = scales.get(code);
    if (scale?.kind === 'text') texts.push(index);
    else if (scale !== undefined)
      scored.push({ code, index, read: remembered((text) => readAnswer(plainText(text), scale)) });
  }
  const yearOf = remembered((text) => readYear(plainText(text)));
  const dateOf = remembered((text) => readDateCell(plainText(text)));
  return (cells) => {
    const cell = (index: number | undefined): string => (index === undefined ? '' : plainText(cells[index] ?? ''));
    const year = yearOf(cells[columns.year] ?? '');
    return {
      id: cell(columns.id),
      year: year.kind === 'year' ? year.year : null,
      region: cell(columns.region),
      company: cell(columns.company),
      employees: cell(columns.employees),
      sector: cell(columns.sector),
      invested: cell(columns.invested),
      service: dateOf(cells[columns.service_date] ?? ''),
      survey: dateOf(cells[columns.survey_date] ?? ''),
      remark: texts.length === 1 ? cell(texts[0]) : texts.map(cell).filter(Boolean).join('\n'),
      extra: extraOf(extra, cell),
      ...readAnswers(scored, cells),
    };
  };
}

function readAnswers(questions: readonly ScoredQuestion[], cells: readonly string[]) {
  const answers: Answer[] = [];
  const unclear: { question: QuestionCode; text: string }[] = [];
  let faulty: FilledForm['faulty'] = null;
  let valid = 0;
  for (const { code, index, read } of questions) {
    const { kind, answer } = read(cells[index] ?? '');
    answers.push(answer);
    if (kind === 'valid') valid += 1;
    else if (kind !== 'blank' && typeof answer === 'object' && answer !== null) {
      if (kind === 'faulty') faulty ??= { question: code, text: answer.text };
      else unclear.push({ question: code, text: answer.text });
    }
  }
  return { answers, unclear, faulty, valid };
}

function readDateCell(text: string): DateCell {
  if (isBlankAnswer(text)) return { text, date: null, readable: true };
  const date = readDate(text);
  return { text, date, readable: date !== null };
}

/** Cells of the columns that the product does not know; blank ones are not kept. */
const extraOf = (columns: readonly NamedColumn[], cell: (index: number) => string): Record<string, string> =>
  Object.fromEntries(columns.map(({ name, index }) => [name, cell(index)]).filter(([, text]) => text !== ''));

/** Why a response is counted nowhere, in the order in which `Rejection` names the reasons; null where it is accepted. */
function rejectionOf(form: FilledForm, region: RegionCode | null, rules: SurveyRules): Rejection | null {
  const { service, survey } = form;
  if (form.year === null) return { code: 'year' };
  if (region === null) return { code: 'region', text: form.region };
  if (form.faulty !== null) return { code: 'faulty answer', ...form.faulty };
  if (form.valid === 0) return { code: 'no valid answer' };
  if (!service.readable) return { code: 'not a date', field: 'service_date', text: service.text };
  if (!survey.readable) return { code: 'not a date', field: 'survey_date', text: survey.text };
  // ¶19: the service was received within so many calendar months before the survey, both ends included.
  if (service.date === null || survey.date === null) return null;
  const earliest = monthsBefore(survey.date, rules.serviceWithinMonths);
  return service.date < earliest || service.date > survey.date ? { code: 'service not within 24 months' } : null;
}

const responseOf = (
  form: FilledForm,
  line: number,
  id: string,
  region: RegionCode | null,
  rejection: Rejection | null,
): SurveyResponse => ({
  id,
  line,
  year: form.year,
  region,
  company: form.company,
  employees: form.employees,
  sector: form.sector,
  invested: form.invested,
  serviceDate: form.service.date,
  surveyDate: form.survey.date,
  answers: form.answers,
  remark: form.remark,
  extra: form.extra,
  rejection,
});
