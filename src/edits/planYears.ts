import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { MOST_PLANNING_YEARS } from '../model/scenario';

/**
 * Plans for so many years after the last observed one (methodology.md §12); `planningYearsMany` beyond what the base
 * path may be carried on.
 */
export function planYears(
  { settings }: Pick<Recorded, 'settings'>,
  lastObserved: number,
  count: number,
): Result<Change, ValueProblem> {
  if (count > MOST_PLANNING_YEARS) return failure({ code: 'planningYearsMany', most: MOST_PLANNING_YEARS });
  const { planningYears } = settings;
  const after = Array.from({ length: Math.max(0, count) }, (_, index) => lastObserved + 1 + index);
  return success({
    label: { code: 'planningYears', years: after.length },
    edits: [{ kind: 'settings', before: { planningYears }, after: { planningYears: after } }],
  });
}
