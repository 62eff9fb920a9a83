import type { Observation } from '../../model/observation';
import { sameObservation } from '../../model/observation';
import type { CellAddress } from '../../model/present';
import type { ReadCell } from '../../model/reading';

/** What may differ between two observations besides the figure itself. */
const SIDE_FIELDS = ['status', 'source', 'note', 'borders', 'formula'] as const;
export type SideField = (typeof SIDE_FIELDS)[number];

/** A cell that holds another observation than the file brings. */
export interface ChangedCell {
  readonly cell: ReadCell;
  readonly before: Observation;
}

/** The first `most` cells of a file that would change what stands in the package; new cells are not among them. */
export function changedCells(
  cells: readonly ReadCell[],
  present: (cell: CellAddress) => Observation | null,
  most: number,
): readonly ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (const cell of cells) {
    if (changed.length === most) break;
    const before = present(cell);
    if (before !== null && !sameObservation(before, cell.observation)) changed.push({ cell, before });
  }
  return changed;
}

/** In what two observations differ besides the figure: a figure may stay and its status or source change. */
export const sideDifferences = (before: Observation, after: Observation): readonly SideField[] =>
  SIDE_FIELDS.filter((field) => sideField(before, field) !== sideField(after, field));

const sideField = (observation: Observation, field: SideField): string | undefined =>
  field === 'status' ? (observation.kind === 'number' ? observation.status : undefined) : observation[field];
