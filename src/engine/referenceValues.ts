import type { Column } from '../model/column';
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
  const end: Column = {
    values: column.values.subarray(from),
    states: column.states.subarray(from),
    provenance: column.provenance.subarray(from),
    provenances: column.provenances,
    texts: new Map([...column.texts].flatMap(([index, text]) => (index < from ? [] : [[index - from, text] as const]))),
  };
  ends.set(column, { from, end });
  return end;
}

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
