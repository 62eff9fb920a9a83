import type { SetLever } from './levers';
import type { MovedRegion, Situation } from './oneRegion';

/** What lies between two positions, where the points of everyone run smoothly, and what becomes of the region at its ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly atFrom: Situation;
  readonly atTo: Situation;
}

/** One lever on its way in one direction: positions at which something may change, and what lies between them. */
export interface Path {
  /**
   * Positions to look at, alternately just past one point and at the next: 0 is past where the lever stands, 1 at the
   * first point, 2 past it, …. None where the lever stands at the end of its range.
   */
  readonly length: number;
  /** Point that position `index` is at or past, as a distance along the path (rising). */
  readonly pointAt: (index: number) => number;
  /** The place on the path where position `index` is looked at. */
  readonly lookedAt: (index: number) => number;
  /** What becomes of the region at a place on the path. */
  readonly situationAt: (z: number) => Situation;
  /** What becomes of it at position `index`; remembered. */
  readonly situation: (index: number) => Situation;
  /** What lies before position `index`, its ends a grain away from the points there; null where nothing does. Remembered. */
  readonly stretch: (index: number) => Stretch | null;
  /** The lever's value at a place on the path. */
  readonly valueOf: (z: number) => number;
  /** How far about a point values tie with it. */
  readonly grain: (z: number) => number;
}

/** Where a range has no end, or one that is not reached: a millionfold, or a millionth, of the last point is far enough. */
const FAR = 2 ** 20;
/** Somewhat more than the tolerance of ties. */
const TIE = 4e-9;

/**
 * The path of a lever, upward (`sign` 1) or downward (−1). Points are those at which a factor's points change their
 * course: under `rank` the value of every other region, else the best and the worst of them, the cap at 100, and the
 * zero of a ratio.
 */
export function pathOf(lever: SetLever, region: MovedRegion, sign: 1 | -1): Path {
  const { value, range, movements } = lever;
  const start = sign * value;
  const end = sign > 0 ? range.high : -range.low;
  const points = pointsBetween(lever, region, sign, start, end);
  const isClosed = range.closed && Number.isFinite(end) && end > start;
  if (isClosed && points.at(-1) !== end) points.push(end);
  const at = (index: number): number => points[index] ?? Number.NaN;
  const pointAt = (index: number): number => (index === 0 ? start : at((index - 1) >> 1));
  const lookedAt = (index: number): number => {
    if (index % 2 === 1) return pointAt(index);
    const from = pointAt(index);
    const next = points[index >> 1];
    if (next !== undefined) return from / 2 + next / 2;
    return Number.isFinite(end) ? end + (from - end) / FAR : from + Math.max(1, Math.abs(from)) * FAR;
  };
  const values: number[] = [];
  const situationAt = (z: number): Situation => {
    for (let place = 0; place < movements.length; place++) {
      values[place] = movements[place]?.valueAt(sign * z) ?? Number.NaN;
    }
    return region.at(values);
  };
  const grain = (z: number): number => {
    let widest = TIE * Math.abs(z);
    for (const { valueAt, positionFor } of movements) {
      const own = valueAt(sign * z);
      const width = Math.abs(positionFor(own + TIE * Math.max(1, Math.abs(own))) - positionFor(own));
      if (width > widest) widest = width;
    }
    return widest;
  };
  const known: Situation[] = [];
  const stretches: (Stretch | null)[] = [];
  const stretchBefore = (index: number): Stretch | null => {
    const point = pointAt(index);
    const [from, to] =
      index % 2 === 1 ? [lookedAt(index - 1), point - grain(point)] : [point + grain(point), lookedAt(index)];
    return from < to ? { from, to, atFrom: situationAt(from), atTo: situationAt(to) } : null;
  };
  const atEnd = !(end > start);
  return {
    length: atEnd ? 0 : 2 * points.length + (isClosed ? 0 : 1),
    pointAt,
    lookedAt,
    situationAt,
    situation(index) {
      const situation = known[index] ?? situationAt(lookedAt(index));
      known[index] = situation;
      return situation;
    },
    stretch(index) {
      const stretch = stretches[index];
      if (stretch !== undefined) return stretch;
      const made = stretchBefore(index);
      stretches[index] = made;
      return made;
    },
    valueOf: (z) => sign * z + 0,
    grain,
  };
}

function pointsBetween(
  { movements }: SetLever,
  { frames }: MovedRegion,
  sign: 1 | -1,
  start: number,
  end: number,
): number[] {
  const points: number[] = [];
  for (const [place, { positionFor }] of movements.entries()) {
    const frame = frames[place];
    if (frame === undefined) continue;
    for (const value of frame.turns) {
      const z = sign * positionFor(value);
      if (z > start && z < end) points.push(z);
    }
  }
  points.sort((a, b) => a - b);
  return points.filter((point, index) => index === 0 || point !== points[index - 1]);
}
