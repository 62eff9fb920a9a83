/**
 * The six axes on which the Order can be read in several ways (methodology.md §5), each with its default first.
 * A *reading* is one value on every axis.
 */
export const AXES = {
  points: ['rank', 'linear', 'ratio'],
  inside: ['mean', 'sum'],
  ties: ['mid', 'best'],
  zero: ['left out', 'counted as 0'],
  values: ['index', 'growth'],
  fulfilment: ['as is', 'capped at 100'],
} as const;

export type Axis = keyof typeof AXES;
export const AXIS_NAMES = Object.keys(AXES) as readonly Axis[];

export type Readings = { readonly [A in Axis]: (typeof AXES)[A][number] };

/** What becomes of a region's missing factor (methodology.md §5), the default first. */
export const MISSING_POLICIES = ['rescale', 'worst', 'exclude'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/** Whether two choices of readings are the same on every axis. */
export const sameReadings = (a: Readings, b: Readings): boolean => AXIS_NAMES.every((axis) => a[axis] === b[axis]);

/**
 * Whether an axis changes anything under a reading (methodology.md §5): ties act only under `rank`, the form in which
 * growth is given only under `ratio`.
 */
export function acts(axis: Axis, readings: Readings): boolean {
  if (axis === 'ties') return readings.points === 'rank';
  return axis !== 'values' || readings.points === 'ratio';
}

/** A reading with the axes that are not kept at their defaults. */
export const keeping = (readings: Readings, keep: (axis: Axis) => boolean): Readings => ({
  points: readings.points,
  inside: keep('inside') ? readings.inside : AXES.inside[0],
  ties: keep('ties') ? readings.ties : AXES.ties[0],
  zero: keep('zero') ? readings.zero : AXES.zero[0],
  values: keep('values') ? readings.values : AXES.values[0],
  fulfilment: keep('fulfilment') ? readings.fulfilment : AXES.fulfilment[0],
});

/** The reading with every axis that does not act at its default: two readings differ where these do. */
export const actingReadings = (readings: Readings): Readings => keeping(readings, (axis) => acts(axis, readings));
