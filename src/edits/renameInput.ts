import type { Change } from '../model/change';
import type { InputCode } from '../model/methodology';
import { namesFrom } from '../model/names';
import type { Present } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { samePlain } from '../model/same';
import type { Words } from '../model/words';

/** Gives a series of the package's own other names; `ownOnly` for one of the methodology's. The code stays: files name it. */
export function renameInput(
  { settings }: Pick<Present, 'settings'>,
  input: InputCode,
  wanted: Partial<Words>,
): Result<Change, ValueProblem> {
  const { inputs } = settings;
  const standing = inputs.find(({ code }) => code === input);
  if (standing === undefined) return failure({ code: 'ownOnly' });
  const names = namesFrom(wanted);
  if (names === null) return failure({ code: 'nameMissing' });
  const after = inputs.map((each) => (each === standing ? { code: each.code, names, unit: each.unit } : each));
  return success({
    label: { code: 'inputRenamed', names },
    edits: samePlain(names, standing.names) ? [] : [{ kind: 'settings', before: { inputs }, after: { inputs: after } }],
  });
}
