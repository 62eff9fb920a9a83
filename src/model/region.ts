import type { Words } from './words';

/** ISO 3166-2 code of a region (`KZ-27`), or the user's own code for another set of regions. Unique in a package. */
export type RegionCode = string;

/**
 * A region of a package. `rated` regions stand in the ranking; a `reference` row (the national total, ¶-less) is kept
 * and shown beside it but enters no formula.
 */
export interface Region {
  readonly code: RegionCode;
  readonly role: 'rated' | 'reference';
  readonly names: Words;
  /** As a sheet or a tile prints it where there is no room: "БҚО". */
  readonly shortNames: Words;
  /** Nine digits of the state classifier of administrative units, where there is one. */
  readonly kato?: string;
  /** Date of formation (ISO) where it matters for growth: methodology.md §11. */
  readonly founded?: string;
  /** The regions it was formed out of. */
  readonly predecessors?: readonly RegionCode[];
}

/** What the engine has to know of a region: its code, and when its borders changed. */
export type RatedRegion = Pick<Region, 'code' | 'founded' | 'predecessors'>;

/**
 * A region as one package holds it. `slot` says where its cells lie inside a stored column: given once, never reused,
 * so that renaming and reordering regions moves no data.
 */
export interface PackageRegion extends Region {
  readonly slot: number;
}
