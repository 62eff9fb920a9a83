import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { type PlacedRecord, type RecordEdit, recordsOf } from '../model/records';
import { failure, type Result, success } from '../model/result';
import type { Scenario, ScenarioId, WeightSetId } from '../model/scenario';

/** The name without blanks at its ends; `nameBlank` where nothing is left, `scenarioNameTaken` where another has it. */
export function scenarioName(
  { records }: Pick<Recorded, 'records'>,
  wanted: string,
  own: ScenarioId | null,
): Result<string, ValueProblem> {
  const name = wanted.normalize('NFC').trim();
  if (name === '') return failure({ code: 'nameBlank' });
  const folded = name.toLowerCase();
  for (const [id, scenario] of recordsOf(records, 'scenario')) {
    if (id !== own && scenario.name.toLowerCase() === folded) return failure({ code: 'scenarioNameTaken', name });
  }
  return success(name);
}

const NEW: Omit<Scenario, 'name' | 'parent' | 'order'> = {
  note: '',
  archived: false,
  readings: {},
  weights: null,
  peers: 'held',
  counting: { expected: false, firmOnly: false },
};

/** A scenario that is to be. `weights` left out: those of the scenario that it branches off. */
interface WantedScenario {
  readonly id: ScenarioId;
  readonly name: string;
  readonly parent: ScenarioId | null;
  readonly weights?: WeightSetId | null;
}

/**
 * Begins a scenario off another or off the base (null). Its choices (readings, weights, peers, what is counted) begin as
 * those of the scenario that it branches off, but for the weights where others are wanted.
 */
export function addScenario(present: Pick<Recorded, 'records'>, wanted: WantedScenario): Result<Change, ValueProblem> {
  const name = scenarioName(present, wanted.name, null);
  if (!name.ok) return name;
  const scenarios = recordsOf(present.records, 'scenario');
  const parent = wanted.parent === null ? undefined : scenarios.get(wanted.parent);
  const { readings, weights, peers, counting } = parent ?? NEW;
  const scenario: Scenario = {
    ...NEW,
    readings,
    weights: wanted.weights === undefined ? weights : wanted.weights,
    peers,
    counting,
    name: name.value,
    parent: parent === undefined ? null : wanted.parent,
    order: nextOrder(scenarios.values()),
  };
  return success({
    label: { code: 'recorded', of: 'scenario', act: 'added', name: name.value },
    edits: [{ kind: 'record', of: 'scenario', id: wanted.id, before: null, after: scenario }],
  });
}

/** The place of the next of things that stand in an order. */
export const nextOrder = (standing: Iterable<{ readonly order: number }>): number =>
  [...standing].reduce((next, { order }) => Math.max(next, order + 1), 0);

/** The edit that adds a record. */
export const addition = ({ of, id, record }: PlacedRecord): RecordEdit =>
  ({ kind: 'record', of, id, before: null, after: record }) as RecordEdit;

/** The edit that takes a record away. */
export const removal = ({ of, id, record }: PlacedRecord): RecordEdit =>
  ({ kind: 'record', of, id, before: record, after: null }) as RecordEdit;
