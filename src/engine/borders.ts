import type { Column } from '../model/column';
import type { RatedRegion } from '../model/region';

/** Dates (ISO, ascending) on which the borders of each region changed; undefined where they never did. */
export type BorderChanges = readonly (readonly string[] | undefined)[];

/** Lists of regions are replaced, never written to, so that what follows from one can be kept with it. */
const known = new WeakMap<readonly RatedRegion[], BorderChanges>();

/**
 * When the borders of each region changed (methodology.md §11): on its own founding, and on the founding of every
 * region that was formed out of it.
 *
 * Abai (KZ-10) was formed on 8 June 2022 out of East Kazakhstan (KZ-63): both have that date.
 */
export function borderChanges(regions: readonly RatedRegion[]): BorderChanges {
  const before = known.get(regions);
  if (before !== undefined) return before;
  const dates = new Map<string, Set<string>>();
  for (const { code, founded, predecessors } of regions) {
    if (founded === undefined) continue;
    for (const changed of [code, ...(predecessors ?? [])]) {
      const own = dates.get(changed);
      if (own === undefined) dates.set(changed, new Set([founded]));
      else own.add(founded);
    }
  }
  const changes = regions.map(({ code }) => {
    const own = dates.get(code);
    return own === undefined ? undefined : [...own].sort();
  });
  known.set(regions, changes);
  return changes;
}

/**
 * Whether the values of two cells of one region are on different borders. A value is on the borders that its
 * observation states, else on the region's at that year's end. What lies before a region's founding is not taken to be
 * on its founding borders.
 *
 * Fixed capital of KZ-63 in 2021 and 2022: the borders changed on 2022-06-08 in between, so they differ; with
 * `borders: 2022-06-08` stated on the value of 2021 they do not.
 *
 * @param changes the dates on which the region's borders changed
 */
export function bordersDiffer(
  changes: readonly string[] | undefined,
  first: { readonly column: Column | undefined; readonly year: number },
  second: { readonly column: Column | undefined; readonly year: number },
  region: number,
): boolean {
  if (changes === undefined) return false;
  const ages = [first, second].map(({ column, year }) => {
    const date = statedBorders(column, region) ?? `${year}-12-31`;
    return changes.filter((change) => change <= date).length;
  });
  return ages[0] !== ages[1];
}

const statedBorders = (column: Column | undefined, region: number): string | undefined =>
  column?.provenances[column.provenance[region] ?? 0]?.borders;
