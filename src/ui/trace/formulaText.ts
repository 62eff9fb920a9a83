import { type Dictionary, formatExact } from '../../i18n';
import type { Quantity, Token } from '../../model/explanation';
import type { Language } from '../../model/words';
import { shownNumber } from '../data/figures';

/** How the language calls the functions of a formula. */
type Functions = Dictionary['chain']['functions'];

/** A piece of a formula as it is printed; the numbers are its leaves. */
export interface FormulaPiece {
  readonly kind: 'number' | 'sign';
  readonly text: string;
}

/** A number with every digit it has; a share in per cent, as everywhere. */
export const exactText = ({ value, isShare }: Quantity, language: Language): string =>
  formatExact(shownNumber(value, { decimals: 0, isShare }), language);

/** A formula with the numbers in it: `100 × 893,4 ÷ 768,8`. A number below 0 after a sign stands in brackets. */
export function formulaPieces(
  formula: readonly Token[],
  functions: Functions,
  language: Language,
): readonly FormulaPiece[] {
  return formula.map((token, at): FormulaPiece => {
    if (token.kind === 'sign') return { kind: 'sign', text: signText(token.sign, functions) };
    const text = exactText(token, language);
    const before = formula[at - 1];
    const isAfterSign = before?.kind === 'sign' && '+−×÷'.includes(before.sign);
    return { kind: 'number', text: token.value < 0 && isAfterSign ? `(${text})` : text };
  });
}

function signText(sign: Extract<Token, { kind: 'sign' }>['sign'], functions: Functions): string {
  if (sign === 'min' || sign === 'max' || sign === 'geometric mean') return functions[sign];
  if (sign === ';') return '; ';
  return '+−×÷'.includes(sign) ? ` ${sign} ` : sign;
}

/** The formula as one text. */
export const formulaText = (formula: readonly Token[], functions: Functions, language: Language): string =>
  formulaPieces(formula, functions, language)
    .map(({ text }) => text)
    .join('');
