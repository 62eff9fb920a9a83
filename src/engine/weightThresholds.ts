import type { Methodology } from '../model/methodology';
import type { Rating, RatingData } from '../model/rating';
import type { DirectionThresholds, Weights, WeightThreshold } from '../model/weightThreshold';
import { TOLERANCE } from './places';
import { difference, type Polynomial, polynomialAt, product, signChanges } from './polynomial';
import { rate } from './rate';

/** Changes that are no further apart, as shares of the whole, happen at one weight. */
const SAME = 1e-12;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SAME;

/**
 * The weights of each direction at which the place of one region changes, when that direction's weight moves down to 0
 * and up to 100 and the others share the rest in the proportion that they are in.
 *
 * As the share p of the direction moves, R is N(p) × M(p) / P(p) (¶8: the weighted scores, the weights of all
 * directions, and of those that the region has), each of them linear in p: whether another region is above by more than
 * the tolerance is the sign of a polynomial of the third degree at most. At 0 and at 100 a region may lose its R
 * altogether; there it is rated.
 *
 * Directions of 60 and 40 %, A with scores 10 and 14, B with 12 and 10: R 11.6 and 11.2, level where the first weighs
 * 66.67 %; past it A falls from place 1 to 2.
 *
 * @param data of the rating
 * @param region index into the rating's regions
 */
export function weightThresholds(
  rating: Rating,
  data: RatingData,
  methodology: Methodology,
  region: number,
): readonly DirectionThresholds[] {
  const rated = (weights: Weights): Rating =>
    rate(data, methodology, { ...rating.choices, weights }, rating.year, rating);
  return rating.directions.map(({ direction, weight }, moved) => {
    const now = { direction, weight: 100 * weight };
    if (!(weight < 1)) return { ...now, down: [], up: [] }; // it has all the weight, or there is none (NaN)
    const at = (share: number): Rating => rated(weightsAt(rating, moved, share));
    const field: Field = { rating, region, weight, inside: at(0.5), moved };
    const walk = (end: 0 | 1) => (weight === end ? [] : thresholdsTo(end, field, at(end)));
    return { ...now, down: walk(0), up: walk(1) };
  });
}

/** The weights where one direction has a share of the whole and the others what is left, in proportion. */
export const weightsAt = ({ directions }: Rating, moved: number, share: number): Weights => {
  const others = 1 - (directions[moved]?.weight ?? 0);
  return Object.fromEntries(
    directions.map(({ direction, weight }, index) => [
      direction,
      100 * (index === moved ? share : (weight * (1 - share)) / others),
    ]),
  );
};

/** One region and one direction whose share moves. */
interface Field {
  readonly rating: Rating;
  readonly region: number;
  /** The share now. */
  readonly weight: number;
  /** The rating where the share is a half: who has an R there has one everywhere between 0 and 1. */
  readonly inside: Rating;
  readonly moved: number;
}

/** Where another region stands, seen from one region: on the first stretch of the walk, and the shares where that changes. */
interface Standing {
  readonly other: number;
  readonly above: boolean;
  readonly changes: readonly number[];
}

function thresholdsTo(end: 0 | 1, field: Field, atEnd: Rating): readonly WeightThreshold[] {
  const { rating, region, weight, inside } = field;
  const hasPlace = (inside.places[region] ?? 0) > 0;
  const standings = hasPlace ? standingsTo(end, field) : [];
  const thresholds: WeightThreshold[] = [];
  let place = rating.places[region] ?? 0;
  let ahead = aheadIn(rating, region);
  const put = (share: number, at: WeightThreshold['at'], next: number, changed: readonly number[]): void => {
    if (next === place) return;
    place = next;
    thresholds.push({ value: 100 * share, at, place, regions: changed.map((other) => rating.regions[other] ?? '') });
  };
  /** Regions that stand above at one end of a step and not at the other; the whole ranking is gone through. */
  const differing = (then: ReadonlySet<number>): readonly number[] =>
    [...rating.regions.keys()].filter((other) => then.has(other) !== ahead.has(other));
  const first = new Set(standings.filter(({ above }) => above).map(({ other }) => other));
  put(weight, 'beyond', hasPlace ? first.size + 1 : 0, differing(first));
  ahead = first;
  for (const { share, others } of changesOf(standings, end)) {
    const before = new Set(others.filter((other) => ahead.has(other)));
    for (const other of others) if (!ahead.delete(other)) ahead.add(other);
    const changed = [...new Set(others)]
      .filter((other) => before.has(other) !== ahead.has(other))
      .sort((a, b) => a - b);
    put(share, others.some((other) => ahead.has(other)) ? 'beyond' : 'from', ahead.size + 1, changed);
  }
  const last = aheadIn(atEnd, region);
  put(end, 'from', atEnd.places[region] ?? 0, differing(last));
  return thresholds;
}

/** The regions that stand above one. */
function aheadIn({ scores }: Rating, region: number): Set<number> {
  const own = scores[region] ?? Number.NaN;
  return new Set([...scores.keys()].filter((other) => (scores[other] ?? Number.NaN) > own + TOLERANCE));
}

function standingsTo(end: 0 | 1, { inside, region, weight, moved }: Field): readonly Standing[] {
  const termsOf = termsIn(inside, moved);
  const own = termsOf(region);
  return [...inside.scores.keys()].flatMap((other): readonly Standing[] => {
    if (other === region || Number.isNaN(inside.scores[other] ?? Number.NaN)) return [];
    const lead = leadOf(termsOf(other), own);
    const isOnWay = (share: number): boolean => (share - weight) * (end - weight) > 0 && !isNear(share, weight);
    const changes = signChanges(lead, 0, 1).filter((share) => isOnWay(share) && !isNear(share, end));
    if (end === 0) changes.reverse();
    const above = polynomialAt(lead, (weight + (changes[0] ?? end)) / 2) > 0;
    return [{ other, above, changes }];
  });
}

/** N, P and M of one region; see above. A factor p or 1 − p that N and P have in common is left out of both. */
interface Terms {
  readonly scored: Polynomial;
  readonly present: Polynomial;
  readonly whole: Polynomial;
}

/** The terms by region, from the rating where the share is a half: all weights are twice what they are at 0 or at 1. */
function termsIn({ directions }: Rating, moved: number): (region: number) => Terms {
  /** The term of the moved direction at 1, and of all others at 0. */
  const ends = (of: (index: number) => number): { readonly own: number; readonly rest: number } => {
    let [rest, own] = [0, 0];
    for (const [index, { weight }] of directions.entries()) {
      const term = 2 * weight * of(index);
      if (index === moved) own = term;
      else rest += term;
    }
    return { own, rest };
  };
  const multiplier = (index: number): number => directions[index]?.multiplier ?? 1;
  const all = ends(multiplier);
  return (region) => {
    const score = (index: number): number => directions[index]?.scores[region] ?? Number.NaN;
    const scored = ends((index) => (Number.isNaN(score(index)) ? 0 : score(index)));
    const present = ends((index) => (Number.isNaN(score(index)) ? 0 : multiplier(index)));
    const linear = ({ own, rest }: typeof all): Polynomial => {
      if (present.own === 0) return [rest];
      return present.rest === 0 ? [own] : [rest, own - rest];
    };
    return { scored: linear(scored), present: linear(present), whole: [all.rest, all.own - all.rest] };
  };
}

/** Above 0 where the R of the one exceeds that of the other by more than the tolerance. */
function leadOf(one: Terms, other: Terms): Polynomial {
  const apart = difference(product(one.scored, other.present), product(other.scored, one.present));
  const tolerated = product(one.present, other.present).map((coefficient) => coefficient * TOLERANCE);
  return difference(product(apart, one.whole), tolerated);
}

/** The changes in the order of the walk, those at one share together. */
function changesOf(
  standings: readonly Standing[],
  end: 0 | 1,
): readonly { readonly share: number; readonly others: readonly number[] }[] {
  const changes = standings
    .flatMap(({ other, changes: shares }) => shares.map((share) => ({ share, other })))
    .sort((a, b) => (end === 1 ? a.share - b.share : b.share - a.share));
  const groups: { share: number; others: number[] }[] = [];
  for (const { share, other } of changes) {
    const last = groups.at(-1);
    if (last !== undefined && isNear(last.share, share)) last.others.push(other);
    else groups.push({ share, others: [other] });
  }
  return groups;
}
