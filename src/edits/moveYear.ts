import type { Change } from '../model/change';
import type { Holdings } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { withYear } from './addYear';
import { cellEdits } from './cellEdits';

/**
 * Gives the figures of a year to another, where they were typed under the wrong one; responses name their year
 * themselves and stay. Refused with `yearHolds` where the other year has figures: two years are never mixed.
 */
export function moveYear(present: Omit<Holdings, 'batches'>, from: number, to: number): Result<Change, ValueProblem> {
  const { years } = present.settings;
  const inTheWay = present.held({ year: to }).length;
  if (inTheWay > 0) return failure({ code: 'yearHolds', year: to, cells: inTheWay });
  const moved = present.held({ year: from });
  const cells = cellEdits(present, [
    ...moved.map((cell) => ({ ...cell, observation: null })),
    ...moved.map((cell) => ({
      ...cell,
      year: to,
      observation: present.observation(cell.region, cell.input, cell.year),
    })),
  ]);
  const after = withYear(
    years.filter((year) => year !== from),
    to,
  );
  return success({
    label: { code: 'yearMoved', from, to, cells: moved.length },
    edits: [{ kind: 'settings', before: { years }, after: { years: after } }, ...cells],
  });
}
