import 'fake-indexeddb/auto'; // live queries stand still without a global one, read when Dexie is loaded
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Result } from '../model/result';
import { type DatabaseOptions, openDatabase } from './database';
import { memoryStorage } from './memoryStorage';
import type { PackageStorage } from './storage';

/** For tests: the value of a result that has to be a success. */
export function succeeded<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** For tests: a browser's IndexedDB, empty. */
export const emptyBrowser = (): IDBFactory => new IDBFactory();

/** For tests: one tab of that browser. */
export const openTab = async (browser: IDBFactory, options: DatabaseOptions = {}): Promise<PackageStorage> =>
  succeeded(await openDatabase({ indexedDB: browser, IDBKeyRange, ...options }));

/** For tests: every place that packages can lie in. `again` is the storage after the page has been loaded again. */
export const PLACES: readonly (readonly [
  name: string,
  start: () => Promise<{ storage: PackageStorage; again: () => Promise<PackageStorage> }>,
])[] = [
  [
    'IndexedDB',
    async () => {
      const browser = emptyBrowser();
      const storage = await openTab(browser);
      return {
        storage,
        again: () => {
          storage.close();
          return openTab(browser);
        },
      };
    },
  ],
  [
    'memory',
    async () => {
      const storage = memoryStorage();
      return { storage, again: async () => storage };
    },
  ],
];
