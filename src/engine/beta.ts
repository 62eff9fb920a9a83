/** Coefficients B_2k / (2k (2k − 1)) of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360];
/** From here on the series has all digits of a double. */
const FAR_ENOUGH = 12;

/** ln Γ(x) for x > 0, by Stirling's series after moving x upward. `logGamma(5)` is ln 24. */
export function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  for (; shifted < FAR_ENOUGH; shifted++) product *= shifted;
  let series = 0;
  let power = 1 / shifted;
  for (const coefficient of STIRLING) {
    series += coefficient * power;
    power /= shifted * shifted;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}

/**
 * Distribution function of the beta distribution, I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1.
 * `betaDistribution(0.5, 2, 3)` is 11/16: at least two of four coins.
 */
export function betaDistribution(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The continued fraction converges fast below the mean; above it the other tail is computed.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaDistribution(1 - x, b, a);
  const logFront = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return (Math.exp(logFront) / a) * continuedFraction(x, a, b);
}

/** 1 / (1 + d1/(1 + d2/(1 + …))), evaluated forward by the method of Lentz. */
function continuedFraction(x: number, a: number, b: number): number {
  const awayFromZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let [value, c, d] = [1, 1, 0];
  for (let term = 1; term < 10_000; term++) {
    const coefficient = fractionTerm(term, x, a, b);
    d = 1 / awayFromZero(1 + coefficient * d);
    c = awayFromZero(1 + coefficient / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return 1 / value;
}

function fractionTerm(term: number, x: number, a: number, b: number): number {
  const m = term >> 1;
  if (term % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

/** The x with I_x(a, b) = p, by halving: slow against a formula, but it cannot miss. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (betaDistribution(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
