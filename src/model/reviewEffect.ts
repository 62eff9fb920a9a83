import type { ItemKey } from './difference';
import type { Readings } from './readings';
import type { RegionCode } from './region';

/** A place and the R it was given for; null where there is none. */
export interface Standing {
  readonly place: number | null;
  readonly R: number | null;
}

/**
 * What a colleague's differences are grouped by: a series, a scenario with all that belongs to it, a weight set, or a part
 * of the package.
 */
export type DifferenceGroup =
  | { readonly kind: 'input'; readonly input: string }
  | { readonly kind: 'scenario' | 'weights'; readonly id: string }
  | { readonly kind: 'regions' | 'settings' | 'survey' | 'standard' };

/** Some of a colleague's differences taken over by themselves. */
export interface ReviewVariant {
  readonly name: string;
  readonly keys: readonly ItemKey[];
  /** A scenario is looked at in itself, a weight set is rated with; of any other, and of all together, the base is. */
  readonly group: DifferenceGroup | null;
}

/** What becomes of one region. */
interface Move {
  readonly now: Standing;
  readonly after: Standing;
}

/** What a variant and nothing else taken over would do. */
export interface VariantEffect extends Move {
  readonly year: number;
  /** Regions whose place is another. */
  readonly moved: number;
  /**
   * The region whose place would move most, the better placed of two; where none moves, the one whose R would. Null where
   * neither does.
   */
  readonly most: (Move & { readonly region: RegionCode }) | null;
}

/** What each variant would do by itself, by its name; none of one that leaves nothing to be rated. */
export interface ReviewEffects {
  /** The year that is told where no other is named: the one asked for, or the last rating year. */
  readonly year: number;
  readonly variants: ReadonlyMap<string, VariantEffect>;
}

/** What is told of an effect: the own region's (null), or of no own one, that of the region which moves most. */
export const toldOf = (effect: VariantEffect): (Move & { readonly region: RegionCode | null }) | null =>
  effect.now.place === null && effect.after.place === null ? effect.most : { ...effect, region: null };

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
