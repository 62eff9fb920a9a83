import type { Factor } from '../model/methodology';
import type { Readings } from '../model/readings';

/** The regions with a value in order, the best first (¶10: "ranking by regions for each indicator"). */
export interface Ranking {
  /** Regions with a value. */
  readonly n: number;
  /** Position r by region, 1 = best; NaN where there is no value. */
  readonly positions: Float64Array;
  /** Groups of values that tie; 1 where there is no spread. */
  readonly groups: number;
  /** The best and the worst value; NaN where n = 0. */
  readonly best: number;
  readonly worst: number;
}

/** Two values tie where they differ by no more than floating point does: |a − b| ≤ 1e-9 × max(1, |a|, |b|). */
export const tie = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Positions of the regions by one factor (methodology.md §5, points 1 and 4). Groups of ties are formed from the best
 * value downward, each measured against its best member; a group shares its mid-rank, or its best position.
 *
 * Values 5, 3, 3, 1 (higher is better): positions 1, 2.5, 2.5, 4, or 1, 2, 2, 4 under `best`.
 * 1.5e-9, 0.8e-9, 0 (higher is better): the first two tie; the third is 1.5e-9 below the first, hence third, though it
 * is within 1e-9 of the second.
 *
 * Cost: n log n. Values are sorted without their regions, which then look themselves up.
 *
 * @param values finite, or NaN where there is none
 */
export function ranking(values: Float64Array, better: Factor['better'], ties: Readings['ties']): Ranking {
  const sign = better === 'higher' ? -1 : 1;
  const sorted = values.filter((value) => !Number.isNaN(value)).map((value) => sign * value);
  sorted.sort();
  const { shared, groups } = sharedPositions(sorted, ties);
  const positions = new Float64Array(values.length);
  for (let region = 0; region < values.length; region++) {
    const value = values[region] ?? Number.NaN;
    positions[region] = Number.isNaN(value) ? Number.NaN : (shared[firstNotBelow(sorted, sign * value)] ?? Number.NaN);
  }
  const n = sorted.length;
  return { n, positions, groups, best: sign * (sorted[0] ?? Number.NaN), worst: sign * (sorted[n - 1] ?? Number.NaN) };
}

/** Position of each place in a list sorted with the best first. */
function sharedPositions(sorted: Float64Array, ties: Readings['ties']): { shared: Float64Array; groups: number } {
  const shared = new Float64Array(sorted.length);
  let groups = 0;
  for (let start = 0; start < sorted.length; groups++) {
    const best = sorted[start] ?? Number.NaN;
    let end = start + 1;
    while (end < sorted.length && tie(best, sorted[end] ?? Number.NaN)) end += 1;
    shared.fill(ties === 'mid' ? (start + 1 + end) / 2 : start + 1, start, end);
    start = end;
  }
  return { shared, groups };
}

/** Index of the first element ≥ `value` in a list sorted upward; its length where there is none. */
export function firstNotBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.NaN) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
