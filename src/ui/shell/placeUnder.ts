import type { Lattice } from '../../model/rating';
import { AXIS_NAMES, type Readings } from '../../model/readings';
import type { RegionCode } from '../../model/region';
import { acts } from './readingsSummary';

/** A region's place under a reading, looked up among the distinct readings; undefined where it has none there. */
export function placeUnder(lattice: Lattice, region: RegionCode, readings: Readings): number | undefined {
  const acting = AXIS_NAMES.filter((axis) => acts(axis, readings));
  const at = lattice.readings.findIndex((known) => acting.every((axis) => known[axis] === readings[axis]));
  const place = lattice.places[at]?.[lattice.regions.indexOf(region)] ?? 0;
  return place === 0 ? undefined : place;
}
