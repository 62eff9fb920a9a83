import { CELL_STATES, type CellState, type Column } from '../model/column';
import { ORIGINS, type Origin, type Remark } from '../model/rating';
import type { SurveyColumn } from '../model/survey';
import type { FactorValues } from './values';

type Sources = readonly (Column | SurveyColumn | undefined)[];

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
};
const USED_BY_ORIGIN = ORIGINS.map((name) => USED[name]);

const SYNTHETIC = 1;
const PROVISIONAL = 2;
const MARKS = CELL_STATES.map(markOf);
/** By marks; shared, so that 10,000 remarks cost one object and travel as one. */
const REMARKS: readonly (readonly Remark[])[] = [
  [],
  [{ code: 'synthetic' }],
  [{ code: 'provisional' }],
  [{ code: 'synthetic' }, { code: 'provisional' }],
];

function markOf(state: CellState): number {
  if (state === 'synthetic') return SYNTHETIC;
  return state === 'provisional' ? PROVISIONAL : 0;
}

/**
 * Adds a remark to every value that was made of a synthetic or a provisional figure, and says whether a synthetic one
 * is among them. Figures that were given but not used leave no mark.
 *
 * @param syntheticSurvey whether made-up responses are among the answers
 */
export function remarkStatuses(result: FactorValues, sources: Sources, syntheticSurvey: boolean): boolean {
  const marks = sources.map((source) => (source !== undefined && 'states' in source ? source.states : undefined));
  const answers = syntheticSurvey ? SYNTHETIC : 0;
  let all = 0;
  for (let region = 0; region < result.origins.length; region++) {
    let mark = 0;
    for (const place of USED_BY_ORIGIN[result.origins[region] ?? 0] ?? []) {
      const states = marks[place];
      mark |= states === undefined ? answers : (MARKS[states[region] ?? 0] ?? 0);
    }
    if (mark === 0) continue;
    all |= mark;
    const remarks = REMARKS[mark] ?? [];
    const before = result.remarks.get(region);
    result.remarks.set(region, before === undefined ? remarks : [...before, ...remarks]);
  }
  return (all & SYNTHETIC) !== 0;
}
