import type { Lattice } from '../../model/rating';
import { AXES } from '../../model/readings';

/** Best and worst place of a region (its index) over several readings; 0 where it has none. */
export interface PlaceRange {
  readonly best: number;
  readonly worst: number;
}

/** Over the three readings of ¶10, the other axes as chosen. */
export function overThree({ byPoints }: Lattice, index: number): PlaceRange {
  const places = AXES.points.map((points) => byPoints[points][index] ?? 0).filter((place) => place > 0);
  return places.length === 0 ? { best: 0, worst: 0 } : { best: Math.min(...places), worst: Math.max(...places) };
}

/** Over every reading of the lattice. */
export const overAll = ({ best, worst }: Lattice, index: number): PlaceRange => ({
  best: best[index] ?? 0,
  worst: worst[index] ?? 0,
});

/** `8–10`; one number where the ends are the same, a dash where there is no place. */
export function rangeText({ best, worst }: PlaceRange): string {
  if (best === 0) return '–';
  return best === worst ? String(best) : `${best}–${worst}`;
}
