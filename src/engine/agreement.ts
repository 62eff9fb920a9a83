import type { Agreement, Lattice } from '../model/rating';

/**
 * How well each reading of the Order reproduces places that were published (methodology.md §5 names the readings, the
 * ministry names none): the number of places that are the same, and Kendall's τ-b between the two orders over the
 * regions that have a place in both.
 *
 * @param published indexed like the lattice's regions; 0 where none was published
 */
export function agreement(lattice: Pick<Lattice, 'places' | 'regions'>, published: Int32Array): Agreement {
  const known = lattice.regions.map((_, region) => region).filter((region) => (published[region] ?? 0) > 0);
  return {
    published: known.length,
    readings: lattice.places.map((places) => {
      const both = known.filter((region) => (places[region] ?? 0) > 0);
      return {
        reproduced: both.filter((region) => places[region] === published[region]).length,
        tau: kendallTau(
          both.map((region) => published[region] ?? 0),
          both.map((region) => places[region] ?? 0),
        ),
      };
    }),
  };
}

/**
 * Kendall's τ-b of two lists of places: (concordant − discordant pairs) / √((pairs − ties in a)(pairs − ties in b)).
 * 1 = the same order, −1 = the opposite; NaN where one of the lists has no order at all.
 *
 * a = 1, 2, 3, 4 and b = 1, 2, 4, 3: of 6 pairs one is discordant: τ = (5 − 1) / 6 = 0.667.
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number {
  const { all, concordant, discordant, tiedA, tiedB } = pairsOf(a, b);
  return (concordant - discordant) / Math.sqrt((all - tiedA) * (all - tiedB));
}

/** How the pairs that two lists of places have stand to each other. */
export interface PlacePairs {
  readonly all: number;
  /** In the same order in both, and in the opposite one; pairs that share a place in one of them are neither. */
  readonly concordant: number;
  readonly discordant: number;
  /** Sharing a place in the first list, and in the second. */
  readonly tiedA: number;
  readonly tiedB: number;
}

/**
 * The pairs of two lists of places, counted. Costs n log n: discordant pairs are the exchanges that a merge sort makes
 * (Knight 1966).
 */
export function pairsOf(a: readonly number[], b: readonly number[]): PlacePairs {
  const order = a.map((_, at) => at).sort((i, j) => (a[i] ?? 0) - (a[j] ?? 0) || (b[i] ?? 0) - (b[j] ?? 0));
  const [byA, ordered] = [order.map((at) => a[at] ?? 0), order.map((at) => b[at] ?? 0)];
  const pairs = (order.length * (order.length - 1)) / 2;
  const tiedA = tiedPairs(order.length, (i, j) => byA[i] === byA[j]);
  const tiedBoth = tiedPairs(order.length, (i, j) => byA[i] === byA[j] && ordered[i] === ordered[j]);
  const { sorted, exchanges } = sortedCounting(ordered);
  const tiedB = tiedPairs(order.length, (i, j) => sorted[i] === sorted[j]);
  const concordant = pairs - tiedA - tiedB + tiedBoth - exchanges;
  return { all: pairs, concordant, discordant: exchanges, tiedA, tiedB };
}

/** Pairs within the runs of a sorted list whose members are the same. */
function tiedPairs(length: number, same: (i: number, j: number) => boolean): number {
  let tied = 0;
  let run = 0;
  for (let at = 1; at < length; at++) {
    run = same(at - 1, at) ? run + 1 : 0;
    tied += run;
  }
  return tied;
}

/** A list sorted, and how many pairs of it stood in the wrong order. */
function sortedCounting(list: readonly number[]): { readonly sorted: readonly number[]; readonly exchanges: number } {
  if (list.length < 2) return { sorted: list, exchanges: 0 };
  const middle = list.length >> 1;
  const left = sortedCounting(list.slice(0, middle));
  const right = sortedCounting(list.slice(middle));
  const sorted: number[] = [];
  let exchanges = left.exchanges + right.exchanges;
  let taken = 0;
  for (const value of left.sorted) {
    while (taken < right.sorted.length && (right.sorted[taken] ?? 0) < value) sorted.push(right.sorted[taken++] ?? 0);
    exchanges += taken;
    sorted.push(value);
  }
  return { sorted: [...sorted, ...right.sorted.slice(taken)], exchanges };
}
