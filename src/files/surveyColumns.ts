import type { QuestionCode, SurveyRules } from '../model/methodology';
import type { SurveyColumns, SurveyField } from '../model/surveyColumns';
import { SURVEY_FIELDS } from '../model/surveyColumns';
import type { NamedColumn, SurveyLayout } from './recognise';

/** What columns of a survey are called besides the product's own names, folded, in three languages. */
const FIELD_NAMES: Readonly<Record<string, SurveyField>> = {
  'год рейтинга': 'year',
  'рейтинг жылы': 'year',
  'rating year': 'year',
  идентификатор: 'id',
  предприятие: 'company',
  'наименование предприятия': 'company',
  компания: 'company',
  кәсіпорын: 'company',
  'кәсіпорын атауы': 'company',
  enterprise: 'company',
  'company name': 'company',
  'число работников': 'employees',
  'количество работников': 'employees',
  'қызметкер саны': 'employees',
  'қызметкерлер саны': 'employees',
  'number of employees': 'employees',
  отрасль: 'sector',
  сала: 'sector',
  саласы: 'sector',
  'қызмет саласы': 'sector',
  инвестировали: 'invested',
  инвестиции: 'invested',
  'инвестиция салды': 'invested',
  'дата услуги': 'service_date',
  'дата оказания услуги': 'service_date',
  'дата оказания государственной услуги': 'service_date',
  'қызмет көрсетілген күн': 'service_date',
  'мемлекеттік қызмет көрсетілген күн': 'service_date',
  'date of the service': 'service_date',
  'дата опроса': 'survey_date',
  'сауалнама күні': 'survey_date',
  'сауалнама жүргізілген күн': 'survey_date',
  'date of the survey': 'survey_date',
};

/** `q1`, `вопрос 1`, `сұрақ 1`, `1-сұрақ`, `question 1`. */
const NUMBERED = /^(?:q|в|с|вопрос|сұрақ|question)\s?№?\s?(\d{1,2})$|^(\d{1,2})[-\s]?(?:сұрақ|вопрос)$/;

/** Letters and figures alone, without the number of the question: what is left of a heading that was copied from a form. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*\d{1,2}\s*[.)]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A heading shorter than this (in letters) is no copied question. */
const LEAST_COPIED = 16;

/**
 * Which column of a header holds what of a filled form: by the product's names, by names in three languages, by the
 * number of the question, or by its text. A column is taken once, the first that is called so.
 *
 * @param names as they stand; `folded` the same, in small letters without marks, those of other tables translated
 * @param texts what the questions say, in any language
 */
export function matchSurveyColumns(
  names: readonly string[],
  folded: readonly string[],
  form: SurveyRules,
  texts: Readonly<Record<QuestionCode, readonly string[]>>,
): SurveyColumns['columns'] {
  const questions = form.block2.questions.map(({ code }) => code);
  const copied = new Map(
    Object.entries(texts).flatMap(([code, each]) => each.map((text): [string, string] => [bare(text), code])),
  );
  const fieldOf = (index: number): SurveyField | QuestionCode | undefined => {
    const name = folded[index] ?? '';
    const own = SURVEY_FIELDS.find((field) => field === name);
    if (own !== undefined) return own;
    if (Object.hasOwn(FIELD_NAMES, name)) return FIELD_NAMES[name];
    const number = NUMBERED.exec(name);
    const code = `Q${number?.[1] ?? number?.[2]}`;
    if (number !== null && questions.includes(code)) return code;
    const text = bare(names[index] ?? '');
    if (text.length < LEAST_COPIED) return undefined;
    for (const [question, of] of copied) if (text.includes(question) || question.startsWith(text)) return of;
    return undefined;
  };
  const columns: Record<string, number> = {};
  for (const index of names.keys()) {
    const field = fieldOf(index);
    if (field !== undefined && columns[field] === undefined) columns[field] = index;
  }
  return columns;
}

/**
 * The layout of a survey whose columns a person has named.
 *
 * @param width of the file, in columns
 */
export function toldLayout(
  { columns }: SurveyColumns,
  names: readonly string[],
  form: SurveyRules,
  year: number | null,
): SurveyLayout {
  const questions = form.block2.questions.map(({ code }) => ({ code, index: columns[code] ?? null }));
  const fields: Partial<Record<SurveyField, number>> = {};
  for (const field of SURVEY_FIELDS) {
    const index = columns[field];
    if (index !== undefined) fields[field] = index;
  }
  const taken = new Set(Object.values(columns));
  return {
    kind: 'survey',
    columns: fields,
    questions,
    year,
    extra: names.flatMap((name, index): readonly NamedColumn[] =>
      name === '' || taken.has(index) ? [] : [{ name, index }],
    ),
    width: names.length,
  };
}
