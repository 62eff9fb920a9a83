import type { Change } from '../model/change';
import type { Holdings } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';

/**
 * Makes a year part of the package before it has a figure; `yearTaken` where it is.
 *
 * @param year four digits
 */
export function addYear(present: Pick<Holdings, 'settings' | 'held'>, year: number): Result<Change, ValueProblem> {
  const { years } = present.settings;
  if (years.includes(year) || present.held({ year }).length > 0) return failure({ code: 'yearTaken', year });
  return success({
    label: { code: 'yearAdded', year },
    edits: [{ kind: 'settings', before: { years }, after: { years: withYear(years, year) } }],
  });
}

/** Years with one more, in their order. */
export const withYear = (years: readonly number[], year: number): readonly number[] =>
  [...new Set([...years, year])].sort((a, b) => a - b);
