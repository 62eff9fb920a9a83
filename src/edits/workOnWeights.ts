import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import type { WeightProblem } from '../model/problem';
import { recordsOf } from '../model/records';
import { failure, type Result, success } from '../model/result';
import { WORKING_SET } from '../model/weightSets';
import { isWhole } from '../model/weightTable';
import type { Weights } from '../model/weightThreshold';

/**
 * Sets all weights of the set that is being worked on, or begins it. `weightSumOff` where they do not come to 100.
 *
 * @param name by which history speaks of it
 */
export function workOnWeights(
  { records }: Pick<Recorded, 'records'>,
  weights: Weights,
  name: string,
): Result<Change, WeightProblem> {
  const values = Object.values(weights);
  if (!isWhole(values)) return failure({ code: 'weightSumOff', sum: values.reduce((sum, each) => sum + each, 0) });
  const before = recordsOf(records, 'weights').get(WORKING_SET) ?? null;
  return success({
    label: { code: 'recorded', of: 'weights', act: before === null ? 'added' : 'changed', name },
    edits: [{ kind: 'record', of: 'weights', id: WORKING_SET, before, after: { name, weights, order: 0 } }],
  });
}
