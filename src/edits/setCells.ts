import type { Change } from '../model/change';
import type { Present } from '../model/present';
import { type CellValue, cellEdits } from './cellEdits';

/** Sets many cells in one step of undo: a block from the clipboard, or a fill down, right or by the handle. */
export function setCells(present: Present, cells: readonly CellValue[], by: 'pasted' | 'filled'): Change {
  const edits = cellEdits(present, cells);
  return { label: { code: by, cells: edits.length }, edits };
}
