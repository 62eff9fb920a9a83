import type { Change } from '../model/change';
import { namesFrom } from '../model/names';
import type { Present } from '../model/present';
import type { ValueProblem } from '../model/problem';
import type { PackageRegion, Region, RegionCode } from '../model/region';
import { failure, type Result, success } from '../model/result';
import { samePlain } from '../model/same';
import type { Words } from '../model/words';
import { katoOf } from './addRegion';

/** What is to be said of a region; a field left out stays as it is. */
export interface RegionStatement {
  readonly names?: Partial<Words>;
  readonly kato?: string;
  readonly role?: Region['role'];
}

/**
 * Says something else of a region: its names, its KATO code, whether it stands in the ranking. Its code stays: figures,
 * responses and files name it. `regionsFew` where fewer than two regions would be left to rank.
 */
export function changeRegion(
  { settings }: Pick<Present, 'settings'>,
  code: RegionCode,
  said: RegionStatement,
): Result<Change, ValueProblem> {
  const { regions } = settings;
  const standing = regions.find((region) => region.code === code);
  if (standing === undefined) return failure({ code: 'codeFaulty', text: code });
  const names = said.names === undefined ? standing.names : namesFrom(said.names);
  if (names === null) return failure({ code: 'nameMissing' });
  const kato = katoOf(settings, said.kato ?? standing.kato ?? '', code);
  if (!kato.ok) return kato;
  const { kato: _, ...rest } = standing;
  const after: PackageRegion = {
    ...rest,
    names,
    // A short name was the whole one's: it does not outlive it.
    shortNames: samePlain(names, standing.names) ? standing.shortNames : names,
    role: said.role ?? standing.role,
    ...kato.value,
  };
  const list = regions.map((region) => (region === standing ? after : region));
  if (list.filter(({ role }) => role === 'rated').length < 2 && standing.role === 'rated' && after.role !== 'rated') {
    return failure({ code: 'regionsFew' });
  }
  return success({
    label: { code: 'regionChanged', names },
    edits: samePlain(after, standing) ? [] : [{ kind: 'settings', before: { regions }, after: { regions: list } }],
  });
}
