import { CELL_STATES, type CellState, type Column, RESTS_ON } from '../model/column';
import { ORIGINS, type Origin, type Remark, type Source } from '../model/rating';
import type { FactorValues } from './values';

type Sources = readonly (Source | undefined)[];

/** Which of a factor's sources a value of each origin was made of: places in the tuples of growth, fulfilment, survey. */
const USED: Readonly<Record<Origin, readonly number[]>> = {
  none: [],
  'typed index': [0],
  levels: [1, 2],
  'deflated levels': [1, 2, 3],
  'typed fulfilment': [0],
  target: [1, 2],
  survey: [0],
  typed: [1],
  expert: [0],
  value: [0],
  // What was assumed carries its own remarks.
  held: [],
  projected: [],
};
const USED_BY_ORIGIN = ORIGINS.map((name) => USED[name]);

const PROJECTED = 4;
const MARKS = CELL_STATES.map(markOf);
/** By marks; shared, so that 10,000 remarks cost one object and travel as one. */
const REMARKS: readonly (readonly Remark[])[] = Array.from({ length: 8 }, (_, marks) => [
  ...(marks & RESTS_ON.synthetic ? [{ code: 'synthetic' } as const] : []),
  ...(marks & RESTS_ON.provisional ? [{ code: 'provisional' } as const] : []),
  ...(marks & PROJECTED ? [{ code: 'projected' } as const] : []),
]);

function markOf(state: CellState): number {
  if (state === 'synthetic') return RESTS_ON.synthetic;
  if (state === 'projected') return PROJECTED;
  return state === 'provisional' ? RESTS_ON.provisional : 0;
}

/** What the figure of a cell rests on: bits of RESTS_ON, by its state and by what it was computed from. */
export const restsOn = ({ states, computed }: Column, index: number): number =>
  ((MARKS[states[index] ?? 0] ?? 0) & ~PROJECTED) | (computed?.restsOn[index] ?? 0);

/** What stands among the figures that the values of a factor were made of. */
export interface Among {
  readonly synthetic: boolean;
  /** A projected figure, or a value that is assumed. */
  readonly projected: boolean;
}

/**
 * Adds a remark to every value that was made of a synthetic, a provisional or a projected figure, and says what is among
 * them. Figures that were given but not used leave no mark.
 *
 * @param syntheticSurvey whether made-up responses are among the answers
 */
export function remarkStatuses(result: FactorValues, sources: Sources, syntheticSurvey: boolean): Among {
  const columns = sources.map((source) => (source !== undefined && 'states' in source ? source : undefined));
  const answers = syntheticSurvey ? RESTS_ON.synthetic : 0;
  let all = 0;
  for (let region = 0; region < result.origins.length; region++) {
    let mark = 0;
    for (const place of USED_BY_ORIGIN[result.origins[region] ?? 0] ?? []) {
      const column = columns[place];
      if (column === undefined) mark |= answers;
      else mark |= (MARKS[column.states[region] ?? 0] ?? 0) | (column.computed?.restsOn[region] ?? 0);
    }
    if (mark === 0) continue;
    all |= mark;
    const remarks = REMARKS[mark] ?? [];
    const before = result.remarks.get(region);
    result.remarks.set(region, before === undefined ? remarks : [...before, ...remarks]);
  }
  const assumed = sources.find((source) => source !== undefined && 'origins' in source);
  return {
    synthetic: (all & RESTS_ON.synthetic) !== 0 || (assumed?.synthetic ?? false),
    projected: (all & PROJECTED) !== 0 || assumed !== undefined,
  };
}
