import type { Edit } from '../model/change';
import { type ColumnKey, columnKey } from '../model/column';
import { type Observation, sameObservation } from '../model/observation';
import type { CellAddress, Present } from '../model/present';
import type { RegionCode } from '../model/region';

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
  const edits: CellEdit[] = [];
  const places = new Map<ColumnKey, Map<RegionCode, number>>();
  for (const { region, input, year, observation } of cells) {
    const key = columnKey(input, year);
    const inColumn = places.get(key) ?? new Map<RegionCode, number>();
    if (inColumn.size === 0) places.set(key, inColumn);
    const place = inColumn.get(region) ?? edits.length;
    inColumn.set(region, place);
    const before = present.observation(region, input, year);
    edits[place] = { kind: 'cell', region, input, year, before, after: observation };
  }
  return edits.filter((edit) => !sameObservation(edit.before, edit.after));
}
