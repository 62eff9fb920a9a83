import { CELL_STATES, type Column } from '../model/column';

const SYNTHETIC = CELL_STATES.indexOf('synthetic');
const known = new WeakMap<Column, boolean>();

/**
 * Whether any cell is a made-up one, of whatever year. A column is looked through once: one that has not changed is the
 * very same object.
 */
export function holdsSynthetic(columns: Iterable<Column>): boolean {
  for (const column of columns) {
    let synthetic = known.get(column);
    if (synthetic === undefined) {
      synthetic = column.states.includes(SYNTHETIC);
      known.set(column, synthetic);
    }
    if (synthetic) return true;
  }
  return false;
}
