import type { FactorCode, InputCode } from './methodology';

/**
 * Something of one region and year that can be moved to move its place: a cell (of an input, or of a soft factor typed
 * under its own code), or a soft factor made of answers. Not "a factor": one cell may move two factors, and a cell that
 * a typed index stands in for moves none.
 */
export interface Lever {
  readonly input: InputCode;
  readonly kind: 'cell' | 'answers';
}

/**
 * A value at which the place changes. `from`: at this very value already; `beyond`: only past it, as where the value of
 * another region has to be exceeded and not only equalled.
 */
export interface Threshold {
  readonly value: number;
  readonly at: 'from' | 'beyond';
  /** Places from here on, until the next threshold. */
  readonly place: number;
  /** The next threshold the same way, where the place changes once more; null where no value in the range has one. */
  readonly until: Pick<Threshold, 'value' | 'at'> | null;
}

/** A threshold that improves the place. */
export interface Step extends Threshold {
  /** R there: at the value, or just past it. */
  readonly score: number;
  /** Values of the ladder's factors at the threshold. */
  readonly factorValues: readonly number[];
  /** How many more respondents with the best answer would do it; null where no number of them does or for a cell. */
  readonly answers: number | null;
}

/** Every value of one lever at which the place of its region changes, as far as was asked for. */
export interface Stairs {
  readonly value: number;
  readonly place: number;
  readonly better: Ladder['better'];
  /** The way the place improves, the nearest first. */
  readonly gained: readonly Threshold[];
  /** The other way, the nearest first. */
  readonly lost: readonly Threshold[];
}

/** How the place of one region depends on one lever, everything else as it is and the other regions as observed. */
export interface Ladder {
  readonly lever: Lever;
  readonly value: number;
  /** The factors it moves. */
  readonly factors: readonly FactorCode[];
  /** Which way the place improves. */
  readonly better: 'up' | 'down';
  /** The next values, at most three, the nearest first. */
  readonly steps: readonly Step[];
  /** The best place that any value in the input's range gives; where it is not better than now, there are no steps. */
  readonly bestPlace: number;
  /** The first value the other way at which a place is lost; null where no value in the range loses one. */
  readonly loss: Threshold | null;
}
