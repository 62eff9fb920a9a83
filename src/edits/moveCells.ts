import type { Change } from '../model/change';
import type { CellAddress, Present } from '../model/present';
import { type CellValue, cellEdits } from './cellEdits';

/** A cell that was cut, and what comes of it where it is put. */
export interface CellMove {
  readonly from: CellAddress;
  readonly to: CellValue;
}

/** Empties cells and fills others with what was in them, in one step of undo. A cell that both gives and takes, takes. */
export function moveCells(present: Present, moves: readonly CellMove[]): Change {
  const emptied = moves.map(({ from }) => ({ ...from, observation: null }));
  const edits = cellEdits(present, [...emptied, ...moves.map(({ to }) => to)]);
  return { label: { code: 'moved', cells: moves.length }, edits };
}
