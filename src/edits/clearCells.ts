import type { Change } from '../model/change';
import type { CellAddress, Present } from '../model/present';
import { cellEdits } from './cellEdits';

/** Empties cells, with whatever was noted of them. Cells that are empty already do not count. */
export function clearCells(present: Present, cells: readonly CellAddress[]): Change {
  const edits = cellEdits(
    present,
    cells.map((cell) => ({ ...cell, observation: null })),
  );
  return { label: { code: 'cleared', cells: edits.length }, edits };
}
