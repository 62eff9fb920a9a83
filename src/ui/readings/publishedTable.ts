import type { Region } from '../../model/region';
import { folded, searchNames } from '../shell/regionSearch';

/** What a pasted table says of the places of one year. */
export interface PublishedTable {
  /** Index in the list of regions, and the text beside its name. */
  readonly places: readonly { readonly region: number; readonly text: string }[];
  /** Names beside which a number stands and that no region has. */
  readonly unknown: readonly string[];
}

const YEAR = /(?:^|\D)(\d{4})(?:\D|$)/;

/**
 * Reads a pasted table that names its regions: in whichever order, with or without headings. Of several columns of
 * figures the one is taken that is headed by the year. Null where the rows name no region or nothing stands beside them.
 *
 * @param rows texts of the cells
 * @param regions those that have a place
 */
export function readPublishedTable(
  rows: readonly (readonly string[])[],
  regions: readonly Region[],
  year: number,
): PublishedTable | null {
  const known = new Map<string, number>();
  regions.forEach((region, index) => {
    for (const name of searchNames(region)) known.set(folded(name), index);
  });
  const regionIn = (row: readonly string[], column: number): number | undefined => known.get(folded(row[column] ?? ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const namedIn = (column: number): number => rows.filter((row) => regionIn(row, column) !== undefined).length;
  const names = columns.reduce((best, column) => (namedIn(column) > namedIn(best) ? column : best), 0);
  if (namedIn(names) === 0) return null;
  const figures = columns.filter(
    (column) =>
      column !== names && rows.some((row) => regionIn(row, names) !== undefined && (row[column] ?? '').trim() !== ''),
  );
  const isHeadedBy = (column: number): boolean =>
    rows.some((row) => regionIn(row, names) === undefined && YEAR.exec(row[column] ?? '')?.[1] === String(year));
  // A running number stands before the names, a place after them.
  const taken = figures.find(isHeadedBy) ?? figures.find((column) => column > names) ?? figures[0];
  if (taken === undefined) return null;
  const unknown: string[] = [];
  const places = rows.flatMap((row) => {
    const [region, text] = [regionIn(row, names), (row[taken] ?? '').trim()];
    if (region !== undefined) return [{ region, text }];
    const name = (row[names] ?? '').trim();
    if (name !== '' && /^\d{1,3}$/.test(text)) unknown.push(name);
    return [];
  });
  return { places, unknown };
}
