import { actingReadings, sameReadings } from '../model/readings';
import type { RegionCode } from '../model/region';
import { failure, type Result, success } from '../model/result';
import {
  type ByCause,
  MOVE_CAUSES,
  type MoveCause,
  type MoveSplit,
  type NoSplit,
  type PlaceAndScore,
  type RatedSide,
} from '../model/split';
import { createMixture, type Mixed, type Mixture } from './mixture';

/** What a move is split over: from `before` to `after`; `revised` is the first year as the second package has it. */
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
 * Two packages: first the revision, from the first year in the old package to the same year in the new one.
 */
export function splitMove(region: RegionCode, { before, revised, after }: Move): Result<MoveSplit, NoSplit> {
  const from = revised ?? before;
  const mixture = createMixture(region, from, after);
  const mixed = Array.from({ length: 2 ** MOVE_CAUSES.length }, (_, set) => mixture.of(sidesOf(set)));
  const [first, last] = [mixed[0], mixed.at(-1)];
  const old = revised === undefined ? first : createMixture(region, before, before).of(sidesOf(0));
  if (!hasPlace(old) || !hasPlace(first)) return failure('no place before');
  if (!hasPlace(last)) return failure('no place after');
  if (!mixed.every(hasPlace)) return failure('no place between');
  const places = shapley((set) => -(mixed[set]?.place ?? Number.NaN));
  const isComparable = comparable(from, after);
  const parts = mixture.factors.map((factor, index) => ({
    factor,
    parts: shapley((set) => mixed[set]?.terms[index] ?? Number.NaN),
  }));
  return success({
    region,
    before: standing(old, before),
    after: standing(last, after),
    revision:
      revised === undefined
        ? null
        : {
            places: old.place - first.place,
            score: comparable(before, revised) ? first.score - old.score : null,
          },
    places,
    score: isComparable ? shapley((set) => mixed[set]?.score ?? Number.NaN) : null,
    factors: isComparable ? parts : [],
    ...onOneSide(region, from, after, mixture),
  });
}

const hasPlace = (mixed: Mixed | undefined): mixed is Mixed => mixed !== undefined && mixed.place > 0;

const standing = ({ place, score }: Mixed, { year }: RatedSide): PlaceAndScore => ({ year, place, score });

/** "R of different readings are never compared, only places" (methodology.md §5). */
const comparable = (a: RatedSide, b: RatedSide): boolean =>
  sameReadings(actingReadings(a.choices.readings), actingReadings(b.choices.readings)) &&
  a.choices.missing === b.choices.missing;

/** Which causes a set of them (a bit each) has moved to the new side. */
const sidesOf = (set: number): Readonly<Record<MoveCause, 0 | 1>> => ({
  own: bit(set, 0),
  peers: bit(set, 1),
  weights: bit(set, 2),
  readings: bit(set, 3),
});

const bit = (set: number, place: number): 0 | 1 => ((set >> place) & 1) as 0 | 1;

/** In how many of the 24 orders so many of the other three have changed before one does. */
const ORDERS = [6, 2, 2, 6];

/** The mean effect of each cause over all orders; `worth` of a set of causes. */
function shapley(worth: (set: number) => number): ByCause {
  const part = (place: number): number => {
    let sum = 0;
    for (let set = 0; set < 2 ** MOVE_CAUSES.length; set++) {
      if (bit(set, place) === 1) continue;
      const changed = bit(set, 0) + bit(set, 1) + bit(set, 2) + bit(set, 3);
      sum += (ORDERS[changed] ?? 0) * (worth(set | (1 << place)) - worth(set));
    }
    return sum / 24;
  };
  return { own: part(0), peers: part(1), weights: part(2), readings: part(3) };
}

function onOneSide(region: RegionCode, before: RatedSide, after: RatedSide, mixture: Mixture) {
  const [old, now] = [before, after].map(({ data }) => data.regions.map(({ code }) => code)) as [string[], string[]];
  const valued = (side: 0 | 1) => mixture.factors.filter((factor) => mixture.hasValue(factor, side));
  const [oldFactors, newFactors] = [valued(0), valued(1)];
  const without = (all: readonly string[], others: readonly string[]) =>
    all.filter((each) => each !== region && !others.includes(each));
  return {
    regionsBefore: without(old, now),
    regionsAfter: without(now, old),
    factorsBefore: without(oldFactors, newFactors),
    factorsAfter: without(newFactors, oldFactors),
  };
}
