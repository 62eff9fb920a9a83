import type { Change, Edit } from '../model/change';
import type { Fix } from '../model/finding';
import { sameObservation } from '../model/observation';
import { columnRegions } from '../model/package';
import type { Present } from '../model/present';

/**
 * Takes the way out that a finding offers, for all its cells in one step of undo. What each is to replace is what stood
 * there when it was found: where something else stands by now, the change is refused like any other stale edit.
 */
export function correctCells(present: Present, { cells }: Fix): Change {
  const regions = columnRegions(present.settings);
  const edits = cells.flatMap(({ input, year, index, before, observation: after }): Edit[] => {
    const region = regions[index]?.code;
    return region === undefined || sameObservation(before, after)
      ? []
      : [{ kind: 'cell', input, year, region, before, after }];
  });
  return { label: { code: 'corrected', cells: edits.length }, edits };
}
