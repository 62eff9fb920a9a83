import type { Change } from '../model/change';
import { provenanceOf } from '../model/column';
import type { CellAddress, Present } from '../model/present';
import { cellEdits } from './cellEdits';

/**
 * Writes down that there is no figure, and why: in place of whatever stands in the cells. Where a figure came from goes
 * with it; what was said of a missing one stays beside the new reason.
 */
export function markMissing(present: Present, cells: readonly CellAddress[], reason: string): Change {
  const edits = cellEdits(
    present,
    cells.map((cell) => {
      const standing = present.observation(cell.region, cell.input, cell.year);
      const said = standing?.kind === 'missing' ? provenanceOf(standing) : {};
      return { ...cell, observation: { kind: 'missing', reason: reason.trim(), ...said } };
    }),
  );
  return { label: { code: 'status', cells: edits.length }, edits };
}
