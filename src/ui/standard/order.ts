import type { RegionCode } from '../../model/region';

/** What the regions are ordered by: their name, the whole, a provision (by its id), or what is not yet assessed. */
export interface RegionOrder {
  readonly by: string;
  readonly descending: boolean;
}

/** The columns that are no provision. */
export const BY_NAME = 'name';
export const BY_WHOLE = 'whole';
export const BY_UNASSESSED = 'unassessed';

/** What a click on a heading makes of the order: the greatest first, names from the beginning; a second click turns it. */
export const nextOrder = (order: RegionOrder, by: string): RegionOrder =>
  order.by === by ? { by, descending: !order.descending } : { by, descending: by !== BY_NAME };

/**
 * Regions in an order; those that it leaves equal stay as they were. What has no figure stands last, whichever way.
 *
 * @param figureOf what a region is ordered by; NaN where it has none
 */
export function orderedRegions(
  regions: readonly RegionCode[],
  { by, descending }: RegionOrder,
  figureOf: (region: RegionCode) => number,
  compareNames: (a: RegionCode, b: RegionCode) => number,
): readonly RegionCode[] {
  const sign = descending ? -1 : 1;
  return [...regions].sort((a, b) => {
    if (by === BY_NAME) return sign * compareNames(a, b);
    const [first, second] = [figureOf(a), figureOf(b)];
    if (Number.isNaN(first) || Number.isNaN(second)) return Number(Number.isNaN(first)) - Number(Number.isNaN(second));
    return sign * (first - second);
  });
}
