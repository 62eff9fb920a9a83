import { type Change, type Edit, inverse, type LogEntry } from '../../model/change';
import { batchItem, cellItem, entryName, type ItemKey, recordItem, settingItem } from '../../model/difference';
import type { PackageSettings } from '../../model/package';
import { samePlain } from '../../model/same';
import { settingEntries } from '../../model/settingItems';

/** Where an entry of a log has changed a thing, and what stood there before it. */
interface Step {
  readonly sequence: number;
  readonly before: unknown;
}

/** What a log tells of the things that it has changed. */
export interface ChangedThings {
  readonly keys: Iterable<ItemKey>;
  has(key: ItemKey): boolean;
  /** What stood there after log entry `sequence`; `present` where nothing has changed it since. */
  valueAt(key: ItemKey, sequence: number, present: unknown): unknown;
}

/** The changes that the entries behind number `after` have made to the data, undoing and redoing among them, in order. */
function* changesAfter(
  log: readonly LogEntry[],
  after: number,
): Generator<{ readonly sequence: number; readonly change: Change }> {
  const changes = new Map<number, Change>();
  for (const entry of log) {
    if (entry.kind === 'change') changes.set(entry.sequence, entry.change);
    if (entry.sequence <= after) continue;
    if (entry.kind === 'freeze') continue;
    const change = entry.kind === 'change' ? entry.change : changes.get(entry.of);
    if (change === undefined) continue;
    yield { sequence: entry.sequence, change: entry.kind === 'undo' ? inverse(change) : change };
  }
}

/** Follows a log behind entry `after`. Costs what those entries hold. */
export function changedSince(log: readonly LogEntry[], after: number): ChangedThings {
  const steps = new Map<ItemKey, Step[]>();
  for (const { sequence, change } of changesAfter(log, after)) {
    for (const edit of change.edits) {
      for (const [key, before] of changedBy(edit)) {
        const known = steps.get(key);
        if (known === undefined) steps.set(key, [{ sequence, before }]);
        else known.push({ sequence, before });
      }
    }
  }
  return {
    keys: steps.keys(),
    has: (key) => steps.has(key),
    valueAt(key, sequence, present) {
      const next = steps.get(key)?.find((step) => step.sequence > sequence);
      return next === undefined ? present : next.before;
    },
  };
}

/** The things that an edit changes, with what stood there. */
function changedBy(edit: Edit): readonly (readonly [ItemKey, unknown])[] {
  switch (edit.kind) {
    case 'cell':
      return [[cellItem(edit.region, edit.input, edit.year), edit.before]];
    case 'batch':
      return [[batchItem((edit.after ?? edit.before)?.id ?? ''), edit.before]];
    case 'record':
      return [[recordItem(edit.of, edit.id), edit.before]];
    case 'settings':
      return changedSettings(edit.before, edit.after);
    case 'methodology':
      // Whose methodology holds is decided as a whole, not thing by thing: a review takes none of it over.
      return [];
  }
}

function changedSettings(
  before: Partial<PackageSettings>,
  after: Partial<PackageSettings>,
): readonly (readonly [ItemKey, unknown])[] {
  const [was, is] = [byKey(before), byKey(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => !samePlain(was.get(key), is.get(key)))
    .map((key) => [key, was.get(key) ?? null]);
}

const byKey = (settings: Partial<PackageSettings>): ReadonlyMap<ItemKey, unknown> =>
  new Map(settingEntries(settings).map(({ field, of, value }) => [settingItem(field, of), value]));

/** A chained entry is known by its link, whatever a copy leaves out of it. */
const isSameEntry = (mine: LogEntry, theirs: LogEntry): boolean =>
  entryName(mine) === entryName(theirs) && (mine.link !== undefined || samePlain(mine, theirs));

/** The last entry that two logs have in common from their beginning on; 0: none. */
export function commonEntry(mine: readonly LogEntry[], theirs: readonly LogEntry[]): number {
  let common = 0;
  for (const [index, entry] of mine.entries()) {
    const other = theirs[index];
    if (other === undefined || !isSameEntry(entry, other)) break;
    common = entry.sequence;
  }
  return common;
}
