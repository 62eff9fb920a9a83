import { type Compared, MOST_COMPARED } from '../../model/compared';
import type { Methodology } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import type { ScenarioId } from '../../model/scenario';

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

/**
 * What was chosen to stand side by side with a scenario that does not stand there: as a further column, or in place of the last
 * where there is room for no more. Null where it stands there, or is the base.
 */
export function withScenario(columns: readonly Compared[], scenario: ScenarioId | null): readonly Compared[] | null {
  if (scenario === null || columns.some((column) => column.scenario === scenario)) return null;
  return [...columns.slice(0, MOST_COMPARED - 1), comparedScenario(scenario)];
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
  /**
   * Its contribution to R in the column less that in the first one, each under the weights of its own column; NaN under other
   * readings than there, and where either has no R.
   */
  readonly effects: readonly number[];
}

/**
 * The factors of a region whose value differs between the columns, or whose points or contribution to R do under the readings
 * of the first one; those that move R most first. The effects of a column add up to its difference of R.
 */
export function comparedFactors(
  ratings: readonly (Rating | undefined)[],
  methodology: Pick<Methodology, 'directions' | 'points'>,
  region: RegionCode,
): readonly ComparedFactor[] {
  const of = (rating: Rating | undefined, factor: number, what: 'values' | 'points'): number =>
    rating?.factors[factor]?.[what][rating.regions.indexOf(region)] ?? Number.NaN;
  const comparable = ratings.map((rating) => isComparable(ratings[0], rating));
  const contributions = ratings.map((rating) =>
    rating === undefined ? [] : partsOfScore(rating, methodology, region),
  );
  /** A column that is still awaited says nothing. */
  const differ = (numbers: readonly number[], counts: (column: number) => boolean): boolean =>
    numbers.some((each, column) => counts(column) && !Object.is(each, numbers[0]));
  const rows = methodology.directions
    .flatMap(({ factors }, direction) => factors.map(() => direction))
    .flatMap((direction, factor): readonly ComparedFactor[] => {
      const values = ratings.map((rating) => of(rating, factor, 'values'));
      const points = ratings.map((rating) => of(rating, factor, 'points'));
      const parts = contributions.map((column) => column[factor] ?? Number.NaN);
      const effects = parts.map((part, column) =>
        comparable[column] === true ? part - (parts[0] ?? Number.NaN) : Number.NaN,
      );
      const isOther = differ(values, (column) => ratings[column] !== undefined);
      const moves = [points, parts].some((numbers) => differ(numbers, (column) => comparable[column] === true));
      return isOther || moves ? [{ factor, direction, values, points, effects }] : [];
    });
  const size = ({ effects }: ComparedFactor): number =>
    effects.reduce((most, effect) => (Number.isNaN(effect) ? most : Math.max(most, Math.abs(effect))), 0);
  return rows.sort((a, b) => size(b) - size(a) || a.factor - b.factor);
}

/**
 * What each factor of a methodology contributes to the R of a region: W_k × m_k × u_f p_f / Σ u_f, brought to the whole where
 * a direction is not present (methodology.md §4). Together they are R. A factor without a value contributes 0, under `worst`
 * the points of the worst; NaN for all where the region has no R.
 */
function partsOfScore(
  { regions, factors, directions, scores, choices }: Rating,
  { directions: described, points: scale }: Pick<Methodology, 'directions' | 'points'>,
  region: RegionCode,
): readonly number[] {
  const at = regions.indexOf(region);
  if (Number.isNaN(scores[at] ?? Number.NaN)) return factors.map(() => Number.NaN);
  const instead = choices.missing === 'worst' ? scale.worst : Number.NaN;
  const points = factors.map((factor) => {
    const given = factor.points[at] ?? Number.NaN;
    return Number.isNaN(given) ? instead : given;
  });
  let next = 0;
  let [whole, present] = [0, 0];
  const terms: number[] = [];
  for (const [direction, { factors: own }] of described.entries()) {
    const ownPoints = points.slice(next, next + own.length);
    next += own.length;
    const weighed = own.reduce((sum, { weight }, index) => (Number.isNaN(ownPoints[index]) ? sum : sum + weight), 0);
    const { weight = 0, multiplier = 1 } = directions[direction] ?? {};
    whole += weight * multiplier;
    if (weighed > 0) present += weight * multiplier;
    for (const [index, factor] of own.entries()) {
      const given = ownPoints[index] ?? Number.NaN;
      terms.push(Number.isNaN(given) || weighed === 0 ? 0 : (weight * multiplier * factor.weight * given) / weighed);
    }
  }
  // 1 to the last bit where all are present, so that what is the same in two columns stays so.
  const toWhole = whole / present;
  return terms.map((term) => term * toWhole);
}
