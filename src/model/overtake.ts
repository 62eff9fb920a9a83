import type { FactorCode, InputCode } from './methodology';
import type { Readings } from './readings';
import type { RegionCode } from './region';

/** What of an amount into one level is also one into another: foreign direct investment is part of fixed capital. */
export interface ExtraPart {
  readonly input: InputCode;
  /** In the other level's unit, for one unit of the whole: its share times what converts the unit; ≥ 0. */
  readonly times: number;
}

/** An amount to be added to one level of a region in the rating's year: into what, and how finely it is looked for. */
export interface Extra {
  readonly input: InputCode;
  /** In the level's unit, above 0: amounts are whole multiples of it. */
  readonly step: number;
  readonly parts: readonly ExtraPart[];
}

/** What the amount is to bring about: a place not worse than this one, or an R above that of another region. */
export type Goal =
  | { readonly kind: 'place'; readonly place: number }
  | { readonly kind: 'pass'; readonly region: RegionCode };

/** One factor of the region before and after the amount. */
export interface MovedFactor {
  readonly factor: FactorCode;
  readonly before: number;
  readonly after: number;
  readonly pointsBefore: number;
  readonly pointsAfter: number;
}

/** A region that stood above before and stands above no more; for a region to be passed, also one that stood level. */
export interface Overtaken {
  readonly region: RegionCode;
  /** Its place before. */
  readonly place: number;
  /** Its R after the amount: a rank taken from it lowers it too. */
  readonly score: number;
}

/** What becomes of a region with an amount more. */
export interface ExtraStep {
  /** A whole multiple of the step; 0: it is so already. */
  readonly amount: number;
  readonly place: number;
  readonly score: number;
  readonly overtaken: readonly Overtaken[];
  readonly factors: readonly MovedFactor[];
}

/** Another level through which the goal can be reached, with the least amount of it. */
export interface OtherWay {
  readonly input: InputCode;
  readonly amount: number;
  readonly place: number;
}

/** Why nothing can be said of an amount. */
export type ExtraFault =
  /** The region has no R, with or without the amount. */
  | { readonly code: 'no place' }
  /** No factor of the methodology is made of the level. */
  | { readonly code: 'no level of the methodology'; readonly input: InputCode }
  /** The level has no figure in the year, or none above 0 where a typed value follows it (`value`: the figure). */
  | { readonly code: 'no level'; readonly input: InputCode; readonly value: number | null }
  /** A factor of the level is assumed and not made of figures, as that of a peer in a planning year. */
  | { readonly code: 'assumed'; readonly input: InputCode; readonly factor: FactorCode }
  /** The region to be passed is not among the rated, or is the region itself. */
  | { readonly code: 'no such region'; readonly region: RegionCode };

/** What a goal costs through one level. */
export type GoalAnswer =
  /** `step.amount` reaches it, a step less does not. */
  | { readonly kind: 'reached'; readonly level: number; readonly step: ExtraStep }
  /** No amount reaches it. */
  | {
      readonly kind: 'unreachable';
      readonly level: number;
      /** The least amount with which the best place is reached that any amount gives. */
      readonly best: ExtraStep;
      /** The factors where no further amount moves anyone's points but by next to nothing. */
      readonly limit: readonly MovedFactor[];
      /** The levels that could, in the order asked. */
      readonly others: readonly OtherWay[];
    }
  | { readonly kind: 'fault'; readonly fault: ExtraFault };

/** The least amount for each better place that can be reached, the nearest first. */
export type ExtraLadder =
  | {
      readonly kind: 'ladder';
      readonly level: number;
      readonly place: number;
      /** Places that no amount gives for themselves, as where two regions are overtaken at once, are left out. */
      readonly steps: readonly ExtraStep[];
    }
  | { readonly kind: 'fault'; readonly fault: ExtraFault };

/** The ladders of all regions under one reading, indexed like `regions`. */
export interface ReadingLadders {
  readonly readings: Readings;
  readonly regions: readonly RegionCode[];
  readonly ladders: readonly ExtraLadder[];
}

/** How far the ladders of many regions have come. */
export interface LadderProgress {
  readonly done: number;
  readonly of: number;
}
