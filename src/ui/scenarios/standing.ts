import type { Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import type { PeerAssumption } from '../../model/scenario';

/** Where a region stands in one rating. Place 0 and R NaN where it has none. */
export interface Standing {
  readonly place: number;
  readonly score: number;
}

export function standingIn(rating: Rating | undefined, region: RegionCode | null): Standing {
  const index = rating?.regions.indexOf(region ?? '') ?? -1;
  return { place: rating?.places[index] ?? 0, score: rating?.scores[index] ?? Number.NaN };
}

/** Two R differ no more than rounding may. */
const TOLERANCE = 1e-9;

/** What lies between a region and the next above it: R, and who stands there. Null at the top and without a place. */
export function nextAbove(
  rating: Rating,
  region: RegionCode | null,
): { readonly place: number; readonly score: number; readonly regions: readonly RegionCode[] } | null {
  const own = standingIn(rating, region);
  if (own.place === 0) return null;
  const above = [...rating.scores].filter((score) => score > own.score + TOLERANCE);
  if (above.length === 0) return null;
  const next = Math.min(...above);
  const regions = rating.regions.filter(
    (_, index) => Math.abs((rating.scores[index] ?? Number.NaN) - next) <= TOLERANCE,
  );
  return { place: standingIn(rating, regions[0] ?? null).place, score: next - own.score, regions };
}

/** What is assumed of other regions in a year: in an observed one they stand as observed. */
export type PeersInYear = 'observed' | PeerAssumption;

export const peersIn = (year: number, planningYears: readonly number[], peers: PeerAssumption): PeersInYear =>
  planningYears.includes(year) ? peers : 'observed';
