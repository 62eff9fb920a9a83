import type { DirectionCode } from './methodology';
import type { WeightProblem } from './problem';
import { failure, type Result, success } from './result';
import {
  exactWeight,
  inProportion,
  readWeight,
  sumOf,
  type WeightRow,
  WHOLE,
  WHOLE_TOLERANCE,
  withWeights,
} from './weightTable';

/** A whole set that is rounded may miss 100 by so much, and shares of 1 by a hundredth of it. */
const ROUNDING = 0.5;

/** What a pasted line of weights makes of a table. */
export interface PastedWeights {
  readonly rows: readonly WeightRow[];
  /** How many weights were taken. */
  readonly taken: number;
  /** Texts that lie below the last row. */
  readonly outside: number;
  /** All weights were given as shares of 1. */
  readonly areShares: boolean;
  /** What all given weights came to, in per cent, where that was not 100 and they were brought to it. */
  readonly broughtFrom: number | null;
}

/**
 * The table with weights set one under the other from one row on. All of them together are brought to 100 where they miss
 * it by rounding, or are shares of 1; of fewer the others that are not locked share the rest, as of a single one. A blank
 * text leaves its weight among those.
 *
 * Refused as a whole, with what stands in the way: a text that is no weight, a whole set that does not come to 100, and
 * whatever a single weight is refused for.
 *
 * @param texts in the order of the rows
 */
export function withPastedWeights(
  rows: readonly WeightRow[],
  from: DirectionCode,
  texts: readonly string[],
): Result<PastedWeights, WeightProblem> {
  const at = rows.findIndex(({ direction }) => direction === from);
  const under = rows.slice(at);
  const said = texts.slice(0, under.length).flatMap((text, index) => (text.trim() === '' ? [] : [{ text, index }]));
  const faulty = said.find(({ text }) => exactWeight(text) === null);
  if (faulty !== undefined) return failure({ code: 'weightFaulty', text: faulty.text.trim() });
  const counts = {
    taken: said.length,
    outside: texts.slice(under.length).filter((text) => text.trim() !== '').length,
  };
  if (said.length === rows.length) {
    const whole = asWhole(said.map(({ text }) => exactWeight(text) ?? 0));
    if (!whole.ok) return whole;
    const { weights, ...told } = whole.value;
    return success({ rows: rows.map((row, index) => ({ ...row, weight: weights[index] ?? 0 })), ...counts, ...told });
  }
  const wanted = new Map<DirectionCode, number>();
  for (const { text, index } of said) {
    const [row, read] = [under[index], readWeight(text)];
    if (row !== undefined && read.ok) wanted.set(row.direction, read.value);
  }
  const made = withWeights(rows, wanted);
  return made.ok ? success({ rows: made.value, ...counts, areShares: false, broughtFrom: null }) : made;
}

function asWhole(
  given: readonly number[],
): Result<{ readonly weights: readonly number[] } & Pick<PastedWeights, 'areShares' | 'broughtFrom'>, WeightProblem> {
  const total = sumOf(given.map((weight) => ({ weight })));
  const areShares = Math.abs(total - 1) <= ROUNDING / WHOLE;
  const sum = areShares ? total * WHOLE : total;
  if (Math.abs(sum - WHOLE) > ROUNDING) return failure({ code: 'weightSumOff', sum });
  const isMissed = Math.abs(sum - WHOLE) > WHOLE_TOLERANCE;
  return success({ weights: inProportion(given, WHOLE), areShares, broughtFrom: isMissed ? sum : null });
}
