import type { ChangeDigests, ChangeLabel, Edit, FrozenVersion } from '../model/change';
import type { Column } from '../model/column';
import type { UnknownFields } from '../model/content';
import type { InputCode } from '../model/methodology';
import type { PackageId, WrittenSettings } from '../model/package';
import type { ResponseChunk } from '../model/packedResponses';
import type { PlacedRecord, RecordId, RecordKind } from '../model/records';
import type { ResponseBatch } from '../model/survey';
import type { WholeMethodology } from '../model/wholeMethodology';

/**
 * What the tables hold. A row is never changed once it was read or given: an edit writes a new one. Whatever grows with
 * the package (settings, cells, responses, log) lies outside `PackageRow`, which every edit rewrites.
 */
export interface PackageRow {
  readonly id: PackageId;
  /** The settings' name once more, so that a list of packages reads no settings. */
  readonly name: string;
  /** ISO times. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly deletedAt: string | null;
  /** The last log entry; 0 where the log is empty. */
  readonly sequence: number;
  /** The last log entry that stands in the user's file. */
  readonly savedSequence: number;
  /** What undo could take back when the file was written; where absent, what it can of those entries now. */
  readonly savedDone?: readonly number[];
  /** The last log entry that touched the settings: tells whether something remembered of them still holds. */
  readonly settingsSequence: number;
  /** Log entries that undo can take back, the next one last. */
  readonly done: readonly number[];
  /** Log entries that redo can make again, the next one last. */
  readonly undone: readonly number[];
  /** Batches that undo has taken away; their responses are kept for as long as redo can bring them back. */
  readonly orphans: readonly string[];
  /** Log entries that froze a version; absent where none did. */
  readonly frozen?: readonly number[];
}

export interface SettingsRow {
  readonly package: PackageId;
  /** As some edition of the product has written them. */
  readonly settings: WrittenSettings;
}

/** What a package carries along and no edit touches. */
export interface CarriedRow {
  readonly package: PackageId;
  readonly methodology: WholeMethodology | string;
  readonly unknown: UnknownFields;
}

/** The observations of one input and year in the regions whose slots lie in one block, at `slot − block × BLOCK_SIZE`. */
export interface BlockRow {
  readonly package: PackageId;
  readonly input: InputCode;
  readonly year: number;
  readonly block: number;
  readonly column: Column;
}

export interface BatchRow {
  readonly package: PackageId;
  readonly id: string;
  readonly batch: ResponseBatch;
  /** False where the batch was taken away and its responses wait for it to come back. */
  readonly present: boolean;
  /** The log entry that last brought it in: the order of the batches. */
  readonly added: number;
}

/** Some of the responses of a batch, in the order of the file: packed as they were read, or up to `CHUNK_SIZE` as they are. */
export interface ResponseRow {
  readonly package: PackageId;
  readonly batch: string;
  readonly chunk: number;
  readonly responses: ResponseChunk;
}

/** One scenario, project, weight set, …. */
export interface RecordRow {
  readonly package: PackageId;
  readonly of: RecordKind;
  readonly id: RecordId;
  readonly record: PlacedRecord['record'];
}

/** One entry of the log without its edits, so that the log can be listed and a step of undo named at little cost. */
export type LogRow = {
  readonly package: PackageId;
  readonly sequence: number;
  /** The tab that wrote it, so that it is not told of its own changes. */
  readonly writer: string;
  /** ISO time of the commit. */
  readonly at: string;
  /** Who, by the name typed in; absent where nobody has said. */
  readonly by?: string;
} & (
  | { readonly kind: 'change'; readonly label: ChangeLabel; readonly withheld?: ChangeDigests }
  | { readonly kind: 'undo' | 'redo'; readonly of: number }
  | { readonly kind: 'freeze'; readonly version: FrozenVersion }
);

/** The edits of a log entry of kind `change`. */
export interface EditsRow {
  readonly package: PackageId;
  readonly sequence: number;
  readonly edits: readonly Edit[];
}

/** The link that chains a log entry to those before it; written soon after the entry, so that an edit does not wait for it. */
export interface LinkRow {
  readonly package: PackageId;
  readonly sequence: number;
  readonly link: string;
}

/** How far a package's log is chained; a package without this row is chained from its first entry on. */
export interface ChainRow {
  readonly package: PackageId;
  /** The last entry that is chained, or that stood in the log before it was. */
  readonly sequence: number;
  /** Its link; null where the chain begins with the next entry. */
  readonly link: string | null;
}

/** Cells of one stored block. Bounds what an edit reads and writes, whatever the number of regions. */
export const BLOCK_SIZE = 1024;
/** Responses of one row: rows are read and written whole, and a few thousand rows are still quick to list. */
export const CHUNK_SIZE = 1000;
/** Steps that undo can go back. */
export const UNDO_DEPTH = 1000;
