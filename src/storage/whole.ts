import type { LogEntry } from '../model/change';
import { type BatchContent, NOTHING_UNKNOWN, type PackageContent } from '../model/content';
import { linked } from '../model/logChain';
import type { PackageId } from '../model/package';
import type { StorageProblem } from '../model/problem';
import { placedRecords } from '../model/records';
import { type Result, success } from '../model/result';
import { responsesIn } from '../model/unpackedResponses';
import { placedObservations } from './blocks';
import { entriesOf } from './log';
import { batchRows, readRecords, withChunks } from './read';
import { readSettings, standingPackage } from './step';
import type { Tables } from './store';

/** What is read only to leave in a file or to be looked through: loaded when it is wanted. */

/** The whole package, and its log beside it. */
export async function readWhole(
  tables: Tables,
  id: PackageId,
): Promise<Result<{ readonly content: Omit<PackageContent, 'log'>; readonly log: StoredLog }, StorageProblem>> {
  const row = await standingPackage(tables, id);
  if (!row.ok) return row;
  const settings = await readSettings(tables, id);
  const carried = await tables.carried.get(id);
  const batches: BatchContent[] = [];
  for (const each of await batchRows(tables, id)) {
    const { batch, chunks } = await withChunks(tables, each);
    batches.push({ batch, present: each.present, responses: [...responsesIn(chunks)] });
  }
  const log = await logOf(tables, id);
  const content = {
    settings,
    methodology: carried?.methodology ?? settings.methodology,
    observations: placedObservations(await tables.blocks.startingWith([id]), settings),
    batches,
    records: placedRecords(await readRecords(tables, id)),
    unknown: carried?.unknown ?? NOTHING_UNKNOWN,
  };
  return success({ content, log });
}

/** A log as it stands. */
export interface StoredLog {
  readonly log: readonly LogEntry[];
  /** The last entry that is chained already, or that stood there before logs were. */
  readonly chained: number;
}

/** The whole log of a package with its edits, and with the links of those entries that are chained. */
async function logOf(tables: Tables, id: PackageId): Promise<StoredLog> {
  const entries = await entriesOf(tables, id, await tables.log.startingWith([id]));
  const links = new Map((await tables.links.startingWith([id])).map(({ sequence, link }) => [sequence, link]));
  const log = entries.map((entry): LogEntry => {
    const link = links.get(entry.sequence);
    return link === undefined ? entry : { ...entry, link };
  });
  return { log, chained: (await tables.chains.get(id))?.sequence ?? 0 };
}

/** The whole log of a package. */
export async function readLog(tables: Tables, id: PackageId): Promise<Result<StoredLog, StorageProblem>> {
  const row = await standingPackage(tables, id);
  return row.ok ? success(await logOf(tables, id)) : row;
}

/** A log whose last entries may not be chained yet, with the links that they will have. */
export const wholeChain = ({ log, chained }: StoredLog): readonly LogEntry[] => linked(log, chained);
