import type { Ladder, Step } from '../../model/ladder';

/** The next step of a lever, and how much nearer or farther its value is than that of others. */
export interface NearLever {
  readonly ladder: Ladder;
  readonly step: Step;
  /** What the value changes by, in per cent of it; NaN of a value that is 0. */
  readonly change: number;
}

/**
 * The levers whose next step is the nearest, each against its own value: the first is the one that has to move least.
 * Those of a value of 0 come last, as no share of it can be told.
 */
export function nearestLevers(ladders: readonly Ladder[], most: number): readonly NearLever[] {
  const far = ({ change }: NearLever): number => (Number.isNaN(change) ? Number.POSITIVE_INFINITY : Math.abs(change));
  return ladders
    .flatMap((ladder): NearLever[] => {
      const [step] = ladder.steps;
      if (step === undefined) return [];
      const change = ladder.value === 0 ? Number.NaN : 100 * ((step.value - ladder.value) / Math.abs(ladder.value));
      return [{ ladder, step, change }];
    })
    .toSorted((a, b) => far(a) - far(b) || 0)
    .slice(0, most);
}
