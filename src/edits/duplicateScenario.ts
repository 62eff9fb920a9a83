import { thingOf } from '../model/branch';
import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { type PlacedRecord, placedRecords, recordsOf } from '../model/records';
import { type Result, success } from '../model/result';
import type { ScenarioId } from '../model/scenario';
import { addition, nextOrder, scenarioName } from './addScenario';

/** Copies a scenario with all that it changes, under another name; the copy branches off what the original does. */
export function duplicateScenario(
  present: Pick<Recorded, 'records'>,
  original: ScenarioId,
  wanted: { readonly id: ScenarioId; readonly name: string },
): Result<Change, ValueProblem> {
  const name = scenarioName(present, wanted.name, null);
  if (!name.ok) return name;
  const scenarios = recordsOf(present.records, 'scenario');
  const copied = placedRecords(present.records).flatMap((each): readonly PlacedRecord[] => {
    if (each.of === 'scenario') {
      if (each.id !== original) return [];
      const record = { ...each.record, name: name.value, archived: false, order: nextOrder(scenarios.values()) };
      return [{ of: 'scenario', id: wanted.id, record }];
    }
    if (!('scenario' in each.record) || each.record.scenario !== original) return [];
    const own = { ...each.record, scenario: wanted.id };
    return [{ of: each.of, id: `${wanted.id}/${thingOf(each.id)}`, record: own } as PlacedRecord];
  });
  return success({
    label: { code: 'recorded', of: 'scenario', act: 'added', name: name.value },
    edits: copied.map(addition),
  });
}
