import { actsIn, actsOn } from '../model/actingAxes';
import type { Direction, Methodology } from '../model/methodology';
import { AXES, AXIS_NAMES, actingReadings, acts, keeping, type Readings, sameReadings } from '../model/readings';

/*
 * Apart from `readings.ts`, which comes with the first rating: what only the readings beside each other are asked for.
 */

/** The same for one direction: two readings give it the same scores where these are the same. */
export const directionReadings = ({ factors }: Direction, readings: Readings): Readings =>
  keeping(
    readings,
    (axis) => axis === 'inside' || (acts(axis, readings) && factors.some((factor) => actsOn(factor, axis))),
  );

/** A number for each combination of the six axes, 0…95: as a key cheaper than six texts. */
export function readingsNumber(readings: Readings): number {
  let number = 0;
  for (const axis of AXIS_NAMES) {
    const values: readonly string[] = AXES[axis];
    number = number * values.length + values.indexOf(readings[axis]);
  }
  return number;
}

/** The distinct readings of all combinations, 40 of 96, in the order of the table. */
export function distinctReadings(): readonly Readings[] {
  let combinations: readonly Partial<Readings>[] = [{}];
  for (const axis of AXIS_NAMES) {
    combinations = combinations.flatMap((partial) => AXES[axis].map((value) => ({ ...partial, [axis]: value })));
  }
  const distinct = new Map<number, Readings>();
  for (const combination of combinations) {
    const readings = actingReadings(combination as Readings);
    distinct.set(readingsNumber(readings), readings);
  }
  return [...distinct.values()];
}

/** A reading with every axis that does not act under a methodology at its default: two that are the same give the same places. */
export const readingsIn = (methodology: Pick<Methodology, 'directions'>, readings: Readings): Readings =>
  keeping(actingReadings(readings), (axis) => actsIn(methodology, axis));

/** Of the distinct readings those that a methodology can differ under: of the Order all 40, of one without a survey fewer. */
export const distinctReadingsIn = (methodology: Pick<Methodology, 'directions'>): readonly Readings[] =>
  distinctReadings().filter((readings) => sameReadings(readings, readingsIn(methodology, readings)));
