import type { Change } from '../model/change';
import type { InputCode } from '../model/methodology';
import type { Holdings } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { clearCells } from './clearCells';

/** Takes a series of the package's own out of it, with its figures and unit, in one step of undo; `ownOnly` for any other. */
export function deleteInput(holdings: Omit<Holdings, 'batches'>, input: InputCode): Result<Change, ValueProblem> {
  const { inputs, units } = holdings.settings;
  const standing = inputs.find(({ code }) => code === input);
  if (standing === undefined) return failure({ code: 'ownOnly' });
  const cells = clearCells(holdings, holdings.held({ input })).edits;
  const { [input]: unit, ...otherUnits } = units;
  const rest = inputs.filter((each) => each !== standing);
  return success({
    label: { code: 'inputDeleted', names: standing.names, cells: cells.length },
    edits: [
      unit === undefined
        ? { kind: 'settings', before: { inputs }, after: { inputs: rest } }
        : { kind: 'settings', before: { inputs, units }, after: { inputs: rest, units: otherUnits } },
      ...cells,
    ],
  });
}
