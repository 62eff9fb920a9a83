import { CELL_STATES, type Column, readColumnKey } from './column';

const UNOBSERVED: ReadonlySet<number> = new Set(
  (['none', 'plan', 'missing', 'invalid'] as const).map((state) => CELL_STATES.indexOf(state)),
);

/** The last year with a figure that is not planned; null where there is none. */
export function lastFigure(columns: ReadonlyMap<string, Column>): number | null {
  let last: number | null = null;
  for (const [key, { states }] of columns) {
    const year = readColumnKey(key)?.year ?? 0;
    if (year > (last ?? 0) && states.some((state) => !UNOBSERVED.has(state))) last = year;
  }
  return last;
}

/** The last of some years; null where there is none. */
export const lastYear = (years: Iterable<number | null>): number | null =>
  [...years].reduce<number | null>((last, year) => (year !== null && year > (last ?? 0) ? year : last), null);
