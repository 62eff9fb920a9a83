import type { DirectionCode } from './methodology';
import type { WeightProblem } from './problem';
import { readQuantity } from './quantity';
import { failure, type Result, success } from './result';

/** The weight of one direction in a table of weights, in per cent. A locked one takes no part in sharing. */
export interface WeightRow {
  readonly direction: DirectionCode;
  readonly weight: number;
  readonly locked: boolean;
}

/** The sum of all weights, and how far a sum may be from it (methodology.md §3). */
export const WHOLE = 100;
export const WHOLE_TOLERANCE = 1e-9;

/** Weights are shared in tenths of a per cent. */
const PER_POINT = 10;

export const sumOf = (rows: readonly Pick<WeightRow, 'weight'>[]): number =>
  rows.reduce((sum, { weight }) => sum + weight, 0);

/** Whether weights can be a set of their own: finite, none below 0, 100 in all. */
export const isWhole = (weights: readonly number[]): boolean =>
  weights.every((weight) => Number.isFinite(weight) && weight >= 0) &&
  Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - WHOLE) <= WHOLE_TOLERANCE;

/**
 * A weight as typed, to a tenth; `weightFaulty` where it is no number from 0 to 100. None has thousands, so that the sign
 * that stands in it is the decimal one, in whatever language.
 */
export function readWeight(text: string): Result<number, WeightProblem> {
  const weight = exactWeight(text);
  return weight === null
    ? failure({ code: 'weightFaulty', text: text.trim() })
    : success(Math.round(weight * PER_POINT) / PER_POINT);
}

/** A weight as typed with all its digits; null where it is no number from 0 to 100. */
export function exactWeight(text: string): number | null {
  const read = readQuantity(text, text.includes('.') ? '.' : ',');
  return read.kind === 'number' && read.value >= 0 && read.value <= WHOLE ? read.value : null;
}

/**
 * The table with one weight set and the rest shared among the other unlocked ones in the proportion that they are in,
 * each to a tenth, so that the sum is 100.0: what rounding leaves over goes, a tenth each, to those whose shares were cut
 * most.
 *
 * 60, 30, 10, the first set to 50: 50, 37.5, 12.5. With the second locked: 50, 30, 20.
 *
 * Refused, with what stands in the way: a sum above 100 of the weight and the locked ones, all others locked where
 * something is left to share, and unlocked ones that are all 0.
 *
 * @param rows as they stood before the weight was first touched: a weight moved and moved back leaves the others as
 *   they were
 * @param weight in per cent, 0..100
 */
export function withWeight(
  rows: readonly WeightRow[],
  direction: DirectionCode,
  weight: number,
): Result<readonly WeightRow[], WeightProblem> {
  return withWeights(rows, new Map([[direction, weight]]));
}

/** The same with several weights set at once. */
export const withWeights = (
  rows: readonly WeightRow[],
  wanted: ReadonlyMap<DirectionCode, number>,
): Result<readonly WeightRow[], WeightProblem> =>
  shared(
    rows.map((row) => ({ ...row, weight: wanted.get(row.direction) ?? row.weight })),
    ({ direction, locked }) => locked || wanted.has(direction),
  );

/** The table with what the locked weights leave shared equally among the unlocked ones, to a tenth, the first of them first. */
export const withEqualWeights = (rows: readonly WeightRow[]): Result<readonly WeightRow[], WeightProblem> =>
  shared(
    rows.map((row) => (row.locked ? row : { ...row, weight: 1 })),
    ({ locked }) => locked,
  );

function shared(
  rows: readonly WeightRow[],
  isKept: (row: WeightRow) => boolean,
): Result<readonly WeightRow[], WeightProblem> {
  const rest = WHOLE - sumOf(rows.filter(isKept));
  const open = rows.filter((row) => !isKept(row));
  if (rest < -WHOLE_TOLERANCE) return failure({ code: 'weightsOver', sum: WHOLE - rest });
  if (open.length === 0 && rest > WHOLE_TOLERANCE) return failure({ code: 'weightsLocked', rest });
  if (sumOf(open) === 0 && rest > WHOLE_TOLERANCE) return failure({ code: 'weightsZero', rest });
  const shares = inProportion(
    open.map(({ weight }) => weight),
    Math.max(0, rest),
  );
  let next = 0;
  return success(rows.map((row) => (isKept(row) ? row : { ...row, weight: shares[next++] ?? 0 })));
}

/**
 * A whole in the proportion of some weights, each share to a tenth; what is left over goes by the largest remainder, of
 * equal ones the first. A whole that is itself no number of tenths leaves its last bit with the share that was cut most.
 */
export function inProportion(weights: readonly number[], whole: number): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights;
  const exact = weights.map((weight) => (weight / sum) * whole * PER_POINT);
  const tenths = exact.map((share) => Math.floor(share + WHOLE_TOLERANCE));
  const cut = exact.map((share, index) => share - (tenths[index] ?? 0));
  const order = [...cut.keys()].sort((a, b) => (cut[b] ?? 0) - (cut[a] ?? 0) || a - b);
  let left = whole * PER_POINT - tenths.reduce((total, share) => total + share, 0);
  for (const index of order) {
    if (left < WHOLE_TOLERANCE) break;
    const given = left > 1 - WHOLE_TOLERANCE ? 1 : left;
    tenths[index] = (tenths[index] ?? 0) + given;
    left -= given;
  }
  return tenths.map((share) => share / PER_POINT);
}
