import { type Dictionary, formatExact, formatShort } from '../../i18n';
import {
  type Explanation,
  FORMULA_FUNCTIONS,
  type FormulaFunction,
  type Quantity,
  type Role,
  type Sign,
  type Subject,
  type Token,
} from '../../model/explanation';
import type { Language } from '../../model/words';
import { shownNumber } from '../data/figures';

/** How the language calls the functions of a formula. */
type Functions = Dictionary['chain']['functions'];

/** A piece of a formula as it is printed; the numbers are its leaves. */
export interface FormulaPiece {
  readonly kind: 'number' | 'sign';
  readonly text: string;
}

/** Every decimal number of so many digits has a binary one of its own. */
const SURE_DIGITS = 15;
/** A number that is so much shorter without the digits after them has got those from rounding. */
const ROUNDING = 3;
/** Points are sums of a few terms of at most 100: their rounding stays behind the twelfth decimal. */
const MOST_DECIMALS_OF_POINTS = 12;

/** Numbers that points, and R, are made into: a difference of two of them has fewer good digits than they have. */
const OF_POINTS: ReadonlySet<Role> = new Set([
  'points',
  'direction score',
  'score',
  'score before',
  'score with a hundredth',
  'mixture',
  'part of a move',
]);

/** Figures and what is computed from them: however small, every digit counts. */
const OF_FIGURES: ReadonlySet<Subject['kind']> = new Set([
  'cell',
  'median cell',
  'threshold',
  'value',
  'median value',
  'interval low',
  'interval high',
  'question value',
  'question deviation',
  'question low',
  'question high',
]);

/** A number with every digit it has but those that are the computer's rounding; a share in per cent, as everywhere. */
export function exactText({ value, isShare }: Quantity, language: Language): string {
  const shown = shownNumber(value, { decimals: 0, isShare });
  const sure = Number(shown.toPrecision(SURE_DIGITS));
  return formatExact(String(sure).length <= String(shown).length - ROUNDING ? sure : shown, language);
}

/** What a formula gives, as `exactText`. */
export const resultText = ({ subject, result }: Pick<Explanation, 'subject' | 'result'>, language: Language): string =>
  OF_FIGURES.has(subject.kind) ? exactText(result, language) : pointsText(result, language);

/** A number of a formula, as `exactText`. */
export const leafText = (leaf: Quantity & { readonly role: Role }, language: Language): string =>
  OF_POINTS.has(leaf.role) ? pointsText(leaf, language) : exactText(leaf, language);

/** A number of a formula for a single line: as many decimals as are read at a glance. */
export const shortText = ({ value, isShare }: Quantity, language: Language): string =>
  formatShort(shownNumber(value, { decimals: 0, isShare }), 3, language);

const pointsText = ({ value, isShare }: Quantity, language: Language): string =>
  exactText({ value: Number(value.toFixed(MOST_DECIMALS_OF_POINTS)), isShare }, language);

/**
 * A formula with the numbers in it: `100 × 893,4 ÷ 768,8`. A number below 0 after a sign stands in brackets.
 *
 * @param textOf how a number is written
 */
export function formulaPieces(
  formula: readonly Token[],
  functions: Functions,
  language: Language,
  textOf: typeof leafText = leafText,
): readonly FormulaPiece[] {
  return formula.map((token, at): FormulaPiece => {
    if (token.kind === 'sign') return { kind: 'sign', text: signText(token.sign, functions) };
    const text = textOf(token, language);
    const before = formula[at - 1];
    const isAfterSign = before?.kind === 'sign' && '+−×÷'.includes(before.sign);
    return { kind: 'number', text: token.value < 0 && isAfterSign ? `(${text})` : text };
  });
}

function signText(sign: Sign, functions: Functions): string {
  if (isFunction(sign)) return functions[sign];
  if (sign === ';') return '; ';
  return '+−×÷'.includes(sign) ? ` ${sign} ` : sign;
}

const isFunction = (sign: Sign): sign is FormulaFunction => FORMULA_FUNCTIONS.some((each) => each === sign);

/** The formula as one text. */
export const formulaText = (formula: readonly Token[], functions: Functions, language: Language): string =>
  formulaPieces(formula, functions, language)
    .map(({ text }) => text)
    .join('');
