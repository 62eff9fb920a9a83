import { type Column, type ColumnKey, readColumnKey, stateAt } from '../../model/column';
import type { FactorCode, InputCode } from '../../model/methodology';
import type { Absence, Rating } from '../../model/rating';

/**
 * One thing that is wrong in a year, with the regions it is wrong in. `missing`: there is no figure; `invalid`: a text
 * stands where a figure should; `undefined`: there are figures, and no value comes of them; `unanswered`: nobody
 * answered and nothing was typed.
 */
export interface Fault {
  readonly kind: 'missing' | 'invalid' | 'undefined' | 'unanswered';
  /** The factor that goes without a value for it; null where a figure is wrong that no value was made of. */
  readonly factor: FactorCode | null;
  /** The cell to look at: its series (a soft factor's own code where it may be typed) and year. */
  readonly input: InputCode;
  readonly year: number;
  /** Indices of the regions, ascending. */
  readonly regions: readonly number[];
  /** Why, in the first of them; null where no value hangs on it. */
  readonly absence: Absence | null;
}

/** What faults are looked for in. */
export interface FaultGround {
  readonly year: number;
  /** The rating of the year; null while there is none. */
  readonly rating: Pick<Rating, 'factors'> | null;
  readonly columns: ReadonlyMap<ColumnKey, Column>;
  /** Rated regions. */
  readonly rated: number;
}

/** All that is wrong in a year, in the order of the methodology; one entry for all regions in which the same is wrong. */
export function findFaults({ year, rating, columns, rated }: FaultGround): readonly Fault[] {
  const found = new Map<string, Fault & { readonly regions: number[] }>();
  const add = (region: number, fault: Omit<Fault, 'regions'>): void => {
    const key = `${fault.kind}\t${fault.factor ?? ''}\t${fault.input}@${fault.year}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...fault, regions: [region] });
    else known.regions.push(region);
  };
  const told = new Set<string>();
  for (const { factor, absences } of rating?.factors ?? []) {
    for (const [region, absence] of absences) {
      const at = 'input' in absence ? absence : { input: factor, year };
      told.add(`${at.input}@${at.year}\t${region}`);
      add(region, { kind: kindOf(absence), factor, input: at.input, year: at.year, absence });
    }
  }
  for (const [key, column] of columns) {
    const named = readColumnKey(key);
    if (named === null || named.year !== year) continue;
    for (const region of column.texts.keys()) {
      if (region >= rated || told.has(`${key}\t${region}`)) continue;
      const state = stateAt(column, region);
      if (state === 'invalid' || state === 'missing')
        add(region, { kind: state, factor: null, ...named, absence: null });
    }
  }
  for (const fault of found.values()) fault.regions.sort((a, b) => a - b);
  return [...found.values()];
}

function kindOf(absence: Absence): Fault['kind'] {
  switch (absence.code) {
    case 'no data':
    case 'missing':
    case 'deflator needed':
      return 'missing';
    case 'invalid':
      return 'invalid';
    case 'no counted answer':
      return 'unanswered';
    default:
      return 'undefined';
  }
}
