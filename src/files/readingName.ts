import { AXES, AXIS_NAMES, MISSING_POLICIES, type MissingPolicy, type Readings } from '../model/readings';

/** What a choice is called in a file where it is not the default: the first value of its axis has no name of its own. */
const NAMES: Readonly<Record<string, readonly [axis: keyof Readings, value: string]>> = {
  sum: ['inside', 'sum'],
  best: ['ties', 'best'],
  zero: ['zero', 'counted as 0'],
  growth: ['values', 'growth'],
  cap: ['fulfilment', 'capped at 100'],
};

/** A choice of readings and missing policy, as one word of a results file. */
export interface NamedReading {
  readonly readings: Readings;
  readonly missing: MissingPolicy;
}

/**
 * The name of a reading in a results file: the points axis, then each choice that is not the default, in the order of
 * the axes, then the missing policy where it is not `rescale`: `rank`, `rank+sum`, `ratio+zero+growth+cap`,
 * `linear+exclude`.
 *
 * The defaults are those of the Order's table (`AXES`), not those of a methodology: a name means the same in every file.
 */
export function readingName(readings: Readings, missing: MissingPolicy = 'rescale'): string {
  const choices = Object.entries(NAMES)
    .filter(([, [axis, value]]) => readings[axis] === value)
    .map(([name]) => name);
  return [readings.points, ...choices, ...(missing === 'rescale' ? [] : [missing])].join('+');
}

/** The reading that a name stands for; null where `readingName` would never have written it. */
export function readReadingName(name: string): NamedReading | null {
  return NAMED_READINGS.get(name) ?? null;
}

const ALL_READINGS: readonly Readings[] = AXIS_NAMES.reduce<readonly object[]>(
  (partial, axis) => partial.flatMap((readings) => AXES[axis].map((value) => ({ ...readings, [axis]: value }))),
  [{}],
) as readonly Readings[];

const NAMED_READINGS: ReadonlyMap<string, NamedReading> = new Map(
  ALL_READINGS.flatMap((readings) =>
    MISSING_POLICIES.map((missing) => [readingName(readings, missing), { readings, missing }]),
  ),
);
