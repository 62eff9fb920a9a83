import type { Change } from '../model/change';
import { tidyName } from '../model/names';
import type { Recorded } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { type RecordBook, type RecordEdit, recordsOf } from '../model/records';
import { failure, type Result, success } from '../model/result';
import type { WeightSetId } from '../model/scenario';
import { savedSets, scenariosUnder, WORKING_SET } from '../model/weightSets';
import { isWhole } from '../model/weightTable';
import type { Weights } from '../model/weightThreshold';
import { nextOrder, removal } from './addScenario';

/**
 * The name tidied; `nameBlank` where nothing is left, `weightNameTaken` where another saved set has it, or the methodology's own weights.
 *
 * @param official what these are called, in every language
 */
export function weightSetName(
  records: RecordBook,
  wanted: string,
  own: WeightSetId | null,
  official: readonly string[],
): Result<string, ValueProblem> {
  const name = tidyName(wanted);
  if (name === '') return failure({ code: 'nameBlank' });
  const folded = name.toLowerCase();
  const others = savedSets(records).flatMap(({ id, set }) => (id === own ? [] : [set.name]));
  const isTaken = [...others, ...official].some((each) => tidyName(each).toLowerCase() === folded);
  return isTaken ? failure({ code: 'weightNameTaken', name }) : success(name);
}

/**
 * Keeps weights as a set under a name: a new one, or in place of a saved one with the same id. The set that was worked on
 * is done with, and what rested on it rests on the saved one. `weightSumOff` where the weights do not come to 100.
 */
export function saveWeightSet(
  { records }: Pick<Recorded, 'records'>,
  { id, name: wanted, weights }: { readonly id: WeightSetId; readonly name: string; readonly weights: Weights },
  official: readonly string[],
): Result<Change, ValueProblem> {
  const name = weightSetName(records, wanted, id, official);
  if (!name.ok) return name;
  const values = Object.values(weights);
  if (!isWhole(values)) return failure({ code: 'weightSumOff', sum: values.reduce((sum, each) => sum + each, 0) });
  const sets = recordsOf(records, 'weights');
  const before = sets.get(id) ?? null;
  const working = sets.get(WORKING_SET);
  const order = before?.order ?? nextOrder(savedSets(records).map(({ set }) => set));
  return success({
    label: { code: 'recorded', of: 'weights', act: before === null ? 'added' : 'changed', name: name.value },
    edits: [
      { kind: 'record', of: 'weights', id, before, after: { name: name.value, weights, order } },
      ...(working === undefined ? [] : [removal({ of: 'weights', id: WORKING_SET, record: working })]),
      ...withSet(records, WORKING_SET, id),
    ],
  });
}

/** Scenarios that rest on one set rest on another from now on (null: on the methodology's weights). */
export const withSet = (records: RecordBook, from: WeightSetId, to: WeightSetId | null): readonly RecordEdit[] =>
  scenariosUnder(records, from).flatMap((id): readonly RecordEdit[] => {
    const before = recordsOf(records, 'scenario').get(id);
    return before === undefined
      ? []
      : [{ kind: 'record', of: 'scenario', id, before, after: { ...before, weights: to } }];
  });
