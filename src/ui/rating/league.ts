import type { Lattice, Rating } from '../../model/rating';

/** What the table needs of a rating to order its rows. */
type Standings = Pick<Rating, 'regions' | 'places' | 'scores' | 'directions'>;

/**
 * Indices of all regions as the table lists them: by place, or by the score of one direction (its index in
 * `rating.directions`). Who has none of it stands last. Equals stand by code, as in the chains of indistinct neighbours.
 */
export function leagueOrder(rating: Standings, direction: number | null): readonly number[] {
  const { regions, places } = rating;
  const placeOrLast = (index: number) => places[index] || regions.length + 1;
  const byPlace = (a: number, b: number) =>
    placeOrLast(a) - placeOrLast(b) || ((regions[a] ?? '') < (regions[b] ?? '') ? -1 : 1);
  const order = regions.map((_, index) => index);
  const scores = direction === null ? undefined : rating.directions[direction]?.scores;
  if (scores === undefined) return order.sort(byPlace);
  const scoreOrLast = (index: number) => {
    const score = scores[index] ?? Number.NaN;
    return Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score;
  };
  // Not a plain difference: two without a score would give NaN.
  return order.sort((a, b) => {
    const [one, other] = [scoreOrLast(a), scoreOrLast(b)];
    return one === other ? byPlace(a, b) : one > other ? -1 : 1;
  });
}

/** The places from the first to the last that a region shares: 5 and 6 where two regions share the fifth. */
export interface PlaceSpan {
  readonly from: number;
  readonly to: number;
}

/** For every region, the span of places that it shares with its equals; null where it has no place. */
export function placeSpans(places: Int32Array): readonly (PlaceSpan | null)[] {
  const sharing = new Map<number, number>();
  for (const place of places) sharing.set(place, (sharing.get(place) ?? 0) + 1);
  return Array.from(places, (place) =>
    place === 0 ? null : { from: place, to: place + (sharing.get(place) ?? 1) - 1 },
  );
}

/** By how many places a region has risen (above 0) or fallen; null where it has no place in one of the two years. */
export function placesGained(before: Int32Array, now: Int32Array, index: number): number | null {
  const was = before[index] ?? 0;
  const is = now[index] ?? 0;
  return was === 0 || is === 0 ? null : was - is;
}

/** Indices of the regions next to one in the ranking, itself among them, `reach` on either side, by place. */
export function neighbours(rating: Standings, index: number, reach: number): readonly number[] {
  if ((rating.places[index] ?? 0) === 0) return [];
  const ranked = leagueOrder(rating, null).filter((each) => (rating.places[each] ?? 0) > 0);
  const at = ranked.indexOf(index);
  // At either end of the ranking the window moves in, so that it always shows as many.
  const first = Math.max(0, Math.min(at - reach, ranked.length - 2 * reach - 1));
  return ranked.slice(first, first + 2 * reach + 1);
}

/** Which part of a bracket a row carries. */
export type BracketPart = 'first' | 'middle' | 'last';

/**
 * The rows that a bracket joins, because fewer than 75 % of the readings keep their order. While a new lattice is on
 * its way a chain of the old one may no longer stand together in the table: it is left out then.
 */
export function brackets(
  lattice: Pick<Lattice, 'indistinct'>,
  order: readonly number[],
): ReadonlyMap<number, BracketPart> {
  const rowOf = new Map(order.map((index, row) => [index, row]));
  const parts = new Map<number, BracketPart>();
  for (const chain of lattice.indistinct) {
    const rows = chain.map((index) => rowOf.get(index) ?? Number.NaN).sort((a, b) => a - b);
    const [first = Number.NaN] = rows;
    const last = first + rows.length - 1;
    if (rows.at(-1) !== last) continue;
    for (const index of chain) {
      const row = rowOf.get(index);
      parts.set(index, row === first ? 'first' : row === last ? 'last' : 'middle');
    }
  }
  return parts;
}

/** The fifth of the ranking, 1 to 5, that a place lies in; 1 is the best. */
export const fifthOfPlace = (place: number, placed: number): number => Math.min(5, Math.ceil((5 * place) / placed));

/** The places of each fifth, from and to; a fifth without any is left out. */
export function fifths(placed: number): readonly (PlaceSpan & { readonly fifth: number })[] {
  return [1, 2, 3, 4, 5]
    .map((fifth) => ({
      fifth,
      from: Math.floor(((fifth - 1) * placed) / 5) + 1,
      to: Math.floor((fifth * placed) / 5),
    }))
    .filter(({ from, to }) => from <= to);
}
