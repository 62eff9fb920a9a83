import { CELL_STATES, type CellState, type Column, type ColumnKey, readColumnKey } from '../../model/column';

/** What a stored cell that holds an observation can be; a projected one is never stored. */
type StoredState = Exclude<CellState, 'none' | 'projected'>;

/** Cells that hold an observation, by their state. */
export type StateCounts = Readonly<Record<StoredState, number>>;

/** States in the order in which they are shown: the surest first. */
export const COUNTED_STATES = CELL_STATES.filter((state) => state !== 'none' && state !== 'projected');

/** What a package holds of one year. */
export interface YearContents {
  readonly year: number;
  /** Inputs with at least one observation. */
  readonly inputs: number;
  readonly states: StateCounts;
  readonly total: number;
}

const noCells = (): Record<StoredState, number> => ({
  final: 0,
  provisional: 0,
  estimate: 0,
  synthetic: 0,
  plan: 0,
  missing: 0,
  invalid: 0,
});

/** Counts what stands in a package, year by year; years without an observation are left out. */
export function contentsByYear(columns: ReadonlyMap<ColumnKey, Column>): readonly YearContents[] {
  const years = new Map<number, { inputs: number; states: Record<StoredState, number> }>();
  for (const [key, column] of columns) {
    const year = readColumnKey(key)?.year;
    const counts = countStates(column);
    if (year === undefined || totalOf(counts) === 0) continue;
    const known = years.get(year) ?? { inputs: 0, states: noCells() };
    known.inputs += 1;
    for (const state of COUNTED_STATES) known.states[state] += counts[state];
    years.set(year, known);
  }
  return [...years]
    .map(([year, { inputs, states }]) => ({ year, inputs, states, total: totalOf(states) }))
    .sort((a, b) => a.year - b.year);
}

/** The sum over years. */
export function sumOfStates(years: readonly YearContents[]): StateCounts {
  const sum = noCells();
  for (const { states } of years) for (const state of COUNTED_STATES) sum[state] += states[state];
  return sum;
}

export const totalOf = (counts: StateCounts): number => COUNTED_STATES.reduce((sum, state) => sum + counts[state], 0);

function countStates(column: Column): StateCounts {
  const counts = noCells();
  for (const index of column.states) {
    const state = CELL_STATES[index];
    if (state !== undefined && state !== 'none' && state !== 'projected') counts[state] += 1;
  }
  return counts;
}
