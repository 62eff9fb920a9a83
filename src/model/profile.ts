import type { InputEffect, InputWeight } from './inputWeight';
import type { Ladder } from './ladder';
import type { RegionCode } from './region';
import type { Result } from './result';
import type { MoveSplit, NoSplit } from './split';

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

/** What moves the place of one region, and what has moved it: computed when somebody looks at the region. */
export interface RegionProfile {
  readonly region: RegionCode;
  readonly year: number;
  readonly ladders: readonly Ladder[];
  /** One for each ladder. */
  readonly effects: readonly InputEffect[];
  readonly weights: readonly InputWeight[];
  readonly years: readonly ProfileYear[];
  /** From the last rating year before; null where there is none, or the year is no rating year itself. */
  readonly split: Result<MoveSplit, NoSplit> | null;
}
