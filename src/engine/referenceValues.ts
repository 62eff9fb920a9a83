import type { Column, ComputedCells } from '../model/column';
import { factorsOf, type Methodology } from '../model/methodology';
import type { Choices, RatingData, ReferenceValues } from '../model/rating';
import type { RatedRegion } from '../model/region';
import { factorValues, sourcesOf } from './factorValues';
import { remarkStatuses } from './statuses';

/** Columns are replaced, never written to, so that what follows from one can be kept with it. */
const ends = new WeakMap<Column, { readonly from: number; readonly end: Column }>();

/** The cells after the rated ones as a column of their own. */
function endOf(column: Column, from: number): Column {
  const known = ends.get(column);
  if (known?.from === from) return known.end;
  const plain: Column = {
    values: column.values.subarray(from),
    states: column.states.subarray(from),
    provenance: column.provenance.subarray(from),
    provenances: column.provenances,
    texts: after(column.texts, from),
  };
  const end = column.computed === undefined ? plain : { ...plain, computed: computedEnd(column.computed, from) };
  ends.set(column, { from, end });
  return end;
}

const computedEnd = ({ absences, restsOn }: ComputedCells, from: number): ComputedCells => ({
  absences: after(absences, from),
  restsOn: restsOn.subarray(from),
});

const after = <Value>(cells: ReadonlyMap<number, Value>, from: number): ReadonlyMap<number, Value> =>
  new Map([...cells].flatMap(([index, value]) => (index < from ? [] : [[index - from, value] as const])));

/**
 * The factor values of the reference rows of a year (methodology.md §6, §9): growth, fulfilment and typed values as of
 * any region, from the cells that follow those of the rated. It takes no part in `rate` and gives it nothing: a
 * reference row has no points and no place, and is no end of any scale. No answer counts for it, so a survey factor has
 * a value only where one was typed.
 */
export function referenceValues(
  data: RatingData,
  references: readonly RatedRegion[],
  methodology: Methodology,
  choices: Choices,
  year: number,
): ReferenceValues {
  const regions = references.map(({ code }) => code);
  if (references.length === 0) return { year, regions, factors: [] };
  const from = data.regions.length;
  const columns = new Map([...data.columns].map(([key, column]) => [key, endOf(column, from)]));
  const own: RatingData = { regions: references, columns, surveys: new Map() };
  const { expert } = choices;
  return {
    year,
    regions,
    factors: factorsOf(methodology).map((factor) => {
      const values = factorValues(factor, own, year, { zero: choices.readings.zero, expert });
      remarkStatuses(values, sourcesOf(factor, own, year, expert), false);
      return { factor: factor.code, ...values };
    }),
  };
}
