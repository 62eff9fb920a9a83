import type { Column } from '../../model/column';
import { columnKey } from '../../model/column';
import { type Factor, factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import { ORIGINS, type Rating } from '../../model/rating';
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

/** Where the rating has a fulfilment from: `held`: of a peer in a planning year, that of the last observed year (§12). */
export type FulfilmentSource = 'figures' | 'typed' | 'held';

/** Where the rating has the fulfilment of a region from. */
export function fulfilmentSource(rating: Rating, { index }: TargetFactor, region: number): FulfilmentSource {
  const origin = ORIGINS[rating.factors[index]?.origins[region] ?? 0];
  if (origin === 'typed fulfilment') return 'typed';
  return origin === 'held' ? 'held' : 'figures';
}

/** A region's target in one year. NaN where there is no figure. */
export interface TargetRow {
  readonly region: RegionCode;
  readonly target: number;
  readonly actual: number;
  /** In per cent: typed, else 100 × the actual figure by the target (¶14); NaN where the target is not above 0. */
  readonly fulfilment: number;
  /** The factor value that the rating has, in per cent: of a peer in a planning year it is none of these figures. */
  readonly rated: number;
  readonly source: FulfilmentSource;
  /** What is still needed to the target; 0 where it is reached, NaN where either is not known or the target not above 0. */
  readonly needed: number;
}

/** Targets and actual figures in the year of a rating: of its region at an index. */
export function targetRowAt(
  rating: Rating,
  of: TargetFactor,
  columns: ReadonlyMap<string, Column>,
): (at: number) => TargetRow {
  const { index, actual, target } = of;
  const figures = (input: InputCode) => columns.get(columnKey(input, rating.year))?.values;
  const [actuals, targets] = [figures(actual), figures(target)];
  return (at) => {
    const [has, wants] = [actuals?.[at] ?? Number.NaN, targets?.[at] ?? Number.NaN];
    const rated = rating.factors[index]?.values[at] ?? Number.NaN;
    const source = fulfilmentSource(rating, of, at);
    // Of the figures that stand beside it, and not of those of another year.
    const ofFigures = wants > 0 ? (100 * has) / wants : Number.NaN;
    return {
      region: rating.regions[at] ?? '',
      target: wants,
      actual: has,
      fulfilment: source === 'held' ? ofFigures : rated,
      rated,
      source,
      needed: wants > 0 ? Math.max(0, wants - has) : Number.NaN,
    };
  };
}

/** The same of all rated regions. */
export function targetRows(
  rating: Rating,
  of: TargetFactor,
  columns: ReadonlyMap<string, Column>,
): readonly TargetRow[] {
  const rowAt = targetRowAt(rating, of, columns);
  return rating.regions.map((_, at) => rowAt(at));
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
