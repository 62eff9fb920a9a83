import type { Change, ChangeDigests, LogEntry } from './change';
import { digesting, digestOf } from './digest';
import { atOnce, type Piecewise } from './piecewise';

/**
 * The chain over a package's log: the link of an entry is the SHA-256 of the link before it, of when and by whom the
 * entry was made, and of digests of its label, of what stood before and of what after it. So an entry that was changed,
 * left out or put in is found, and a copy may leave private texts out and give their digests instead. It finds accidents
 * and careless edits: whoever means to forge a log can compute every link anew.
 */

/** Edits digested in one go: some milliseconds of work. */
const AT_ONCE = 1000;

/** The digests that stand for a change in the chain. */
export function* changeDigests({ label, edits }: Change): Piecewise<ChangeDigests> {
  const [before, after] = [digesting(), digesting()];
  for (let at = 0; at < edits.length; at += AT_ONCE) {
    for (const { before: was, after: is, ...place } of edits.slice(at, at + AT_ONCE)) {
      before.add({ ...place, value: was });
      after.add({ ...place, value: is });
    }
    yield;
  }
  return { label: digestOf(label), before: before.end(), after: after.end() };
}

/**
 * The link of an entry.
 *
 * @param previous that of the entry before it; null where the chain begins with it
 */
export function* linking(previous: string | null, entry: LogEntry): Piecewise<string> {
  const head = [previous, entry.sequence, entry.at, entry.by ?? '', entry.kind];
  if (entry.kind === 'freeze') return digestOf([...head, entry.version.name, entry.version.fingerprint]);
  if (entry.kind !== 'change') return digestOf([...head, entry.of]);
  const { label, before, after } = entry.withheld ?? (yield* changeDigests(entry.change));
  return digestOf([...head, label, before, after]);
}

/** The entries, those behind number `after` with the links they have to have. */
export function linked(log: readonly LogEntry[], after: number): readonly LogEntry[] {
  let previous: string | null = null;
  return log.map((entry) => {
    if (entry.sequence > after) {
      previous = atOnce(linking(previous, entry));
      return { ...entry, link: previous };
    }
    previous = entry.link ?? null;
    return entry;
  });
}

/** What looking through a chain has found. */
export interface ChainCheck {
  /** Entries from before logs were chained: nothing can be said of them. */
  readonly unchained: number;
  /** Entries that were looked at and fit. */
  readonly fitting: number;
  /** The number of the first entry that does not fit; null where all do. */
  readonly misfit: number | null;
}

/** Follows the chain from its beginning to its end or to the first entry that does not fit. */
export function* checking(log: readonly LogEntry[]): Piecewise<ChainCheck> {
  const first = log.findIndex(({ link }) => link !== undefined);
  const unchained = first < 0 ? log.length : first;
  let previous: string | null = null;
  for (let at = unchained; at < log.length; at++) {
    const entry = log[at];
    if (entry === undefined) break;
    const link: string = yield* linking(previous, entry);
    const isLabelled = entry.kind !== 'change' || labelHolds(entry);
    if (entry.link !== link || !isLabelled) return { unchained, fitting: at - unchained, misfit: entry.sequence };
    previous = link;
    if (at % AT_ONCE === 0) yield;
  }
  return { unchained, fitting: log.length - unchained, misfit: null };
}

/** Whether the label that stands beside withheld edits is the one that was digested. */
const labelHolds = ({ change, withheld }: Extract<LogEntry, { readonly kind: 'change' }>): boolean =>
  withheld === undefined || change.label.code === 'withheld' || digestOf(change.label) === withheld.label;

/** `checking` without a pause. */
export const checkChain = (log: readonly LogEntry[]): ChainCheck => atOnce(checking(log));
