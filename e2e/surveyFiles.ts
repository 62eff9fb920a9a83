import type { GivenFile } from './app';
import { madeUp, sampleText } from './samples';

const COLUMNS = [
  'id',
  'year',
  'region',
  'company',
  'employees',
  'sector',
  'invested',
  'service_date',
  'survey_date',
  ...Array.from({ length: 16 }, (_, index) => `q${index + 1}`),
  'interviewer',
  'entered_at',
] as const;
type Column = (typeof COLUMNS)[number];
export type Row = Readonly<Partial<Record<Column, string>>>;

/** A row that counts, but for what is said otherwise; `marks`: Q1–Q13 side by side, `-` for a blank. */
export function surveyRow(id: string, region: string, marks: string, said: Row = {}): Row {
  const answers = Object.fromEntries(
    Array.from(marks, (mark, index) => [`q${index + 1}`, mark === '-' ? '' : mark] as const),
  );
  return {
    id,
    year: '2025',
    region,
    company: `ЖШС ${id}`,
    employees: '12',
    sector: 'сауда',
    invested: 'иә',
    service_date: '2025-05-10',
    survey_date: '2026-02-15',
    ...answers,
    q14: '2',
    q15: 'жоқ',
    ...said,
  };
}

/** A survey file for the product. */
export const surveyFile = (name: string, rows: readonly Row[]): GivenFile =>
  madeUp(name, [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))].join('\n'));

/** A line of the demo survey as its cells, by column. */
export function demoRow(line: number): Row {
  const [header = '', ...lines] = sampleText('demo-survey.csv').split(/\r?\n/);
  const cells = (lines[line - 2] ?? '').split(',');
  return Object.fromEntries(header.split(',').map((name, index) => [name, cells[index] ?? '']));
}
