import type { Lattice } from '../../model/rating';
import { actingReadings, type Readings, sameReadings } from '../../model/readings';
import type { RegionCode } from '../../model/region';

/** Where a reading stands among the distinct ones of a lattice; −1 where it does not. */
export function indexOfReading({ readings: distinct }: Pick<Lattice, 'readings'>, readings: Readings): number {
  const acting = actingReadings(readings);
  return distinct.findIndex((each) => sameReadings(each, acting));
}

/** A region's place under a reading, looked up among the distinct readings; undefined where it has none there. */
export function placeUnder(lattice: Lattice, region: RegionCode, readings: Readings): number | undefined {
  const place = lattice.places[indexOfReading(lattice, readings)]?.[lattice.regions.indexOf(region)] ?? 0;
  return place === 0 ? undefined : place;
}
