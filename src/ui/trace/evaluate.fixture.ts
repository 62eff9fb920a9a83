const least = (values: readonly number[]): number => Math.min(...values);
const most = (values: readonly number[]): number => Math.max(...values);
const geometricMean = (values: readonly number[]): number =>
  values.reduce((product, value) => product * value, 1) ** (1 / values.length);
const FUNCTIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  МИН: least,
  MIN: least,
  МАКС: most,
  MAX: most,
  СРГЕОМ: geometricMean,
  GEOMEAN: geometricMean,
};

/**
 * The value of a formula as it is printed, from nothing but its text: numbers in the language's format, + − × ÷,
 * brackets, min, max and the geometric mean. For tests, and for them alone: it must know no more than a reader with a pocket calculator.
 */
export function evaluated(text: string, language: 'kk' | 'ru' | 'en'): number {
  const pieces = text.replaceAll(' ', '').match(/[\d.,\u00A0]+|МИН|МАКС|СРГЕОМ|MIN|MAX|GEOMEAN|[-+−×÷();]/g) ?? [];
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
