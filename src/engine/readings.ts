import { actsOn } from '../model/actingAxes';
import type { Factor } from '../model/methodology';
import { acts, keeping, type Readings } from '../model/readings';

/** What of a reading acts on one factor: two readings give it the same points where these are the same. */
export const factorReadings = (factor: Factor, readings: Readings): Readings =>
  keeping(readings, (axis) => acts(axis, readings) && actsOn(factor, axis));
