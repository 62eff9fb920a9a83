import type { InputEffect } from '../model/inputWeight';
import type { Ladder } from '../model/ladder';
import { factorsOf, type Methodology } from '../model/methodology';
import type { ProfileYear, RegionProfile, SurveyedFactor } from '../model/profile';
import { ORIGINS, type Rating, type RatingData } from '../model/rating';
import type { RegionCode } from '../model/region';
import type { MoveFrom, RatedSide } from '../model/split';
import type { SurveyColumn } from '../model/survey';
import { answersNeeded } from './answersNeeded';
import { inputEffects, regionInputWeights } from './inputWeights';
import { surveyInterval } from './interval';
import { leversOf } from './levers';
import { type Move, splitSteps } from './split';
import { laddersOf } from './thresholds';

/** What a profile is made of: the rating of the year on view, and those of all years with data. */
export interface ProfileGround {
  readonly data: RatingData;
  readonly methodology: Methodology;
  readonly rating: Rating;
  readonly years: readonly Rating[];
  /** What the move is wanted from; null: from the last rating year before. */
  readonly from: MoveFrom | null;
  /** The package that is compared with; null where there is none. */
  readonly other: Omit<RatedSide, 'year'> | null;
}

/**
 * The profile of one region, a step at a time, for a thread that has other things to answer in between: ladders with
 * the answers they need, what a hundredth of each input does, what inputs weigh, the years, and the split of the move.
 */
export function* profileSteps(region: RegionCode, ground: ProfileGround): Generator<undefined, RegionProfile> {
  const { rating, methodology, years } = ground;
  const index = rating.regions.indexOf(region);
  const needed = answersNeeded(rating, methodology);
  const effectOf = inputEffects(rating, methodology);
  const ladders: Ladder[] = [];
  const effects: InputEffect[] = [];
  const laddersIn = laddersOf(rating, methodology);
  for (const { input, kind } of leversOf(rating, methodology, index)) {
    for (const ladder of laddersIn(index, (lever) => lever.input === input && lever.kind === kind)) {
      ladders.push(needed(index, ladder));
      effects.push(effectOf(index, ladder));
    }
    yield;
  }
  const from = fromOf(ground);
  const move = from === null ? null : moveFrom(from, ground);
  return {
    region,
    year: rating.year,
    ladders,
    effects,
    weights: regionInputWeights(rating, methodology, index),
    years: years.map((each): ProfileYear => yearOf(each, region)),
    surveyed: surveyedFactors(index, ground),
    from,
    split: move === null ? null : yield* splitSteps(region, move),
  };
}

/** What the move is from: what is asked for where that is there, else the last rating year before. */
function fromOf({ rating, years, from, other }: ProfileGround): MoveFrom | null {
  if (!isRatingYear(rating)) return null;
  const others = years.filter((each) => isRatingYear(each) && each.year !== rating.year);
  if (from !== null && (from.isOther ? other !== null : others.some(({ year }) => year === from.year))) return from;
  const before = others.findLast(({ year }) => year < rating.year);
  return before === undefined ? null : { isOther: false, year: before.year };
}

/** The two sides; from another package by way of the same year in this one, where that is a rating year here too. */
function moveFrom({ isOther, year }: MoveFrom, { data, methodology, rating, years, other }: ProfileGround): Move {
  const own = (of: number): RatedSide => ({ data, methodology, choices: rating.choices, year: of });
  const after = own(rating.year);
  if (!isOther || other === null) return { before: own(year), after };
  const before = { ...other, year };
  const isRated = years.some((each) => each.year === year && isRatingYear(each));
  return isRated ? { before, revised: { ...before, data }, after } : { before, after };
}

/** Respondents and interval of every factor that the region has from answers (methodology.md §7). */
function surveyedFactors(region: number, { rating, methodology }: ProfileGround): readonly SurveyedFactor[] {
  const { zero } = rating.choices.readings;
  return factorsOf(methodology).flatMap((factor, index) => {
    const result = rating.factors[index];
    if (ORIGINS[result?.origins[region] ?? 0] !== 'survey') return [];
    const answers = result?.sources[0] as SurveyColumn;
    const statistics = zero === 'left out' ? answers.leftOut : answers.counted;
    const interval = surveyInterval(factor, methodology.form, statistics, zero, region);
    return [
      { factor: factor.code, n: statistics.n[region] ?? 0, low: interval?.low ?? null, high: interval?.high ?? null },
    ];
  });
}

const isRatingYear = ({ thinDirections }: Rating): boolean => thinDirections.length === 0;

function yearOf(rating: Rating, region: RegionCode): ProfileYear {
  const index = rating.regions.indexOf(region);
  const ratingYear = isRatingYear(rating);
  return {
    year: rating.year,
    ratingYear,
    place: rating.places[index] ?? 0,
    score: ratingYear ? (rating.scores[index] ?? Number.NaN) : Number.NaN,
    placed: rating.places.reduce((count, place) => count + (place > 0 ? 1 : 0), 0),
  };
}
