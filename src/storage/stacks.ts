import type { LogEntry } from '../model/change';
import { type PackageRow, UNDO_DEPTH } from './rows';

/** What undo can take back and redo make again: log entries, the next one last. */
export type Stacks = Pick<PackageRow, 'done' | 'undone'>;

/** After the change of log entry `sequence`: it can be undone, and what was undone before it is over. */
export const afterChange = (stacks: Stacks, sequence: number): Stacks => ({
  done: pushed(stacks.done, sequence),
  undone: [],
});

/** After undo of log entry `of`. */
export const afterUndo = (stacks: Stacks, of: number): Stacks => ({
  done: stacks.done.slice(0, -1),
  undone: pushed(stacks.undone, of),
});

/** After redo of log entry `of`. */
export const afterRedo = (stacks: Stacks, of: number): Stacks => ({
  done: pushed(stacks.done, of),
  undone: stacks.undone.slice(0, -1),
});

const pushed = (stack: readonly number[], sequence: number): readonly number[] =>
  [...stack, sequence].slice(-UNDO_DEPTH);

const NONE: Stacks = { done: [], undone: [] };

/**
 * The stacks that a log leads to: they travel with a package's file as its log. No step leads back behind an entry whose
 * edits are withheld.
 */
export function stacksOf(log: readonly LogEntry[]): Stacks {
  let stacks = NONE;
  for (const entry of log) {
    if (entry.kind === 'freeze') continue;
    if (entry.kind === 'change') stacks = entry.withheld === undefined ? afterChange(stacks, entry.sequence) : NONE;
    else if ((entry.kind === 'undo' ? stacks.done : stacks.undone).at(-1) !== entry.of) stacks = NONE;
    else stacks = entry.kind === 'undo' ? afterUndo(stacks, entry.of) : afterRedo(stacks, entry.of);
  }
  return stacks;
}
