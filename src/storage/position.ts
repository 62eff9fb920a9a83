import type { ChangeLabel } from '../model/change';
import type { PackageRow } from './rows';
import type { Tables } from './store';

/** Where a package's log and its undo stand. Of two positions the one of the higher `sequence` is the newer. */
export interface Position {
  /** The last log entry; 0 where the log is empty. */
  readonly sequence: number;
  /** The last log entry that stands in the user's file. */
  readonly savedSequence: number;
  /**
   * Changes that the package has and the file has not, or the other way round: what undo has taken back is none. A version
   * that was frozen since is one.
   */
  readonly changesSinceFile: number;
  /** Steps that undo can go back, and what the first of them would take back. */
  readonly undo: number;
  readonly undoLabel: ChangeLabel | null;
  /** Steps that redo can go forth, and what the first of them would make again. */
  readonly redo: number;
  readonly redoLabel: ChangeLabel | null;
}

/** Reads two rows at most, both small. */
export async function positionOf(tables: Tables, row: PackageRow): Promise<Position> {
  const labelOf = async (sequence: number | undefined): Promise<ChangeLabel | null> => {
    const entry = sequence === undefined ? undefined : await tables.log.get([row.id, sequence]);
    return entry?.kind === 'change' ? entry.label : null;
  };
  return {
    sequence: row.sequence,
    savedSequence: row.savedSequence,
    changesSinceFile:
      differences(row.done, row.savedDone ?? row.done.filter((entry) => entry <= row.savedSequence)) +
      (row.frozen ?? []).filter((entry) => entry > row.savedSequence).length,
    undo: row.done.length,
    undoLabel: await labelOf(row.done.at(-1)),
    redo: row.undone.length,
    redoLabel: await labelOf(row.undone.at(-1)),
  };
}

/** How many entries stand in one list and not in the other. */
function differences(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  return a.filter((entry) => !inB.has(entry)).length + b.filter((entry) => !inA.has(entry)).length;
}
