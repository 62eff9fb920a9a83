import type { Absence } from '../model/absence';
import { type Column, stateAt } from '../model/column';
import type { InputCode } from '../model/methodology';

/**
 * The number in one cell, or NaN where there is none: no column, no observation, a missing or invalid one, or a number
 * that is not finite ("only finite numbers enter a formula", methodology.md §5).
 */
export function numberAt(column: Column | undefined, region: number): number {
  const value = column?.values[region] ?? Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

/** Why `numberAt` found no number in the cell: the reason or the text that stands there, or why none was computed. */
export function absenceAt(column: Column | undefined, input: InputCode, year: number, region: number): Absence {
  if (column === undefined) return { code: 'no data', input, year };
  const computed = uncomputed(column, region);
  if (computed !== undefined) return computed;
  switch (stateAt(column, region)) {
    case 'none':
      return { code: 'no data', input, year };
    case 'missing':
      return { code: 'missing', input, year, reason: column.texts.get(region) ?? '' };
    case 'invalid':
      return { code: 'invalid', input, year, text: column.texts.get(region) ?? '' };
    default:
      return { code: 'out of range' };
  }
}

/** Why a plan could compute no figure of the cell; undefined where it could or has nothing to do with it. */
export const uncomputed = (column: Column | undefined, region: number): Absence | undefined =>
  column?.computed?.absences.get(region);

/** Whether someone has said something in the cell that is no number: a reason why it is missing, or an unreadable text. */
export const isExplained = (column: Column | undefined, region: number): boolean => column?.texts.has(region) ?? false;
