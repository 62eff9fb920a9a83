import type { FrozenSide, Heading, SheetColumn } from './source';

/** One cell of the header. */
export interface HeadingCell {
  readonly heading: Heading;
  /** The header row it starts in, from 0, and how many it takes. */
  readonly level: number;
  readonly rows: number;
  /** Columns first … last lie under it. */
  readonly first: number;
  readonly last: number;
  /** It is a column's own heading, not that of a group. */
  readonly own: boolean;
}

/** Header rows that the columns need: the longest of their paths. */
export const headingLevels = (columns: readonly SheetColumn[]): number =>
  columns.reduce((most, column) => Math.max(most, column.headings.length), 1);

interface Spot {
  readonly level: number;
  readonly rows: number;
  readonly heading: Heading;
  readonly own: boolean;
}

/** Where the headings of one column stand: the outermost takes the rows that a short path leaves. */
function spotsOf(column: SheetColumn, levels: number): Spot[] {
  const spare = levels - column.headings.length;
  return column.headings.map((heading, index) => ({
    heading,
    level: index === 0 ? 0 : spare + index,
    rows: index === 0 ? spare + 1 : 1,
    own: index === column.headings.length - 1,
  }));
}

/**
 * The header's cells by row. Neighbouring columns share a group where its key, its rows and all groups around it are
 * the same and no frozen edge lies between them. Every column is covered in every row, so there are no empty cells.
 */
export function headingCells(columns: readonly SheetColumn[]): HeadingCell[][] {
  const levels = headingLevels(columns);
  const rows: HeadingCell[][] = Array.from({ length: levels }, () => []);
  let before: readonly Spot[] = [];
  let sideBefore: FrozenSide | undefined;
  columns.forEach((column, index) => {
    const spots = spotsOf(column, levels);
    let joined = index > 0 && column.frozen === sideBefore;
    spots.forEach((spot, depth) => {
      joined = joined && isSameGroup(spot, before[depth]);
      const row = rows[spot.level] ?? [];
      const last = row.at(-1);
      if (joined && last !== undefined) row[row.length - 1] = { ...last, last: index };
      else row.push({ ...spot, first: index, last: index });
    });
    before = spots;
    sideBefore = column.frozen;
  });
  return rows;
}

const isSameGroup = (spot: Spot, other: Spot | undefined): boolean =>
  other !== undefined &&
  !spot.own &&
  !other.own &&
  spot.heading.key === other.heading.key &&
  spot.level === other.level &&
  spot.rows === other.rows;
