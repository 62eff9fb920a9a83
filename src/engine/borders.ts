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

/** Changes of borders as a text, the same of regions with the same changes. */
export const bordersText = (changes: BorderChanges): string =>
  JSON.stringify([...changes.entries()].filter(([, dates]) => dates !== undefined));

/**
 * Whether the values of one region in two columns are on different borders. A value is on the borders that its
 * observation states, else on the region's at that year's end. What lies before a region's founding is not taken to be
 * on its founding borders.
 *
 * Fixed capital of KZ-63 in 2021 and 2022: the borders changed on 2022-06-08 in between, so they differ; with
 * `borders: 2022-06-08` stated on the value of 2021 they do not.
 */
export function bordersDiffer(
  changes: BorderChanges,
  region: number,
  first: DatedColumn,
  second: DatedColumn,
): boolean {
  const own = changes[region];
  return own !== undefined && ageOf(own, region, first) !== ageOf(own, region, second);
}

/** A column and the year its values are of. */
export interface DatedColumn {
  readonly column: Column | undefined;
  readonly year: number;
}

/** How many times the borders that a value is on had changed. */
function ageOf(changes: readonly string[], region: number, { column, year }: DatedColumn): number {
  const stated = column?.provenances[column.provenance[region] ?? 0]?.borders;
  const date = stated ?? `${year}-12-31`;
  return changes.filter((change) => change <= date).length;
}
