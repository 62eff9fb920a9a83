import { monthsBefore } from '../model/calendar';
import { HASH_DIGITS } from '../model/fingerprint';
import type { SurveyRules } from '../model/methodology';
import type { RegionCode } from '../model/region';
import {
  BLANK_ANSWER,
  isSmallAnswer,
  type PlacedText,
  placedText,
  type RepeatedParts,
  type ResponsePacker,
} from '../model/responsePacker';
import { runningHash, writeHash } from '../model/runningHash';
import { readAnswer } from '../model/surveyAnswer';
import { readWrittenDate } from '../model/surveyVerdict';
import { type CellReader, cellReader } from './cellReader';
import { plainText } from './cellText';
import { idHashIn, type KnownResponses } from './knownResponses';
import { isPlainCell, type LineCells, lineCells } from './lineCells';
import type { SurveyLayout } from './recognise';
import { LONGEST_ROW } from './table';

/** Reads the lines of a survey in which nothing is doubtful; whatever is is left to the reader of any table. */
export interface PlainForms {
  /** Takes the form that begins here; returns where the next line does, −1 where the line is not whole or not plain. */
  take(utf8: Uint8Array, from: number, line: number): number;
}

/** What is read with, and what takes the responses. */
export interface PlainReading {
  readonly form: SurveyRules;
  readonly delimiter: string;
  /** The region that a text names without doubt. */
  readonly region: (text: string) => RegionCode | null;
  readonly year: (text: string) => number | null;
  readonly known: KnownResponses;
  readonly packer: ResponsePacker;
}

/**
 * A reader of forms that are accepted as they stand: their lines are neither cut into cells nor made into objects, which
 * is what reading a million of them would spend its time on. It takes no line of which it is not sure that the reader of
 * any table would make the same of it: not one with doubtful quotes, a region, year, date or mark that cannot be read, an
 * answer to be decided, or an id that was there before.
 *
 * @returns null where the columns of the file do not allow it
 */
export function plainForms(layout: SurveyLayout, reading: PlainReading): PlainForms | null {
  const { columns, questions } = layout;
  const { form, known, packer } = reading;
  const scales = new Map(form.block2.questions.map(({ code, scale }) => [code, scale]));
  const remarks = questions.filter(({ code }) => scales.get(code)?.kind === 'text');
  const named = [...Object.values(columns), ...questions.flatMap(({ index }) => index ?? [])];
  if (columns.region === undefined || remarks.length > 1 || new Set(named).size < named.length) return null;

  const cells = lineCells(layout.width, reading.delimiter);
  const said = formCells(cells, layout, reading);
  const marks = markCells(cells, layout, form);
  const own = ownCells(cells, [columns.id, columns.company, remarks[0]?.index ?? undefined, ...extraPlaces(layout)]);
  const print = printer();

  return {
    take(utf8, from, line) {
      const next = cells.cut(utf8, from);
      if (next === -1 || next - from > LONGEST_ROW || !said.read(utf8) || !marks.read(utf8) || !own.read(utf8))
        return -1;
      const [begin, end] = [own.starts[0] ?? 0, own.ends[0] ?? 0];
      const isOwn = begin < end;
      const id = isOwn ? null : print(said.form, marks.answers, own, utf8);
      const hash = id === null ? idHashIn(utf8, begin, end) : idHashIn(id, 0, id.length);
      if (!known.expectNew(hash, isOwn)) return -1;
      packer.addPlain(said.form, { line, id, answers: marks.answers, utf8, starts: own.starts, ends: own.ends });
      return next;
    },
  };
}

const extraPlaces = ({ extra }: SurveyLayout): readonly number[] => extra.map(({ index }) => index);

/**
 * What a form says besides its answers, in the cells that repeat; `read` tells whether none of them needs a closer look.
 * `form` is the same object line by line.
 */
function formCells(cells: LineCells, layout: SurveyLayout, reading: PlainReading) {
  const { columns } = layout;
  const cell = <Value>(index: number | undefined, none: Value, read: (text: string) => Value) => {
    const reader: CellReader<Value> = cellReader((text) => read(plainText(text)));
    if (index === undefined) return () => none;
    return (utf8: Uint8Array): Value => reader(utf8, cells.starts[index] ?? 0, cells.ends[index] ?? 0);
  };
  const blank = placedText('');
  const year = cell(columns.year, { year: layout.year }, (text) => ({ year: reading.year(text) }));
  const region = cell<PlacedText>(columns.region, blank, (text) => placedText(reading.region(text) ?? ''));
  const employees = cell(columns.employees, blank, placedText);
  const sector = cell(columns.sector, blank, placedText);
  const invested = cell(columns.invested, blank, placedText);
  const dateOf = (text: string) => {
    const { date, readable } = readWrittenDate(text);
    const earliest = date === null ? '' : monthsBefore(date, reading.form.serviceWithinMonths);
    return { ...placedText(date ?? ''), readable, earliest };
  };
  const service = cell(columns.service_date, dateOf(''), dateOf);
  const survey = cell(columns.survey_date, dateOf(''), dateOf);
  const form: { -readonly [Field in keyof RepeatedParts]: RepeatedParts[Field] } = {
    year: 0,
    region: blank,
    employees: blank,
    sector: blank,
    invested: blank,
    serviceDate: blank,
    surveyDate: blank,
  };
  return {
    form: form as RepeatedParts,
    read(utf8: Uint8Array): boolean {
      const inYear = year(utf8).year;
      const [served, asked] = [service(utf8), survey(utf8)];
      form.region = region(utf8);
      if (inYear === null || form.region.text === '' || !served.readable || !asked.readable) return false;
      const areBothKnown = served.text !== '' && asked.text !== '';
      if (areBothKnown && (served.text < asked.earliest || served.text > asked.text)) return false;
      form.year = inYear;
      form.employees = employees(utf8);
      form.sector = sector(utf8);
      form.invested = invested(utf8);
      form.serviceDate = served;
      form.surveyDate = asked;
      return true;
    },
  };
}

const [ZERO, DIGITS] = [48, 10] as const;
/** What is no answer, or none that takes a byte; of answers that are written with two digits at most. */
const NOT_PLAIN = 254;
const GREATEST = 99;

/** The answers of a line; `read` tells whether all of them are plain, and one of them valid. */
function markCells(cells: LineCells, layout: SurveyLayout, form: SurveyRules) {
  const scales = new Map(form.block2.questions.map(({ code, scale }) => [code, scale]));
  const questions = layout.questions.flatMap(({ code, index }) => {
    const scale = scales.get(code);
    if (scale === undefined || scale.kind === 'text') return [];
    const read = (text: string): number => {
      const { kind, answer } = readAnswer(plainText(text), scale);
      if (kind === 'blank') return BLANK_ANSWER;
      return kind === 'valid' && isSmallAnswer(answer) && answer <= GREATEST ? answer : NOT_PLAIN;
    };
    return [{ index: index ?? -1, read }];
  });
  const columns = Int32Array.from(questions, ({ index }) => index);
  const readers = questions.map(({ read }) => cellReader(read));
  /** What each digit alone is an answer of, question by question. */
  const byDigit = Uint8Array.from(
    questions.flatMap(({ read }) => Array.from({ length: DIGITS }, (_, digit) => read(String(digit)))),
  );
  const answers = new Uint8Array(questions.length).fill(BLANK_ANSWER);
  return {
    answers,
    read(utf8: Uint8Array): boolean {
      let valid = 0;
      for (let question = 0; question < columns.length; question++) {
        const column = columns[question] ?? -1;
        if (column === -1) continue;
        const [begin, end] = [cells.starts[column] ?? 0, cells.ends[column] ?? 0];
        const digit = (utf8[begin] ?? 0) - ZERO;
        const isDigit = end - begin === 1 && digit >= 0 && digit < DIGITS;
        const answer = isDigit ? byDigit[question * DIGITS + digit] : readers[question]?.(utf8, begin, end);
        if (answer === undefined || answer === NOT_PLAIN) return false;
        if (answer !== BLANK_ANSWER) valid += 1;
        answers[question] = answer;
      }
      return valid > 0;
    },
  };
}

/** Where each form says what it says for itself; `read` tells whether every such cell is its own plain text. */
function ownCells(cells: LineCells, places: readonly (number | undefined)[]) {
  const [starts, ends] = [new Int32Array(places.length), new Int32Array(places.length)];
  return {
    starts,
    ends,
    read(utf8: Uint8Array): boolean {
      for (let place = 0; place < places.length; place++) {
        const column = places[place];
        if (column === undefined) continue;
        const [begin, end] = [cells.starts[column] ?? 0, cells.ends[column] ?? 0];
        if (!isPlainCell(utf8, begin, end)) return false;
        starts[place] = begin;
        ends[place] = end;
      }
      return true;
    },
  };
}

/** What `fingerprint` says of the response, in ASCII: the same bytes each time. */
function printer() {
  const running = runningHash();
  const print = new Uint8Array(HASH_DIGITS);
  const part = (text: string): void => {
    running.part();
    running.letters(text);
  };
  return (
    form: RepeatedParts,
    answers: Uint8Array,
    own: Pick<LineCells, 'starts' | 'ends'>,
    utf8: Uint8Array,
  ): Uint8Array => {
    const { starts, ends } = own;
    running.begin();
    running.letters(String(form.year));
    part(form.region.text);
    running.part();
    running.bytes(utf8, starts[1] ?? 0, ends[1] ?? 0);
    part(form.employees.text);
    part(form.sector.text);
    part(form.invested.text);
    part(form.serviceDate.text);
    part(form.surveyDate.text);
    running.smallParts(answers);
    running.part();
    running.bytes(utf8, starts[2] ?? 0, ends[2] ?? 0);
    writeHash(running.number(), print);
    return print;
  };
}
