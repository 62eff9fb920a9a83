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
