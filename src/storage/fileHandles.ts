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
