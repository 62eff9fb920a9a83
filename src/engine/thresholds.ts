import type { Ladder, Lever, Stairs, Step, Threshold } from '../model/ladder';
import { type Factor, factorsOf, type Methodology } from '../model/methodology';
import type { Rating } from '../model/rating';
import { crossing } from './crossing';
import { leversOf, type SetLever } from './levers';
import { type MovedRegion, moving, type Situation } from './oneRegion';
import { order } from './order';
import { type Path, pathOf } from './path';
import { TOLERANCE } from './places';

/** So much of R a threshold lies inside the tolerance: more than the last digits of R, and next to nothing of a value. */
const SURE = TOLERANCE / 1000;

/** How many steps a ladder has at most. */
const STEPS = 3;

/**
 * The threshold ladders of one region (product.md, "Twelve things", 4): for every cell of the year and every soft
 * factor, the next three values at which its place improves, and how far it may go the other way before a place is
 * lost. Everything else stands, the other regions as observed; their points still follow, as where the region becomes
 * the best or takes a rank.
 *
 * As a lever moves the right way, one's own R never falls and that of no other rises, so that each other region is
 * overtaken at one point of the path or never; the ladder is the first of these points. Under `rank` they are values of
 * the others in the factor, under `linear` and `ratio` they lie between them.
 */
export function laddersOf(rating: Rating, methodology: Methodology) {
  const move = moving(rating, methodology);
  const better = factorsOf(methodology).map((factor) => factor.better);
  const ranked = order(rating.scores, true);
  return (region: number, wanted: (lever: Lever) => boolean = () => true): readonly Ladder[] => {
    if ((rating.places[region] ?? 0) === 0) return [];
    const others = othersOf(rating, ranked, region);
    const ladders: Ladder[] = [];
    for (const lever of leversOf(rating, methodology, region)) {
      const sense = wanted(lever) ? senseOf(lever, rating, better) : null;
      if (sense === null) continue;
      const moved = move(
        region,
        lever.movements.map(({ factor }) => factor),
      );
      ladders.push(ladderOf({ lever, sense, region, rating, moved, others }));
    }
    return ladders;
  };
}

/** One lever of one region on its way, and the regions that it may pass. */
interface Way {
  readonly lever: SetLever;
  /** Which way the place improves: 1 up, −1 down. */
  readonly sense: 1 | -1;
  readonly region: number;
  readonly rating: Rating;
  readonly moved: MovedRegion;
  readonly others: Others;
}

/**
 * Which way the lever improves the place: 1 up, −1 down; null where it moves nothing, or one factor the right way and
 * another the wrong way, where no value is a threshold for good.
 */
function senseOf({ movements }: SetLever, rating: Rating, better: readonly Factor['better'][]): 1 | -1 | null {
  if (rating.weightSum === 0) return null;
  let found: 1 | -1 | null = null;
  for (const { factor, sense } of movements) {
    if (sense === 0) continue;
    const own = better[factor] === 'lower' ? (sense === 1 ? -1 : 1) : sense;
    if (found !== null && found !== own) return null;
    found = own;
  }
  return found;
}

/**
 * The same of one lever to any number of steps either way: how the place runs over the values that the lever can have.
 * Null where the lever is none of the region's, or moves nothing.
 */
export function stairsOf(
  rating: Rating,
  methodology: Methodology,
  region: number,
  lever: Lever,
  most: number,
): Stairs | null {
  if ((rating.places[region] ?? 0) === 0) return null;
  const set = leversOf(rating, methodology, region).find(
    ({ input, kind }) => input === lever.input && kind === lever.kind,
  );
  const better = factorsOf(methodology).map((factor) => factor.better);
  const sense = set === undefined ? null : senseOf(set, rating, better);
  if (set === undefined || sense === null) return null;
  const moved = moving(rating, methodology)(
    region,
    set.movements.map(({ factor }) => factor),
  );
  const others = othersOf(rating, order(rating.scores, true), region);
  const way: Way = { lever: set, sense, region, rating, moved, others };
  const { place, gained, lost, upward, downward } = changesOf(way, most, most);
  return {
    value: set.value,
    place,
    better: sense === 1 ? 'up' : 'down',
    gained: thresholdsOn(upward, gained.changes, { most, place, sign: -1 }),
    lost: thresholdsOn(downward, lost.changes, { most, place, sign: 1 }),
  };
}

function ladderOf(way: Way): Ladder {
  const { lever, sense, rating } = way;
  const { place, gained, lost, upward, downward } = changesOf(way, STEPS, 1);
  const { input, kind, value, movements } = lever;
  const thresholds = thresholdsOn(upward, gained.changes, { most: STEPS, place, sign: -1 });
  const [loss = null] = thresholdsOn(downward, lost.changes, { most: 1, place, sign: 1 });
  const steps = thresholds.map(
    (threshold, at): Step => ({
      ...threshold,
      score: upward.situationAt(gained.changes[at]?.z ?? Number.NaN).own,
      factorValues: movements.map(({ valueAt }) => valueAt(threshold.value)),
      answers: null,
    }),
  );
  return {
    lever: { input, kind },
    value,
    factors: movements.map(({ factor }) => rating.factors[factor]?.factor ?? ''),
    better: sense === 1 ? 'up' : 'down',
    steps,
    bestPlace: place - gained.reachable,
    loss,
  };
}

/** The first changes of place either way along a lever, and one more each way: up to it the last of them holds. */
function changesOf({ lever, sense, region, rating, moved, others }: Way, mostGained: number, mostLost: number) {
  const upward = pathOf(lever, moved, sense);
  const downward = pathOf(lever, moved, sense === 1 ? -1 : 1);
  const isStepped = rating.choices.readings.points === 'rank';
  return {
    place: rating.places[region] ?? 0,
    upward,
    downward,
    gained: firstChanges(others.above, upward, overtaking(moved), mostGained + 1, isStepped),
    lost: firstChanges(others.below, downward, falling(moved), mostLost + 1, isStepped),
  };
}

/** The other regions with R, those that stand above and those that do not, the nearest first. */
interface Others {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** @param ranked regions with R, the best first */
function othersOf({ scores }: Rating, ranked: ArrayLike<number>, region: number): Others {
  const own = scores[region] ?? Number.NaN;
  const above: number[] = [];
  const below: number[] = [];
  for (let place = 0; place < ranked.length; place++) {
    const other = ranked[place] ?? -1;
    if (other !== region) ((scores[other] ?? Number.NaN) > own + TOLERANCE ? above : below).push(other);
  }
  return { above: above.reverse(), below };
}

/** Below 0 until a change has happened to one other region in a situation, not below 0 from then on. */
type Change = (other: number, situation: Situation) => number;

const overtaking =
  ({ scoreOf }: MovedRegion): Change =>
  (other, situation) =>
    situation.own + TOLERANCE - scoreOf(other, situation);

/** Strictly above: what is above by no more than the tolerance shares the place. */
const falling =
  ({ scoreOf }: MovedRegion): Change =>
  (other, situation) => {
    const ahead = scoreOf(other, situation) - (situation.own + TOLERANCE);
    return ahead > 0 ? ahead : Math.min(ahead, -Number.MIN_VALUE);
  };

/** A point of a path at which so many regions change sides. */
interface PlaceChange {
  /** Where on the path it has happened. */
  readonly z: number;
  readonly point: number;
  readonly at: Threshold['at'];
  regions: number;
}

/**
 * The first `most` changes on a path, the nearest first, and how many regions change sides anywhere on it. A region
 * that has not changed at the last of them need not be looked at closer, so that a search costs two looks a region:
 * those next to the own one in R come first, as most often they are the first to change.
 */
function firstChanges(
  others: readonly number[],
  path: Path,
  change: Change,
  most: number,
  isStepped: boolean,
): { readonly changes: readonly PlaceChange[]; readonly reachable: number } {
  const changes: PlaceChange[] = [];
  let reachable = 0;
  if (path.length === 0) return { changes, reachable };
  const end = path.situation(path.length - 1);
  let [last, atLast]: [PlaceChange | undefined, Situation | undefined] = [undefined, undefined];
  for (const other of others) {
    if (change(other, end) < 0) continue;
    reachable += 1;
    if (atLast !== undefined && change(other, atLast) < 0) continue;
    include(changes, changeOf(other, path, change, isStepped));
    if (changes.length > most) changes.pop();
    if (changes.length === most && changes.at(-1) !== last) {
      last = changes.at(-1);
      atLast = last === undefined ? undefined : path.situationAt(last.z);
    }
  }
  return { changes, reachable };
}

function include(changes: PlaceChange[], found: PlaceChange): void {
  const same = changes.find((each) => each.at === found.at && isNear(each.point, found.point));
  if (same !== undefined) {
    same.regions += 1;
    return;
  }
  const after = changes.findIndex((each) => each.z > found.z);
  changes.splice(after < 0 ? changes.length : after, 0, found);
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

/** Where on the path one region changes sides; it does somewhere. */
function changeOf(other: number, path: Path, change: Change, isStepped: boolean): PlaceChange {
  let [low, high] = [0, path.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (change(other, path.situation(middle)) < 0) low = middle + 1;
    else high = middle;
  }
  const point = path.pointAt(low);
  const at = low % 2 === 1 ? 'from' : 'beyond';
  if (isStepped) return { z: path.lookedAt(low), point, at, regions: 1 };
  const z = crossingBefore(low, other, path, change);
  if (z !== null) return { z, point: z, at: 'from', regions: 1 };
  return { z: at === 'from' ? point : point + path.grain(point), point, at, regions: 1 };
}

/**
 * Where a region changes sides between two points, which it can under a reading whose points are no steps; null where
 * it changes at a point, which it does where there is no spread any more or a ratio gets its meaning.
 */
function crossingBefore(index: number, other: number, path: Path, change: Change): number | null {
  const stretch = path.stretch(index);
  if (stretch === null) return null;
  const { from, to, atFrom, atTo } = stretch;
  const [before, after] = [change(other, atFrom), change(other, atTo)];
  if (!(before < 0 && after >= 0)) return null;
  // Not at the very edge of the tolerance: a last digit less, and the place would not be there.
  const sure = after >= SURE ? SURE : 0;
  return crossing((z) => change(other, path.situationAt(z)) - sure, from, to, before - sure, after - sure);
}

/** The first changes on a path as thresholds; each region that changes sides costs a place (1) or gives one (−1). */
function thresholdsOn(
  path: Path,
  changes: readonly PlaceChange[],
  { most, place, sign }: { readonly most: number; readonly place: number; readonly sign: 1 | -1 },
): readonly Threshold[] {
  const where = ({ point, at }: PlaceChange) => ({ value: path.valueOf(point), at });
  let reached = place;
  return changes.slice(0, most).map((change, index) => {
    reached += sign * change.regions;
    const next = changes[index + 1];
    return { ...where(change), place: reached, until: next === undefined ? null : where(next) };
  });
}
