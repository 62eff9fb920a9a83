import { type Column, type ColumnKey, readColumnKey } from '../../model/column';

/** A year that the sheet can show. */
export interface DataYear {
  readonly year: number;
  /** Whether it makes a whole rating. */
  readonly ratingYear: boolean;
}

/** The years of a package: those that have a rating, those that have raw figures alone, those that hold nothing yet. */
export function dataYears(
  rated: readonly DataYear[],
  columns: ReadonlyMap<ColumnKey, Column>,
  own: readonly number[],
): readonly DataYear[] {
  const years = new Map(rated.map(({ year, ratingYear }) => [year, ratingYear]));
  for (const [key, column] of columns) {
    const year = readColumnKey(key)?.year;
    if (year !== undefined && !years.has(year) && column.states.some((state) => state !== 0)) years.set(year, false);
  }
  for (const year of own) if (!years.has(year)) years.set(year, false);
  return [...years].map(([year, ratingYear]) => ({ year, ratingYear })).sort((a, b) => a.year - b.year);
}

/** Years that are offered to be added: the one after the last and the one before the first; where there is none, `shown` and those before it. */
export function newYears(years: readonly DataYear[], shown: number): readonly number[] {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return [shown, shown - 1, shown - 2, shown - 3];
  return [last + 1, first - 1];
}
