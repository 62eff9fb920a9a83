import type { FrozenVersion, LogEntry } from '../model/change';
import type { PackageId } from '../model/package';
import type { StorageProblem } from '../model/problem';
import { type Result, success } from '../model/result';
import { rowsOfEntry } from './log';
import { type Position, positionOf } from './position';
import { signed, standingPackage, type Tab } from './step';
import type { Tables } from './store';

/**
 * Writes into the log that the package as it stands is a version with a name. Undo and redo are left as they are.
 *
 * @param seen the last log entry of the content whose fingerprint the version bears
 * @returns where the package stands then; null, nothing written, where an entry has come in behind `seen`
 */
export async function freeze(
  tables: Tables,
  tab: Tab,
  id: PackageId,
  version: FrozenVersion,
  seen: number,
): Promise<Result<Position | null, StorageProblem>> {
  const row = await standingPackage(tables, id);
  if (!row.ok) return row;
  if (row.value.sequence !== seen) return success(null);
  const sequence = seen + 1;
  const at = tab.now().toISOString();
  const entry: LogEntry = { sequence, ...signed(tab, at), kind: 'freeze', version };
  const after = { ...row.value, sequence, changedAt: at, frozen: [...(row.value.frozen ?? []), sequence] };
  await tables.log.put([rowsOfEntry(id, tab.id, entry).log]);
  await tables.packages.put([after]);
  return success(await positionOf(tables, after));
}
