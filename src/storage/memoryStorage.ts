import { memoryStore } from './memory';
import { type PackageStorage, type StorageTraits, storageOn } from './storage';

/** Storage that lasts as long as the page, for browsers that give none: the user is told so, and saves to a file. */
export const memoryStorage = (traits: Pick<StorageTraits, 'who' | 'builtIns'> = {}): PackageStorage =>
  storageOn(memoryStore(), { lasting: false, ...traits });
