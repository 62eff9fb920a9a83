import type { RegionCode } from '../../model/region';

/** Where a tile stands in the grid; both count from 1. */
export interface TilePlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The twenty regions as they lie, one tile each: the Caspian coast in the west, each city of republican significance
 * below its region.
 */
const KAZAKHSTAN: ReadonlyMap<RegionCode, TilePlace> = new Map(
  (
    [
      ['KZ-59', 1, 4],
      ['KZ-39', 2, 3],
      ['KZ-11', 2, 4],
      ['KZ-55', 2, 5],
      ['KZ-27', 3, 1],
      ['KZ-15', 3, 2],
      ['KZ-62', 3, 3],
      ['KZ-71', 3, 4],
      ['KZ-35', 3, 5],
      ['KZ-10', 3, 6],
      ['KZ-63', 3, 7],
      ['KZ-23', 4, 1],
      ['KZ-43', 4, 3],
      ['KZ-61', 4, 4],
      ['KZ-31', 4, 5],
      ['KZ-19', 4, 6],
      ['KZ-33', 4, 7],
      ['KZ-47', 5, 1],
      ['KZ-79', 5, 4],
      ['KZ-75', 5, 6],
    ] as const
  ).map(([code, row, column]) => [code, { row, column }]),
);

/** Tiles a row where there is no map of the regions. */
const ACROSS = 5;

export interface TileLayout {
  /** Whether the tiles lie as the regions do. */
  readonly isMap: boolean;
  readonly columns: number;
  readonly places: ReadonlyMap<RegionCode, TilePlace>;
}

/**
 * Where the tiles of a set of regions stand: as on the map where every region has its place there, else in the order
 * given (by name), row after row.
 */
export function tileLayout(codes: readonly RegionCode[]): TileLayout {
  if (codes.length > 0 && codes.every((code) => KAZAKHSTAN.has(code))) {
    return { isMap: true, columns: 7, places: KAZAKHSTAN };
  }
  const places = codes.map(
    (code, at) => [code, { row: Math.floor(at / ACROSS) + 1, column: (at % ACROSS) + 1 }] as const,
  );
  return { isMap: false, columns: ACROSS, places: new Map(places) };
}
