import { type Accessor, createSignal } from 'solid-js';
import { wholeOrder5 } from '../methodology';
import type { StorageProblem } from '../model/problem';
import { openDatabase } from '../storage/database';
import type { PackageStorage } from '../storage/storage';

export interface OpenedStorage {
  readonly storage: PackageStorage;
  /** Why the packages do not last, or why nothing more can be written here; null while all is well. */
  readonly problem: Accessor<StorageProblem | null>;
}

/**
 * Opens where the packages lie. Where the browser gives no storage, or a later version of the program has written it,
 * work goes on in memory, the stored packages untouched, and the user is told to save to a file.
 *
 * @param who the name under which entries come into the log
 * @param onWait told where another tab with another version has to be closed before anything can be opened
 */
export async function openStorage(
  who: () => string,
  onWait: (problem: StorageProblem) => void,
): Promise<OpenedStorage> {
  const [problem, setProblem] = createSignal<StorageProblem | null>(null);
  let isWaiting = true;
  const traits = { who, builtIns: async () => [await wholeOrder5()] };
  const opened = await openDatabase({
    ...traits,
    onBlocked: (met) => (isWaiting ? onWait(met) : void setProblem(met)),
  });
  isWaiting = false;
  if (opened.ok) return { storage: opened.value, problem };
  setProblem(opened.problem);
  // A browser that keeps packages never needs it.
  const { memoryStorage } = await import('../storage/memoryStorage');
  return { storage: memoryStorage(traits), problem };
}
