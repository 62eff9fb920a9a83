import type { InputEffect, RegionInputWeight } from './inputWeight';
import type { Ladder } from './ladder';
import type { FactorCode } from './methodology';
import type { RegionCode } from './region';
import type { Result } from './result';
import type { MoveFrom, MoveSplit, NoSplit } from './split';

/** One year of a region. R is that of a rating year only: another year's is no rating of the Order's. */
export interface ProfileYear {
  readonly year: number;
  readonly ratingYear: boolean;
  /** 0 = no place. */
  readonly place: number;
  readonly score: number;
  /** Of how many regions with a place. */
  readonly placed: number;
}

/** What the survey says of one factor in the region: the respondents, and the 95 % interval of what they said. */
export interface SurveyedFactor {
  readonly factor: FactorCode;
  readonly n: number;
  /** Null where so few answers give none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What moves the place of one region, and what has moved it: computed when somebody looks at the region. */
export interface RegionProfile {
  readonly region: RegionCode;
  readonly year: number;
  readonly ladders: readonly Ladder[];
  /** One for each ladder. */
  readonly effects: readonly InputEffect[];
  readonly weights: readonly RegionInputWeight[];
  readonly years: readonly ProfileYear[];
  /** Of the factors that were made of answers. */
  readonly surveyed: readonly SurveyedFactor[];
  /** What the move is from; null where there is nothing to compare with, or the year is no rating year itself. */
  readonly from: MoveFrom | null;
  /** Null where `from` is. */
  readonly split: Result<MoveSplit, NoSplit> | null;
}
