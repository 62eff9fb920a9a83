export { canEncrypt } from '../files/encryption';

import { packageText, restOfText } from '../files/packageBytes';
import { type OpenedPackage, readPackageFile } from '../files/packageFile';
import { closerLook, type Salvage, salvage } from '../files/salvage';
import type { PackageContent } from '../model/content';
import { entryName } from '../model/difference';
import type { Methodology } from '../model/methodology';
import { clashingInput } from '../model/ownInputs';
import type { PackageFileProblem } from '../model/problem';
import { recordsOf } from '../model/records';
import { failure, type Result, success } from '../model/result';
import type { PackageStorage } from '../storage/storage';
import type { OpenDocument } from './document';

/** What a person has said of a package file that does not open by itself. */
export interface FileAnswers {
  readonly passphrase?: string;
  /** It is damaged: what is whole of it is to be opened. */
  readonly wholeParts?: boolean;
}

/** Reads a package file of any form: its text, packed, encrypted. */
export async function openPackageFile(
  file: File,
  { passphrase, wholeParts = false }: FileAnswers = {},
): Promise<Result<OpenedPackage, PackageFileProblem>> {
  const place = { file: file.name };
  const read = await textOf(file, passphrase);
  if (!read.ok) return read;
  const { text, harm } = read.value;
  if (!wholeParts) {
    const opened = harm === null ? readPackageFile(text, place) : failure(harm);
    return opened.ok ? opened : failure(closerLook(text, opened.problem));
  }
  const opened = salvage(text, place).open();
  return opened ?? failure({ place, code: 'damagedPackage', part: 'settings' });
}

/**
 * What a package file holds, as a package of this program: of the methodology that came along, or of the built-in one.
 */
export async function newPackageOf(
  file: File,
  answers: FileAnswers | undefined,
  builtIn: Methodology,
): Promise<Result<PackageContent, PackageFileProblem>> {
  const opened = await openPackageFile(file, answers);
  if (!opened.ok) return opened;
  const { content } = opened.value;
  const { settings } = content;
  // With a methodology of its own the file has been read to hold in itself.
  if (typeof content.methodology !== 'string') return success(content);
  const refused = (path: string, expected: string, found: string) =>
    failure({ code: 'packageField', place: { file: file.name }, path, expected, found } as const);
  if (settings.methodology !== builtIn.id) {
    return refused('settings.methodology', builtIn.id, settings.methodology);
  }
  const clash = clashingInput(settings.inputs, builtIn);
  if (clash < 0) return success(content);
  return refused(`settings.inputs[${clash}].code`, '≠ methodology.inputs[].code', settings.inputs[clash]?.code ?? '');
}

/**
 * Whether all that a package file holds is known here: it is an earlier state of the open package, or one that was reviewed
 * to its end. Where the file cannot be read, nobody knows.
 */
export async function holdsNothingNew(file: File, document: OpenDocument, storage: PackageStorage): Promise<boolean> {
  const opened = await openPackageFile(file);
  const last = opened.ok ? opened.value.content.log.at(-1) : undefined;
  if (last === undefined) return false;
  const name = entryName(last);
  for (const { complete, last: reviewed } of recordsOf(document.records(), 'review').values()) {
    if (complete && reviewed === name) return true;
  }
  const own = await storage.readLog(document.id);
  return own.ok && own.value.some((entry) => entryName(entry) === name);
}

/** Which parts of a damaged file are whole. */
export async function wholeParts(
  file: File,
  { passphrase }: FileAnswers,
): Promise<Result<Pick<Salvage, 'whole' | 'lost'> & { readonly opens: boolean }, PackageFileProblem>> {
  const read = await textOf(file, passphrase);
  if (!read.ok) return read;
  const found = salvage(read.value.text, { file: file.name });
  return success({ whole: found.whole, lost: found.lost, opens: found.open()?.ok === true });
}

/** The text of a file; of a packed one that came to harm what is left of it, with the harm. */
async function textOf(
  file: File,
  passphrase: string | undefined,
): Promise<Result<{ readonly text: string; readonly harm: PackageFileProblem | null }, PackageFileProblem>> {
  const [bytes, place] = [new Uint8Array(await file.arrayBuffer()), { file: file.name }];
  const text = await packageText(bytes, place, passphrase ?? null);
  if (text.ok) return success({ text: text.value, harm: null });
  const isHarmed = text.problem.code === 'damagedPackage' && text.problem.part === 'packing';
  const rest = isHarmed ? await restOfText(bytes, place) : null;
  return rest === null ? text : success(rest);
}
