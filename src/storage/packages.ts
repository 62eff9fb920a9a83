import type { PackageId } from '../model/package';
import type { StorageProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { type Position, positionOf } from './position';
import type { PackageRow } from './rows';
import type { Tab } from './step';
import type { Tables } from './store';

/** Notes that the user's file holds everything up to log entry `sequence`. */
export const markSaved = (tables: Tables, id: PackageId, sequence: number): Promise<Result<Position, StorageProblem>> =>
  rewritten(tables, id, (row) =>
    sequence < row.savedSequence
      ? row
      : { ...row, savedSequence: sequence, savedDone: row.done.filter((entry) => entry <= sequence) },
  );

/** Takes a package out of sight; `restorePackage` brings it back until `purgeDeleted` has passed over it. */
export const deletePackage = (tables: Tables, tab: Tab, id: PackageId): Promise<Result<Position, StorageProblem>> =>
  rewritten(tables, id, (row) => ({ ...row, deletedAt: row.deletedAt ?? tab.now().toISOString() }));

export const restorePackage = (tables: Tables, id: PackageId): Promise<Result<Position, StorageProblem>> =>
  rewritten(tables, id, (row) => ({ ...row, deletedAt: null }));

async function rewritten(
  tables: Tables,
  id: PackageId,
  rewrite: (row: PackageRow) => PackageRow,
): Promise<Result<Position, StorageProblem>> {
  const row = await tables.packages.get(id);
  if (row === undefined) return failure({ code: 'packageGone' });
  const after = rewrite(row);
  await tables.packages.put([after]);
  return success(await positionOf(tables, after));
}

/**
 * Removes for good what was deleted before a moment (ISO): not sooner, as another tab may still offer to bring it back.
 */
export async function purgeDeleted(tables: Tables, before: string): Promise<void> {
  for (const { id, deletedAt } of await tables.packages.all()) {
    if (deletedAt !== null && deletedAt < before) await purge(tables, id);
  }
}

/** Removes a package for good into which nothing has been written since it was made; any other stays as it is. */
export async function discardPackage(tables: Tables, id: PackageId): Promise<void> {
  const row = await tables.packages.get(id);
  if (row !== undefined && row.sequence === row.savedSequence) await purge(tables, id);
}

async function purge(tables: Tables, id: PackageId): Promise<void> {
  for (const table of [
    tables.blocks,
    tables.batches,
    tables.responses,
    tables.records,
    tables.log,
    tables.edits,
    tables.links,
  ]) {
    await table.removeStartingWith([id]);
  }
  await tables.settings.remove([id]);
  await tables.carried.remove([id]);
  await tables.chains.remove([id]);
  await tables.packages.remove([id]);
}
