import type { Column, ColumnKey } from '../model/column';
import type { PackageId, PackageSettings } from '../model/package';
import type { ResponseChunk } from '../model/packedResponses';
import type { StorageProblem } from '../model/problem';
import { bookOf, type PlacedRecord, type RecordBook } from '../model/records';
import { type Result, success } from '../model/result';
import type { ResponseBatch } from '../model/survey';
import type { WholeMethodology } from '../model/wholeMethodology';
import { columnsInOrder } from './blocks';
import { type Position, positionOf } from './position';
import type { BatchRow } from './rows';
import { readSettings, standingPackage } from './step';
import type { Tables } from './store';

/** A package as a list of packages shows it. */
export interface PackageSummary {
  readonly id: PackageId;
  readonly name: string;
  /** ISO times. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly position: Position;
}

/** A batch of responses, in the chunks that it is stored in. */
export interface StoredBatch {
  readonly batch: ResponseBatch;
  readonly chunks: readonly ResponseChunk[];
}

/** A package as it is opened: everything but its log. */
export interface StoredPackage {
  readonly id: PackageId;
  readonly createdAt: string;
  readonly settings: PackageSettings;
  /** The methodology itself, or the id of a built-in one. */
  readonly methodology: WholeMethodology | string;
  /** Indexed like `columnRegions(settings)`. */
  readonly columns: ReadonlyMap<ColumnKey, Column>;
  /** Those that count, in the order in which they came in. */
  readonly batches: readonly StoredBatch[];
  readonly records: RecordBook;
  readonly position: Position;
}

/** A package that `restorePackage` would bring back. */
export interface DeletedPackage {
  readonly id: PackageId;
  readonly name: string;
  /** ISO time. */
  readonly deletedAt: string;
}

/** Packages that are out of sight, the last deleted first. */
export async function listDeleted(tables: Tables): Promise<readonly DeletedPackage[]> {
  const deleted = (await tables.packages.all()).flatMap(({ id, name, deletedAt }) =>
    deletedAt === null ? [] : [{ id, name, deletedAt }],
  );
  return deleted.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}

/** Packages that are not deleted, the last changed first. Reads no settings and no cells. */
export async function listPackages(tables: Tables): Promise<readonly PackageSummary[]> {
  const rows = (await tables.packages.all()).filter((row) => row.deletedAt === null);
  const summaries: PackageSummary[] = [];
  for (const row of rows) {
    const { id, name, createdAt, changedAt } = row;
    summaries.push({ id, name, createdAt, changedAt, position: await positionOf(tables, row) });
  }
  return summaries.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

export async function openPackage(tables: Tables, id: PackageId): Promise<Result<StoredPackage, StorageProblem>> {
  const row = await standingPackage(tables, id);
  if (!row.ok) return row;
  const settings = await readSettings(tables, id);
  const carried = await tables.carried.get(id);
  const batches: StoredBatch[] = [];
  for (const each of await batchRows(tables, id)) if (each.present) batches.push(await withChunks(tables, each));
  return success({
    id,
    createdAt: row.value.createdAt,
    settings,
    methodology: carried?.methodology ?? settings.methodology,
    columns: columnsInOrder(await tables.blocks.startingWith([id]), settings),
    batches,
    records: await readRecords(tables, id),
    position: await positionOf(tables, row.value),
  });
}

/** One batch, for a tab that hears of an import made in another or of a redo; null where it no longer counts. */
export async function readBatch(tables: Tables, id: PackageId, batch: string): Promise<StoredBatch | null> {
  const row = await tables.batches.get([id, batch]);
  return row?.present === true ? withChunks(tables, row) : null;
}

export async function readRecords(tables: Tables, id: PackageId): Promise<RecordBook> {
  const rows = await tables.records.startingWith([id]);
  return bookOf(rows.map(({ of, id: record, record: value }) => ({ of, id: record, record: value }) as PlacedRecord));
}

/** In the order in which they came in. */
export async function batchRows(tables: Tables, id: PackageId): Promise<readonly BatchRow[]> {
  return [...(await tables.batches.startingWith([id]))].sort((a, b) => a.added - b.added);
}

export async function withChunks(tables: Tables, row: BatchRow): Promise<StoredBatch> {
  const chunks = await tables.responses.startingWith([row.package, row.id]);
  return { batch: row.batch, chunks: chunks.map((chunk) => chunk.responses) };
}
