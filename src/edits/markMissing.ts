import type { Change } from '../model/change';
import type { CellAddress, Present } from '../model/present';
import { cellEdits } from './cellEdits';

/**
 * Writes down that there is no figure, and why: in place of whatever stands in the cells. Where the figure came from
 * goes with it.
 */
export function markMissing(present: Present, cells: readonly CellAddress[], reason: string): Change {
  const edits = cellEdits(
    present,
    cells.map((cell) => ({ ...cell, observation: { kind: 'missing', reason: reason.trim() } })),
  );
  return { label: { code: 'status', cells: edits.length }, edits };
}
