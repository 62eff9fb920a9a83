import type { PackageId } from '../model/package';
import type { RecordId, RecordKind } from '../model/records';
import type {
  BatchRow,
  BlockRow,
  CarriedRow,
  ChainRow,
  EditsRow,
  LinkRow,
  LogRow,
  PackageRow,
  RecordRow,
  ResponseRow,
  SettingsRow,
} from './rows';

export type KeyPart = string | number;
export type Key = string | readonly KeyPart[];

/** One table as a transaction sees it. */
export interface Table<Row, RowKey extends Key> {
  get(key: RowKey): Promise<Row | undefined>;
  /** One answer for every key, in their order. */
  many(keys: readonly RowKey[]): Promise<readonly (Row | undefined)[]>;
  /** All rows in the order of their keys. */
  all(): Promise<readonly Row[]>;
  /** Rows whose key begins with `prefix` and, where `after` is given, goes on with something greater; in key order. */
  startingWith(prefix: readonly KeyPart[], after?: KeyPart): Promise<readonly Row[]>;
  put(rows: readonly Row[]): Promise<void>;
  remove(keys: readonly RowKey[]): Promise<void>;
  removeStartingWith(prefix: readonly KeyPart[]): Promise<void>;
}

export interface Tables {
  readonly packages: Table<PackageRow, PackageId>;
  readonly settings: Table<SettingsRow, PackageId>;
  readonly carried: Table<CarriedRow, PackageId>;
  readonly blocks: Table<BlockRow, readonly [PackageId, string, number, number]>;
  readonly batches: Table<BatchRow, readonly [PackageId, string]>;
  readonly responses: Table<ResponseRow, readonly [PackageId, string, number]>;
  readonly records: Table<RecordRow, readonly [PackageId, RecordKind, RecordId]>;
  readonly log: Table<LogRow, readonly [PackageId, number]>;
  readonly edits: Table<EditsRow, readonly [PackageId, number]>;
  readonly links: Table<LinkRow, readonly [PackageId, number]>;
  readonly chains: Table<ChainRow, PackageId>;
}

/**
 * Where the tables lie: IndexedDB, or memory where the browser gives none. Everything above it is written once for both.
 * Work given to `read` and `write` waits for nothing but the tables, or IndexedDB ends the transaction under it.
 */
export interface Store {
  /** Runs `work` on one state of all tables. */
  read<Value>(work: (tables: Tables) => Promise<Value>): Promise<Value>;
  /** Runs `work` alone; its writes last once the promise is fulfilled, and none of them where it throws. */
  write<Value>(work: (tables: Tables) => Promise<Value>): Promise<Value>;
  /** Calls back with what `query` gives, now and after every write (of any tab) to rows that it read. */
  observe<Value>(
    query: (tables: Tables) => Promise<Value>,
    onValue: (value: Value) => void,
    onError: (error: unknown) => void,
  ): () => void;
  close(): void;
}
