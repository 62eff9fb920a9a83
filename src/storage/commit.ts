import { type Change, inverse } from '../model/change';
import type { PackageId } from '../model/package';
import { failure, type Result } from '../model/result';
import { changeOf } from './log';
import { type BatchResponses, batchesMoved } from './prepareBatches';
import { afterChange, afterRedo, afterUndo } from './stacks';
import { type Committed, type StepProblem, standingPackage, type Tab, takeStep } from './step';
import type { Tables } from './store';

/**
 * Makes a change: what undo had taken away can then not come back, so batches that waited for redo go for good.
 *
 * @param responses of each batch that the change brings in; the log does not repeat them
 * @throws where a change brings in a batch without responses, or responses come without their batch
 */
export async function commit(
  tables: Tables,
  tab: Tab,
  id: PackageId,
  change: Change,
  responses: BatchResponses = new Map(),
): Promise<Result<Committed, StepProblem>> {
  const brought = batchesMoved(change.edits).in;
  if (brought.length !== responses.size || !brought.every((batch) => responses.has(batch))) {
    throw new Error('responses and the batch that they belong to come together');
  }
  const row = await standingPackage(tables, id);
  if (!row.ok) return row;
  return takeStep(tables, tab, row.value, {
    change,
    kind: { kind: 'change' },
    stacks: { ...afterChange(row.value, row.value.sequence + 1), orphans: [] },
    dropped: row.value.orphans,
    responses,
  });
}

/** Takes back the last change that stands. */
export async function undo(tables: Tables, tab: Tab, id: PackageId): Promise<Result<Committed, StepProblem>> {
  const row = await standingPackage(tables, id);
  if (!row.ok) return row;
  const of = row.value.done.at(-1);
  if (of === undefined) return failure({ code: 'nothingToUndo' });
  const change = inverse(await changeOf(tables, id, of));
  const orphans = [...row.value.orphans, ...batchesMoved(change.edits).out];
  return takeStep(tables, tab, row.value, {
    change,
    kind: { kind: 'undo', of },
    stacks: { ...afterUndo(row.value, of), orphans },
    dropped: [],
    responses: new Map(),
  });
}

/** Makes the change again that was last undone. */
export async function redo(tables: Tables, tab: Tab, id: PackageId): Promise<Result<Committed, StepProblem>> {
  const row = await standingPackage(tables, id);
  if (!row.ok) return row;
  const of = row.value.undone.at(-1);
  if (of === undefined) return failure({ code: 'nothingToRedo' });
  const change = await changeOf(tables, id, of);
  const back = new Set(batchesMoved(change.edits).in);
  return takeStep(tables, tab, row.value, {
    change,
    kind: { kind: 'redo', of },
    stacks: { ...afterRedo(row.value, of), orphans: row.value.orphans.filter((batch) => !back.has(batch)) },
    dropped: [],
    responses: new Map(),
  });
}
