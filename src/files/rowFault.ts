import type { FilePlace } from '../model/place';
import type { RowProblem } from '../model/problem';
import { LONGEST_ROW, type TableRow } from './table';

/** A problem of a row without its place, one code at a time. */
export type Fault<P extends RowProblem = RowProblem> = P extends unknown ? Omit<P, 'place'> : never;

/** The problem that a fault is in its place. */
export const placed = (fault: Fault, place: FilePlace): RowProblem => ({ ...fault, place }) as RowProblem;

/** Letters kept of a row that is left out. */
const SHOWN_LETTERS = 300;

/** A row as text, to show what was left out. */
export const rowText = (cells: readonly string[]): string => cells.join(' | ').slice(0, SHOWN_LETTERS);

/**
 * Why a row cannot be read whatever its cells say: it has no end, its quotes do not pair, or it has not the header's number
 * of cells.
 */
export function rowFault(row: Pick<TableRow, 'cells' | 'broken' | 'endless'>, width: number): Fault | null {
  const letters = row.cells.reduce((sum, cell) => sum + cell.length, 0);
  if (row.endless === true || letters > LONGEST_ROW) return { code: 'endlessRow', limit: LONGEST_ROW };
  if (row.broken) return { code: 'brokenQuotes' };
  let found = row.cells.length;
  // Spreadsheets write blank cells beyond the table: they are nothing.
  while (found > width && row.cells[found - 1]?.trim() === '') found -= 1;
  if (found === width) return null;
  return { code: found < width ? 'rowTooShort' : 'rowTooLong', expected: width, found };
}
