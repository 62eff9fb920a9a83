import { type Factor, factorsOf, type Methodology } from '../model/methodology';
import type { Rating } from '../model/rating';
import type { Readings } from '../model/readings';
import { order } from './order';
import { capOf, comparedValues, levelPoints, linearPoints, rankPoints, ratioPoints, ratioShift } from './points';
import { tie } from './positions';

/** What one factor compares, with the regions in order, whoever of them is moved. */
interface Comparison {
  readonly factor: Factor;
  readonly compared: Float64Array;
  /** Regions with a value, the best first. */
  readonly ranked: Int32Array;
  readonly cap: number;
  readonly shift: number;
}

/** One factor as the other regions leave it to the one that is moved. */
export interface Frame {
  /** Index of the factor in the rating. */
  readonly index: number;
  readonly direction: number;
  readonly comparison: Comparison;
  /** Groups of the others that tie, the best first: the best value of each, and the others before it. */
  readonly groupBest: readonly number[];
  readonly groupStart: readonly number[];
  /** Group of each other region; −1 where it has no value. */
  readonly groupOf: Int32Array;
  readonly others: number;
  /** The worst value of the others; NaN where there are none. */
  readonly worst: number;
  /** Values at which the points of someone change their course, in no order. */
  readonly turns: readonly number[];
}

/** A direction with factors that are moved, all its factors in the methodology's order. */
interface MovedDirection {
  readonly weight: number;
  readonly multiplier: number;
  readonly factors: readonly {
    readonly weight: number;
    /** As rated, by region. */
    readonly points: Float64Array;
    /** Of a factor that is moved; its place among the frames. */
    readonly frame: Frame | null;
    readonly place: number;
  }[];
}

/** Where the moved region stands in one frame, and what that makes of the points of everyone. */
interface Spot {
  readonly own: number;
  /** Twice the number of groups above, plus 1 in a tie with the next. */
  readonly rank: number;
  readonly formula: Readings['points'];
  readonly best: number;
  readonly worst: number;
  /** Points of all where there is no spread, else NaN. */
  readonly level: number;
}

/** The moved region at certain values: its own R, and what the R of any other follows from. */
export interface Situation {
  readonly spots: readonly Spot[];
  readonly own: number;
}

/** One region under other values of some of its factors, everything else as rated. */
export interface MovedRegion {
  readonly frames: readonly Frame[];
  /** @param values of the frames' factors */
  at(values: readonly number[]): Situation;
  /** R of another region in that situation; NaN without. */
  scoreOf(other: number, situation: Situation): number;
  /** Its own points of the frames' factors in that situation. */
  pointsIn(situation: Situation): readonly number[];
}

/**
 * Rates what becomes of a rating when one region alone has other values in some factors: for it and one other region
 * at a time, without rating the rest again. The same to the last bit as rating anew (tested), for the price of two rows.
 *
 * Moving values never changes which values there are: coverage, presence of directions and weights stay as rated.
 */
export function moving(rating: Rating, methodology: Methodology) {
  const factors = factorsOf(methodology);
  const { readings, missing } = rating.choices;
  const scale = methodology.points;
  const instead = missing === 'worst' ? scale.worst : Number.NaN;
  const comparisons = new Map<number, Comparison>();
  const scales = scalesOf(rating);
  const contributions = rating.directions.map((direction) => direction.contributions);
  const directionOf = methodology.directions.flatMap((direction, k) => direction.factors.map(() => k));
  const firstFactor = methodology.directions.map((_, k) => directionOf.indexOf(k));

  /** The terms of the first `count` directions of every region, summed in their order; made once. */
  const heads: Float64Array[] = [new Float64Array(rating.scores.length)];
  const headOf = (count: number): Float64Array => {
    const known = heads[count];
    if (known !== undefined) return known;
    const terms = contributions[count - 1] ?? new Float64Array();
    const made = headOf(count - 1).map((sum, region) => {
      const term = terms[region] ?? Number.NaN;
      return Number.isNaN(term) ? sum : sum + term;
    });
    heads[count] = made;
    return made;
  };

  const comparisonOf = (index: number): Comparison => {
    const known = comparisons.get(index);
    const factor = factors[index];
    const values = rating.factors[index]?.values;
    if (known !== undefined) return known;
    if (factor === undefined || values === undefined) throw new Error(`the rating has no factor ${index}`);
    const compared = comparedValues(factor, values, readings);
    const made: Comparison = {
      factor,
      compared,
      ranked: order(compared, factor.better === 'higher'),
      cap: capOf(factor, readings),
      shift: ratioShift(factor, readings),
    };
    comparisons.set(index, made);
    return made;
  };

  const frameOf = (own: number, index: number): Frame => {
    const comparison = comparisonOf(index);
    const { compared, ranked } = comparison;
    const groupBest: number[] = [];
    const groupStart: number[] = [];
    const groupOf = new Int32Array(compared.length).fill(-1);
    let [others, worst] = [0, Number.NaN];
    for (const region of ranked) {
      if (region === own) continue;
      worst = (compared[region] ?? Number.NaN) + 0; // +0: no −0 for 0
      const best = groupBest.at(-1);
      if (best === undefined || !tie(best, worst)) {
        groupBest.push(worst);
        groupStart.push(others);
      }
      groupOf[region] = groupBest.length - 1;
      others += 1;
    }
    groupStart.push(others);
    const turns = turnsOf(comparison, readings.points, groupBest, worst);
    const direction = directionOf[index] ?? 0;
    return { index, direction, comparison, groupBest, groupStart, groupOf, others, worst, turns };
  };

  const spotIn = (frame: Frame, value: number): Spot => {
    const { comparison, groupBest } = frame;
    const own = Math.min(value, comparison.cap) + 0;
    const higher = comparison.factor.better === 'higher';
    const rank = rankAmong(groupBest, own, higher);
    const isOneGroup = groupBest.length + (rank % 2 === 0 ? 1 : 0) === 1;
    const best = groupBest[0] === undefined || (higher ? own > groupBest[0] : own < groupBest[0]) ? own : groupBest[0];
    const worst = frame.others === 0 || (higher ? own < frame.worst : own > frame.worst) ? own : frame.worst;
    const linearInstead = readings.points === 'ratio' && (!higher || best - comparison.shift <= 0);
    const formula = linearInstead ? 'linear' : readings.points;
    return { own, rank, formula, best, worst, level: isOneGroup ? levelPoints(formula, scale) : Number.NaN };
  };

  const pointsOf = (frame: Frame, spot: Spot, value: number, position: number): number => {
    if (!Number.isNaN(spot.level)) return spot.level;
    const { shift } = frame.comparison;
    switch (spot.formula) {
      case 'rank':
        return rankPoints(position, frame.others + 1, scale);
      case 'linear':
        return linearPoints(value, spot.best, spot.worst, scale);
      case 'ratio':
        return ratioPoints(value - shift, spot.best - shift, scale);
    }
  };

  const shared = (start: number, end: number): number => (readings.ties === 'mid' ? (start + 1 + end) / 2 : start + 1);

  const ownPosition = ({ groupStart }: Frame, { rank }: Spot): number => {
    const group = rank >> 1;
    const start = groupStart[group] ?? 0;
    return rank % 2 === 0 ? start + 1 : shared(start, (groupStart[group + 1] ?? 0) + 1);
  };

  const otherPosition = ({ groupStart }: Frame, { rank }: Spot, group: number): number => {
    const start = groupStart[group] ?? 0;
    const end = groupStart[group + 1] ?? 0;
    if (2 * group + 1 === rank) return shared(start, end + 1);
    return 2 * group + 1 < rank ? shared(start, end) : shared(start + 1, end + 1);
  };

  const otherPoints = (frame: Frame, spot: Spot, region: number): number => {
    const group = frame.groupOf[region] ?? -1;
    if (group < 0) return Number.NaN;
    return pointsOf(
      frame,
      spot,
      frame.comparison.compared[region] ?? Number.NaN,
      spot.formula === 'rank' ? otherPosition(frame, spot, group) : 0,
    );
  };

  return (own: number, indices: readonly number[]): MovedRegion => {
    const frames = indices.map((index) => frameOf(own, index));
    const moved = methodology.directions.map((direction, k): MovedDirection | null => {
      if (!frames.some((frame) => frame.direction === k)) return null;
      const { weight = Number.NaN, multiplier = 1 } = rating.directions[k] ?? {};
      return {
        weight,
        multiplier,
        factors: direction.factors.map((factor, at) => {
          const index = (firstFactor[k] ?? 0) + at;
          const place = frames.findIndex((frame) => frame.index === index);
          const points = rating.factors[index]?.points ?? new Float64Array();
          return { weight: factor.weight, points, frame: frames[place] ?? null, place };
        }),
      };
    });
    const first = Math.max(
      0,
      moved.findIndex((direction) => direction !== null),
    );
    const head = headOf(first);

    const ownPoints = (frame: Frame, spot: Spot): number => pointsOf(frame, spot, spot.own, ownPosition(frame, spot));

    // Plain loops from here on: this is what a ladder does tens of thousands of times.
    const movedScore = ({ factors, multiplier }: MovedDirection, region: number, spots: readonly Spot[]): number => {
      let sum = 0;
      let weights = 0;
      for (let at = 0; at < factors.length; at++) {
        const factor = factors[at];
        if (factor === undefined) continue;
        const { weight, frame } = factor;
        let given = factor.points[region] ?? Number.NaN;
        const spot = spots[factor.place];
        if (frame !== null && spot !== undefined) {
          given = region === own ? ownPoints(frame, spot) : otherPoints(frame, spot, region);
        }
        const p = Number.isNaN(given) ? instead : given;
        if (Number.isNaN(p)) continue;
        sum += weight * p;
        weights += weight;
      }
      return weights > 0 ? (multiplier * sum) / weights : Number.NaN;
    };

    const scoreOf = (region: number, spots: readonly Spot[]): number => {
      const scaled = scales[region] ?? Number.NaN;
      if (Number.isNaN(scaled)) return Number.NaN;
      let sum = head[region] ?? 0;
      for (let k = first; k < moved.length; k++) {
        const direction = moved[k];
        const term = direction
          ? direction.weight * movedScore(direction, region, spots) * scaled
          : (contributions[k]?.[region] ?? Number.NaN);
        if (!Number.isNaN(term)) sum += term;
      }
      return sum;
    };

    return {
      frames,
      at(values) {
        const spots: Spot[] = [];
        for (let place = 0; place < frames.length; place++) {
          const frame = frames[place];
          if (frame !== undefined) spots.push(spotIn(frame, values[place] ?? Number.NaN));
        }
        return { spots, own: scoreOf(own, spots) };
      },
      scoreOf: (other, { spots }) => scoreOf(other, spots),
      pointsIn: ({ spots }) =>
        frames.map((frame, place) => {
          const spot = spots[place];
          return spot === undefined ? Number.NaN : ownPoints(frame, spot);
        }),
    };
  };
}

/**
 * Under `rank` the value of every group; else the best and the worst, the cap, and the zero of a ratio. Between two of
 * them the points of everyone are constant under `rank`, else smooth.
 */
function turnsOf(
  { cap, shift }: Comparison,
  points: Readings['points'],
  groupBest: readonly number[],
  worst: number,
): readonly number[] {
  const capped = cap === Number.POSITIVE_INFINITY ? [] : [cap];
  if (points === 'rank') return groupBest;
  const ends = groupBest[0] === undefined ? [] : [groupBest[0], worst];
  return points === 'ratio' ? [...ends, ...capped, shift] : [...ends, ...capped];
}

/** Twice the number of groups that are above a value, plus 1 where it ties with the next. */
function rankAmong(groupBest: readonly number[], own: number, higher: boolean): number {
  let [low, high] = [0, groupBest.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const best = groupBest[middle] ?? Number.NaN;
    if ((higher ? best > own : best < own) && !tie(best, own)) low = middle + 1;
    else high = middle;
  }
  return 2 * low + (low < groupBest.length && tie(groupBest[low] ?? Number.NaN, own) ? 1 : 0);
}

/** By what the present directions are brought to the whole (see `score`); NaN for a region without R. */
function scalesOf({ directions, scores }: Rating): Float64Array {
  const present = new Float64Array(scores.length);
  let whole = 0;
  for (const { weight, multiplier, scores: own } of directions) {
    const share = weight * multiplier;
    whole += share;
    for (let region = 0; region < present.length; region++) {
      if (!Number.isNaN(own[region] ?? Number.NaN)) present[region] = (present[region] ?? 0) + share;
    }
  }
  return present.map((own, region) => (Number.isNaN(scores[region] ?? Number.NaN) ? Number.NaN : whole / own));
}
