import type { ItemKey } from './difference';
import type { Readings } from './readings';
import type { RegionCode } from './region';

/** A place and the R it was given for; null where there is none. */
export interface Standing {
  readonly place: number | null;
  readonly R: number | null;
}

/** What a colleague's differences are grouped by: a series, a scenario with all that belongs to it, or a part of the package. */
export type DifferenceGroup =
  | { readonly kind: 'input'; readonly input: string }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'regions' | 'settings' | 'survey' | 'weights' | 'standard' };

/** Some of a colleague's differences taken over by themselves. */
export interface ReviewVariant {
  readonly name: string;
  readonly keys: readonly ItemKey[];
}

/** What a variant and nothing else taken over would do. */
export interface VariantEffect extends Standing {
  /** Regions whose place is another. */
  readonly moved: number;
  /** The region whose place would move most, the better placed of two; null where none moves. */
  readonly most: { readonly region: RegionCode; readonly before: number; readonly after: number } | null;
}

/** What a region would have with each variant by itself, by the names of the variants. */
export interface ReviewEffects {
  /** The year that the places are of: the one asked for, or the last rating year. */
  readonly year: number;
  readonly now: Standing;
  readonly variants: ReadonlyMap<string, VariantEffect>;
}

/** One region of which a file claims another place or R than its own figures give. */
export interface ClaimFault {
  readonly region: RegionCode;
  readonly claimed: Standing;
  readonly computed: Standing;
}

/** A rating year of which the file's claim does not hold. */
export interface ClaimedYear {
  readonly year: number;
  readonly faults: readonly ClaimFault[];
  /** Readings under which the figures give just what is claimed; null: none of them does. */
  readonly heldBy: Readings | null;
}

/** How the results that a file claims stand to what its figures give. */
export interface ClaimCheck {
  readonly years: number;
  readonly regions: number;
  readonly faults: readonly ClaimedYear[];
  /** The file brings a methodology that is not the one it names. */
  readonly isOtherMethodology: boolean;
}
