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
  /** The cell that the expression is typed into, which it cannot be computed from; left out where it stands in none. */
  readonly own?: { readonly input: InputCode; readonly year: number };
}

/** Longer texts are no figure of anybody's; the bound also keeps nested brackets within the stack. */
const LONGEST = 500;

/**
 * The value of an expression as people type it into a cell: `=1200*1,05`, `=(893,4 + 42) / 2`,
 * `=fixed_capital@2024 × 1,1`. Numbers in either decimal sign, cells of the same row as `input@year`, `+ − × ÷` and
 * brackets; `×` and `÷` before `+` and `−`, equals from left to right. Refused, with what is wrong: the cell that it
 * stands in (`formulaOwnCell`), a cell without a number (`formulaNoFigure`), a division by zero (`formulaDivision`);
 * whatever is malformed, `%` (in a spreadsheet it divides by 100, in a typed figure it does not) and a result that is
 * not finite (`formulaFault`).
 *
 * @param text with or without the `=` before it
 */
export function evaluate(text: string, context: ArithmeticContext): Result<number, ValueProblem> {
  const typed = text.trim();
  const malformed = failure<ValueProblem>({ code: 'formulaFault', text: typed });
  if (text.length > LONGEST) return malformed;
  const read = tokensOf(typed.replace(/^=/, ''), context);
  if (read === null) return malformed;
  const { value, isWhole, dividesByZero } = result(read.tokens);
  if (!isWhole) return malformed;
  const { own } = context;
  const mentioned = (at: CellMention): boolean => own !== undefined && at.input === own.input && at.year === own.year;
  const itself = read.cells.find(mentioned);
  if (itself !== undefined) return failure({ code: 'formulaOwnCell', text: typed, cell: nameOf(itself) });
  const empty = read.cells.find((cell) => Number.isNaN(cell.value));
  if (empty !== undefined) return failure({ code: 'formulaNoFigure', text: typed, cell: nameOf(empty) });
  if (dividesByZero) return failure({ code: 'formulaDivision', text: typed });
  return Number.isFinite(value) ? success(value === 0 ? 0 : value) : malformed;
}

/** A cell that an expression names, with its number. */
interface CellMention {
  readonly input: InputCode;
  readonly year: number;
  readonly value: number;
}

const nameOf = ({ input, year }: CellMention): string => `${input}@${year}`;

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
function tokensOf(
  text: string,
  context: ArithmeticContext,
): { readonly tokens: readonly Token[]; readonly cells: readonly CellMention[] } | null {
  const cells: CellMention[] = [];
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
    if (cell !== null) {
      const [input, year] = [cell[1] ?? '', Number(cell[2])];
      const value = context.cell(input, year);
      cells.push({ input, year, value });
      pieces.push(value);
    } else if (figure !== undefined) {
      figures.push(figure);
      pieces.push({ figure });
    } else if (sign !== undefined) {
      pieces.push(sign);
      at += 1;
    } else return null;
  }
  const decided = decideDecimalSign(figures);
  const decimalSign = typeof decided === 'string' ? decided : context.decimalSign;
  const tokens = pieces.map((piece) => (typeof piece === 'object' ? numberIn(piece.figure, decimalSign) : piece));
  return { tokens, cells };
}

function numberIn(figure: string, decimalSign: DecimalSign): number {
  const quantity = readQuantity(figure, decimalSign);
  return quantity.kind === 'number' ? quantity.value : Number.NaN;
}

/** Reads by descent: a sum of products of signed numbers and brackets. `isWhole`: the pieces make one expression. */
function result(tokens: readonly Token[]): {
  readonly value: number;
  readonly isWhole: boolean;
  readonly dividesByZero: boolean;
} {
  let at = 0;
  let isWhole = true;
  let dividesByZero = false;
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
      if (sign === '/' && factor === 0) dividesByZero = true;
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
    isWhole = next('(') !== null && isWhole;
    // What stands there instead is no number: nothing after it is looked at.
    if (!isWhole) return Number.NaN;
    const inside = sum();
    isWhole = next(')') !== null && isWhole;
    return inside;
  };

  const value = sum();
  return { value, isWhole: isWhole && at === tokens.length, dividesByZero };
}
