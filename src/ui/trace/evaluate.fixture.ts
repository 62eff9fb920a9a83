import { betaQuantile, studentQuantile } from './quantile.fixture';

const least = (values: readonly number[]): number => Math.min(...values);
const most = (values: readonly number[]): number => Math.max(...values);
const geometricMean = (values: readonly number[]): number =>
  values.reduce((product, value) => product * value, 1) ** (1 / values.length);
const root = ([value = Number.NaN]: readonly number[]): number => Math.sqrt(value);
const t = ([probability = Number.NaN, degrees = Number.NaN]: readonly number[]): number =>
  studentQuantile(probability, degrees);
const beta = ([probability = Number.NaN, a = Number.NaN, b = Number.NaN]: readonly number[]): number =>
  betaQuantile(probability, a, b);
const FUNCTIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  МИН: least,
  MIN: least,
  МАКС: most,
  MAX: most,
  СРГЕОМ: geometricMean,
  GEOMEAN: geometricMean,
  КОРЕНЬ: root,
  SQRT: root,
  'СТЬЮДЕНТ.ОБР': t,
  'T.INV': t,
  'БЕТА.ОБР': beta,
  'BETA.INV': beta,
};
const PIECE = new RegExp(
  `${Object.keys(FUNCTIONS)
    .map((name) => name.replace('.', '\\.'))
    .join('|')}|[\\d.,\\u00A0]+|[-+−×÷();]`,
  'g',
);

/**
 * The value of a formula as it is printed, from nothing but its text: numbers in the language's format, + − × ÷,
 * brackets and functions as a spreadsheet has them. For tests, and for them alone: it must know no more than a reader
 * with a spreadsheet.
 */
export function evaluated(text: string, language: 'kk' | 'ru' | 'en'): number {
  const pieces = text.replaceAll(' ', '').match(PIECE) ?? [];
  let at = 0;
  const take = (): string => pieces[at++] ?? '';
  const expect = (piece: string): void => {
    const found = take();
    if (found !== piece) throw new Error(`“${piece}” expected, “${found}” found in “${text}”`);
  };
  const number = (piece: string): number => {
    const plain = language === 'en' ? piece.replaceAll(',', '') : piece.replaceAll('\u00A0', '').replace(',', '.');
    const value = Number(plain);
    if (piece === '' || Number.isNaN(value)) throw new Error(`no number: “${piece}” in “${text}”`);
    return value;
  };
  const operand = (): number => {
    const piece = take();
    if (piece === '−') return -operand();
    if (piece === '(') {
      const value = sum();
      expect(')');
      return value;
    }
    const of = FUNCTIONS[piece];
    if (of === undefined) return number(piece);
    expect('(');
    const values = [sum()];
    while (pieces[at] === ';') {
      take();
      values.push(sum());
    }
    expect(')');
    return of(values);
  };
  const product = (): number => {
    let value = operand();
    while (pieces[at] === '×' || pieces[at] === '÷') value = take() === '×' ? value * operand() : value / operand();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (pieces[at] === '+' || pieces[at] === '−') value = take() === '+' ? value + product() : value - product();
    return value;
  };
  const value = sum();
  if (at < pieces.length) throw new Error(`“${text}” does not end where it should`);
  return value;
}
