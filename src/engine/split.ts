import type { FactorCode } from '../model/methodology';
import { actingReadings, sameReadings } from '../model/readings';
import type { RegionCode } from '../model/region';
import { failure, type Result, success } from '../model/result';
import {
  type ByCause,
  type ByData,
  type FactorMove,
  type Mixtures,
  MOVE_CAUSES,
  type MoveCause,
  type MoveSplit,
  type NoSplit,
  type PlaceAndScore,
  type RatedSide,
} from '../model/split';
import { createMixture, type Mixed } from './mixture';

/**
 * What a move is split over: from `before` to `after`; `revised` is the first year as the second package has it, under
 * what the first one chose.
 */
export interface Move {
  readonly before: RatedSide;
  readonly revised?: RatedSide;
  readonly after: RatedSide;
}

/**
 * Why the place of one region moved (product.md, "Twelve things", 12): the exact Shapley split over its own
 * performance, its peers, the weights and the readings. Each cause gets its mean effect over all 24 orders in which the
 * four can change from the old to the new, out of 16 mixtures of the two. The parts add up to the whole; what has not
 * changed gets 0. R is split by factor as well, its terms being split each on its own.
 *
 * Two packages: first the revision, from the first year in the old package to the same year in the new one, split in
 * the same way over the region's own figures and those of its peers. Where the region has no place in the revised year
 * there is no such step, and what was revised is part of the rest.
 */
export function splitMove(region: RegionCode, move: Move): Result<MoveSplit, NoSplit> {
  const steps = splitSteps(region, move);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same one mixture at a time, for a thread that has other things to answer in between. */
export function* splitSteps(
  region: RegionCode,
  { before, revised, after }: Move,
): Generator<undefined, Result<MoveSplit, NoSplit>> {
  const wanted = revised === undefined ? null : yield* stretch(region, before, revised);
  const revision = wanted !== null && hasPlace(wanted.last) ? wanted : null;
  const rest = yield* stretch(region, revision === null || revised === undefined ? before : revised, after);
  const first = (revision ?? rest).first;
  if (!hasPlace(first)) return failure('no place before');
  if (!hasPlace(rest.last)) return failure('no place after');
  if (![...(revision?.mixed ?? []), ...rest.mixed].every(hasPlace)) return failure('no place between');
  const isComparable = comparable(before, after);
  return success({
    region,
    before: standing(first, before),
    after: standing(rest.last, after),
    revision: revision === null ? null : { places: dataOf(revision.places), score: dataOf(revision.score) },
    places: rest.places,
    score: isComparable ? rest.score : null,
    factors: isComparable
      ? rest.factors.map((each) => ({ ...each, revision: revision?.changeOf(each.factor) ?? 0 }))
      : [],
    mixtures: { revision: revision === null ? null : mixturesOf(revision), rest: mixturesOf(rest) },
    ...onOneSide(region, before, after),
  });
}

/** One side, another, and what each cause has in the way from one to the other, out of their 16 mixtures. */
interface Stretch {
  readonly mixed: readonly Mixed[];
  readonly first: Mixed | undefined;
  readonly last: Mixed | undefined;
  readonly places: ByCause;
  readonly score: ByCause;
  readonly factors: readonly Omit<FactorMove, 'revision'>[];
  /** By how much the term of a factor in R changes from one side to the other. */
  changeOf(factor: FactorCode): number;
}

function* stretch(region: RegionCode, from: RatedSide, to: RatedSide): Generator<undefined, Stretch> {
  const mixture = createMixture(region, from, to);
  const mixed: Mixed[] = [];
  for (let set = 0; set < 2 ** MOVE_CAUSES.length; set++) {
    mixed.push(mixture.of(sidesOf(set)));
    yield;
  }
  const term = (set: number, index: number) => mixed[set]?.terms[index] ?? Number.NaN;
  return {
    mixed,
    first: mixed[0],
    last: mixed.at(-1),
    places: shapley((set) => -(mixed[set]?.place ?? Number.NaN)),
    score: shapley((set) => mixed[set]?.score ?? Number.NaN),
    factors: mixture.factors.map((factor, index) => ({
      factor,
      parts: shapley((set) => term(set, index)),
      mixed: mixed.map((_, set) => term(set, index)),
    })),
    changeOf: (factor) => {
      const index = mixture.factors.indexOf(factor);
      return index < 0 ? 0 : term(mixed.length - 1, index) - term(0, index);
    },
  };
}

const mixturesOf = ({ mixed }: Stretch): Mixtures => ({
  places: mixed.map(({ place }) => place),
  scores: mixed.map(({ score }) => score),
});

/** Under the choices of one side weights and readings have no part. */
const dataOf = ({ own, peers }: ByCause): ByData => ({ own, peers });

const hasPlace = (mixed: Mixed | undefined): mixed is Mixed => mixed !== undefined && mixed.place > 0;

const standing = ({ place, score }: Mixed, { year }: RatedSide): PlaceAndScore => ({ year, place, score });

/** "R of different readings are never compared, only places" (methodology.md §5); no more is that of other rules. */
const comparable = (a: RatedSide, b: RatedSide): boolean =>
  a.methodology.id === b.methodology.id &&
  sameReadings(actingReadings(a.choices.readings), actingReadings(b.choices.readings)) &&
  a.choices.missing === b.choices.missing;

/** Which causes a set of them (a bit each) has moved to the new side. */
export const sidesOf = (set: number): Readonly<Record<MoveCause, 0 | 1>> => ({
  own: bit(set, 0),
  peers: bit(set, 1),
  weights: bit(set, 2),
  readings: bit(set, 3),
});

const bit = (set: number, place: number): 0 | 1 => ((set >> place) & 1) as 0 | 1;

/** In how many orders four causes can change. */
export const ALL_ORDERS = 24;

/** In how many of them so many of the other three have changed before one does. */
const ORDERS_AFTER = [6, 2, 2, 6];

/** Two mixtures that differ by one cause, and in how many orders it changes between them. */
export interface OneChange {
  readonly orders: number;
  readonly without: number;
  readonly together: number;
}

/** The eight pairs of mixtures that differ by one cause alone. */
export function changesOf(cause: MoveCause): readonly OneChange[] {
  const place = MOVE_CAUSES.indexOf(cause);
  const changes: OneChange[] = [];
  for (let set = 0; set < 2 ** MOVE_CAUSES.length; set++) {
    if (bit(set, place) === 1) continue;
    const changed = bit(set, 0) + bit(set, 1) + bit(set, 2) + bit(set, 3);
    changes.push({ orders: ORDERS_AFTER[changed] ?? 0, without: set, together: set | (1 << place) });
  }
  return changes;
}

/** The mean effect of each cause over all orders; `worth` of a set of causes. */
function shapley(worth: (set: number) => number): ByCause {
  const part = (cause: MoveCause): number => {
    let sum = 0;
    for (const { orders, without, together } of changesOf(cause)) sum += orders * (worth(together) - worth(without));
    return sum / ALL_ORDERS;
  };
  return { own: part('own'), peers: part('peers'), weights: part('weights'), readings: part('readings') };
}

/** Regions that have data on one side alone, and factors that the region has a value of there alone. */
function onOneSide(region: RegionCode, before: RatedSide, after: RatedSide) {
  const mixture = createMixture(region, before, after);
  const valued = (side: 0 | 1) => mixture.factors.filter((factor) => mixture.hasValue(factor, side));
  const [old, now] = [mixture.regionsWith(0), mixture.regionsWith(1)];
  const [oldFactors, newFactors] = [valued(0), valued(1)];
  const without = (all: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return all.filter((each) => each !== region && !known.has(each));
  };
  return {
    regionsBefore: without(old, now),
    regionsAfter: without(now, old),
    factorsBefore: without(oldFactors, newFactors),
    factorsAfter: without(newFactors, oldFactors),
  };
}
