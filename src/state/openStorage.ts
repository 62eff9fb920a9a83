import type { StorageProblem } from '../model/problem';
import { openDatabase } from '../storage/database';
import { memoryStorage, type PackageStorage } from '../storage/storage';

/**
 * Opens where the packages lie. Where the browser gives no storage, or a later version of the program has written it,
 * work goes on in memory, the stored packages untouched, and the user is told to save to a file.
 */
export async function openStorage(): Promise<{ storage: PackageStorage; problem: StorageProblem | null }> {
  const opened = await openDatabase();
  return opened.ok ? { storage: opened.value, problem: null } : { storage: memoryStorage(), problem: opened.problem };
}
