import type { Change } from '../model/change';
import type { CellAddress, Present } from '../model/present';
import { type CellValue, cellEdits } from './cellEdits';

/** Lets figures stand that a check has doubted: someone has looked at them. Cells without a figure are passed over. */
export function markChecked(present: Present, cells: readonly CellAddress[]): Change {
  const values = cells.flatMap((cell): CellValue[] => {
    const standing = present.observation(cell.region, cell.input, cell.year);
    return standing?.kind === 'number' ? [{ ...cell, observation: { ...standing, checked: true } }] : [];
  });
  const edits = cellEdits(present, values);
  return { label: { code: 'checked', cells: edits.length }, edits };
}
