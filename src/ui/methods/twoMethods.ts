import {
  type Factor,
  type FactorCode,
  factorsOf,
  type InputCode,
  type InputDefinition,
  type Methodology,
} from '../../model/methodology';
import type { Rating } from '../../model/rating';
import { actingReadings } from '../../model/readings';
import { samePlain } from '../../model/same';
import { sameUnit, type Unit } from '../../model/unit';

/** In which order regions stand: those that move most first, or by place under the first or the second methodology. */
export const ROW_ORDERS = ['moved', 'first', 'second'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Two ratings of the same figures: one region has the same index in both. */
export type TwoRatings = readonly [first: Rating, second: Rating];

/** Places won under the second methodology (above 0) or lost; null where a region lacks a place under either. */
export function placesWon([first, second]: TwoRatings, region: number): number | null {
  const [before, after] = [first.places[region] ?? 0, second.places[region] ?? 0];
  return before === 0 || after === 0 ? null : before - after;
}

/**
 * Regions in an order; equal ones by place under the first methodology. Those that lack a place stand last under that
 * place, and where moves are looked at first: what a method cannot place moves most.
 */
export function orderedRegions(ratings: TwoRatings, order: RowOrder): readonly number[] {
  const place = (rating: Rating, region: number): number => rating.places[region] || Number.POSITIVE_INFINITY;
  const size = (region: number): number => {
    const won = placesWon(ratings, region);
    if (won !== null) return Math.abs(won);
    const [first, second] = ratings;
    return (first.places[region] ?? 0) === (second.places[region] ?? 0) ? -1 : Number.POSITIVE_INFINITY;
  };
  const [first, second] = ratings;
  const keys: Readonly<Record<RowOrder, (region: number) => number>> = {
    moved: (region) => -size(region),
    first: (region) => place(first, region),
    second: (region) => place(second, region),
  };
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return first.regions
    .map((_, region) => region)
    .sort((a, b) => compare(keys[order](a), keys[order](b)) || compare(place(first, a), place(first, b)) || a - b);
}

type Scaled = Pick<Methodology, 'points'>;

/** Why the R of two methodologies may not be held against each other: points of another scale, or another reading; null: it may. */
export function whyNotScores(
  [first, second]: TwoRatings,
  methods: readonly [first: Scaled, second: Scaled],
): 'scale' | 'readings' | null {
  if (!samePlain(methods[0].points, methods[1].points)) return 'scale';
  const [a, b] = [actingReadings(first.choices.readings), actingReadings(second.choices.readings)];
  return samePlain(a, b) ? null : 'readings';
}

/** Factors that have no value in any region. */
export const withoutFigures = ({ factors }: Pick<Rating, 'factors'>): readonly FactorCode[] =>
  factors.filter(({ n }) => n === 0).map(({ factor }) => factor);

/** An input that a package keeps in another unit than a methodology asks for. */
export interface OtherUnit {
  readonly input: InputCode;
  readonly kept: Unit;
  readonly asked: Unit;
}

/**
 * Of the inputs whose values a methodology takes as they stand, those that the package keeps in another unit. A growth is
 * the same in any.
 */
export function otherUnits(
  kept: readonly Pick<InputDefinition, 'code' | 'unit'>[],
  methodology: Pick<Methodology, 'directions' | 'inputs'>,
): readonly OtherUnit[] {
  const units = new Map(kept.map(({ code, unit }) => [code, unit]));
  const read = new Set(factorsOf(methodology).flatMap(inputsOf));
  return methodology.inputs.flatMap(({ code, unit }): readonly OtherUnit[] => {
    const own = units.get(code);
    return own === undefined || !read.has(code) || sameUnit(own, unit) ? [] : [{ input: code, kept: own, asked: unit }];
  });
}

function inputsOf({ formula }: Factor): readonly InputCode[] {
  switch (formula.kind) {
    case 'fulfilment':
      return [formula.actual, formula.target, formula.typed];
    case 'value':
      return [formula.input];
    case 'growth':
    case 'survey':
      return [];
  }
}
