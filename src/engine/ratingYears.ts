import { readColumnKey } from '../model/column';
import type { DirectionCode, Methodology } from '../model/methodology';
import type { Choices, RatingData } from '../model/rating';
import { factorValues, type ValueChoices } from './factorValues';

/** A year with factor values. */
export interface RatingYear {
  readonly year: number;
  /** Directions with values in fewer than half of the regions; none = a rating year. */
  readonly thinDirections: readonly DirectionCode[];
}

/**
 * The years in which some region has some factor value, ascending, and for each the directions that have values in
 * fewer than half of the regions (methodology.md §5: a year is offered as a rating year when every direction has them
 * in at least half). A year whose levels serve only as the previous ones of the next is not among them.
 *
 * @param choices how answers of 0 and experts count; the methodology's own readings and no experts if left out
 */
export function ratingYears(
  data: RatingData,
  methodology: Methodology,
  choices: Pick<Choices, 'readings' | 'expert'> = { readings: methodology.readings, expert: [] },
): readonly RatingYear[] {
  const under = { zero: choices.readings.zero, expert: choices.expert };
  return yearsOf(data)
    .map((year) => coverOf(data, methodology, year, under))
    .filter(({ thinDirections }) => thinDirections !== null)
    .map(({ year, thinDirections }) => ({ year, thinDirections: thinDirections ?? [] }));
}

function yearsOf({ columns, surveys }: RatingData): readonly number[] {
  const years = new Set(surveys.keys());
  for (const key of columns.keys()) {
    const named = readColumnKey(key);
    if (named !== null) years.add(named.year);
  }
  return [...years].sort((a, b) => a - b);
}

/** null where the year has no factor value at all. */
function coverOf(
  data: RatingData,
  methodology: Methodology,
  year: number,
  under: ValueChoices,
): { readonly year: number; readonly thinDirections: readonly DirectionCode[] | null } {
  let some = false;
  const thin: DirectionCode[] = [];
  for (const { code, factors } of methodology.directions) {
    const values = factors.map((factor) => factorValues(factor, data, year, under).values);
    let covered = 0;
    for (let region = 0; region < data.regions.length; region++) {
      if (values.some((own) => !Number.isNaN(own[region] ?? Number.NaN))) covered += 1;
    }
    if (covered > 0) some = true;
    if (2 * covered < data.regions.length) thin.push(code);
  }
  return { year, thinDirections: some ? thin : null };
}
