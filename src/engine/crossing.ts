/** Where to stop: as near to the crossing as a double can say, with some digits to spare. */
const NEAR = 1e-14;

/**
 * The least position in (low, high] from which a rising quantity is not below 0, to 14 digits; at the position returned
 * it is not below 0. Secant steps with a probe beside each, halving where they do not help: two or three steps for what
 * is nearly straight.
 *
 * `crossing((x) => x * x - 2, 0, 2)` is 1.4142135623731.
 *
 * @param rise below 0 at `low`, not below 0 at `high`
 * @param atLow what it is there, where that is known
 * @param atHigh likewise
 */
export function crossing(
  rise: (x: number) => number,
  low: number,
  high: number,
  atLow = rise(low),
  atHigh = rise(high),
): number {
  let [a, atA, b, atB] = [low, atLow, high, atHigh];
  const take = (x: number): number => {
    if (!(a < x && x < b)) return Number.NaN;
    const value = rise(x);
    if (value < 0) [a, atA] = [x, value];
    else [b, atB] = [x, value];
    return value;
  };
  for (let step = 0; step < 200; step++) {
    const near = NEAR * Math.max(Math.abs(a), Math.abs(b));
    const width = b - a;
    if (width <= near) break;
    const slope = (atB - atA) / width;
    const value = take(a - atA / slope);
    if (!Number.isNaN(value)) {
      const beside = Math.max(near / 2, (2 * Math.abs(value)) / slope);
      take(value < 0 ? a + beside : b - beside);
    }
    if (b - a > width / 2) {
      const middle = middleOf(a, b);
      if (middle <= a || middle >= b) break;
      take(middle);
    }
  }
  return b;
}

/** The middle of a stretch; of one that spans magnitudes, in their middle. */
function middleOf(a: number, b: number): number {
  const apart = a * b > 0 && Math.max(a / b, b / a) > 16;
  return apart ? Math.sign(a) * Math.sqrt(Math.abs(a)) * Math.sqrt(Math.abs(b)) : a / 2 + b / 2;
}
