import { type Change, inverse, type LogEntry } from '../model/change';
import type { PackageId } from '../model/package';
import type { EditsRow, LogRow } from './rows';
import type { Tables } from './store';

/** A log entry with the change that it made to the data: of an undo, the inverse of what it takes back. */
export interface Applied {
  readonly entry: LogEntry;
  readonly change: Change;
}

/** The rows that keep a log entry. */
export function rowsOfEntry(id: PackageId, writer: string, entry: LogEntry): { log: LogRow; edits: EditsRow | null } {
  const place = { package: id, sequence: entry.sequence };
  const head = { ...place, writer, at: entry.at, ...(entry.by === undefined ? {} : { by: entry.by }) };
  if (entry.kind === 'freeze') return { log: { ...head, kind: entry.kind, version: entry.version }, edits: null };
  if (entry.kind !== 'change') return { log: { ...head, kind: entry.kind, of: entry.of }, edits: null };
  const { label, edits } = entry.change;
  const { withheld } = entry;
  return {
    log: { ...head, kind: 'change', label, ...(withheld === undefined ? {} : { withheld }) },
    edits: { ...place, edits },
  };
}

/** The log entries that are kept in `rows`, in their order. */
export async function entriesOf(tables: Tables, id: PackageId, rows: readonly LogRow[]): Promise<readonly LogEntry[]> {
  const changes = rows.filter((row) => row.kind === 'change');
  const found = await tables.edits.many(changes.map((row) => [id, row.sequence]));
  const edits = new Map(found.flatMap((row) => (row === undefined ? [] : [[row.sequence, row.edits]])));
  return rows.map(({ package: _, writer: __, ...row }): LogEntry => {
    if (row.kind !== 'change') return row;
    const { label, ...rest } = row;
    return { ...rest, change: { label, edits: edits.get(row.sequence) ?? [] } };
  });
}

/**
 * The change that log entry `sequence` made when it was new.
 *
 * @throws where there is no such entry: the stacks of undo name none but those of the log
 */
export async function changeOf(tables: Tables, id: PackageId, sequence: number): Promise<Change> {
  const [row, edits] = [await tables.log.get([id, sequence]), await tables.edits.get([id, sequence])];
  if (row?.kind !== 'change' || edits === undefined) throw new Error(`log entry ${sequence} is no change`);
  return { label: row.label, edits: edits.edits };
}

/** What the entries kept in `rows` did to the data, in their order; a version frozen did nothing. */
export async function appliedOf(tables: Tables, id: PackageId, rows: readonly LogRow[]): Promise<readonly Applied[]> {
  const entries = await entriesOf(tables, id, rows);
  const applied: Applied[] = [];
  for (const entry of entries) {
    if (entry.kind === 'change') applied.push({ entry, change: entry.change });
    else if (entry.kind !== 'freeze') {
      const change = await changeOf(tables, id, entry.of);
      applied.push({ entry, change: entry.kind === 'undo' ? inverse(change) : change });
    }
  }
  return applied;
}
