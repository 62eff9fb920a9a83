import type { ChangeLabel, LogEntry } from '../model/change';
import { changeDigests } from '../model/logChain';
import { atOnce } from '../model/piecewise';

type ChangeEntry = Extract<LogEntry, { readonly kind: 'change' }>;

/**
 * An entry whose edits stay behind, the chain holding by their digests.
 *
 * @param label what is said of it: its own label, or that this stays behind too
 */
export const withheldEntry = (entry: ChangeEntry, label: ChangeLabel): LogEntry => ({
  ...entry,
  change: { label, edits: [] },
  withheld: entry.withheld ?? atOnce(changeDigests(entry.change)),
});
