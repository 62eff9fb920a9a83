import type { FactorCode, Methodology } from './methodology';
import type { Choices, RatingData } from './rating';
import type { RegionCode } from './region';

/** What can move a region's place from one rating to another (product.md, "Twelve things", 12). */
export const MOVE_CAUSES = ['own', 'peers', 'weights', 'readings'] as const;
export type MoveCause = (typeof MOVE_CAUSES)[number];
export type ByCause = Readonly<Record<MoveCause, number>>;
/** The causes that lie in the data, and not in what is made of them. */
export type ByData = Readonly<Record<'own' | 'peers', number>>;

/** One end of a move: a year of a package under choices. Two packages, or two years of one. */
export interface RatedSide {
  readonly data: RatingData;
  readonly methodology: Methodology;
  readonly choices: Choices;
  readonly year: number;
}

/** The old end of a move as it is asked for: a year of the package itself, or of the one that it is compared with. */
export interface MoveFrom {
  readonly isOther: boolean;
  readonly year: number;
}

/** Where a region stood or stands. */
export interface PlaceAndScore {
  readonly year: number;
  readonly place: number;
  readonly score: number;
}

/**
 * What each of the 16 mixtures of the two ends of a move gives: at index 0 the old end, at 15 the new one; bit `b` of an
 * index says that cause `b` of `MOVE_CAUSES` is new.
 */
export interface Mixtures {
  readonly places: readonly number[];
  readonly scores: readonly number[];
}

/** Why a region's place moved, split exactly; places count upward: +2 is two places better. */
export interface MoveSplit {
  readonly region: RegionCode;
  readonly before: PlaceAndScore;
  readonly after: PlaceAndScore;
  /**
   * What comes of figures of the first year that are others by now, before anything else is looked at: the same year in
   * the old package and in the new one, under what the old one chose. Null inside one package, where there is no such
   * step, and where the new package has no place for the region in that year.
   */
  readonly revision: { readonly places: ByData; readonly score: ByData } | null;
  /** Adds up, with the revision, to the places won or lost. */
  readonly places: ByCause;
  /**
   * Adds up, with the revision, to the change of R; null where readings or methodologies differ, as then R is not
   * comparable.
   */
  readonly score: ByCause | null;
  /** The same by factor; adds up to `score` and to the whole of the revision. Empty where `score` is null. */
  readonly factors: readonly FactorMove[];
  /** What the parts are made of. */
  readonly mixtures: { readonly revision: Mixtures | null; readonly rest: Mixtures };
  /** Regions that have data on one side only: their coming and going is part of "peers". */
  readonly regionsBefore: readonly RegionCode[];
  readonly regionsAfter: readonly RegionCode[];
  /** Factors of which the region has a value on one side only. */
  readonly factorsBefore: readonly FactorCode[];
  readonly factorsAfter: readonly FactorCode[];
}

/** One factor's part in a change of R. */
export interface FactorMove {
  readonly factor: FactorCode;
  readonly parts: ByCause;
  readonly revision: number;
  /** Its term of R in each of the 16 mixtures. */
  readonly mixed: readonly number[];
}

/** Why a move cannot be split: the region has no place at an end, or at some mixture of the two. */
export type NoSplit = 'no place before' | 'no place after' | 'no place between';
