import type { PackageId } from '../model/package';

/** Apart from the packages: what a browser gives for a file on the disk is of this browser, and says nothing of the data. */
const NAME = 'tartym-files';
const TABLE = 'handles';

/** How a file looked when it was last written from here. */
export interface FileStamp {
  /** Milliseconds since 1970, by the clock of whoever wrote it. */
  readonly lastModified: number;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}

/** The file that a package was last saved in. */
export interface KeptFile {
  readonly handle: FileSystemFileHandle;
  /** Null where it was written before this was noted. */
  readonly stamp: FileStamp | null;
}

/** The file that a package was last saved in; null where none is known, or the browser does not say. */
export const keptFile = (id: PackageId): Promise<KeptFile | null> =>
  inTable('readonly', (table) => table.get(id) as IDBRequest<KeptFile | FileSystemFileHandle | undefined>).then(
    (kept) => (kept === undefined ? null : 'handle' in kept ? kept : { handle: kept, stamp: null }),
    () => null,
  );

/** Remembers the file of a package; where the browser cannot, it is asked for again next time. */
export const keepFile = (id: PackageId, kept: KeptFile): Promise<void> =>
  inTable('readwrite', (table) => table.put(kept, id)).then(
    () => undefined,
    () => undefined,
  );

/** A file that was opened or saved lately. */
export interface RecentFile {
  readonly handle: FileSystemFileHandle;
  /** When, as ISO time in UTC. */
  readonly at: string;
}

/** Under this name in the same table: no package is called so. */
const RECENT = '/recent';
const MOST_RECENT = 8;

/** Files that were opened or saved lately, the last one first; none where the browser keeps none. */
export const recentFiles = (): Promise<readonly RecentFile[]> =>
  inTable('readonly', (table) => table.get(RECENT) as IDBRequest<readonly RecentFile[] | undefined>).then(
    (files) => files ?? [],
    () => [],
  );

/** Puts a file in front of those that were used lately. */
export async function noteRecent(handle: FileSystemFileHandle): Promise<void> {
  const others = await withoutFile(handle);
  await keepRecent([{ handle, at: new Date().toISOString() }, ...others].slice(0, MOST_RECENT));
}

/** Forgets that a file was used. */
export const forgetRecent = async (handle: FileSystemFileHandle): Promise<void> =>
  keepRecent(await withoutFile(handle));

async function withoutFile(handle: FileSystemFileHandle): Promise<readonly RecentFile[]> {
  const kept = await Promise.all(
    (await recentFiles()).map(async (each) => ((await each.handle.isSameEntry(handle)) ? [] : [each])),
  );
  return kept.flat();
}

/** Where the browser keeps nothing there is no list. */
const keepRecent = (files: readonly RecentFile[]): Promise<void> =>
  inTable('readwrite', (table) => table.put(files, RECENT)).then(
    () => undefined,
    () => undefined,
  );

async function inTable<Value>(
  mode: IDBTransactionMode,
  ask: (table: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
  const database = await answer(opening);
  try {
    return await answer(ask(database.transaction(TABLE, mode).objectStore(TABLE)));
  } finally {
    database.close();
  }
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
