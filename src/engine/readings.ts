import type { Direction, Factor } from '../model/methodology';
import { AXES, AXIS_NAMES, type Axis, actingReadings, acts, keeping, type Readings } from '../model/readings';

/** Whether an axis can change one factor: how direction scores are made never does. */
export function actsOn({ formula }: Factor, axis: Axis): boolean {
  switch (axis) {
    case 'inside':
      return false;
    case 'zero':
      return formula.kind === 'survey' && formula.statistic === 'mean';
    case 'values':
      return formula.kind === 'growth';
    case 'fulfilment':
      return formula.kind === 'fulfilment';
    default:
      return true;
  }
}

/** What of a reading acts on one factor: two readings give it the same points where these are the same. */
export const factorReadings = (factor: Factor, readings: Readings): Readings =>
  keeping(readings, (axis) => acts(axis, readings) && actsOn(factor, axis));

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
