import type { Column } from '../../model/column';
import { columnKey } from '../../model/column';
import { type Factor, factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';

/** The factor that holds an actual figure against its target (¶14), with the inputs it is made of. */
export interface TargetFactor {
  readonly factor: Factor;
  /** Its place among all factors. */
  readonly index: number;
  readonly actual: InputCode;
  readonly target: InputCode;
}

/** The first factor of a methodology that is a fulfilment; null where none is. */
export function targetFactor(methodology: Methodology): TargetFactor | null {
  for (const [index, factor] of factorsOf(methodology).entries()) {
    const { formula } = factor;
    if (formula.kind === 'fulfilment') return { factor, index, actual: formula.actual, target: formula.target };
  }
  return null;
}

/** A region's target in one year. NaN where there is no figure. */
export interface TargetRow {
  readonly region: RegionCode;
  readonly target: number;
  readonly actual: number;
  /** In per cent, as the factor has it: typed, or actual by target. */
  readonly fulfilment: number;
  /** What is still needed to the target; 0 where it is reached, NaN where either is not known or the target not above 0. */
  readonly needed: number;
}

/** Targets and actual figures of all rated regions in the year of a rating. */
export function targetRows(
  rating: Rating,
  { index, actual, target }: TargetFactor,
  columns: ReadonlyMap<string, Column>,
): readonly TargetRow[] {
  const figures = (input: InputCode) => columns.get(columnKey(input, rating.year))?.values;
  const [actuals, targets] = [figures(actual), figures(target)];
  return rating.regions.map((region, at) => {
    const [has, wants] = [actuals?.[at] ?? Number.NaN, targets?.[at] ?? Number.NaN];
    return {
      region,
      target: wants,
      actual: has,
      fulfilment: rating.factors[index]?.values[at] ?? Number.NaN,
      needed: wants > 0 ? Math.max(0, wants - has) : Number.NaN,
    };
  });
}

/** The fulfilment under the reading that caps it at 100. */
export const capped = (fulfilment: number): number => Math.min(100, fulfilment);

const MONTHS = 12;

/** The months of a year that are still to come, the one under way among them: none of a past year, all of a coming one. */
export function monthsLeft(year: number, today: Date): number {
  const difference = year - today.getFullYear();
  if (difference !== 0) return difference < 0 ? 0 : MONTHS;
  return MONTHS - today.getMonth();
}
