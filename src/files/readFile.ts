import type { FilePlace } from '../model/place';
import type { FileProblem, RowProblem } from '../model/problem';
import {
  type FileReading,
  type ReadingAnswers,
  type ReadingContext,
  type ReadingProgress,
  type RejectedRow,
  SAID_COLUMNS,
  type TableFormat,
} from '../model/reading';
import { regionMatcher } from '../model/regionNames';
import { failure, type Result, success } from '../model/result';
import type { TableShape, TableSketch } from '../model/tableShape';
import type { EncodingReading } from './cyrillic';
import { createDatasetTaker } from './datasetDraft';
import { readDataset } from './datasetReading';
import { sniff } from './encoding';
import { bytesOf, type LineTaker, type NamedFile, type RowTaker, readTable, type TableEnd } from './readTable';
import { type Layout, recogniseHeader } from './recognise';
import { rowText } from './rowFault';
import { createSurveyTaker } from './surveyReading';
import type { TableRow } from './table';
import { sketchOf } from './tableSketch';

/** Bytes by which a file is judged before it is read. */
const HEAD = 1 << 16;
/** A larger file would not fit into the memory of the page. */
const LARGEST_FILE = 1 << 29;
/** A file is given up when so many rows have been rejected, and at least nine in ten. */
const MOST_REJECTED = 2000;

/**
 * Reads a file that comes in: a dataset (long or wide) or a survey, recognised by its header. Nothing is written
 * anywhere; what cannot be decided without the user comes back as questions, and the file is then read again with the
 * answers.
 *
 * @param report told after each piece how far the reading has come
 * @param cancelled asked between pieces whether to stop
 * @param bytesAtOnce how much of a text is read at once; what comes out does not depend on it
 */
export async function readFile(
  file: NamedFile,
  context: ReadingContext,
  answers: ReadingAnswers,
  report: (progress: ReadingProgress) => void,
  cancelled: () => boolean,
  bytesAtOnce?: number,
): Promise<Result<FileReading, FileProblem>> {
  const place: FilePlace = { file: file.name };
  const head = await bytesOf(file, 0, Math.min(HEAD, file.size));
  if (typeof head === 'string') return failure({ code: 'unreadableFile', reason: head, place });
  if (head.length === 0) return failure({ code: 'emptyFile', place });
  const sniffed = sniff(head);
  if (sniffed.kind === 'notText') {
    const { looksLike } = sniffed;
    if (looksLike === 'xlsx' || looksLike === 'xls' || looksLike === 'zip')
      return readFromWorkbook(file, context, answers);
    return failure({ code: 'notText', looksLike, place });
  }
  const told = context.encoding;
  if (sniffed.kind === 'unknown' && told === undefined) return failure(unknownEncoding(sniffed.readings, place));
  if (file.size > LARGEST_FILE) return failure({ code: 'tooLarge', bytes: file.size, limit: LARGEST_FILE, place });

  let readings: readonly EncodingReading[] = [];
  const encodings = told !== undefined ? [told] : sniffed.kind === 'text' ? sniffed.encodings : [];
  for (const encoding of encodings) {
    const taker = createFileTaker(file.name, context);
    const rowTaker: RowTaker = {
      take: (rows, delimiter) => taker.take(rows, { kind: 'text', encoding, delimiter }),
      lines: taker.lines,
    };
    const end = await readTable(file, encoding, told !== undefined, rowTaker, report, cancelled, bytesAtOnce);
    if (end.kind !== 'undecodable') return taker.finish(end, answers);
    readings = end.readings;
  }
  return failure(unknownEncoding(readings, place));
}

/** A larger workbook is a collection, not a table. */
const LARGEST_WORKBOOK = 1 << 26;

/** Reads one sheet of a workbook: the only one that holds something, or the one that the user has chosen. */
async function readFromWorkbook(
  file: NamedFile,
  context: ReadingContext,
  answers: ReadingAnswers,
): Promise<Result<FileReading, FileProblem>> {
  const place: FilePlace = { file: file.name };
  if (file.size > LARGEST_WORKBOOK) {
    return failure({ code: 'tooLarge', bytes: file.size, limit: LARGEST_WORKBOOK, place });
  }
  const bytes = await bytesOf(file, 0, file.size);
  if (typeof bytes === 'string') return failure({ code: 'unreadableFile', reason: bytes, place });
  const { readWorkbook } = await import('./workbook/readWorkbook');
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return failure({ ...workbook.problem, place });
  const sheets = workbook.value;
  if (sheets.length === 0) return failure({ code: 'emptyFile', place });
  const [only, ...more] = sheets;
  const chosen = sheets.find(({ name }) => name === context.sheet) ?? (more.length === 0 ? only : undefined);
  if (chosen === undefined) {
    const named = sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length }));
    return failure({ code: 'severalSheets', sheets: named, place });
  }
  const taker = createFileTaker(file.name, context);
  const { name: sheet, hidden, formulas, merged } = chosen;
  taker.take(chosen.rows, { kind: 'workbook', sheet, hidden, formulas, merged });
  return taker.finish({ kind: 'whole', rows: chosen.rows.length }, answers);
}

/** A file in no encoding that is known, with what each possible one makes of a line of it. */
export const unknownEncoding = (readings: readonly EncodingReading[], place: FilePlace): FileProblem => ({
  code: 'unknownEncoding',
  sample: readings.find(({ encoding }) => encoding === 'windows-1251')?.sample ?? '',
  readings,
  place,
});

/** Takes the rows of a table whose kind its first row tells. */
function createFileTaker(name: string, context: ReadingContext) {
  const place: FilePlace = { file: name };
  let problem: FileProblem | null = null;
  let body: Body | null = null;
  let count = 0;
  /** Rows down to this one stand above what is read. */
  let passedOver = 0;

  const begin = (header: TableRow, format: TableFormat, rows: readonly TableRow[]): Body | null => {
    if (context.shape !== undefined) return createShapedBody(name, context.shape, format, context);
    const { form, surveyColumns, questionTexts } = context;
    const recognised = recogniseHeader(header.cells, form, surveyColumns, questionTexts);
    if (recognised.ok) {
      const { layout } = recognised;
      return createBody({ file: name, line: header.line, layout }, format, context);
    }
    const below = recognised.problem.code === 'unknownHeader' ? surveyBelow(header, rows, context) : null;
    if (below !== null) {
      passedOver = below.line;
      return createBody({ file: name, ...below }, format, context);
    }
    problem = { ...withSketch(recognised.problem, rows, context), place: { file: name, row: header.line } };
    return null;
  };

  return {
    take(rows: readonly TableRow[], format: TableFormat): boolean {
      for (const row of rows) {
        if (row.cells.every((cell) => cell.trim() === '')) continue;
        if (body === null) {
          body = begin(row, format, rows);
          if (body === null) return false;
          if (context.shape === undefined && context.surveyColumns?.hasHeader !== false) continue;
          body.add(row);
          count += 1;
        } else if (row.line > passedOver) {
          body.add(row);
          count += 1;
        }
      }
      const rejected = body?.rejected() ?? [];
      if (rejected.length < MOST_REJECTED || rejected.length < count * 0.9) return true;
      // Where a row has no end, those after it may be the text within it.
      const endless = rejected.map(({ problem: of }) => of).find(({ code }) => code === 'endlessRow');
      problem =
        endless?.code === 'endlessRow' ? endless : { code: 'tooManyRejected', rejected: rejected.length, place };
      return false;
    },
    /** What takes lines as they stand, once the first rows have told what they hold. */
    lines(): LineTaker | null {
      const { lines } = body ?? {};
      if (lines === undefined || lines === null) return null;
      return {
        take(utf8, from, line) {
          const next = lines.take(utf8, from, line);
          if (next !== -1) count += 1;
          return next;
        },
      };
    },
    finish(end: TableEnd, answers: ReadingAnswers): Result<FileReading, FileProblem> {
      if (problem !== null) return failure(problem);
      if (end.kind === 'cancelled') return failure({ code: 'cancelled', place });
      if (end.kind === 'unreadable') return failure({ code: 'unreadableFile', reason: end.reason, place });
      if (body === null) return failure({ code: 'emptyFile', place });
      return count === 0 ? failure({ code: 'headerOnly', place }) : success(body.finish(answers));
    },
  };
}

/** Rows among which the header of a survey is looked for: above it there may be a title, or groups of columns. */
const ROWS_ABOVE = 10;

/** The header of a survey below a row that is none, with what stands above it. */
function surveyBelow(first: TableRow, rows: readonly TableRow[], { form, questionTexts }: ReadingContext) {
  const filled = rows.filter(({ line, cells }) => line >= first.line && cells.some((cell) => cell.trim() !== ''));
  for (const [index, { line, cells }] of filled.slice(0, ROWS_ABOVE + 1).entries()) {
    const recognised = recogniseHeader(cells, form, undefined, questionTexts);
    if (!recognised.ok || recognised.layout.kind !== 'survey') continue;
    return { line, layout: recognised.layout, above: filled.slice(0, index) };
  }
  return null;
}

/** What stands above a table, to be told: of merged cells each text once. */
const passedOverRow = (file: string, { line, cells }: TableRow): RowProblem => {
  const texts = new Set(cells.map((cell) => cell.trim()).filter(Boolean));
  return { code: 'skippedRow', text: rowText([...texts]), place: { file, row: line } };
};

/** A header that is not known, with how the table seems to be made up. */
function withSketch<P extends { readonly code: string }>(
  problem: P,
  rows: readonly TableRow[],
  context: ReadingContext,
): P | (P & { readonly sketch: TableSketch }) {
  if (problem.code !== 'unknownHeader') return problem;
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const sketch = sketchOf(filled, regionMatcher(context.regions), context.inputNames ?? []);
  return sketch === null ? problem : { ...problem, sketch };
}

/** Takes the rows of a table that is made up as a person has said: of what stands above its figures the titles are told. */
function createShapedBody(file: string, shape: TableShape, format: TableFormat, context: ReadingContext): Body {
  const { headingLine, region, columns } = shape;
  const width = Math.max(region, ...columns.map(({ index }) => index)) + 1;
  const series = columns.map((column) => ({ ...column, name: `${column.input}@${column.year}` }));
  const layout: Layout = { kind: 'wide', region, series, extra: [], width };
  const titles: TableRow[] = [];
  const body = createBody({ file, line: headingLine, layout, above: titles }, format, context);
  return {
    ...body,
    add(row) {
      if (row.line <= headingLine) {
        if (isTitle(row)) titles.push(row);
        return;
      }
      // Rows of such tables end where their last figure does, and may go on beyond the columns that are taken.
      const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '');
      body.add(row.broken ? row : { ...row, cells });
    },
  };
}

/** It says one thing, over all of its columns; a row of several texts heads them and is read as such. */
const isTitle = ({ cells }: TableRow): boolean => new Set(cells.map((cell) => cell.trim()).filter(Boolean)).size === 1;

/** What takes the rows below the header. */
interface Body {
  add(row: TableRow): void;
  /** What takes lines of a text as they stand, where there is such a reader. */
  readonly lines: LineTaker | null;
  rejected(): readonly RejectedRow[];
  finish(answers: ReadingAnswers): FileReading;
}

function createBody(
  header: {
    readonly file: string;
    readonly line: number;
    readonly layout: Layout;
    readonly above?: readonly TableRow[];
  },
  format: TableFormat,
  context: ReadingContext,
): Body {
  const { file, line, layout, above = [] } = header;
  const common = { file, format, extraColumns: layout.extra.map(({ name }) => name) };
  const passedOver = (): readonly RowProblem[] => above.map((row) => passedOverRow(file, row));
  if (layout.kind === 'survey') {
    const survey = createSurveyTaker(file, layout, context);
    return {
      add: survey.add,
      lines: format.kind === 'text' ? survey.plain(format.delimiter) : null,
      rejected: () => survey.rejected,
      finish() {
        const { findings, ...taken } = survey.taken();
        const hasHeader = context.surveyColumns?.hasHeader !== false;
        return { kind: 'survey', ...common, ...taken, hasHeader, findings: [...passedOver(), ...findings] };
      },
    };
  }
  const dataset = createDatasetTaker(file, layout, line, context);
  return {
    add: dataset.add,
    lines: null,
    rejected: () => dataset.draft.rejected,
    finish(answers) {
      const { findings, ...read } = readDataset(file, dataset.draft, answers, context.regions);
      const absent = SAID_COLUMNS.filter((column) => layout.kind === 'wide' || layout.columns[column] === undefined);
      return {
        kind: 'dataset',
        layout: layout.kind,
        absent,
        ...common,
        ...read,
        findings: [...passedOver(), ...findings],
      };
    },
  };
}
