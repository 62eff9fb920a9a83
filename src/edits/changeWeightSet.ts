import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { recordsOf } from '../model/records';
import { type Result, success } from '../model/result';
import type { WeightSetId } from '../model/scenario';
import { removal } from './addScenario';
import { weightSetName, withSet } from './saveWeightSet';

/** Gives a saved set another name; see `weightSetName` for what does not do. */
export function renameWeightSet(
  { records }: Pick<Recorded, 'records'>,
  id: WeightSetId,
  wanted: string,
  official: readonly string[],
): Result<Change, ValueProblem> {
  const name = weightSetName(records, wanted, id, official);
  if (!name.ok) return name;
  const before = recordsOf(records, 'weights').get(id);
  return success({
    label: { code: 'recorded', of: 'weights', act: 'changed', name: name.value },
    edits:
      before === undefined
        ? []
        : [{ kind: 'record', of: 'weights', id, before, after: { ...before, name: name.value } }],
  });
}

/** Takes a set away, in one step of undo; scenarios that rest on it rest on the methodology's weights again. */
export function deleteWeightSet({ records }: Pick<Recorded, 'records'>, id: WeightSetId): Change {
  const record = recordsOf(records, 'weights').get(id);
  return {
    label: { code: 'recorded', of: 'weights', act: 'deleted', name: record?.name ?? '' },
    edits: record === undefined ? [] : [removal({ of: 'weights', id, record }), ...withSet(records, id, null)],
  };
}
