import type { DirectionResult, Rating } from '../../model/rating';

/** What a bar is drawn from. */
type Contributions = Pick<Rating, 'directions'>;

/** How R is drawn: the greatest R there can be, its length, and what each direction can bring at most. */
export interface ScoreScale {
  /** The greatest R: 20 under `mean`, more under `sum`, where a direction counts once for every factor. */
  readonly most: number;
  readonly pixelsPerPoint: number;
  readonly ticks: readonly number[];
}

/** The scale on which the greatest possible R is `width` pixels long. */
export function scoreScale(rating: Contributions, bestPoints: number, width: number): ScoreScale {
  const most = bestPoints * rating.directions.reduce((sum, each) => sum + fullWeight(each), 0);
  const { step, ticks } = roundTicks(most, 4);
  return { most, pixelsPerPoint: most > 0 ? width / most : 0, ticks: most > 0 && step > 0 ? ticks : [] };
}

/** W_k m_k: what a direction with full points brings, in shares of the best points. */
const fullWeight = (direction: DirectionResult): number => direction.weight * direction.multiplier;

/** Round values from 0 to `most`, about `count` steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(most: number, count: number): { readonly step: number; readonly ticks: readonly number[] } {
  const raw = most / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5].find((round) => round * power >= raw * 0.9) ?? 10);
  const ticks: number[] = [];
  for (let at = 0; at * step <= most + 1e-9; at++) ticks.push(at * step);
  return { step, ticks };
}

/** A piece of a bar: one direction's term of R. */
export interface Segment {
  /** Index in `rating.directions`. */
  readonly direction: number;
  readonly start: number;
  readonly length: number;
}

/** Directions in the methodology's order, one of them (its index) moved to the front. */
export function directionOrder(count: number, first: number | null): readonly number[] {
  const order = Array.from({ length: count }, (_, direction) => direction);
  return first === null ? order : [first, ...order.filter((direction) => direction !== first)];
}

/**
 * The pieces of one region's bar (its contributions by direction), end to end and to scale, with a gap of one pixel taken from the end of each, so that
 * the bar's end stands where its R is.
 */
export function segments(
  contributions: readonly number[],
  order: readonly number[],
  pixelsPerPoint: number,
): readonly Segment[] {
  let start = 0;
  return order.flatMap((direction) => {
    const full = (contributions[direction] ?? Number.NaN) * pixelsPerPoint;
    if (!(full > 0)) return [];
    const segment = { direction, start, length: withGap(full) };
    start += full;
    return [segment];
  });
}

/** The pieces of the header's bar: what every direction brings at full points. */
export function fullSegments(
  rating: Contributions,
  bestPoints: number,
  order: readonly number[],
  pixelsPerPoint: number,
): readonly Segment[] {
  let start = 0;
  return order.flatMap((direction) => {
    const result = rating.directions[direction];
    const full = result === undefined ? 0 : fullWeight(result) * bestPoints * pixelsPerPoint;
    if (!(full > 0)) return [];
    const segment = { direction, start, length: withGap(full) };
    start += full;
    return [segment];
  });
}

/** The gap is given up where hardly anything of the piece would be left. */
const withGap = (full: number): number => Math.max(full - 1, full / 2);

/** Places that an axis of 1 … `count` is marked at: both ends and round places between, far enough from the ends. */
export function placeTicks(count: number): readonly number[] {
  if (count <= 1) return [1];
  const { step } = roundTicks(count, 4);
  const whole = Math.max(1, step);
  const ticks = [1];
  for (let at = whole; at < count; at += whole) if (at > 1 + whole / 2 && count - at > whole / 2) ticks.push(at);
  return [...ticks, count];
}

/** Where a place stands on an axis of `count` places that is `width` long between two margins. */
export const placeAt = (place: number, count: number, width: number, margin: number): number =>
  count <= 1 ? width / 2 : margin + ((place - 1) / (count - 1)) * (width - 2 * margin);
