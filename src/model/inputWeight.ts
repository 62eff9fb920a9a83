import type { FactorCode, InputCode } from './methodology';

/** What one input weighs in R, whatever the regions have: the "same-tenge lens" (product.md, "Twelve things", 7). */
export interface InputWeight {
  /** A level with its index and deflator, a target, or a soft factor under its own code. */
  readonly input: InputCode;
  /** Share of the whole, 0..1. */
  readonly weight: number;
  /** The factors it enters, with the share of each. */
  readonly factors: readonly { readonly factor: FactorCode; readonly weight: number }[];
}

/** The same in the R of one region: factors that have a value stand for those that have none. */
export interface RegionInputWeight extends InputWeight {
  /** By the methodology's own weights, whatever the regions have. */
  readonly inOrder: number;
}

/** What one hundredth more or less of an input, the way the place improves, does to its region. */
export interface InputEffect {
  /** Change of R. */
  readonly score: number;
  /** Places won. */
  readonly places: number;
}
