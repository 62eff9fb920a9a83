import { plainNumber } from '../../i18n';
import type { Language } from '../../model/words';
import { writeBlock } from '../sheet/writeBlock';
import { copyText } from './copyText';

/** A row on its way to a spreadsheet: texts, numbers with every digit they have, null for nothing. */
export type CopiedRow = readonly (string | number | null)[];

/** A spreadsheet would take these for the beginning of a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Puts a table on the clipboard as a spreadsheet takes it; false where the browser refuses. */
export const copyRows = (rows: readonly CopiedRow[], language: Language): Promise<boolean> =>
  copyText(writeBlock(rows.map((row) => row.map((cell) => cellText(cell, language)))));

function cellText(cell: string | number | null, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell, language);
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}
