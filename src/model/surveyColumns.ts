import type { QuestionCode } from './methodology';

/** What a file says of a filled form besides its answers, in the order in which survey files have it. */
export const SURVEY_FIELDS = [
  'id',
  'year',
  'region',
  'company',
  'employees',
  'sector',
  'invested',
  'service_date',
  'survey_date',
] as const;
export type SurveyField = (typeof SURVEY_FIELDS)[number];

/** Which column of a table holds what of a filled form. */
export interface SurveyColumns {
  /** Places of the columns, the first is 0; what is not named is left blank in every form. */
  readonly columns: Readonly<Partial<Record<SurveyField | QuestionCode, number>>>;
  /** The first row names the columns and is no form. */
  readonly hasHeader: boolean;
  /** The rating year of every form, where no column says it. */
  readonly year: number | null;
}

/** Columns in the order of survey files: `year, region, …, q16`, with `id` first where there are as many as that takes. */
export function columnsByOrder(width: number, questions: readonly QuestionCode[]): SurveyColumns['columns'] {
  const fields = [...SURVEY_FIELDS, ...questions];
  const named = width >= fields.length ? fields : fields.slice(1);
  return Object.fromEntries(named.slice(0, width).map((field, index) => [field, index]));
}

/** What has to be named before a table can be read: the region, the year or one for all, and some question. */
export const isEnough = ({ columns, year }: SurveyColumns, questions: readonly QuestionCode[]): boolean =>
  columns.region !== undefined &&
  (columns.year !== undefined || year !== null) &&
  questions.some((question) => columns[question] !== undefined);
