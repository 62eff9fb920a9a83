import { readYear } from '../model/calendar';
import { answerPrint, fingerprint } from '../model/fingerprint';
import type { QuestionCode, SurveyRules } from '../model/methodology';
import type { RowProblem } from '../model/problem';
import type { ReadingContext, RejectedRow, SurveyReading } from '../model/reading';
import type { RegionCode } from '../model/region';
import { regionMatcher } from '../model/regionNames';
import { createPacker } from '../model/responsePacker';
import type { Answer, Rejection, SurveyResponse } from '../model/survey';
import { type AnswerVerdict, readAnswer } from '../model/surveyAnswer';
import { readWrittenDate, rejectionOf, type WrittenDate } from '../model/surveyVerdict';
import { plainText } from './cellText';
import { createKnownResponses, type KnownResponses } from './knownResponses';
import { type PlainForms, plainForms } from './plainForms';
import type { NamedColumn, SurveyLayout } from './recognise';
import { remembered } from './remembered';
import { placed, rowFault, rowText } from './rowFault';
import type { TableRow } from './table';

/** Takes the rows of a survey one after the other; blank ones are not given to it. */
export interface SurveyTaker {
  add(row: TableRow): void;
  /** What takes lines of the file as they stand; null where its columns do not allow it. */
  plain(delimiter: string): PlainForms | null;
  readonly rejected: readonly RejectedRow[];
  /** What was taken; nothing can be added any more. */
  taken(): Pick<SurveyReading, 'chunks' | 'repeated' | 'rejected' | 'findings'>;
}

/** Turns rows into responses, each with the verdict of methodology.md §7: accepted, or rejected with the reason. */
export function createSurveyTaker(file: string, layout: SurveyLayout, context: ReadingContext): SurveyTaker {
  const rejected: RejectedRow[] = [];
  const findings: RowProblem[] = [];
  const scored = layout.questions.filter(({ code }) => scaleOf(code, context.form)?.kind !== 'text');
  const packer = createPacker(
    scored.length,
    layout.extra.map(({ name }) => name),
  );
  const known = createKnownResponses(context.knownIds, packer);
  const regions = ratedRegionReader(context, (text, line) =>
    findings.push({ code: 'bareAlmaty', text, place: { file, row: line, column: 'region' } }),
  );
  const readForm = formReader(layout, context.form);
  const identify = identifier(known);
  let repeated = 0;

  return {
    rejected,
    add(row) {
      const fault = rowFault(row, layout.width);
      if (fault !== null) {
        rejected.push({ problem: placed(fault, { file, row: row.line }), text: rowText(row.cells) });
        return;
      }
      const form = readForm(row.cells);
      const region = regions.of(form.region, row.line);
      const judged = { ...form, region, regionText: form.region };
      const response = identify(responseOf(form, row.line, region, rejectionOf(judged, context.form)));
      if (isInPackage(response, context)) {
        repeated += 1;
        return;
      }
      if (response.rejection === null) known.expect(response.id, form.id !== '');
      packer.add(response);
      for (const { question, text } of form.unclear) {
        findings.push({ code: 'unclearAnswer', question, text, place: { file, row: row.line, column: question } });
      }
    },
    plain(delimiter) {
      const year = (text: string): number | null => {
        const found = readYear(text);
        return found.kind === 'year' ? found.year : null;
      };
      return plainForms(layout, { form: context.form, delimiter, region: regions.certain, year, known, packer });
    },
    taken: () => ({ chunks: packer.chunks(), repeated, rejected, findings }),
  };
}

/** Whether the package has the very response already: accepted under its id, or rejected as it is here. */
function isInPackage(response: SurveyResponse, { knownIds, knownRejected }: ReadingContext): boolean {
  const { id, rejection } = response;
  if (rejection === null || rejection.code === 'same id, other answers') return false;
  if (rejection.code === 'same id' || rejection.code === 'same response') return knownIds.has(id);
  return knownRejected?.has(fingerprint(response)) === true;
}

const scaleOf = (question: QuestionCode, { block2 }: SurveyRules) =>
  block2.questions.find(({ code }) => code === question)?.scale;

/**
 * Gives responses their ids, and rejects those that are there already, in the package or in the file. One without an id of its own is named by what it
 * says, so that the same file, however often it comes in, brings the same names; of several that say the same in one file
 * each further one is numbered.
 */
function identifier(known: KnownResponses): (response: SurveyResponse) => SurveyResponse {
  const alike = new Map<string, number>();
  return (response) => {
    const isNamed = response.id !== '';
    const id = isNamed ? response.id : numbered(fingerprint(response), alike, known);
    const earlier = known.printOf(id);
    // A rejected response does not use up its id: the corrected one may come under the same.
    if (earlier === undefined) return isNamed ? response : { ...response, id };
    const code = !isNamed ? 'same response' : earlier === answerPrint(response) ? 'same id' : 'same id, other answers';
    return { ...response, id, rejection: { code } };
  };
}

/** The name itself where it is met first, then with a number. Lines that were taken as they stood are met by `known`. */
function numbered(name: string, met: Map<string, number>, known: KnownResponses): string {
  const times = (met.get(name) ?? (known.isNamedInFile(name) ? 1 : 0)) + 1;
  met.set(name, times);
  return times === 1 ? name : `${name}-${times}`;
}

/** Finds the region of a response; the nation as a whole is none. `certain`: where nothing has to be said about it. */
function ratedRegionReader(context: ReadingContext, bareAlmaty: (text: string, line: number) => void) {
  const match = regionMatcher(context.regions.filter(({ role }) => role === 'rated'));
  const told = new Set<string>();
  return {
    of(text: string, line: number): RegionCode | null {
      const region = match(text);
      if (region?.kind !== 'region') return null;
      if (region.bareAlmaty && !told.has(text)) bareAlmaty(text, line);
      if (region.bareAlmaty) told.add(text);
      return region.code;
    },
    certain(text: string): RegionCode | null {
      const region = match(text);
      return region?.kind === 'region' && !region.bareAlmaty ? region.code : null;
    },
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
  readonly service: WrittenDate;
  readonly survey: WrittenDate;
  readonly answers: readonly Answer[];
  readonly remark: string;
  readonly extra: Readonly<Record<string, string>>;
  readonly faulty: { readonly question: QuestionCode; readonly text: string } | null;
  readonly unclear: readonly { readonly question: QuestionCode; readonly text: string }[];
  readonly valid: number;
}

interface ScoredQuestion {
  readonly code: QuestionCode;
  /** Null: the file does not ask it. */
  readonly index: number | null;
  readonly read: (text: string) => AnswerVerdict;
}

function formReader(layout: SurveyLayout, form: SurveyRules): (cells: readonly string[]) => FilledForm {
  const { columns, extra } = layout;
  const scales = new Map(form.block2.questions.map(({ code, scale }) => [code, scale]));
  const scored: ScoredQuestion[] = [];
  const texts: number[] = [];
  for (const { code, index } of layout.questions) {
    const scale = scales.get(code);
    if (scale?.kind === 'text') {
      if (index !== null) texts.push(index);
    } else if (scale !== undefined)
      scored.push({ code, index, read: remembered((text) => readAnswer(plainText(text), scale)) });
  }
  const told = layout.year === null ? readYear('') : ({ kind: 'year', year: layout.year } as const);
  const yearOf = remembered((text) => readYear(plainText(text)));
  const dateOf = remembered((text) => readWrittenDate(plainText(text)));
  return (cells) => {
    const cell = (index: number | undefined): string => (index === undefined ? '' : plainText(cells[index] ?? ''));
    const year = columns.year === undefined ? told : yearOf(cells[columns.year] ?? '');
    return {
      id: cell(columns.id),
      year: year.kind === 'year' ? year.year : null,
      region: cell(columns.region),
      company: cell(columns.company),
      employees: cell(columns.employees),
      sector: cell(columns.sector),
      invested: cell(columns.invested),
      service: dateOf(cell(columns.service_date)),
      survey: dateOf(cell(columns.survey_date)),
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
    const { kind, answer } = read(index === null ? '' : (cells[index] ?? ''));
    answers.push(answer);
    if (kind === 'valid') valid += 1;
    else if (kind !== 'blank' && typeof answer === 'object' && answer !== null) {
      if (kind === 'faulty') faulty ??= { question: code, text: answer.text };
      else unclear.push({ question: code, text: answer.text });
    }
  }
  return { answers, unclear, faulty, valid };
}

/** Cells of the columns that the product does not know; blank ones are not kept. */
const extraOf = (columns: readonly NamedColumn[], cell: (index: number) => string): Record<string, string> =>
  Object.fromEntries(columns.map(({ name, index }) => [name, cell(index)]).filter(([, text]) => text !== ''));

const responseOf = (
  form: FilledForm,
  line: number,
  region: RegionCode | null,
  rejection: Rejection | null,
): SurveyResponse => ({
  id: form.id,
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
