import type { InputCode } from './methodology';
import type { ValueProblem } from './problem';
import { type DecimalSign, decideDecimalSign, readQuantity } from './quantity';
import { failure, type Result, success } from './result';

/** What an expression typed into a cell may refer to. */
export interface ArithmeticContext {
  /** The decimal sign of figures that can be read both ways (`1,234`). */
  readonly decimalSign: DecimalSign;
  /** The number of a cell in the row of the expression, as the sheet shows it; NaN where there is none. */
  cell(input: InputCode, year: number): number;
}

/** Longer texts are no figure of anybody's; the bound also keeps nested brackets within the stack. */
const LONGEST = 500;

/**
 * The value of an expression as people type it into a cell: `=1200*1,05`, `=(893,4 + 42) / 2`,
 * `=fixed_capital@2024 × 1,1`. Numbers in either decimal sign, cells of the same row as `input@year`, `+ − × ÷` and
 * brackets; `×` and `÷` before `+` and `−`, equals from left to right. Refused with `formulaFault`: whatever is
 * malformed, `%` (in a spreadsheet it divides by 100, in a typed figure it does not), a cell without a number, and a
 * result that is not finite.
 *
 * @param text with or without the `=` before it
 */
export function evaluate(text: string, context: ArithmeticContext): Result<number, ValueProblem> {
  const refused = failure<ValueProblem>({ code: 'formulaFault', text: text.trim() });
  if (text.length > LONGEST) return refused;
  const tokens = tokensOf(text.trim().replace(/^=/, ''), context);
  if (tokens === null) return refused;
  const value = result(tokens);
  return Number.isFinite(value) ? success(value === 0 ? 0 : value) : refused;
}

type Operator = '+' | '-' | '*' | '/' | '(' | ')';
type Token = number | Operator;

const SIGNS: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '\u2212': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
  '(': '(',
  ')': ')',
};

/**
 * Sticky: each matches at `lastIndex` only, and never an empty text, on which reading would stand still. Digits in
 * groups of three may have spaces between the groups.
 */
const SPACE = /\s+/y;
const CELL = /(\p{L}[\p{L}\p{N}._-]*)@(\d{4})(?![\p{L}\p{N}])/uy;
const NUMBER = /(?:(?:\d{1,3}(?:\s\d{3})+(?!\d)|\d+)(?:[.,]\d+)*|(?:[.,]\d+)+)(?:e[+-]?\d+)?(?![\p{L}\d@])/iuy;

/** The expression in pieces, cells already as their numbers; null where something in it is none of them. */
function tokensOf(text: string, context: ArithmeticContext): readonly Token[] | null {
  const pieces: (Token | { readonly figure: string })[] = [];
  const figures: string[] = [];
  for (let at = 0; at < text.length; ) {
    const take = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found !== null) at = pattern.lastIndex;
      return found;
    };
    if (take(SPACE) !== null) continue;
    const cell = take(CELL);
    const figure = cell === null ? take(NUMBER)?.[0] : undefined;
    const sign = SIGNS[text[at] ?? ''];
    if (cell !== null) pieces.push(context.cell(cell[1] ?? '', Number(cell[2])));
    else if (figure !== undefined) {
      figures.push(figure);
      pieces.push({ figure });
    } else if (sign !== undefined) {
      pieces.push(sign);
      at += 1;
    } else return null;
  }
  const decided = decideDecimalSign(figures);
  const decimalSign = typeof decided === 'string' ? decided : context.decimalSign;
  return pieces.map((piece) => (typeof piece === 'object' ? numberIn(piece.figure, decimalSign) : piece));
}

function numberIn(figure: string, decimalSign: DecimalSign): number {
  const quantity = readQuantity(figure, decimalSign);
  return quantity.kind === 'number' ? quantity.value : Number.NaN;
}

/** Reads by descent: a sum of products of signed numbers and brackets. NaN where the pieces make no expression. */
function result(tokens: readonly Token[]): number {
  let at = 0;
  const next = (...wanted: readonly Operator[]): Operator | null => {
    const found = wanted.find((operator) => operator === tokens[at]);
    if (found !== undefined) at += 1;
    return found ?? null;
  };

  const sum = (): number => {
    let value = product();
    for (let sign = next('+', '-'); sign !== null; sign = next('+', '-')) {
      const term = product();
      value = sign === '+' ? value + term : value - term;
    }
    return value;
  };
  const product = (): number => {
    let value = signed();
    for (let sign = next('*', '/'); sign !== null; sign = next('*', '/')) {
      const factor = signed();
      value = sign === '*' ? value * factor : value / factor;
    }
    return value;
  };
  const signed = (): number => {
    const sign = next('+', '-');
    if (sign === null) return single();
    return sign === '-' ? -signed() : signed();
  };
  const single = (): number => {
    const token = tokens[at];
    if (typeof token === 'number') {
      at += 1;
      return token;
    }
    if (next('(') === null) return Number.NaN;
    const inside = sum();
    return next(')') === null ? Number.NaN : inside;
  };

  const value = sum();
  return at === tokens.length ? value : Number.NaN;
}
