import type { RegionCode } from './region';

/** How far something of the standard is fulfilled, and how much of it anybody has looked at. */
export interface Fulfilment {
  /** 0..1; NaN where nothing of it applies. */
  readonly share: number;
  /** Requirements that apply, and those of them that are met, wholly and partly. */
  readonly applying: number;
  readonly met: number;
  readonly partly: number;
  /** Of those, the ones that nobody has assessed yet: they count as not met. */
  readonly unassessed: number;
  /** Notes, which enter no figure, and how many of them are ticked. */
  readonly notes: number;
  readonly ticked: number;
}

/** The fulfilment of the unified standard by one region (methodology.md §8). */
export interface StandardFulfilment {
  readonly whole: Fulfilment;
  /** By id. */
  readonly blocks: ReadonlyMap<string, Fulfilment>;
  readonly provisions: ReadonlyMap<string, Fulfilment>;
}

/** A date that has passed: something that was to be done by then and is not, or was to be looked at again. */
export interface Overdue {
  readonly region: RegionCode;
  readonly item: string;
  readonly kind: 'due' | 'review';
  readonly date: string;
  /** Whole days since. */
  readonly days: number;
}
