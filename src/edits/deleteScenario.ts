import { branchesOff } from '../model/branchRecords';
import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import { placedRecords, recordsOf } from '../model/records';
import type { ScenarioId } from '../model/scenario';
import { removal } from './addScenario';

/** Takes a scenario away with all that it changes, and with it the scenarios that branch off it, in one step of undo. */
export function deleteScenario({ records }: Pick<Recorded, 'records'>, id: ScenarioId): Change {
  const gone = new Set([id, ...branchesOff(records, id)]);
  const edits = placedRecords(records)
    .filter((each) =>
      each.of === 'scenario' ? gone.has(each.id) : 'scenario' in each.record && gone.has(each.record.scenario),
    )
    .map(removal);
  const name = recordsOf(records, 'scenario').get(id)?.name ?? '';
  return { label: { code: 'recorded', of: 'scenario', act: 'deleted', name }, edits };
}
