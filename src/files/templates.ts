import type { InputDefinition } from '../model/methodology';
import { SURVEY_FIELDS, type SurveyField } from '../model/surveyColumns';
import type { Language } from '../model/words';
import type { WorkbookCell } from '../model/workbook';
import { csvText, EXCEL_DIALECT, EXCHANGE_DIALECT } from './csvText';

/** A table to be filled in, which import then reads without a question about how it is made up. */
export interface TableTemplate {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** How a table of figures is headed. */
export interface DataTemplateWords {
  readonly region: string;
  readonly series: (input: InputDefinition, year: number) => string;
  readonly unit: (unit: InputDefinition['unit']) => string;
}

/**
 * Figures: a row a region, a column an input and year, each with the unit that the package keeps it in, so that what is
 * filled in in another is asked about.
 */
export function dataTemplate(
  regions: readonly string[],
  inputs: readonly InputDefinition[],
  years: readonly number[],
  words: DataTemplateWords,
): TableTemplate {
  const series = inputs.flatMap((input) =>
    years.map((year) => {
      const unit = words.unit(input.unit);
      return `${words.series(input, year)}${unit === '' ? '' : `: ${unit}`} (${input.code}@${year})`;
    }),
  );
  return { headings: [words.region, ...series], rows: regions.map((region) => [region, ...series.map(() => null)]) };
}

/** What the columns of a survey are headed by. */
const SURVEY_HEADINGS: Readonly<Record<SurveyField, Readonly<Record<Language, string>>>> = {
  id: { kk: 'id', ru: 'id', en: 'id' },
  year: { kk: 'рейтинг жылы', ru: 'год рейтинга', en: 'rating year' },
  region: { kk: 'өңір', ru: 'регион', en: 'region' },
  company: { kk: 'кәсіпорын', ru: 'предприятие', en: 'enterprise' },
  employees: { kk: 'қызметкер саны', ru: 'число работников', en: 'number of employees' },
  sector: { kk: 'сала', ru: 'отрасль', en: 'sector' },
  invested: { kk: 'инвестиция салды', ru: 'инвестировали', en: 'invested' },
  service_date: { kk: 'қызмет көрсетілген күн', ru: 'дата услуги', en: 'date of the service' },
  survey_date: { kk: 'сауалнама күні', ru: 'дата опроса', en: 'date of the survey' },
};

/** Filled forms: a row a form, its questions in full. */
export const surveyTemplate = (language: Language, questions: readonly string[]): TableTemplate => ({
  headings: [
    ...SURVEY_FIELDS.map((field) => SURVEY_HEADINGS[field][language]),
    ...questions.map((question, index) => `${index + 1}. ${question}`),
  ],
  rows: [],
});

/** A template as a text for a double click in Excel. */
export const templateCsv = ({ headings, rows }: TableTemplate, language: Language): string =>
  csvText([headings, ...rows], language === 'en' ? EXCHANGE_DIALECT : EXCEL_DIALECT);
