import type { Factor, Methodology } from '../model/methodology';
import type { FactorResult } from '../model/rating';
import type { Readings } from '../model/readings';
import { type Ranking, ranking } from './positions';

export type PointsScale = Methodology['points'];

/** The part of a factor's result that ¶10 makes of its values. */
export type Points = Pick<FactorResult, 'points' | 'positions' | 'formula' | 'flags' | 'n' | 'best' | 'worst'>;

/** Per cent at which a target is fulfilled. */
export const FULFILLED = 100;
/** An index of 105 is a growth of 5. */
export const INDEX_OF_NO_GROWTH = 100;

const NO_FLAGS: FactorResult['flags'] = [];

/**
 * Points of one factor by region (¶10: "1 point = the worst indicator, 20 points = the best"), in the three readings of
 * the sentence (methodology.md §4):
 * - `rank`: 1 + 19 × (n − r) / (n − 1);
 * - `linear`: 1 + 19 × (o − min o) / (max o − min o), o = v, negated where lower is better;
 * - `ratio`: max(1, 20 × v / max v), only if higher is better and max v > 0, else `linear` with a flag.
 * No spread (one region, or all in one tie): the middle of the scale, 10.5, and under `ratio` 20.
 *
 * Values 120, 110, 100, 100: `rank` 20, 13.67, 4.17, 4.17 · `linear` 20, 10.5, 1, 1 · `ratio` 20, 18.33, 16.67, 16.67.
 *
 * @param values of the factor, finite or NaN; a missing value gets no points
 */
export function points(
  factor: Pick<Factor, 'better' | 'formula'>,
  values: Float64Array,
  readings: Readings,
  scale: PointsScale,
): Points {
  const compared = comparedValues(factor, values, readings);
  const order = ranking(compared, factor.better, readings.ties);
  if (readings.points !== 'ratio') return scored(compared, order, readings.points, scale, NO_FLAGS);
  const shift = ratioShift(factor, readings);
  if (factor.better === 'lower' || order.best - shift <= 0) {
    return scored(compared, order, 'linear', scale, ['linear used']);
  }
  if (shift === 0) return scored(compared, order, 'ratio', scale, NO_FLAGS);
  const ratioOrder = { ...order, best: order.best - shift, worst: order.worst - shift };
  return scored(
    compared.map((value) => value - shift),
    ratioOrder,
    'ratio',
    scale,
    NO_FLAGS,
  );
}

/** What is taken off a value before its ratio to the best: 100 where growth is given as +5 and not as 105. */
export const ratioShift = ({ formula }: Pick<Factor, 'formula'>, { values }: Readings): number =>
  formula.kind === 'growth' && values === 'growth' ? INDEX_OF_NO_GROWTH : 0;

/** Above this nothing counts any more: a fulfilment that is cut at 100 %. */
export const capOf = ({ formula }: Pick<Factor, 'formula'>, { fulfilment }: Readings): number =>
  formula.kind === 'fulfilment' && fulfilment === 'capped at 100' ? FULFILLED : Number.POSITIVE_INFINITY;

/** The values that ¶10 compares: as they are, or a fulfilment cut at 100 %. */
export function comparedValues(
  factor: Pick<Factor, 'formula'>,
  values: Float64Array,
  readings: Readings,
): Float64Array {
  const cap = capOf(factor, readings);
  return cap === Number.POSITIVE_INFINITY ? values : values.map((value) => Math.min(value, cap)); // NaN stays NaN
}

function scored(
  values: Float64Array,
  order: Ranking,
  formula: Readings['points'],
  scale: PointsScale,
  flags: FactorResult['flags'],
): Points {
  const { n, positions, best, worst } = order;
  const spread = order.groups > 1;
  const level = levelPoints(formula, scale);
  const made = spread ? FORMULAS[formula](values, order, scale) : values.map((v) => (Number.isNaN(v) ? v : level));
  const all: FactorResult['flags'] = spread || n === 0 ? flags : [...flags, 'no spread'];
  return { points: made, positions, formula, flags: all, n, best, worst };
}

type Formula = (values: Float64Array, order: Ranking, scale: PointsScale) => Float64Array;

const FORMULAS: Readonly<Record<Readings['points'], Formula>> = {
  rank: (_, { positions, n }, scale) => positions.map((position) => rankPoints(position, n, scale)),
  linear: (values, { best, worst }, scale) => values.map((value) => linearPoints(value, best, worst, scale)),
  ratio: (values, { best }, scale) => values.map((value) => ratioPoints(value, best, scale)),
};

/** Multiplied before dividing, so that with 20 regions and no ties the points are 20, 19, …, 1 to the last bit. */
export const rankPoints = (position: number, n: number, { worst, best }: PointsScale): number =>
  worst + ((best - worst) * (n - position)) / (n - 1);

/** Divided before multiplying, so that the best gets the whole of the scale to the last bit. */
export function linearPoints(value: number, best: number, worst: number, scale: PointsScale): number {
  const span = best - worst;
  if (Number.isFinite(span)) return scale.worst + (scale.best - scale.worst) * ((value - worst) / span);
  // Values so far apart that their difference overflows: the same with halves.
  return scale.worst + (scale.best - scale.worst) * ((value / 2 - worst / 2) / (best / 2 - worst / 2));
}

export const ratioPoints = (value: number, best: number, scale: PointsScale): number =>
  Math.max(scale.worst, scale.best * (value / best));

/** The points of all where there is no spread: the middle of the scale, under `ratio` the best. */
export const levelPoints = (formula: Readings['points'], { worst, best }: PointsScale): number =>
  formula === 'ratio' ? best : (worst + best) / 2;
