import type { Threshold } from './ladder';
import type { DirectionCode } from './methodology';
import type { RegionCode } from './region';

/** Direction weights in per cent that stand in for the methodology's (`Choices.weights`). */
export type Weights = Readonly<Record<DirectionCode, number>>;

/**
 * A weight of one direction at which the place of a region changes, the other directions sharing the rest in the
 * proportion that they are in. `value` in per cent of the whole; `place` 0: no place, as where only directions are left
 * that the region has no figures of.
 */
export interface WeightThreshold extends Omit<Threshold, 'until'> {
  /** The regions that change sides there. */
  readonly regions: readonly RegionCode[];
}

/** How the place of one region depends on the weight of one direction. */
export interface DirectionThresholds {
  readonly direction: DirectionCode;
  /** Its weight now, in per cent of the whole. */
  readonly weight: number;
  /** Downward to 0 and upward to 100, the nearest first. None where the others have no weight to share in proportion to. */
  readonly down: readonly WeightThreshold[];
  readonly up: readonly WeightThreshold[];
}

/** What becomes of all regions under one set of weights; arrays indexed like the rating's regions. */
export interface WeightPlaces {
  /** 0 = no place. */
  readonly places: Int32Array;
  /** R; NaN without. */
  readonly scores: Float64Array;
}
