import type { FileEncoding } from './fileEncoding';
import type { NamedInput } from './headings';
import type { InputCode, QuestionCode, SurveyRules } from './methodology';
import type { Observation } from './observation';
import type { PackedResponses } from './packedResponses';
import type { RowProblem } from './problem';
import type { DecimalSign } from './quantity';
import type { Region, RegionCode } from './region';
import type { SurveyColumns } from './surveyColumns';
import type { TableShape } from './tableShape';
import type { Unit } from './unit';

export type Delimiter = ',' | ';' | '\t';

/** An input that a file may carry, and the unit its figures should be in. */
export interface KnownInput {
  readonly code: InputCode;
  /** The unit the package keeps it in, or the methodology's. */
  readonly unit: Unit;
  /** Whether the package already has figures in `unit`: then a file in another asks; else the file's unit is taken. */
  readonly unitSettled: boolean;
  /** Its figures in the package, by year, in the order of the context's regions; NaN where there is none. */
  readonly figures?: Readonly<Record<number, Float64Array>>;
}

/** What has to be known to read a file into a package. */
export interface ReadingContext {
  readonly regions: readonly Region[];
  readonly inputs: readonly KnownInput[];
  readonly form: SurveyRules;
  /** The accepted responses that the package already has: their ids, each with its `answerPrint`. */
  readonly knownIds: ReadonlyMap<string, string>;
  /** The `fingerprint` of each rejected response that it has. */
  readonly knownRejected?: ReadonlySet<string>;
  /** What the columns of a survey are, as the user says; found out where it is not given. */
  readonly surveyColumns?: SurveyColumns;
  /** What the questions of the form say, in any language, by what they ask for: tables that were copied from a form are headed so. */
  readonly questionTexts?: Readonly<Record<QuestionCode, readonly string[]>>;
  /** As the user says; found out where it is not given. */
  readonly encoding?: FileEncoding;
  /** How the table is made up, as the user says, where its header is none that is known. */
  readonly shape?: TableShape;
  /** What series are called, for the headings of such a table. */
  readonly inputNames?: readonly NamedInput[];
  /** Which sheet of a workbook, where it has several. */
  readonly sheet?: string;
}

/** How far a reading has come. */
export interface ReadingProgress {
  readonly bytesRead: number;
  readonly bytes: number;
  readonly rows: number;
}

/** A row (or, in a wide table, a cell) that is left out: why, and what stood there. */
export interface RejectedRow {
  readonly problem: RowProblem;
  readonly text: string;
}

/**
 * What the user has to decide before anything of it is written; the file is then read again with the answers. Cells
 * that hang on an open question are not among the reading's cells.
 * - `decimals`: the decimal sign cannot be told: `,` or `.`;
 * - `unit`: figures are in a unit that is not the input's: leave them out, convert (where only the scale differs), or
 *   take the numbers as they are;
 * - `same`: one cell stands in the file more than once with different values: take the first, the last, or none;
 * - `thousandfold`: some rows of one input and year stand a thousandfold or more apart from what the same regions have in
 *   the package or in the year before, or from the others: convert them (or, where nothing tells which are wrong, the
 *   others), take them as they are, or leave them out.
 */
export interface ReadingQuestion {
  readonly id: string;
  readonly kind: 'decimals' | 'unit' | 'same' | 'thousandfold';
  /** Says what is the matter and where it was met first. */
  readonly problem: RowProblem;
  readonly choices: readonly ReadingChoice[];
  /** How many cells hang on it. */
  readonly cells: number;
}

export type ReadingChoice = DecimalSign | 'leave out' | 'convert' | 'convert others' | 'as is' | 'first' | 'last';

/** Answers by the id of the question; one under a question's kind stands for all of that kind that have none of their own. */
export type ReadingAnswers = Readonly<Record<string, ReadingChoice>>;

/** One cell that a file brings. */
export interface ReadCell {
  /** Line of the file; the header of a plain table is line 1. */
  readonly row: number;
  readonly region: RegionCode;
  readonly input: InputCode;
  readonly year: number;
  readonly observation: Observation;
}

/** How a table is written: as a text, or as a sheet of a workbook, with so many cells in which a formula stands. */
export type TableFormat =
  | { readonly kind: 'text'; readonly encoding: FileEncoding; readonly delimiter: Delimiter }
  | {
      readonly kind: 'workbook';
      readonly sheet: string;
      /** The workbook does not show the sheet. */
      readonly hidden: boolean;
      /** Cells with a formula, read as what it last came to; areas of merged cells, whose text stands in each. */
      readonly formulas: number;
      readonly merged: number;
    };

/** What every reading says about the file itself. */
interface ReadingOfTable {
  readonly file: string;
  readonly format: TableFormat;
  /** Columns of the file that mean nothing to the product. */
  readonly extraColumns: readonly string[];
  readonly rejected: readonly RejectedRow[];
  /** What was read with doubt or skipped on purpose. */
  readonly findings: readonly RowProblem[];
}

/** What a file may say of a figure besides the figure itself, a column each. */
export const SAID_COLUMNS = ['status', 'source', 'note', 'borders'] as const;
export type SaidColumn = (typeof SAID_COLUMNS)[number];

/** A file of figures: what of it can be written as it stands, and what is asked first. */
export interface DatasetReading extends ReadingOfTable {
  readonly kind: 'dataset';
  /** `long`: one cell a row; `wide`: one row a region, a column an input and year. */
  readonly layout: 'long' | 'wide';
  /** The columns that the file has not: of what stands there they change nothing. */
  readonly absent: readonly SaidColumn[];
  /** Null while it is asked. */
  readonly decimalSign: DecimalSign | null;
  /** No region × input × year twice. */
  readonly cells: readonly ReadCell[];
  /** The unit of each input that has cells here, where the file states one. */
  readonly units: Readonly<Record<InputCode, Unit>>;
  /** Cells without a value and without a reason: they change nothing. */
  readonly blanks: number;
  readonly questions: readonly ReadingQuestion[];
}

/** A file of filled survey forms. Rejected responses are among them, each with its reason. */
export interface SurveyReading extends ReadingOfTable {
  readonly kind: 'survey';
  readonly chunks: readonly PackedResponses[];
  /** Responses that the package has already, with the same answers: they are left out. */
  readonly repeated: number;
  /** The first row names the columns; else it is a form. */
  readonly hasHeader: boolean;
}

export type FileReading = DatasetReading | SurveyReading;
