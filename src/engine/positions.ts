import type { Factor } from '../model/methodology';
import type { Readings } from '../model/readings';
import { order } from './order';

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
 * Positions of the regions by one factor (methodology.md §4, points 1 and 4). Groups of ties are formed from the best
 * value downward, each measured against its best member; a group shares its mid-rank, or its best position.
 *
 * Values 5, 3, 3, 1 (higher is better): positions 1, 2.5, 2.5, 4, or 1, 2, 2, 4 under `best`.
 * 1.5e-9, 0.8e-9, 0 (higher is better): the first two tie; the third is 1.5e-9 below the first, hence third, though it
 * is within 1e-9 of the second.
 *
 * @param values finite, or NaN where there is none
 */
export function ranking(values: Float64Array, better: Factor['better'], ties: Readings['ties']): Ranking {
  const ranked = order(values, better === 'higher');
  const n = ranked.length;
  const positions = new Float64Array(values.length).fill(Number.NaN);
  const valueAt = (place: number): number => (values[ranked[place] ?? -1] ?? Number.NaN) + 0; // +0: no −0 for 0
  let groups = 0;
  for (let start = 0; start < n; groups++) {
    const best = valueAt(start);
    let end = start + 1;
    while (end < n && tie(best, valueAt(end))) end += 1;
    const position = ties === 'mid' ? (start + 1 + end) / 2 : start + 1;
    for (; start < end; start++) positions[ranked[start] ?? -1] = position;
  }
  return { n, positions, groups, best: valueAt(0), worst: valueAt(n - 1) };
}
