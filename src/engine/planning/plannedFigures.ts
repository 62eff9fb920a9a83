import { readColumnKey } from '../../model/column';
import type { PlannedFigures } from '../../model/plan';
import type { RatingData } from '../../model/rating';
import type { Planned } from './planned';

/** What a plan makes of the figures of some years: the columns that are not the base's own, and why. */
export function figuresOfYears(
  { data, effects, problems, computed }: Planned,
  base: Pick<RatingData, 'columns'>,
  years: readonly number[],
): PlannedFigures {
  const isOfYears = (key: string): boolean => years.includes(readColumnKey(key)?.year ?? Number.NaN);
  const only = <Value>(of: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...of].filter(([key]) => isOfYears(key)));
  const columns = [...data.columns].filter(([key, column]) => base.columns.get(key) !== column && isOfYears(key));
  return {
    columns: new Map(columns),
    effects: { inBase: only(effects.inBase), paths: only(effects.paths), changes: only(effects.changes) },
    problems,
    computed,
  };
}

const NOTHING: NonNullable<RatingData['assumed']> = new Map();

/**
 * The years whose ratings may differ between two sets of data of the same regions: those of which a column, the survey or
 * an assumption is another object, and those after a year of which a column is, since a level is also the previous end.
 */
export function changedYears(before: RatingData, after: RatingData): ReadonlySet<number> {
  const years = new Set<number>();
  for (const key of differing(before.columns, after.columns)) {
    const year = readColumnKey(key)?.year;
    if (year !== undefined) years.add(year).add(year + 1);
  }
  for (const year of differing(before.surveys, after.surveys)) years.add(year);
  for (const key of differing(before.assumed ?? NOTHING, after.assumed ?? NOTHING)) {
    const year = readColumnKey(key)?.year;
    if (year !== undefined) years.add(year);
  }
  return years;
}

function* differing<Value, Key>(before: ReadonlyMap<Key, Value>, after: ReadonlyMap<Key, Value>): Generator<Key> {
  for (const [key, value] of after) if (before.get(key) !== value) yield key;
  for (const key of before.keys()) if (!after.has(key)) yield key;
}
