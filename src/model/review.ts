import type { ItemKey } from './difference';

/** Something of a colleague's that was looked at and not taken over. */
export interface Refusal {
  readonly key: ItemKey;
  /** What the colleague had there, as JSON: nothing that was refused is lost. */
  readonly theirs: string;
}

/**
 * One decision about a colleague's file: what was taken over, what was not, and why. It travels in the package, so that
 * the colleague's next review begins where this one ended.
 */
export interface Review {
  readonly file: string;
  /** The last entry of the file's log (`entryName`); null where it had none. */
  readonly last: string | null;
  readonly reason: string;
  readonly accepted: readonly ItemKey[];
  readonly refused: readonly Refusal[];
  /** Nothing of the file was left to be decided after it. */
  readonly complete: boolean;
}
