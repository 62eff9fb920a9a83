import type { Goal } from '../../model/overtake';
import type { Rating } from '../../model/rating';
import type { Region, RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import type { Language } from '../../model/words';
import { isName, searchNames, searchRegions } from '../shell/regionSearch';
import { standingIn } from './standing';

/** What can be aimed at from where the region stands: a place above it, or passing one of those who hold it. */
export interface Aim {
  readonly goal: Goal;
  readonly place: number;
  /** Those who hold it; none where a shared place above leaves it free. */
  readonly regions: readonly RegionCode[];
}

/** The places above a region that somebody holds, the nearest first, and who holds them. */
export type PlacesAbove = readonly { readonly place: number; readonly regions: readonly RegionCode[] }[];

export const NOTHING_ABOVE: PlacesAbove = [];

/** The places above a region in a rating; none where it has no place, or the first. */
export function placesAbove(rating: Rating | null, region: RegionCode | null): PlacesAbove {
  const own = standingIn(rating ?? undefined, region).place;
  if (rating === null || own < 2) return NOTHING_ABOVE;
  const holders = new Map<number, RegionCode[]>();
  for (const [index, code] of rating.regions.entries()) {
    const place = rating.places[index] ?? 0;
    if (place > 0 && place < own) holders.set(place, [...(holders.get(place) ?? []), code]);
  }
  return [...holders].sort(([a], [b]) => b - a).map(([place, regions]) => ({ place, regions }));
}

/** The nearest `most` places, the first one and what was chosen, each as a place, then as regions to pass. */
export function aimsAt(above: PlacesAbove, most: number, chosen: Goal | null): readonly Aim[] {
  const listed = above.filter((_, index) => index < most || index === above.length - 1);
  const aims = [
    ...listed.map(({ place, regions }): Aim => ({ goal: { kind: 'place', place }, place, regions })),
    ...listed.flatMap(({ place, regions }) =>
      regions.map((region): Aim => ({ goal: { kind: 'pass', region }, place, regions: [region] })),
    ),
  ];
  const further = chosen === null || aims.some(({ goal }) => samePlain(goal, chosen)) ? null : aimOf(chosen, above);
  return further === null ? aims : [...aims, further];
}

/** A goal as it can be aimed at; null where it lies above no more. */
function aimOf(goal: Goal, above: PlacesAbove): Aim | null {
  if (goal.kind === 'place') {
    const regions = above.find(({ place }) => place === goal.place)?.regions ?? [];
    return goal.place >= 1 && goal.place <= (above[0]?.place ?? 0) ? { goal, place: goal.place, regions } : null;
  }
  const held = above.find(({ regions }) => regions.includes(goal.region));
  return held === undefined ? null : { goal, place: held.place, regions: [goal.region] };
}

/** A goal that was typed, or those who are meant by a text that says several or nobody. */
export type TypedGoal =
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'unclear'; readonly regions: readonly RegionCode[] };

/** Reads a place above, or the name or code of a region that stands above. */
export function readGoal(text: string, above: PlacesAbove, known: readonly Region[], language: Language): TypedGoal {
  const place = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (place >= 1 && place <= (above[0]?.place ?? 0)) return { kind: 'goal', goal: { kind: 'place', place } };
  const holders = new Set(above.flatMap(({ regions }) => regions));
  const found =
    text.trim() === ''
      ? []
      : searchRegions(
          known.filter(({ code }) => holders.has(code)),
          text,
          language,
        );
  const named = found.filter((region) => isName(text, searchNames(region)));
  const meant = named.length > 0 ? named : found;
  const [only] = meant;
  return only !== undefined && meant.length === 1
    ? { kind: 'goal', goal: { kind: 'pass', region: only.code } }
    : { kind: 'unclear', regions: meant.map(({ code }) => code) };
}
