import { crossing } from './crossing';

/** Coefficients by rising power: `[6, -5, 1]` is 6 − 5x + x². */
export type Polynomial = readonly number[];

export const polynomialAt = (polynomial: Polynomial, x: number): number =>
  polynomial.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

/** The product of two polynomials. */
export function product(a: Polynomial, b: Polynomial): Polynomial {
  const made = new Array<number>(a.length + b.length - 1).fill(0);
  for (const [i, left] of a.entries()) {
    for (const [j, right] of b.entries()) made[i + j] = (made[i + j] ?? 0) + left * right;
  }
  return made;
}

/** a − b. */
export const difference = (a: Polynomial, b: Polynomial): Polynomial =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, power) => (a[power] ?? 0) - (b[power] ?? 0));

/**
 * Where in (low, high) a polynomial changes sign, ascending, to 14 digits: between its turning points it rises or falls
 * all the way, so that there is one change or none. A touch of zero is no change.
 *
 * `signChanges([6, -5, 1], 0, 10)` is 2, 3.
 */
export function signChanges(polynomial: Polynomial, low: number, high: number): readonly number[] {
  if (polynomial.length < 2) return [];
  const slope = polynomial.slice(1).map((coefficient, power) => coefficient * (power + 1));
  const turns = [low, ...signChanges(slope, low, high), high];
  return turns.slice(1).flatMap((to, index) => {
    const from = turns[index] ?? low;
    const sign = polynomialAt(polynomial, from) < 0 ? 1 : -1;
    const rise = (x: number): number => sign * polynomialAt(polynomial, x);
    return rise(from) < 0 && rise(to) > 0 ? [crossing(rise, from, to)] : [];
  });
}
