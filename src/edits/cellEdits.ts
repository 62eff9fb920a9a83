import type { Edit } from '../model/change';
import { type Observation, sameObservation } from '../model/observation';
import type { CellAddress, Present } from '../model/present';

export type CellEdit = Extract<Edit, { kind: 'cell' }>;

/** One cell and what is to stand in it; null empties it. */
export interface CellValue extends CellAddress {
  readonly observation: Observation | null;
}

/**
 * The edits that make cells hold what they are given. A cell that holds it already is left out; of a cell named twice
 * the last value counts.
 */
export function cellEdits(present: Present, cells: readonly CellValue[]): readonly CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const { region, input, year, observation } of cells) {
    const before = present.observation(region, input, year);
    edits.set(`${region}\t${input}\t${year}`, { kind: 'cell', region, input, year, before, after: observation });
  }
  return [...edits.values()].filter((edit) => !sameObservation(edit.before, edit.after));
}
