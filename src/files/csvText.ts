/** How a table is written as text. */
export interface CsvDialect {
  readonly byteOrderMark: boolean;
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  readonly newline: '\n' | '\r\n';
}

/** For programs: UTF-8 without a mark, comma, dot. */
export const EXCHANGE_DIALECT: CsvDialect = { byteOrderMark: false, delimiter: ',', decimal: '.', newline: '\n' };

/** For a double click: a Russian or Kazakh Excel takes the mark as UTF-8, `;` as the delimiter and `,` as the decimal sign. */
export const EXCEL_DIALECT: CsvDialect = { byteOrderMark: true, delimiter: ';', decimal: ',', newline: '\r\n' };

/**
 * A number is written as a number (nothing where it is not finite), a text as a text that no spreadsheet computes;
 * `figure` is a number that its writer has already written, with a dot.
 */
export type CsvCell = string | number | null | { readonly figure: string };

/** The rows as one text in a dialect, the last line ended too. */
export function csvText(rows: Iterable<readonly CsvCell[]>, dialect: CsvDialect): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map((cell) => cellText(cell, dialect)).join(dialect.delimiter));
  const text = lines.map((line) => line + dialect.newline).join('');
  return dialect.byteOrderMark ? `\uFEFF${text}` : text;
}

function cellText(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return '';
  const figure = typeof cell === 'number' ? decimalText(cell) : typeof cell === 'object' ? cell.figure : null;
  const text = figure === null ? guardedText(String(cell)) : figure.replace('.', dialect.decimal);
  const needsQuotes = text.includes(dialect.delimiter) || /["\r\n]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text behind an apostrophe where a spreadsheet would take it for a formula. One that already begins with apostrophes
 * before such a sign gets one more, so that whoever takes one away has the text as it was.
 */
export const guardedText = (text: string): string => (/^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

/**
 * The shortest decimal that reads back as the same number, written out without an exponent (`0.0000001`), which
 * statistical tables do not know; empty where the number is not finite.
 */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : `${sign}${digits.padEnd(point, '0')}`;
}
