import type { Change } from '../model/change';
import { codeFrom, isCode } from '../model/codes';
import { namesFrom, tidyName } from '../model/names';
import { nextSlot, type PackageSettings } from '../model/package';
import type { Present } from '../model/present';
import type { ValueProblem } from '../model/problem';
import type { PackageRegion, Region } from '../model/region';
import { failure, type Result, success } from '../model/result';
import type { Words } from '../model/words';

/** A region as the user describes it: a name in one language is enough. */
export interface WantedRegion {
  readonly names: Partial<Words>;
  /** Blank: made of the name. */
  readonly code: string;
  readonly kato?: string;
  readonly role: Region['role'];
}

/** Regions of one package; more are a slip. */
export const MOST_REGIONS = 5000;

/**
 * Adds a region, the last. `nameMissing` without any name; `codeFaulty` where the code or the KATO code does not do;
 * `codeTaken` where another region has either, in whatever case.
 */
export function addRegion({ settings }: Pick<Present, 'settings'>, wanted: WantedRegion): Result<Change, ValueProblem> {
  const { regions, slotsGiven } = settings;
  if (regions.length >= MOST_REGIONS)
    return failure({ code: 'regionsMany', count: regions.length + 1, most: MOST_REGIONS });
  const names = namesFrom(wanted.names);
  if (names === null) return failure({ code: 'nameMissing' });
  const taken = new Set(regions.map(({ code }) => code.toLowerCase()));
  const code =
    tidyName(wanted.code) ||
    codeFrom(names.en || names.ru || names.kk, (made) => taken.has(made.toLowerCase()), 'region');
  if (!isCode(code)) return failure({ code: 'codeFaulty', text: code });
  if (taken.has(code.toLowerCase())) return failure({ code: 'codeTaken', text: code });
  const kato = katoOf(settings, wanted.kato ?? '', null);
  if (!kato.ok) return kato;
  const slot = nextSlot(settings);
  const added: PackageRegion = { code, role: wanted.role, names, shortNames: names, ...kato.value, slot };
  return success({
    label: { code: 'regionAdded', names },
    edits: [
      {
        kind: 'settings',
        before: { regions, ...(slotsGiven === undefined ? {} : { slotsGiven }) },
        after: { regions: [...regions, added], slotsGiven: slot + 1 },
      },
    ],
  });
}

/** The KATO code as a region holds it: nothing where it is blank, nine digits that no other region has. */
export function katoOf(
  { regions }: Pick<PackageSettings, 'regions'>,
  text: string,
  self: Region['code'] | null,
): Result<Pick<Region, 'kato'>, ValueProblem> {
  const kato = text.replace(/\s/g, '');
  if (kato === '') return success({});
  if (!/^\d{9}$/.test(kato)) return failure({ code: 'codeFaulty', text });
  const isTaken = regions.some((region) => region.kato === kato && region.code !== self);
  return isTaken ? failure({ code: 'codeTaken', text }) : success({ kato });
}
