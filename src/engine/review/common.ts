import type { LogEntry } from '../../model/change';
import type { PackageContent } from '../../model/content';
import { entryName, type ItemKey } from '../../model/difference';
import type { Review } from '../../model/review';
import { samePlain } from '../../model/same';
import { changedSince, commonEntry } from './changedSince';

type Reviewed = Pick<PackageContent, 'log' | 'records'>;

/** One moment at which one side had seen what the other held: from then on that is what both knew. */
interface Sighting {
  /** On the own log: behind which entry it comes in the order of what was known. */
  readonly order: number;
  /** All that was held, or of some things only. */
  readonly of: ReadonlySet<ItemKey> | 'all';
  readonly value: (key: ItemKey, present: Held) => unknown;
}

interface Held {
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What both sides knew last of each thing that either may have changed. */
export interface CommonGround {
  /** The last log entry that both have; 0: none. */
  readonly common: number;
  readonly changedByMine: Iterable<ItemKey>;
  isChangedByTheirs(key: ItemKey): boolean;
  /** What both began with; undefined where their logs do not lead back to the same. */
  baseOf(key: ItemKey, present: Held): unknown;
  /** Why the colleague has refused what stood here; undefined where nothing was refused. */
  refusalOf(key: ItemKey): string | undefined;
  /** What the colleague has decided about the own file as it was when they last looked at it, in order. */
  readonly answers: readonly Review[];
}

/**
 * Finds what two packages have in common: the state after the last entry of both logs, which either log leads back to,
 * and what either side has since seen of the other's and decided about. A review names the last entry of the file that
 * was looked at, so that however often packages go to and fro, only what is new is asked.
 */
export function commonGround(mine: Reviewed, theirs: Reviewed): CommonGround {
  const common = commonEntry(mine.log, theirs.log);
  const [own, other] = [changedSince(mine.log, common), changedSince(theirs.log, common)];
  const ownReviews = reviewsOf(mine);
  const otherReviews = reviewsOf(theirs);
  const ownEnds = placesOf(mine.log);
  const otherEnds = placesOf(theirs.log);
  const made = reviewEntries(mine.log);

  const [isOwnWhole, isOtherWhole] = [mine, theirs].map(({ log }) => common === 0 || isWholeAfter(log, common));
  const sightings: Sighting[] = [];
  const refusals = new Map<ItemKey, string>();
  const answers: { readonly review: Review; readonly seen: number; readonly made: number }[] = [];
  const answered = reviewEntries(theirs.log);
  for (const [id, review] of otherReviews) {
    const seen = ownEnds.get(review.last ?? '');
    if (ownReviews.has(id) || seen === undefined || seen <= common) continue;
    sightings.push({
      order: seen + 0.5,
      of: thingsOf(review),
      value: (key, present) => own.valueAt(key, seen, present.mine),
    });
    for (const { key } of review.refused) refusals.set(key, review.reason);
    answers.push({ review, seen, made: answered.get(id) ?? 0 });
  }
  for (const [id, review] of ownReviews) {
    const order = made.get(id) ?? 0;
    if (otherReviews.has(id) || order <= common) continue;
    const seen = otherEnds.get(review.last ?? '');
    if (seen !== undefined && seen > common) {
      sightings.push({
        order,
        of: thingsOf(review),
        value: (key, present) => other.valueAt(key, seen, present.theirs),
      });
    } else if (review.last === null && theirs.log.length === 0) {
      const refused = new Map(review.refused.map(({ key, theirs: text }) => [key, read(text)]));
      sightings.push({ order, of: new Set(refused.keys()), value: (key) => refused.get(key) });
    }
  }
  sightings.sort((a, b) => b.order - a.order);
  answers.sort((a, b) => a.made - b.made);
  const lastSeen = Math.max(...answers.map(({ seen }) => seen));

  return {
    common,
    changedByMine: own.keys,
    isChangedByTheirs: other.has,
    refusalOf: (key) => refusals.get(key),
    answers: answers.flatMap(({ review, seen }) => (seen === lastSeen ? [review] : [])),
    baseOf(key, present) {
      const last = sightings.find(({ of }) => of === 'all' || of.has(key));
      if (last !== undefined) return last.value(key, present);
      const [base, otherBase] = [own.valueAt(key, common, present.mine), other.valueAt(key, common, present.theirs)];
      // What a copy has left out of its log leads nowhere: then the other log alone is followed back.
      if (isOwnWhole !== isOtherWhole) return isOwnWhole ? base : otherBase;
      return samePlain(base, otherBase) ? base : undefined;
    },
  };
}

const isWholeAfter = (log: readonly LogEntry[], after: number): boolean =>
  !log.some((entry) => entry.sequence > after && entry.kind === 'change' && entry.withheld !== undefined);

const reviewsOf = ({ records }: Reviewed): ReadonlyMap<string, Review> =>
  new Map(records.flatMap((each) => (each.of === 'review' ? [[each.id, each.record] as const] : [])));

/** By the names of a log's entries, their numbers. */
const placesOf = (log: readonly LogEntry[]): ReadonlyMap<string, number> =>
  new Map(log.map((entry) => [entryName(entry), entry.sequence]));

/** The last entry that brought in each review. */
function reviewEntries(log: readonly LogEntry[]): ReadonlyMap<string, number> {
  const entries = new Map<string, number>();
  for (const entry of log) {
    if (entry.kind !== 'change') continue;
    for (const edit of entry.change.edits) {
      if (edit.kind === 'record' && edit.of === 'review') entries.set(edit.id, entry.sequence);
    }
  }
  return entries;
}

const thingsOf = ({ complete, accepted, refused }: Review): Sighting['of'] =>
  complete ? 'all' : new Set([...accepted, ...refused.map(({ key }) => key)]);

/** What was refused, as it stands in a review; undefined where that is no JSON. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
