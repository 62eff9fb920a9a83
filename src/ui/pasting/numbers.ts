import { readNoData } from '../../model/noData';
import { type DecimalDecision, type DecimalSign, decideDecimalSign, readQuantity } from '../../model/quantity';
import type { PastedBlock } from '../sheet/pastedBlock';

/** What a pasted cell is, read as a figure. The first four are certain; the others are named to the user. */
export const KINDS = [
  'blank',
  'number',
  /** A number whose text is rounded: the one that the program of origin keeps was taken. */
  'exact',
  'formula',
  'missing',
  'text',
  'date',
  'error',
  'notFinite',
] as const;
export type CellKind = (typeof KINDS)[number];

const codeOf = Object.fromEntries(KINDS.map((kind, code) => [kind, code])) as Record<CellKind, number>;

/** The figures of a block, laid out row by row, `width` to a row. */
export interface BlockNumbers {
  readonly width: number;
  /** Indices into `KINDS`. */
  readonly kinds: Uint8Array;
  /** NaN where the cell holds no number. */
  readonly values: Float64Array;
  /** 1 where a `%` stood behind the number. */
  readonly percents: Uint8Array;
  /** Cells whose text and stored number are different numbers, beyond rounding. */
  readonly differing: readonly number[];
}

export const kindAt = (numbers: BlockNumbers, at: number): CellKind => KINDS[numbers.kinds[at] ?? 0] ?? 'blank';

/** A rectangle of a block: rows and columns `from` inside it, to its end. */
export interface Inside {
  readonly row: number;
  readonly column: number;
}

/**
 * The decimal sign of the figures of a block, decided for it as a whole. A number stored behind a text that can be read
 * both ways tells how its author wrote it.
 */
export function decideSign({ rows, width, stored }: PastedBlock, from: Inside): DecimalDecision {
  const told = new Set<DecimalSign>();
  function* open(): Generator<string> {
    for (let row = from.row; row < rows.length; row++) {
      const texts = rows[row] ?? [];
      for (let column = from.column; column < texts.length; column++) {
        const text = texts[column] ?? '';
        if (!(text.includes(',') || text.includes('.')) || isFormula(text)) continue;
        const exact = stored?.[row * width + column] ?? Number.NaN;
        const sign = Number.isNaN(exact) ? null : signAgreeing(text, exact);
        if (sign === null) yield text;
        else told.add(sign);
      }
    }
  }
  const decided = decideDecimalSign(open());
  const [only, ...more] = told;
  if (only === undefined || more.length > 0) return decided;
  // Texts that leave the sign open are written as the others of their block; so are those that have none at all.
  return typeof decided !== 'string' || decided === '.' ? only : decided;
}

/** Whether the figures of a block show the sign at all: whole numbers and texts have none. */
export function showsSign({ rows }: PastedBlock, from: Inside, sign: DecimalSign): boolean {
  return rows
    .slice(from.row)
    .some((texts) =>
      texts.slice(from.column).some((text) => /[.,]/.test(text) && readQuantity(text, sign).kind === 'number'),
    );
}

export const isFormula = (text: string): boolean => text.includes('=') && text.trimStart().startsWith('=');

function signAgreeing(text: string, exact: number): DecimalSign | null {
  const comma = agrees(text, ',', exact);
  const point = agrees(text, '.', exact);
  return comma === point ? null : comma ? ',' : '.';
}

const agrees = (text: string, sign: DecimalSign, exact: number): boolean => {
  const read = readQuantity(text, sign);
  return read.kind === 'number' && isRounded(text, read.value, read.percent ? inPerCent(exact) : exact, sign);
};

/** Whether a shown number is the stored one, rounded to the digits that are shown. */
function isRounded(text: string, shown: number, exact: number, sign: DecimalSign): boolean {
  if (shown === exact) return true;
  const fraction = text.split(sign)[1];
  const decimals = /^\d*/.exec(fraction ?? '')?.[0].length ?? 0;
  const exponent = Number(/e([+-]?\d+)/i.exec(text)?.[1] ?? 0);
  const step = 10 ** (exponent - decimals);
  return Math.abs(shown - exact) <= step * (0.5 + 1e-6);
}

/** A number that is kept as a share and shown in per cent, without the noise of a multiplication. */
function inPerCent(share: number): number {
  const [mantissa = '', exponent = '0'] = String(share).split('e');
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}

const DATE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?|\d{1,2}:\d{2}(?::\d{2})?|(?:\d{1,2}[ .-])?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?:[ .-]\d{2,4})?)\.?(?: ?(?:г|ж)\.?)?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/iu;
/** `#DIV/0!`, `#ДЕЛ/0!`, `#ССЫЛКА!`, `Err:502`: what a spreadsheet shows of a formula that failed. */
const ERROR = /^(?:#[\p{L}\d/_ ]+[!?]|err:\d+)$/iu;
/** A column too narrow for its number. */
const TOO_NARROW = /^#+$/;

/**
 * Reads the cells of a block as figures under one decimal sign. Where the program of origin tells the number that it
 * keeps, and the text is that number rounded, the number is taken and not its rounding. A `%` divides nothing: 105,2 %
 * is 105.2, also where the program keeps 1.052.
 *
 * @param usesStored false: the figures as they are shown
 */
export function readNumbers(block: PastedBlock, from: Inside, sign: DecimalSign, usesStored: boolean): BlockNumbers {
  const { rows, width } = block;
  const stored = usesStored ? block.stored : null;
  const kinds = new Uint8Array(rows.length * width);
  const values = new Float64Array(rows.length * width).fill(Number.NaN);
  const percents = new Uint8Array(rows.length * width);
  const differing: number[] = [];
  for (let row = from.row; row < rows.length; row++) {
    const texts = rows[row] ?? [];
    for (let column = from.column; column < texts.length; column++) {
      const at = row * width + column;
      const text = texts[column] ?? '';
      const exact = stored?.[at] ?? Number.NaN;
      const read = readQuantity(text, sign);
      if (read.kind === 'number') {
        values[at] = read.value;
        kinds[at] = codeOf.number;
        percents[at] = read.percent ? 1 : 0;
        if (Number.isNaN(exact)) continue;
        const kept = read.percent ? inPerCent(exact) : exact;
        if (kept === read.value) continue;
        if (isRounded(text, read.value, kept, sign)) {
          values[at] = kept;
          kinds[at] = codeOf.exact;
        } else differing.push(at);
      } else if (TOO_NARROW.test(text) && !Number.isNaN(exact)) {
        values[at] = exact;
        kinds[at] = codeOf.exact;
      } else kinds[at] = codeOf[otherKind(text.trim(), read.kind)];
    }
  }
  return { width, kinds, values, percents, differing };
}

function otherKind(text: string, read: 'blank' | 'text' | 'notFinite'): CellKind {
  if (read === 'blank') return 'blank';
  if (readNoData(text) !== null) return 'missing';
  if (isFormula(text)) return 'formula';
  if (DATE.test(text)) return 'date';
  if (ERROR.test(text)) return 'error';
  return read;
}
