import type { RegionCode } from './region';

/** How the samples are drawn anew: so many draws, all of them from one seed. */
export interface Drawing {
  readonly draws: number;
  readonly seed: number;
}

/** The same draws everywhere and every time; as the date of the Order. */
export const DRAWING: Drawing = { draws: 400, seed: 20_230_118 };

/** A place holds where so great a share of the draws keeps it. */
export const HELD_SHARE = 0.9;

/** What one region's place owes to who happened to be asked. */
export interface PlaceHold {
  readonly region: RegionCode;
  readonly year: number;
  /** As it stands. */
  readonly place: number;
  /** Its counted responses. */
  readonly responses: number;
  readonly drawing: Drawing;
  /** The share of draws of as many responses as there are that leave the place as it is. */
  readonly held: number;
  /**
   * The least number of further answers like those there are with which at least `HELD_SHARE` of the draws leave the
   * place as it is; null: more than anyone asks.
   */
  readonly more: number | null;
  /** Draws by the place that they give, 1 first (index 0: no place): only this region's sample is drawn anew. */
  readonly own: Int32Array;
  /** The same where the samples of all regions are drawn anew. */
  readonly all: Int32Array;
}
