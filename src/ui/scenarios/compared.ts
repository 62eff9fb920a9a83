import type { Methodology } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import type { Readings } from '../../model/readings';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import type { ScenarioId, WeightSetId } from '../../model/scenario';

/** How many stand side by side: more are told apart by nobody. */
export const MOST_COMPARED = 4;

/** One of those that stand side by side: a scenario or the base, in a year, under weights and a reading of its own if wanted. */
export interface Compared {
  readonly scenario: ScenarioId | null;
  /** Null: the year on view. */
  readonly year: number | null;
  /** Of a set; `order`: the methodology's own; null: those of the scenario. */
  readonly weights: WeightSetId | 'order' | null;
  /** How values become points; null: as in the scenario. */
  readonly points: Readings['points'] | null;
}

export const comparedScenario = (scenario: ScenarioId | null): Compared => ({
  scenario,
  year: null,
  weights: null,
  points: null,
});

/** Where nobody has chosen: the base, and the first scenarios, that on view among them. */
export function usualCompared(scenarios: readonly ScenarioId[], active: ScenarioId | null): readonly Compared[] {
  const first = scenarios.slice(0, MOST_COMPARED - 1);
  const isIn = active === null || first.includes(active);
  const shown = isIn ? first : [...first.slice(0, MOST_COMPARED - 2), active];
  return [null, ...shown].map(comparedScenario);
}

/** Whether the R of two ratings may be held against each other: only under the same readings (methodology.md §5). */
export const isComparable = (a: Rating | undefined, b: Rating | undefined): boolean =>
  a !== undefined && b !== undefined && samePlain(a.choices.readings, b.choices.readings);

/** One factor of a region, side by side. */
export interface ComparedFactor {
  /** Place in the methodology, and that of its direction. */
  readonly factor: number;
  readonly direction: number;
  /** By column; NaN where there are none. */
  readonly values: readonly number[];
  readonly points: readonly number[];
  /** What its points change in R against the first column, by column; NaN under other readings than there. */
  readonly effects: readonly number[];
}

/**
 * The factors of a region whose value differs between the columns, or whose points do under the readings of the first one;
 * those that move R most first: by the weight of the direction in the first column times the change of points, as its part
 * of the direction's mean or sum.
 */
export function comparedFactors(
  ratings: readonly (Rating | undefined)[],
  methodology: Pick<Methodology, 'directions'>,
  region: RegionCode,
): readonly ComparedFactor[] {
  const of = (rating: Rating | undefined, factor: number, what: 'values' | 'points'): number =>
    rating?.factors[factor]?.[what][rating.regions.indexOf(region)] ?? Number.NaN;
  const comparable = ratings.map((rating) => isComparable(ratings[0], rating));
  /** A column that is still awaited says nothing. */
  const differ = (numbers: readonly number[], counts: (column: number) => boolean): boolean =>
    numbers.some((each, column) => counts(column) && !Object.is(each, numbers[0]));
  const rows: ComparedFactor[] = [];
  let factor = -1;
  for (const [direction, { factors }] of methodology.directions.entries()) {
    const first = ratings[0]?.directions[direction];
    const known = factors.map((_, index) => of(ratings[0], factor + 1 + index, 'points'));
    const weights = factors.reduce((sum, { weight }, index) => sum + (Number.isNaN(known[index]) ? 0 : weight), 0);
    for (const { weight } of factors) {
      factor += 1;
      const at = factor;
      const values = ratings.map((rating) => of(rating, at, 'values'));
      const points = ratings.map((rating) => of(rating, at, 'points'));
      const part = (first?.weight ?? 0) * (first?.multiplier ?? 1) * (weights > 0 ? weight / weights : 0);
      const effects = points.map((each, column) =>
        comparable[column] === true ? part * (each - (points[0] ?? Number.NaN)) : Number.NaN,
      );
      const isOther = differ(values, (column) => ratings[column] !== undefined);
      if (isOther || differ(points, (column) => comparable[column] === true))
        rows.push({ factor, direction, values, points, effects });
    }
  }
  const size = ({ effects }: ComparedFactor): number =>
    effects.reduce((most, effect) => (Number.isNaN(effect) ? most : Math.max(most, Math.abs(effect))), 0);
  return rows.sort((a, b) => size(b) - size(a) || a.factor - b.factor);
}
