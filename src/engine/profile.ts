import type { InputEffect } from '../model/inputWeight';
import type { Ladder } from '../model/ladder';
import type { Methodology } from '../model/methodology';
import type { ProfileYear, RegionProfile } from '../model/profile';
import type { Rating, RatingData } from '../model/rating';
import type { RegionCode } from '../model/region';
import { answersNeeded } from './answersNeeded';
import { inputEffects, inputWeights } from './inputWeights';
import { leversOf } from './levers';
import { splitMove } from './split';
import { laddersOf } from './thresholds';

/** What a profile is made of: the rating of the year on view, and those of all years with data. */
export interface ProfileGround {
  readonly data: RatingData;
  readonly methodology: Methodology;
  readonly rating: Rating;
  readonly years: readonly Rating[];
}

/**
 * The profile of one region, a step at a time, for a thread that has other things to answer in between: ladders with
 * the answers they need, what a hundredth of each input does, what inputs weigh, the years, and the split of the move
 * from the last rating year.
 */
export function* profileSteps(region: RegionCode, ground: ProfileGround): Generator<undefined, RegionProfile> {
  const { data, methodology, rating, years } = ground;
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
  const before = isRatingYear(rating) ? years.findLast((each) => isRatingYear(each) && each.year < rating.year) : null;
  const { choices } = rating;
  const side = (year: number) => ({ data, methodology, choices, year });
  return {
    region,
    year: rating.year,
    ladders,
    effects,
    weights: inputWeights(methodology, choices),
    years: years.map((each): ProfileYear => yearOf(each, region)),
    split: before ? splitMove(region, { before: side(before.year), after: side(rating.year) }) : null,
  };
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
