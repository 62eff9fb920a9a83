import type { QuestionCode, SurveyRules } from './methodology';
import { readAnswer } from './surveyAnswer';
import type { SurveyForm } from './wholeMethodology';

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

/** What an entered form remembers beside what the Order asks, under the names that survey files use. */
export const ENTRY_COLUMNS = ['number', 'interviewer', 'entered_at'] as const;

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

/** What the questions of block 1 ask for, in the form's order. */
const BLOCK_1: readonly SurveyField[] = ['company', 'region', 'employees', 'sector', 'invested'];

/** What the questions of a form say, in any language, by what a column headed so holds. */
export function headingsOf({
  block1,
  block2,
}: SurveyForm): Readonly<Record<QuestionCode | SurveyField, readonly string[]>> {
  const general = block1.items.length === BLOCK_1.length ? block1.items : [];
  return Object.fromEntries([
    ...general.map((words, index) => [BLOCK_1[index] ?? '', Object.values(words)] as const),
    ...block2.questions.map(({ code, text }) => [code, Object.values(text)] as const),
  ]);
}

/** Whether a row is a filled form and no header: what stands where its marks would are marks. */
export function readsAsForm(
  cells: readonly string[],
  columns: SurveyColumns['columns'],
  { block2 }: Pick<SurveyRules, 'block2'>,
): boolean {
  const verdicts = block2.questions.flatMap(({ code, scale }) => {
    const index = columns[code];
    return scale.kind !== 'mark' || index === undefined ? [] : [readAnswer(cells[index] ?? '', scale).kind];
  });
  const [valid, blank] = ['valid', 'blank'].map((kind) => verdicts.filter((each) => each === kind).length);
  // A slip in one mark makes no header of a form.
  return (valid ?? 0) > (verdicts.length - (blank ?? 0)) / 2;
}
