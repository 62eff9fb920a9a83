import { type ArithmeticContext, evaluate } from '../../model/arithmetic';
import type { InputCode } from '../../model/methodology';
import { readNoData } from '../../model/noData';
import type { Observation, Status } from '../../model/observation';
import type { ValueProblem } from '../../model/problem';
import { type DecimalSign, decideDecimalSign, readQuantity } from '../../model/quantity';
import { type Result, success } from '../../model/result';
import { type FigureStyle, keptFigure } from './figures';

/** One text that is to become an observation, and the cell it is meant for. */
export interface TypedText {
  readonly text: string;
  readonly style: FigureStyle;
  /** What stands in the cell now. */
  readonly standing: Observation | null;
  /** The number of another cell of the row, as the sheet shows it; NaN where there is none. */
  readonly cell: (input: InputCode, year: number) => number;
  /** The cell itself, from which no expression in it can be computed. */
  readonly own?: { readonly input: InputCode; readonly year: number };
}

/** What a block of typed or pasted texts comes to. */
export interface TypedBlock {
  /** In the order of the texts; null empties the cell. */
  readonly observations: readonly (Observation | null)[];
  /** Texts that can be read both ways, or that contradict each other: the sign of the language was taken. */
  readonly ambiguous: readonly string[];
  readonly decimalSign: DecimalSign;
  /** Why expressions could not be computed. */
  readonly faults: readonly ValueProblem[];
  /** Texts that stay as typed because they are no figure. */
  readonly invalid: number;
}

/**
 * Reads texts as people type figures. The decimal sign is decided for the block as a whole, never cell by cell. A blank
 * empties the cell; a mark such as `н/д`, or `н/д: reason`, says that there is no figure; `=`, or `+` as on a
 * numeric pad, begins arithmetic, whose text is kept as where the value came from; what is no number stays as typed,
 * marked invalid.
 *
 * @param usual the decimal sign of the user's language, for what can be read both ways. Where it is the comma nobody
 *   parts thousands by points, so that a lone point is a decimal point
 */
export function readTyped(texts: readonly TypedText[], usual: DecimalSign): TypedBlock {
  const figures = texts.filter(({ text }) => !isExpression(text) && readNoData(text) === null);
  const decided = decideDecimalSign(figures.map(({ text }) => text));
  const decimalSign = typeof decided === 'string' ? decided : likelySign(decided.ambiguous, usual);
  const faults: ValueProblem[] = [];
  const observations = texts.map((typed) => {
    const read = observationOf(typed, isExpression(typed.text) ? usual : decimalSign);
    if (read === null || read.ok) return read?.value ?? null;
    faults.push(read.problem);
    return { kind: 'invalid', text: typed.text.trim() } as const;
  });
  return {
    observations,
    ambiguous: typeof decided === 'string' ? [] : decided.ambiguous,
    decimalSign,
    faults,
    invalid: observations.filter((each) => each?.kind === 'invalid').length,
  };
}

/** What a text comes to that can be read both ways, under the sign that it was not read with; null where it is no figure then. */
export function otherReading(
  typed: Pick<TypedText, 'text' | 'style' | 'standing'>,
  taken: DecimalSign,
): Observation | null {
  const quantity = readQuantity(typed.text, taken === ',' ? '.' : ',');
  return quantity.kind === 'number'
    ? figureObservation(quantity.value, typed.style, typed.standing, typed.text.trim())
    : null;
}

/** The sign of figures that can be read both ways. */
export const likelySign = (ambiguous: readonly string[], usual: DecimalSign): DecimalSign =>
  ambiguous.every((text) => text.includes('.') && !text.includes(',')) ? '.' : usual;

/** `=` begins arithmetic, and so does `+` where more is to be done than a sign: the Kazakh keyboard has no `=`. */
const isExpression = (text: string): boolean => /^\s*(?:=|\+.*[\d)]\s*[-+−*×/÷])/.test(text);

function observationOf(typed: TypedText, decimalSign: DecimalSign): Result<Observation, ValueProblem> | null {
  const text = typed.text.trim();
  const reason = readNoData(text);
  if (reason !== null) return success({ kind: 'missing', reason });
  if (isExpression(text)) return computedObservation(text.replace(/^\+/, '='), { ...typed, decimalSign });
  const quantity = readQuantity(text, decimalSign);
  if (quantity.kind === 'blank') return null;
  if (quantity.kind !== 'number') return success({ kind: 'invalid', text });
  return success(figureObservation(quantity.value, typed.style, typed.standing, text));
}

/** What an expression comes to in a cell, its text kept as where the figure came from; or why it comes to nothing. */
export function computedObservation(
  text: string,
  context: ArithmeticContext & Pick<TypedText, 'style' | 'standing'>,
): Result<Observation, ValueProblem> {
  const typed = text.trim();
  const computed = evaluate(typed, context);
  if (!computed.ok) return computed;
  const observation = figureObservation(computed.value, context.style, context.standing, typed);
  return success(observation.kind === 'number' ? { ...observation, formula: typed } : observation);
}

/**
 * What a figure comes to in a cell.
 *
 * @param value as the column shows it: a share in per cent
 * @param text as it was typed, kept where the figure does not do
 */
export function figureObservation(
  value: number,
  style: FigureStyle,
  standing: Observation | null,
  text: string,
): Observation {
  const kept = keptFigure(value, style);
  // No share is below 0 % or above 100 %.
  if (style.isShare && (kept < 0 || kept > 1)) return { kind: 'invalid', text };
  // The same figure again says nothing new: where it came from still holds.
  if (standing?.kind === 'number' && standing.value === kept) return standing;
  return { kind: 'number', value: kept, status: typedStatus(standing) };
}

/**
 * How sure a figure is that was typed over another. A correction is as sure as what it corrects. A made-up figure that
 * is typed over is the demonstration's no longer, so it must not go on as `synthetic`; but nothing says that the new
 * one is the office's own, so it is an estimate until the user says more. In an empty cell a figure is what tables
 * mostly print and what a file without statuses brings: final.
 */
export function typedStatus(standing: Observation | null): Status {
  if (standing?.kind !== 'number') return 'final';
  return standing.status === 'synthetic' ? 'estimate' : standing.status;
}
