import type { PackageId } from '../model/package';

/** Apart from the packages: what a browser gives for a file on the disk is of this browser, and says nothing of the data. */
const NAME = 'tartym-files';
const TABLE = 'handles';

/** The file that a package was last saved in; null where none is known, or the browser does not say. */
export const keptHandle = (id: PackageId): Promise<FileSystemFileHandle | null> =>
  inTable('readonly', (table) => table.get(id)).then(
    (handle) => handle ?? null,
    () => null,
  );

/** Remembers the file of a package; where the browser cannot, it is asked for again next time. */
export const keepHandle = (id: PackageId, handle: FileSystemFileHandle): Promise<void> =>
  inTable('readwrite', (table) => table.put(handle, id)).then(
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
