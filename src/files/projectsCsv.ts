import { readYear } from '../model/calendar';
import type { InputDefinition } from '../model/methodology';
import type { FileProblem } from '../model/problem';
import {
  type ProjectFault,
  type ProjectField,
  type ProjectFields,
  type ProjectReading,
  readProjectField,
} from '../model/projectFields';
import type {
  FiledProject,
  ProjectFact,
  ProjectRowFault,
  ProjectsReading,
  RejectedProjectRow,
  RepeatedAmount,
} from '../model/projectFile';
import { partOf } from '../model/projectInputs';
import type { AmountUnit } from '../model/projectText';
import { decideDecimalSign } from '../model/quantity';
import type { Region } from '../model/region';
import { regionMatcher } from '../model/regionNames';
import { failure, type Result, success } from '../model/result';
import type { ProjectAmount } from '../model/scenario';
import { writeUnit } from '../model/unit';
import { LANGUAGES, type Language } from '../model/words';
import { plainText } from './cellText';
import { csvText, EXCEL_DIALECT, EXCHANGE_DIALECT } from './csvText';
import type { NamedFile } from './readTable';
import { rowText } from './rowFault';
import type { TableRow } from './table';
import { cellIn, wholeTable, writtenIn } from './wholeTable';

/** The columns of a file of projects, one amount a row; the first four have to be there. */
const COLUMNS = [
  'name',
  'region',
  'year',
  'amount',
  'input',
  'currency',
  'fdi_share',
  'share',
  'status',
  'probability',
  'jobs',
] as const;
type Column = (typeof COLUMNS)[number];
const REQUIRED: readonly Column[] = ['name', 'region', 'year', 'amount'];

/** How the columns are headed: the first of each is what is written. */
const HEADINGS: Readonly<Record<Column, Readonly<Record<Language, readonly string[]>>>> = {
  name: {
    kk: ['жоба', 'жобаның атауы', 'атауы'],
    ru: ['проект', 'название проекта', 'название', 'наименование'],
    en: ['name', 'project'],
  },
  region: { kk: ['өңір', 'облыс'], ru: ['регион', 'область'], en: ['region'] },
  input: { kk: ['көрсеткіш'], ru: ['показатель'], en: ['input', 'indicator'] },
  year: { kk: ['жыл', 'жылы'], ru: ['год'], en: ['year'] },
  amount: { kk: ['сома', 'сомасы'], ru: ['сумма'], en: ['amount'] },
  currency: {
    kk: ['валюта', 'өлшем бірлігі', 'өлшем'],
    ru: ['валюта', 'единица', 'единица измерения'],
    en: ['currency', 'unit'],
  },
  fdi_share: {
    kk: ['тши, %', 'тши', 'тши үлесі'],
    ru: ['пии, %', 'пии', 'доля пии'],
    en: ['fdi_share', 'fdi, %', 'fdi', 'fdi share'],
  },
  share: { kk: ['үлес, %', 'үлес', 'үлесі'], ru: ['доля, %', 'доля'], en: ['share', 'share, %'] },
  status: { kk: ['мәртебе', 'мәртебесі'], ru: ['статус'], en: ['status'] },
  probability: {
    kk: ['ықтималдық, %', 'ықтималдық', 'ықтималдығы'],
    ru: ['вероятность, %', 'вероятность'],
    en: ['probability', 'probability, %'],
  },
  jobs: { kk: ['жұмыс орны', 'жұмыс орындары'], ru: ['рабочих мест', 'рабочие места'], en: ['jobs'] },
};

/** As a column is headed where it is written. */
const headingOf = (column: Column, language: Language): string => HEADINGS[column][language][0] ?? column;

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const COLUMN_BY_HEADING: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => [
    [column, column] as const,
    ...LANGUAGES.flatMap((language) => HEADINGS[column][language].map((heading) => [heading, column] as const)),
  ]),
);

/** What a file of projects is read with. */
export interface ProjectsContext {
  readonly regions: readonly Region[];
  /** Inputs that amounts can be given for, the first where a row names none; in the units that the package keeps them in. */
  readonly inputs: readonly InputDefinition[];
  /** Years that are observed or planned. */
  readonly years: readonly number[];
  /** In which a missing column is named. */
  readonly language: Language;
}

/**
 * Reads projects from a table (CSV, XLSX): one amount a row, headings in any of the three languages and in any order. Rows with
 * the same name and region are one project. A row that does not do is left out with its reason; what an optional column
 * lacks is as in a new project. Money without a scale (`KZT`) is in that of the package.
 */
export async function readProjectsCsv(
  file: NamedFile,
  context: ProjectsContext,
): Promise<Result<ProjectsReading, FileProblem>> {
  const table = await wholeTable(file, (heading) => isHeading(columnsOf(heading)));
  if (!table.ok) return table;
  const [header, ...rows] = table.value;
  const place = { file: file.name };
  const columns = columnsOf(header?.cells ?? []);
  const missing = missingFrom(columns);
  if (missing.length > 0) {
    const found = (header?.cells ?? []).map(plainText).filter((name) => name !== '');
    const named = missing.map((column) => headingOf(column, context.language));
    return failure({ code: 'unknownHeader', found, missing: named, place: { ...place, row: header?.line ?? 1 } });
  }
  if (rows.length === 0) return failure({ code: 'headerOnly', place });
  return success({ file: file.name, ...readRows(rows, columns, context) });
}

const missingFrom = (columns: ReadonlyMap<Column, number>): readonly Column[] =>
  REQUIRED.filter((column) => !columns.has(column));
const isHeading = (columns: ReadonlyMap<Column, number>): boolean => missingFrom(columns).length === 0;

const columnsOf = (cells: readonly string[]): ReadonlyMap<Column, number> => {
  const columns = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const column = COLUMN_BY_HEADING.get(folded(plainText(cell)));
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  return columns;
};

const FIGURES: readonly Column[] = ['amount', 'fdi_share', 'share', 'probability', 'jobs'];

/** A project as its rows make it, with the row that each of its amounts stands in. */
interface Growing {
  project: FiledProject;
  readonly rows: number[];
}

function readRows(
  rows: readonly TableRow[],
  columns: ReadonlyMap<Column, number>,
  context: ProjectsContext,
): Omit<ProjectsReading, 'file'> {
  const at = (column: Column): number => columns.get(column) ?? -1;
  const decided = decideDecimalSign(FIGURES.flatMap((column) => writtenIn(rows, at(column))));
  // Figures that can be read both ways are read as the other figures of these countries are written.
  const decimalSign = typeof decided === 'string' ? decided : ',';
  const cell = (row: TableRow, column: Column): string => cellIn(row, at(column), decimalSign);
  const reading: ProjectReading = {
    region: regionMatcher(context.regions),
    inputs: context.inputs,
    decimalSign,
    unit: { currency: 'KZT', scale: 1e9 },
  };
  const projects = new Map<string, Growing>();
  const rejected: RejectedProjectRow[] = [];
  for (const row of rows) {
    const read = row.broken
      ? failure<ProjectRowFault>({ code: 'quotes broken' })
      : readRow((column) => cell(row, column), reading, context);
    const fault = read.ok ? put(projects, read.value, row.line) : read.problem;
    if (fault !== null) rejected.push({ row: row.line, text: rowText(row.cells), fault });
  }
  return {
    projects: [...projects.values()].map(({ project }) => project),
    rows: rows.length - rejected.length,
    rejected,
    repeated: [...projects.values()].flatMap(repeatedIn).sort((a, b) => a.row - b.row),
  };
}

/** The amounts of a project into an input in a year for which it has an earlier one. */
const repeatedIn = ({ project, rows }: Growing): readonly RepeatedAmount[] =>
  project.amounts.flatMap((amount, index) => {
    const first = project.amounts.findIndex(({ input, year }) => input === amount.input && year === amount.year);
    return first === index ? [] : [{ row: rows[index] ?? 0, first: rows[first] ?? 0, project, amount }];
  });

/** What one row says. */
interface RowOfProject
  extends Pick<ProjectFields, 'name' | 'region' | 'share' | 'status' | 'probability' | 'jobs' | 'part'> {
  readonly amount: ProjectAmount;
}

function readRow(
  cell: (column: Column) => string,
  reading: ProjectReading,
  { inputs, years }: ProjectsContext,
): Result<RowOfProject, ProjectRowFault> {
  let fault: ProjectRowFault | null = null;
  const take = <Field extends ProjectField>(
    field: Field,
    text: string,
    otherwise: ProjectFields[Field],
    by: ProjectReading = reading,
  ): ProjectFields[Field] => {
    const read: Result<ProjectFields[Field], ProjectFault> = readProjectField(field, text, by);
    if (read.ok) return read.value;
    fault ??= read.problem;
    return otherwise;
  };
  const name = take('name', cell('name'), '');
  const region = take('region', cell('region'), '');
  const usual = inputs[0]?.code ?? '';
  const input = cell('input') === '' ? usual : take('input', cell('input'), usual);
  const unit = take('unit', cell('currency'), reading.unit, { ...reading, unit: unitOf(inputs, input) });
  const amount = take('amount', cell('amount'), null);
  const part = partOf(input) === null ? 0 : take('part', cell('fdi_share'), 0);
  const said = {
    share: take('share', cell('share'), 100),
    status: take('status', cell('status'), 'planned'),
    probability: take('probability', cell('probability'), 100),
    jobs: take('jobs', cell('jobs'), null),
  };
  const year = readYear(cell('year'));
  if (fault !== null) return failure(fault);
  if (amount === null) return failure({ code: 'amount blank' });
  if (year.kind === 'text') return failure({ code: 'year faulty', text: cell('year') });
  if (!years.includes(year.year)) return failure({ code: 'year outside', year: year.year });
  return success({ name, region, ...said, part, amount: { input, year: year.year, amount, ...unit } });
}

const unitOf = (inputs: readonly InputDefinition[], input: string): AmountUnit => {
  const unit = inputs.find(({ code }) => code === input)?.unit;
  return unit?.measure === 'money' ? { currency: unit.currency, scale: unit.scale } : { currency: 'KZT', scale: 1 };
};

/** Adds a row to its project, or begins one; why it cannot be, or null. */
function put(projects: Map<string, Growing>, row: RowOfProject, line: number): ProjectRowFault | null {
  const { part, amount, ...facts } = row;
  const key = `${row.region} ${folded(row.name)}`;
  const into = partOf(amount.input);
  const parts = into === null || part === 0 ? [] : [{ input: into, of: amount.input, share: part }];
  const known = projects.get(key);
  if (known === undefined) {
    projects.set(key, { rows: [line], project: { ...facts, amounts: [amount], parts, included: true } });
    return null;
  }
  const { project } = known;
  const fact = (['share', 'status', 'probability', 'jobs'] as const).find((each) => project[each] !== row[each]);
  const hasSame = project.amounts.some(({ input }) => input === amount.input);
  const standing = project.parts.find(({ of }) => of === amount.input)?.share ?? 0;
  const differing: ProjectFact | undefined = fact ?? (hasSame && standing !== part ? 'part' : undefined);
  if (differing !== undefined) return { code: 'facts differ', fact: differing, row: known.rows[0] ?? line };
  known.rows.push(line);
  known.project = {
    ...project,
    amounts: [...project.amounts, amount],
    parts: hasSame ? project.parts : [...project.parts, ...parts],
  };
  return null;
}

/** How names of regions, inputs and statuses are written. */
export interface ProjectWords {
  readonly region: (code: string) => string;
  readonly input: (code: string) => string;
  readonly status: (status: FiledProject['status']) => string;
}

/** Projects as a table that is read as a file of them: headed in a language, one amount a row. */
export function projectTable(
  projects: readonly FiledProject[],
  language: Language,
  words: ProjectWords,
): { readonly headings: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] } {
  const rows = projects.flatMap(({ amounts, parts, ...project }) =>
    amounts.map(({ input, year, amount, currency, scale }): readonly (string | number | null)[] => {
      const part = parts.find(({ of }) => of === input)?.share;
      const cells: Readonly<Record<Column, string | number | null>> = {
        name: project.name,
        region: words.region(project.region),
        input: words.input(input),
        year,
        amount,
        currency: writeUnit({ measure: 'money', currency: currency ?? 'KZT', scale, period: 'year' }),
        fdi_share: part ?? null,
        share: project.share,
        status: words.status(project.status),
        probability: project.probability,
        jobs: project.jobs,
      };
      return COLUMNS.map((column) => cells[column]);
    }),
  );
  return { headings: COLUMNS.map((column) => headingOf(column, language)), rows };
}

/** Writes projects as a file of them, for Excel in Kazakh and Russian. */
export function projectsCsv(projects: readonly FiledProject[], language: Language, words: ProjectWords): string {
  const { headings, rows } = projectTable(projects, language, words);
  return csvText([headings, ...rows], language === 'en' ? EXCHANGE_DIALECT : EXCEL_DIALECT);
}
