import { order5, wholeOrder5 } from '../methodology';
import type { PackageId } from '../model/package';
import type { Problem } from '../model/problem';
import type { MissingPolicy, Readings } from '../model/readings';
import { failure, type Result, success } from '../model/result';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { PackageStorage } from '../storage/storage';

/** Where a methodology is taken from: the built-in one, that of a package of this browser, or that in a file. */
export type MethodChoice =
  | { readonly kind: 'built in' }
  | { readonly kind: 'package'; readonly id: PackageId }
  | { readonly kind: 'file'; readonly file: File };

/** A methodology that another is held against, with the readings it stands under where it comes from. */
export interface OtherMethod {
  readonly from: 'built in' | 'file' | PackageId;
  /** Name of the file; empty otherwise. */
  readonly file: string;
  readonly methodology: WholeMethodology;
  readonly readings: Readings;
  readonly missing: MissingPolicy;
}

/** Reads a methodology to compare with; nothing of it is kept. */
export async function otherMethod(
  choice: MethodChoice,
  storage: Pick<PackageStorage, 'openPackage'>,
): Promise<Result<OtherMethod, Problem>> {
  if (choice.kind === 'built in') {
    const { readings, missing } = order5;
    return success({ from: 'built in', file: '', methodology: await wholeOrder5(), readings, missing });
  }
  if (choice.kind === 'package') {
    const stored = await storage.openPackage(choice.id);
    return stored.ok ? ofPackage(stored.value, choice.id, '') : stored;
  }
  return ofFile(choice.file);
}

/** The file of a methodology, or one of a package for the sake of its methodology. */
async function ofFile(file: File): Promise<Result<OtherMethod, Problem>> {
  const { readMethodologyFile } = await import('../files/methodologyFile');
  const read = readMethodologyFile(await file.text(), file.name);
  if (read.ok) {
    const { readings, missing } = read.value;
    return success({ from: 'file', file: file.name, methodology: read.value, readings, missing });
  }
  if (read.problem.code !== 'notAMethodology') return read;
  const { openPackageFile } = await import('./packageFiles');
  const opened = await openPackageFile(file);
  if (opened.ok) return ofPackage(opened.value.content, 'file', file.name);
  return opened.problem.code === 'notAPackage' ? read : opened;
}

interface Holder {
  readonly settings: { readonly readings: Readings; readonly missing: MissingPolicy };
  /** The name of the built-in one, or one of the package's own. */
  readonly methodology: WholeMethodology | string;
}

async function ofPackage(
  { settings: { readings, missing }, methodology }: Holder,
  from: OtherMethod['from'],
  file: string,
): Promise<Result<OtherMethod, Problem>> {
  if (typeof methodology !== 'string') return success({ from, file, methodology, readings, missing });
  if (methodology === order5.id) {
    return success({ from, file, methodology: await wholeOrder5(), readings, missing });
  }
  const wrong = { path: 'settings.methodology', expected: order5.id, found: methodology };
  return failure({ code: 'packageField', place: { file }, ...wrong });
}
