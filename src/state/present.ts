import { readColumnKey } from '../model/column';
import type { Present } from '../model/present';
import type { OpenDocument } from './document';

/** The open package as a command sees it: what stands there now. */
export const presentOf = (document: OpenDocument): Present => ({
  settings: document.settings(),
  observation: (region, input, year) => document.mirror().observation(region, input, year),
  hasObservations: (input) => {
    for (const [key, column] of document.mirror().columns) {
      if (readColumnKey(key)?.input === input && column.states.some((state) => state !== 0)) return true;
    }
    return false;
  },
});
