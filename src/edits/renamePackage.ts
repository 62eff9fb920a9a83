import type { Change } from '../model/change';
import type { PackageSettings } from '../model/package';
import type { ValueProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';

/**
 * Gives a package another name: `nameBlank` where nothing is left of it without spaces at its ends, `nameTaken` where
 * another package has it, in whatever case.
 *
 * @param others names of the other packages
 */
export function renamePackage(
  present: { readonly settings: Pick<PackageSettings, 'name'> },
  wanted: string,
  others: readonly string[],
): Result<Change, ValueProblem> {
  const name = wanted.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === '') return failure({ code: 'nameBlank' });
  const before = present.settings.name;
  if (others.some((other) => folded(other) === folded(name))) return failure({ code: 'nameTaken', name });
  return success({
    label: { code: 'renamed', name },
    edits: name === before ? [] : [{ kind: 'settings', before: { name: before }, after: { name } }],
  });
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();
