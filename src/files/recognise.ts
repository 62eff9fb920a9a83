import { readYear } from '../model/calendar';
import type { InputCode, QuestionCode, SurveyRules } from '../model/methodology';
import type { FileProblem } from '../model/problem';
import { SURVEY_FIELDS, type SurveyColumns, type SurveyField } from '../model/surveyColumns';
import { plainText } from './cellText';
import { matchSurveyColumns, toldLayout } from './surveyColumns';

/** A column of a file: its name as it stands, and its place. */
export interface NamedColumn {
  readonly name: string;
  readonly index: number;
}

export interface LongLayout {
  readonly kind: 'long';
  /** Place of each known column. */
  readonly columns: Readonly<Record<RequiredColumn, number>> & Readonly<Partial<Record<OptionalColumn, number>>>;
  readonly extra: readonly NamedColumn[];
  readonly width: number;
}

export interface WideLayout {
  readonly kind: 'wide';
  readonly region: number;
  /** `unit`: what the figures of the column are in, as the file says it. */
  readonly series: readonly (NamedColumn & {
    readonly input: InputCode;
    readonly year: number;
    readonly unit?: string;
  })[];
  readonly extra: readonly NamedColumn[];
  readonly width: number;
}

export interface SurveyLayout {
  readonly kind: 'survey';
  readonly columns: Readonly<Partial<Record<SurveyField, number>>>;
  /** Place of each question's column, in the form's order; null: the file has none. */
  readonly questions: readonly { readonly code: QuestionCode; readonly index: number | null }[];
  /** The rating year of every form, where no column says it. */
  readonly year: number | null;
  readonly extra: readonly NamedColumn[];
  readonly width: number;
}

export type Layout = LongLayout | WideLayout | SurveyLayout;

const REQUIRED = ['region', 'input', 'year', 'value'] as const;
type RequiredColumn = (typeof REQUIRED)[number];
const OPTIONAL = ['unit', 'status', 'source', 'note', 'borders'] as const;
type OptionalColumn = (typeof OPTIONAL)[number];
/** Without these a table is no survey file, unless a person says what its columns are. */
const SURVEY_COLUMNS = SURVEY_FIELDS.filter((field) => field !== 'id');

/** Names of columns as files have them, folded; the product's own names stand for themselves. */
const COLUMN_NAMES: Readonly<Record<string, RequiredColumn | OptionalColumn>> = {
  регион: 'region',
  область: 'region',
  'код региона': 'region',
  'наименование региона': 'region',
  өңір: 'region',
  облыс: 'region',
  'өңір коды': 'region',
  'өңір атауы': 'region',
  'region code': 'region',
  'region name': 'region',
  показатель: 'input',
  'исходный показатель': 'input',
  'код показателя': 'input',
  көрсеткіш: 'input',
  'бастапқы көрсеткіш': 'input',
  'көрсеткіш коды': 'input',
  indicator: 'input',
  'indicator code': 'input',
  год: 'year',
  жыл: 'year',
  жылы: 'year',
  значение: 'value',
  мән: 'value',
  мәні: 'value',
  единица: 'unit',
  'единица измерения': 'unit',
  'ед изм': 'unit',
  бірлік: 'unit',
  'өлшем бірлігі': 'unit',
  'unit of measurement': 'unit',
  статус: 'status',
  мәртебе: 'status',
  мәртебесі: 'status',
  источник: 'source',
  дереккөз: 'source',
  'дерек көзі': 'source',
  примечание: 'note',
  ескертпе: 'note',
  ескерту: 'note',
  границы: 'borders',
  шекаралар: 'borders',
  шекарасы: 'borders',
};

/** Letters shown of a header cell, and cells shown of a header, that are not understood. */
const SHOWN_LETTERS = 60;
const SHOWN_CELLS = 40;

type HeaderProblem = { readonly code: 'resultsFile' } | Omit<Extract<FileProblem, { code: 'unknownHeader' }>, 'place'>;

/**
 * What kind of table a header begins, by the names of its columns in any case and order; or why it cannot be read.
 *
 * @param told what the columns of a survey are, as a person has said
 * @param texts what the questions of the form say, in any language
 */
export function recogniseHeader(
  cells: readonly string[],
  form: SurveyRules,
  told?: SurveyColumns,
  texts: Readonly<Record<QuestionCode, readonly string[]>> = {},
): { readonly ok: true; readonly layout: Layout } | { readonly ok: false; readonly problem: HeaderProblem } {
  const header = createHeader(cells);
  if (told !== undefined) return { ok: true, layout: toldLayout(told, header.names, form, told.year) };
  const survey = matchSurveyColumns(header.names, header.folded, form, texts);
  const layout = longLayout(header) ?? surveyLayout(survey, header, form);
  if (layout !== null) return { ok: true, layout };
  if (isResults(header)) return { ok: false, problem: { code: 'resultsFile' } };
  const wide = wideLayout(header);
  if (wide !== null) return { ok: true, layout: wide };
  const found = header.names.filter((name) => name !== '').map((name) => name.slice(0, SHOWN_LETTERS));
  return {
    ok: false,
    problem: {
      code: 'unknownHeader',
      found: found.slice(0, SHOWN_CELLS),
      missing: missingNames(survey, header, form),
      ...(mayBeSurvey(survey, header, form)
        ? { survey: { names: header.names.slice(0, SHOWN_CELLS), columns: survey } }
        : {}),
    },
  };
}

interface Header {
  /** As they stand. */
  readonly names: readonly string[];
  /** In small letters without marks, those of tables of figures translated. */
  readonly folded: readonly string[];
  readonly width: number;
  /** Place of the first column of a name, folded and translated. */
  find(name: string): number | undefined;
  /** The named columns whose places are not among those taken. */
  others(taken: readonly (number | undefined)[]): readonly NamedColumn[];
}

function createHeader(cells: readonly string[]): Header {
  const names = cells.map(plainText);
  const folded = names.map((name) => {
    const plain = foldedName(name);
    return Object.hasOwn(COLUMN_NAMES, plain) ? (COLUMN_NAMES[plain] ?? plain) : plain;
  });
  const places = new Map<string, number>();
  folded.forEach((name, index) => {
    if (!places.has(name)) places.set(name, index);
  });
  return {
    names,
    folded,
    width: names.length,
    find: (name) => places.get(name),
    others: (taken) => names.flatMap((name, index) => (name === '' || taken.includes(index) ? [] : [{ name, index }])),
  };
}

const foldedName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.:]+/g, ' ')
    .trim();

/** Places of all columns of a list, or null where one is not there. */
function places<Name extends string>(header: Header, names: readonly Name[]): Record<Name, number> | null {
  const found: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const index = header.find(name);
    if (index === undefined) return null;
    found[name] = index;
  }
  return found as Record<Name, number>;
}

function longLayout(header: Header): LongLayout | null {
  const required = places(header, REQUIRED);
  if (required === null) return null;
  const optional: Partial<Record<OptionalColumn, number>> = {};
  for (const name of OPTIONAL) {
    const index = header.find(name);
    if (index !== undefined) optional[name] = index;
  }
  const columns = { ...required, ...optional };
  return { kind: 'long', columns, extra: header.others(Object.values(columns)), width: header.width };
}

function surveyLayout(columns: SurveyColumns['columns'], { names }: Header, form: SurveyRules): SurveyLayout | null {
  const wanted = [...SURVEY_COLUMNS, ...form.block2.questions.map(({ code }) => code)];
  if (wanted.some((name) => columns[name] === undefined)) return null;
  return toldLayout({ columns, hasHeader: true, year: null }, names, form, null);
}

/** Some column is one of a form, or there are as many as a form has: a person may say which is which. */
function mayBeSurvey(columns: SurveyColumns['columns'], { width }: Header, { block2 }: SurveyRules): boolean {
  const isAnswered = block2.questions.some(({ code }) => columns[code] !== undefined);
  return isAnswered || width >= SURVEY_COLUMNS.length + block2.questions.length;
}

function wideLayout(header: Header): WideLayout | null {
  const region = header.find('region');
  const series = header.names.flatMap((name, index) => {
    const key = seriesOf(name);
    return key === null ? [] : [{ name, index, ...key }];
  });
  if (region === undefined || series.length === 0) return null;
  const extra = header.others([region, ...series.map(({ index }) => index)]);
  return { kind: 'wide', region, series, extra, width: header.width };
}

/**
 * Input and year of a wide table's column: `exports@2025`, `exports @ 2025 ж.`, the year as a long table's cell has it; in
 * brackets behind words for people, as templates have it: `Экспорт, 2025: млн USD, год (exports@2025)`, with the unit.
 */
function seriesOf(
  heading: string,
): { readonly input: InputCode; readonly year: number; readonly unit?: string } | null {
  const worded = /^(.*?)(?:: ([^:]*))? \(([^()]+@[^()]+)\)$/s.exec(heading);
  if (worded !== null) {
    const [, , unit, key = ''] = worded;
    const series = seriesOf(key);
    return series === null || unit === undefined ? series : { ...series, unit };
  }
  const at = heading.lastIndexOf('@');
  const year = readYear(heading.slice(at + 1));
  const input = heading.slice(0, Math.max(at, 0)).trim();
  return input === '' || year.kind === 'text' ? null : { input, year: year.year };
}

/** Places and R by region are what the product gives out: nothing to compute a rating from. */
const isResults = (header: Header): boolean =>
  (header.find('place') !== undefined && header.find('r') !== undefined && header.find('region') !== undefined) ||
  header.names.filter((name) => POINTS_FOR_EXCEL.test(name)).length > 1;

/** `F1.1 …, балл`: how the table for Excel heads its points, in three languages. */
const POINTS_FOR_EXCEL = /^\S+\d .+, (?:балл|points)$/;

/** What would have to be there, by the kind of table that the header is nearest to. */
function missingNames(columns: SurveyColumns['columns'], header: Header, form: SurveyRules): readonly string[] {
  if (header.names.some((name) => seriesOf(name) !== null)) return ['region'];
  const questions = form.block2.questions.map(({ code }) => code);
  const wanted = [...SURVEY_COLUMNS, ...questions];
  return questions.some((code) => columns[code] !== undefined)
    ? wanted.filter((name) => columns[name] === undefined).map((name) => name.toLowerCase())
    : REQUIRED.filter((name) => header.find(name) === undefined);
}
