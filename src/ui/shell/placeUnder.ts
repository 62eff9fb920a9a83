import type { Lattice } from '../../model/rating';
import { AXIS_NAMES, actingReadings, type Readings } from '../../model/readings';
import type { RegionCode } from '../../model/region';

/** Where a reading stands among the distinct ones of a lattice, which differ in axes that can move a place; −1: nowhere. */
export function indexOfReading({ readings: distinct }: Pick<Lattice, 'readings'>, readings: Readings): number {
  const acting = actingReadings(readings);
  const axes = AXIS_NAMES.filter((axis) => distinct.some((each) => each[axis] !== distinct[0]?.[axis]));
  return distinct.findIndex((each) => axes.every((axis) => each[axis] === acting[axis]));
}

/** A region's place under a reading, looked up among the distinct readings; undefined where it has none there. */
export function placeUnder(lattice: Lattice, region: RegionCode, readings: Readings): number | undefined {
  const place = lattice.places[indexOfReading(lattice, readings)]?.[lattice.regions.indexOf(region)] ?? 0;
  return place === 0 ? undefined : place;
}
