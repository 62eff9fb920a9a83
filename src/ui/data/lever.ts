import type { InputCode } from '../../model/methodology';
import type { DataColumn } from './columns';
import type { FigureStyle } from './figures';

/** What the cells of a column move places by, and how its figures are written. */
export interface Lever {
  readonly input: InputCode;
  readonly style: FigureStyle;
}

/**
 * The lever of a column: its series, where it is one of the year, or the factor itself where that is made of answers;
 * null where nothing of the column can be moved to move a place of that year.
 */
export function leverOf(column: DataColumn | undefined, year: number): Lever | null {
  if (column?.kind === 'series' && column.factor !== null && column.year === year)
    return { input: column.input, style: column.style };
  if (column?.kind === 'factor' && column.factor.formula.kind === 'survey')
    return { input: column.factor.code, style: column.style };
  return null;
}
