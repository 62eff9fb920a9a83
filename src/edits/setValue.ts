import type { Change } from '../model/change';
import type { Observation } from '../model/observation';
import type { CellAddress, Present } from '../model/present';
import { cellEdits } from './cellEdits';

/**
 * Sets one cell to what was typed into it. Where the value came from is not carried over: the source and the note of
 * the figure that stood there do not vouch for another one.
 *
 * @param typed as the text was read; null where it was deleted
 */
export function setValue(present: Present, cell: CellAddress, typed: Observation | null): Change {
  const { region, input, year } = cell;
  const edits = cellEdits(present, [{ region, input, year, observation: typed }]);
  const label =
    typed === null ? ({ code: 'cleared', cells: 1 } as const) : ({ code: 'typed', region, input, year } as const);
  return { label, edits };
}
