import type { RegionCode } from '../model/region';

/** Neighbours are told apart where at least this share of the readings keeps their order. */
const KEPT_SHARE = 0.75;

/**
 * Chains of neighbours in the ranking that cannot be told apart (methodology.md §5): fewer than 75 % of the readings put
 * the first of the two before the second. Two that share a place are not told apart. A region without a place stands
 * behind all that have one, and in no chain.
 *
 * Four readings give A, B, C the places 1, 2, 3 · 1, 2, 3 · 2, 1, 3 · 2, 1, 3. A before B in half of them: one chain
 * [A, B]; B before C in all.
 *
 * @param chosen places under the chosen reading
 * @param places under each of the readings
 * @param codes of the regions: they order those that share a place, so that the order of the list does not matter
 * @returns indices of regions, by place
 */
export function indistinct(
  chosen: Int32Array,
  places: readonly Int32Array[],
  codes: readonly RegionCode[],
): readonly (readonly number[])[] {
  const placeOf = (region: number) => chosen[region] ?? 0;
  const order = codes
    .map((_, region) => region)
    .filter((region) => placeOf(region) > 0)
    .sort((a, b) => placeOf(a) - placeOf(b) || ((codes[a] ?? '') < (codes[b] ?? '') ? -1 : 1));
  const chains: number[][] = [];
  let chain: number[] = [];
  for (const region of order) {
    const before = chain.at(-1);
    if (before !== undefined && !areToldApart(before, region, chosen, places)) chain.push(region);
    else {
      chain = [region];
      chains.push(chain);
    }
  }
  return chains.filter(({ length }) => length > 1);
}

function areToldApart(first: number, second: number, chosen: Int32Array, places: readonly Int32Array[]): boolean {
  if (chosen[first] === chosen[second]) return false;
  const kept = places.filter((under) => isBefore(under[first] ?? 0, under[second] ?? 0)).length;
  return kept >= KEPT_SHARE * places.length;
}

const isBefore = (first: number, second: number): boolean => first > 0 && (second === 0 || first < second);
