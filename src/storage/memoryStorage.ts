import { memoryStore } from './memory';
import { type PackageStorage, storageOn } from './storage';

/** Storage that lasts as long as the page, for browsers that give none: the user is told so, and saves to a file. */
export const memoryStorage = (who?: () => string): PackageStorage =>
  storageOn(memoryStore(), { lasting: false, ...(who === undefined ? {} : { who }) });
