import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { recordsOf } from '../model/records';
import { type Result, success } from '../model/result';
import type { Scenario, ScenarioId } from '../model/scenario';
import { scenarioName } from './addScenario';

/** What can be changed of a scenario itself; what it changes lies in records of its own. */
export type ScenarioStatement = Partial<Omit<Scenario, 'parent' | 'order'>>;

/** Renames a scenario, notes something on it, archives it, or chooses otherwise for it. */
export function changeScenario(
  present: Pick<Recorded, 'records'>,
  id: ScenarioId,
  said: ScenarioStatement,
): Result<Change, ValueProblem> {
  const before = recordsOf(present.records, 'scenario').get(id);
  const name = said.name === undefined ? success(before?.name ?? '') : scenarioName(present, said.name, id);
  if (!name.ok) return name;
  return success({
    label: { code: 'recorded', of: 'scenario', act: 'changed', name: name.value },
    edits:
      before === undefined
        ? []
        : [{ kind: 'record', of: 'scenario', id, before, after: { ...before, ...said, name: name.value } }],
  });
}
