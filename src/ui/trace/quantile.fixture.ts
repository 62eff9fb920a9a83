/*
 * Quantiles from the textbook's finite sums, for tests: another way than the engine's, so that a reader's spreadsheet is
 * not held to the sum that it is to check.
 */

/** The point between two at which a rising function reaches a value. */
function reached(rising: (x: number) => number, value: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let halvings = 0; halvings < 200; halvings++) {
    const middle = (from + to) / 2;
    if (rising(middle) < value) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** How probable it is that Student's t of whole degrees of freedom is at most t, t above 0 (Abramowitz and Stegun 26.7.3–4). */
function studentBelow(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= (cosine * cosine * (power - 1)) / power;
    sum += term;
  }
  const between = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return (1 + between) / 2;
}

/** Below it Student's t of whole degrees of freedom lies with a probability above one half. */
export const studentQuantile = (probability: number, degrees: number): number =>
  reached((t) => studentBelow(t, degrees), probability, 0, 1e4);

/** How probable it is that at least `a` of a + b − 1 trials succeed. */
function betaBelow(p: number, a: number, b: number): number {
  const trials = a + b - 1;
  let [ways, sum] = [1, 0];
  for (let successes = 0; successes <= trials; successes++) {
    if (successes >= a) sum += ways * p ** successes * (1 - p) ** (trials - successes);
    ways *= (trials - successes) / (successes + 1);
  }
  return sum;
}

/** The quantile of the beta distribution with whole parameters, as the interval of a share needs it. */
export const betaQuantile = (probability: number, a: number, b: number): number =>
  reached((p) => betaBelow(p, a, b), probability, 0, 1);
