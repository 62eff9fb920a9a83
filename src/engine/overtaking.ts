import { factorsOf, type Methodology } from '../model/methodology';
import type {
  Extra,
  ExtraFault,
  ExtraLadder,
  ExtraStep,
  Goal,
  GoalAnswer,
  LadderProgress,
  MovedFactor,
  ReadingLadders,
} from '../model/overtake';
import type { Rating } from '../model/rating';
import type { Readings } from '../model/readings';
import type { RegionCode } from '../model/region';
import { extraOf, type SetExtra } from './extra';
import { type MovedRegion, moving, type Situation } from './oneRegion';
import { pathOf } from './path';
import { TOLERANCE } from './places';

/** Amounts as whole numbers of steps, and what becomes of the region with them. */
interface Way {
  readonly region: number;
  readonly extra: SetExtra;
  readonly moved: MovedRegion;
  readonly amountOf: (steps: number) => number;
  /** More steps are not looked at: the points have long been as good as at the end. */
  readonly most: number;
  /** What becomes of the region where the factors that gain by the amount have `high` steps and those that lose `low`. */
  readonly between: (low: number, high: number) => Situation;
  /** The regions that stand above in the least favourable mixture: no amount lifts any other above. */
  readonly rivals: readonly number[];
}

type Does = (situation: Situation) => boolean;

/**
 * The overtake calculator (product.md, "Twelve things", 3): the least amount more of one level with which a region
 * reaches a place or passes another, everything else as rated. It answers for any rating: one of a scenario with its
 * planning years and peers, and one of observed years.
 */
export function overtaking(rating: Rating, methodology: Methodology) {
  const move = moving(rating, methodology);
  const factors = factorsOf(methodology);

  const wayOf = (region: number, asked: Extra): Way | ExtraFault => {
    const extra = extraOf(rating, methodology, region, asked);
    if ('code' in extra) return extra;
    const indices = extra.movements.map(({ factor }) => factor);
    const moved = move(region, indices);
    const gains = extra.movements.map(({ factor, sense }) => sense > 0 === (factors[factor]?.better !== 'lower'));
    const path = pathOf(extra, moved, 1);
    const amountOf = multiplesOf(asked.step);
    const most = Math.min(Math.ceil(path.lookedAt(path.length - 1) / asked.step), Number.MAX_SAFE_INTEGER);
    const between = (low: number, high: number): Situation =>
      moved.at(extra.movements.map(({ valueAt }, each) => valueAt(amountOf(gains[each] ? high : low))));
    const rivals = above(moved, between(most, 0), others(region));
    return { region, extra, moved, amountOf, most, between, rivals };
  };

  const others = (region: number): readonly number[] => [...rating.scores.keys()].filter((other) => other !== region);

  const atLeast =
    ({ moved, rivals }: Way, place: number): Does =>
    (situation) => {
      let ahead = 0;
      for (const rival of rivals) {
        if (moved.scoreOf(rival, situation) > situation.own + TOLERANCE) ahead += 1;
        if (ahead >= place) return false;
      }
      return place >= 1;
    };

  const passing =
    ({ moved }: Way, other: number): Does =>
    (situation) =>
      !(situation.own <= moved.scoreOf(other, situation) + TOLERANCE);

  const factorsAt = ({ region, extra, moved }: Way, situation: Situation, amount: number): readonly MovedFactor[] => {
    const points = moved.pointsIn(situation);
    return extra.movements.map(({ factor, valueAt }, each) => ({
      factor: factors[factor]?.code ?? '',
      before: rating.factors[factor]?.values[region] ?? Number.NaN,
      after: valueAt(amount),
      pointsBefore: rating.factors[factor]?.points[region] ?? Number.NaN,
      pointsAfter: points[each] ?? Number.NaN,
    }));
  };

  /** @param before where overtaking is measured from: the rating itself, or the step of a ladder before */
  const stepAt = (way: Way, steps: number, before: Situation, passed: number | null = null): ExtraStep => {
    const { moved, rivals } = way;
    const situation = way.between(steps, steps);
    const ahead = new Set(above(moved, situation, rivals));
    const behind = above(moved, before, rivals).filter((rival) => !ahead.has(rival));
    const overtaken = passed === null || steps === 0 || behind.includes(passed) ? behind : [...behind, passed];
    const amount = way.amountOf(steps);
    return {
      amount,
      place: ahead.size + 1,
      score: situation.own,
      overtaken: overtaken
        .map((other) => ({
          region: rating.regions[other] ?? '',
          place: rating.places[other] ?? 0,
          score: moved.scoreOf(other, situation),
        }))
        .sort((a, b) => a.place - b.place),
      factors: factorsAt(way, situation, amount),
    };
  };

  const placeAt = ({ moved, rivals, between }: Way, steps: number): number =>
    above(moved, between(steps, steps), rivals).length + 1;

  /** The least number of steps to the best place that any gives. */
  const best = (way: Way): number => {
    let steps = 0;
    let place = Math.min(placeAt(way, 0), placeAt(way, way.most));
    while (place >= 1) {
      const found = least(way, atLeast(way, place), 0, way.most);
      if (found === null) break;
      steps = found;
      place = placeAt(way, found) - 1;
    }
    return steps;
  };

  /** The least number of steps to the goal; null where none reaches it. */
  const stepsTo = (way: Way, goal: Goal): number | null => {
    const does = goal.kind === 'place' ? atLeast(way, goal.place) : passing(way, rating.regions.indexOf(goal.region));
    return least(way, does, 0, way.most);
  };

  return {
    /**
     * The least amount with which the region reaches the goal: with it the goal is reached, with a step less it is not.
     *
     * @param others the levels to look at where this one does not reach it
     */
    toGoal(region: number, goal: Goal, extra: Extra, others: readonly Extra[] = []): GoalAnswer {
      const passed = goal.kind === 'pass' ? rating.regions.indexOf(goal.region) : null;
      if (goal.kind === 'pass' && (passed === -1 || passed === region)) {
        return { kind: 'fault', fault: { code: 'no such region', region: goal.region } };
      }
      const way = wayOf(region, extra);
      if ('code' in way) return { kind: 'fault', fault: way };
      const { level } = way.extra;
      const start = way.between(0, 0);
      const steps = stepsTo(way, goal);
      if (steps !== null) return { kind: 'reached', level, step: stepAt(way, steps, start, passed) };
      const end = way.between(way.most, way.most);
      return {
        kind: 'unreachable',
        level,
        best: stepAt(way, best(way), start),
        limit: factorsAt(way, end, way.amountOf(way.most)),
        others: others.flatMap((each) => {
          const other = wayOf(region, each);
          const found = 'code' in other || each.input === extra.input ? null : stepsTo(other, goal);
          if ('code' in other || found === null) return [];
          return [{ input: each.input, amount: other.amountOf(found), place: placeAt(other, found) }];
        }),
      };
    },

    /**
     * The least amount for each better place, the nearest first, and whom each overtakes; a place a step.
     *
     * @param most so many places at most
     */
    *rungs(region: number, extra: Extra, most = Number.POSITIVE_INFINITY): Generator<ExtraStep, ExtraLadder> {
      const way = wayOf(region, extra);
      if ('code' in way) return { kind: 'fault', fault: way };
      const steps: ExtraStep[] = [];
      let [at, before] = [0, way.between(0, 0)];
      const now = placeAt(way, 0);
      for (let place = now; place > 1 && steps.length < most; ) {
        const found = least(way, atLeast(way, place - 1), at, way.most);
        if (found === null) break;
        const step = stepAt(way, found, before);
        steps.push(step);
        yield step;
        place = step.place;
        at = found;
        before = way.between(found, found);
      }
      return { kind: 'ladder', level: way.extra.level, place: now, steps };
    },
  };
}

/** Those of some regions that stand above the moved one in a situation. */
const above = (moved: MovedRegion, situation: Situation, regions: readonly number[]): readonly number[] =>
  regions.filter((other) => moved.scoreOf(other, situation) > situation.own + TOLERANCE);

/**
 * The least whole number in [low, high] that does; null where none does. Whatever does at one number of steps does with
 * more of what gains by the amount and less of what loses by it, so that a stretch may be passed over whose most
 * favourable mixture does not. Where nothing loses this is halving; the last look is always at a number itself.
 */
function least(way: Way, does: Does, low: number, high: number): number | null {
  if (!does(way.between(low, high))) return null;
  if (low === high) return low;
  const middle = middleOf(low, high);
  return least(way, does, low, middle) ?? least(way, does, middle + 1, high);
}

/** From low to high − 1: the middle; of a stretch that spans magnitudes, in their middle. */
function middleOf(low: number, high: number): number {
  const isWide = high > 16 * (low + 1);
  const middle = isWide ? Math.sqrt(low + 1) * Math.sqrt(high + 1) - 1 : low + (high - low) / 2;
  return Math.min(Math.floor(middle), high - 1);
}

/** Multiples of a step as they are written: 60 301 thousandths are 60.301, and not 60.301000000000002. */
function multiplesOf(step: number): (steps: number) => number {
  const perUnit = Math.round(1 / step);
  return perUnit >= 1 && 1 / perUnit === step ? (steps) => steps / perUnit : (steps) => steps * step;
}

/** The rating that a region's ladder under one reading stands on. */
export type RatingFor = (region: RegionCode, readings: Readings) => Rating;

/**
 * The ladders of every region under several readings, one rung a step, for a thread that has other things to answer in
 * between. Each step says how many ladders are made.
 *
 * @param ratingFor all regions may share one rating; in a planning year, where a peer's factors are assumed, each has its own
 * @param most so many places of each ladder at most
 */
export function* ladderSteps(
  regions: readonly RegionCode[],
  readings: readonly Readings[],
  ratingFor: RatingFor,
  methodology: Methodology,
  extra: Extra,
  most?: number,
): Generator<LadderProgress, readonly ReadingLadders[]> {
  const of = regions.length * readings.length;
  const made: ReadingLadders[] = [];
  let done = 0;
  for (const reading of readings) {
    const ladders: ExtraLadder[] = [];
    let [rating, calculator]: [Rating?, ReturnType<typeof overtaking>?] = [];
    for (const region of regions) {
      const standing = ratingFor(region, reading);
      if (calculator === undefined || standing !== rating) calculator = overtaking(standing, methodology);
      rating = standing;
      const climbing = calculator.rungs(standing.regions.indexOf(region), extra, most);
      let rung = climbing.next();
      for (; rung.done !== true; rung = climbing.next()) yield { done, of };
      ladders.push(rung.value);
      done += 1;
      yield { done, of };
    }
    made.push({ readings: reading, regions, ladders });
  }
  return made;
}
