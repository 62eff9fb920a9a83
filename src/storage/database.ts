import type Dexie from 'dexie';
import type { StorageProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { CURRENT_VERSION } from '../model/versions';
import type { WholeMethodology } from '../model/wholeMethodology';
import { declareDatabase, indexedStore } from './indexed';
import { guarded, storageProblemOf } from './problems';
import { type PackageStorage, storageOn } from './storage';

/** Every page opened from a disk shares one IndexedDB, so the name is the product's own. */
const DATABASE_NAME = 'tartym';
/** Dexie multiplies its version by ten for the browser. */
const NATIVE_STEPS = 10;

export interface DatabaseOptions {
  /**
   * Another tab with another version of the program stands in the way: this tab waits for it to be closed, or has made
   * room for it and can write no more until it is loaded again.
   */
  readonly onBlocked?: (problem: StorageProblem) => void;
  /** What the browser offers unless said otherwise. */
  readonly indexedDB?: IDBFactory | undefined;
  readonly IDBKeyRange?: typeof IDBKeyRange | undefined;
  readonly now?: () => Date;
  /** The name under which entries come into the log; empty where nobody has said. */
  readonly who?: () => string;
  /** The methodologies that packages name by their id, with their texts. */
  readonly builtIns?: () => Promise<readonly WholeMethodology[]>;
}

/**
 * Opens the database. Fails with `storageNewer`, nothing touched, where a later version of the program has written it;
 * with `storageFailed` where the browser gives no IndexedDB (then `memoryStorage` serves); waits, after `onBlocked`,
 * while an earlier version of the program is open in another tab.
 */
export const openDatabase = (options: DatabaseOptions = {}): Promise<Result<PackageStorage, StorageProblem>> =>
  guarded(async () => {
    // Named inside: in some browsers the mere mention of either throws.
    const factory = options.indexedDB ?? globalThis.indexedDB;
    const keyRange = options.IDBKeyRange ?? globalThis.IDBKeyRange;
    if (factory === undefined) return failure({ code: 'storageFailed', reason: 'indexedDB' });

    const found = await installedVersion(factory);
    if (found > CURRENT_VERSION) return failure(newer(found));
    const database = declareDatabase(DATABASE_NAME, factory, keyRange);
    const state = watchVersions(database, options.onBlocked);
    const problemOf = (error: unknown): StorageProblem | null => state.problem ?? storageProblemOf(error);
    try {
      await database.open();
    } catch (error) {
      if (state.problem !== null) return failure(state.problem);
      throw error;
    }
    return success(
      storageOn(indexedStore(database), {
        lasting: true,
        isNew: found === 0,
        problemOf,
        ...(options.now === undefined ? {} : { now: options.now }),
        ...(options.who === undefined ? {} : { who: options.who }),
        ...(options.builtIns === undefined ? {} : { builtIns: options.builtIns }),
      }),
    );
  });

/**
 * The version of the database as it lies there, 0 where there is none. Asked before it is opened, because Dexie opens a
 * newer one without a word and adds to it what it misses.
 */
async function installedVersion(factory: IDBFactory): Promise<number> {
  const databases = await factory.databases();
  const native = databases.find(({ name }) => name === DATABASE_NAME)?.version ?? 0;
  return Math.floor(native / NATIVE_STEPS);
}

const newer = (found: number): StorageProblem => ({ code: 'storageNewer', found, known: CURRENT_VERSION });

/** Looks out for other versions of the program. Once one has come, nothing works here until the page is loaded again. */
function watchVersions(
  database: Dexie,
  onBlocked: ((problem: StorageProblem) => void) | undefined,
): { problem: StorageProblem | null } {
  const state: { problem: StorageProblem | null } = { problem: null };
  database.on('blocked', () => onBlocked?.({ code: 'storageBlocked' }));
  database.on('versionchange', () => {
    // For good: Dexie would open the newer database again with the next call.
    database.close({ disableAutoOpen: true });
    state.problem = { code: 'storageBlocked' };
    onBlocked?.(state.problem);
    return false; // or Dexie's own answer to the event would follow
  });
  // A lost connection is opened again by Dexie, and what lies there then may be newer.
  database.on(
    'ready',
    () => {
      const found = Math.floor((database.backendDB()?.version ?? 0) / NATIVE_STEPS);
      if (found <= CURRENT_VERSION) return;
      state.problem = newer(found);
      database.close({ disableAutoOpen: true });
    },
    true,
  );
  return state;
}
