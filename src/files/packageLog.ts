import type { LogEntry } from '../model/change';
import { checkChain } from '../model/logChain';
import { logEntry } from './packageFields';

/**
 * The number of the first entry of a log that does not fit to those before it, for a log that is known to have come to
 * harm; null where the harm lies in what was written before logs were chained, or it is no log at all.
 */
export function firstMisfit(raw: unknown): number | null {
  if (!Array.isArray(raw)) return null;
  const entries: LogEntry[] = [];
  for (const each of raw) {
    const entry = logEntry(each);
    if (!entry.ok) break;
    entries.push(entry.value);
  }
  const { misfit } = checkChain(entries);
  return misfit ?? (entries.length < raw.length ? (entries.at(-1)?.sequence ?? 0) + 1 : null);
}
