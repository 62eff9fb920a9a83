import { digestOf } from '../model/digest';
import type { FilePlace } from '../model/place';
import type { PackageFileProblem } from '../model/problem';
import type { Result } from '../model/result';
import { CURRENT_VERSION } from '../model/versions';
import { isTooDeep, type OpenedPackage, readPackageFile } from './packageFile';
import { firstMisfit } from './packageLog';
import { PART_LEVELS, type PackageParts } from './packageParts';

type PartName = keyof PackageParts;

/** What of a damaged package file can still be opened. */
export interface Salvage {
  /** Parts that are as they were written. */
  readonly whole: readonly PartName[];
  /** Parts that are not, or that hold nothing without one that is not. */
  readonly lost: readonly PartName[];
  /** Parts that came to harm themselves; none where the file no longer says what they were like. */
  readonly harmed: readonly PartName[];
  /** Opens the whole ones, nothing standing in the place of the others; null where that makes no package. */
  open(): Result<OpenedPackage, PackageFileProblem> | null;
}

/** What stands in the place of a part that is lost. Without settings and methodology there is no package. */
const NOTHING: Partial<Readonly<Record<PartName, unknown>>> = {
  observations: { provenances: [], rows: [] },
  batches: [],
  responses: {},
  records: {},
  log: [],
};
/** Parts that say nothing without another one. */
const NEEDS: Partial<Readonly<Record<PartName, PartName>>> = { responses: 'batches', batches: 'responses' };

const PARTS = Object.keys(PART_LEVELS) as readonly PartName[];

/**
 * Looks for the parts of a damaged file that still have the digest they were written with, also where the file is cut off
 * or no longer JSON: each part begins on a line of its own, and the digests stand before them.
 */
export function salvage(text: string, place: FilePlace): Salvage {
  const version = valuesNamed(text, 'version').find((value) => typeof value === 'number') ?? CURRENT_VERSION;
  const digests = valuesNamed(text, 'digests')[0];
  const sealed = new Map(Object.entries(typeof digests === 'object' && digests !== null ? digests : {}));
  const found = new Map<PartName, unknown>();
  for (const name of PARTS) {
    const whole = valuesNamed(text, name).find((value) => digestOf(value) === sealed.get(name));
    if (whole !== undefined) found.set(name, whole);
  }
  const opened = openedOf(found, version, place);
  // Written by hand or from a log that had come to harm before: the digest is right, and nobody would take it.
  if (opened?.ok === false && opened.problem.code === 'damagedLog') found.delete('log');
  const whole = PARTS.filter((name) => stands(found, name));
  return {
    whole,
    // Earlier versions did not have them all.
    lost: PARTS.filter((name) => !stands(found, name) && (sealed.size === 0 || sealed.has(name))),
    harmed: PARTS.filter((name) => sealed.has(name) && !found.has(name)),
    open: () => openedOf(found, version, place),
  };
}

type Found = ReadonlyMap<PartName, unknown>;

const stands = (found: Found, name: PartName): boolean => {
  const needed = NEEDS[name];
  return found.has(name) && (needed === undefined || found.has(needed));
};

/** Opens the parts that were found, nothing standing in the place of the others. */
function openedOf(found: Found, version: number, place: FilePlace): ReturnType<Salvage['open']> {
  if (!stands(found, 'settings') || !stands(found, 'methodology')) return null;
  const parts = Object.fromEntries(PARTS.map((name) => [name, stands(found, name) ? found.get(name) : NOTHING[name]]));
  const envelope = {
    format: 'tartym',
    version,
    needsAtLeast: version,
    product: 'Tartym',
    written: new Date(0).toISOString(),
    responses: 'full',
  };
  const seals = Object.entries({ envelope, ...parts }).map(([name, part]) => [name, digestOf(part)]);
  return readPackageFile(JSON.stringify({ ...envelope, digests: Object.fromEntries(seals), parts }), place);
}

/**
 * Why a package file does not open, told more closely: a text that is no JSON any more does not say by itself which of
 * its parts came to harm, and where its end is missing that is all that is wrong with it.
 */
export function closerLook(text: string, problem: PackageFileProblem): PackageFileProblem {
  const { place } = problem;
  const { whole, harmed } = salvage(text, place);
  if (problem.code === 'notAPackage') {
    return whole.length === 0 ? problem : { place, code: 'damagedPackage', part: 'envelope' };
  }
  if (problem.code === 'cutOffPackage') return { ...problem, parts: harmed };
  if (problem.code !== 'damagedPackage' && problem.code !== 'damagedLog') return problem;
  // What came out of a packed file ends where that came to harm.
  const isPacked = problem.code === 'damagedPackage' && problem.part === 'packing';
  if (!isPacked && isCutOff(text)) return { place, code: 'cutOffPackage', parts: harmed };
  const [part, ...others] = harmed;
  if (part === undefined) return problem;
  const entry = harmed.includes('log') ? firstMisfit(entriesIn(text)) : null;
  if (part === 'log' && entry !== null) return { place, code: 'damagedLog', entry };
  return { place, code: 'damagedPackage', part, others, ...(entry === null ? {} : { entry }) };
}

/** A package's text ends with the brackets of its parts and of itself. */
function isCutOff(text: string): boolean {
  const ending = text.trimEnd();
  return !ending.endsWith('}') || !ending.slice(0, -1).trimEnd().endsWith('}');
}

/** The entries of the log as they stand in the text, a line each; null, and the last, for one that is no JSON any more. */
function entriesIn(text: string): readonly unknown[] {
  const opening = '\n"log": [\n';
  const from = text.indexOf(opening);
  if (from < 0) return [];
  const entries: unknown[] = [];
  for (let at = from + opening.length; at < text.length && text[at] !== ']'; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/,$/, '');
    try {
      entries.push(isTooDeep(line) ? null : JSON.parse(line));
    } catch {
      return [...entries, null];
    }
    if (end < 0) break;
    at = end + 1;
  }
  return entries;
}

/** Names of parts stand on few lines besides their own; a file of nothing else is not looked through to its end. */
const MOST_VALUES = 20;

/** Every JSON value that stands behind a name at the beginning of a line; a value that is cut off is none. */
function valuesNamed(text: string, name: string): readonly unknown[] {
  const values: unknown[] = [];
  let looked = 0;
  const opening = `\n${JSON.stringify(name)}: `;
  for (let at = text.indexOf(opening); at >= 0 && looked < MOST_VALUES; at = text.indexOf(opening, at + 1)) {
    const from = at + opening.length;
    looked += 1;
    const value = text.slice(from, endOfValue(text, from));
    if (isTooDeep(value)) continue;
    try {
      values.push(JSON.parse(value));
    } catch {
      // Came to harm itself.
    }
  }
  return values;
}

/** Where the value that begins at a place ends: behind the bracket that closes it, or at the end of the line. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    else if (sign === '\n' && depth === 0) return text[at - 1] === ',' ? at - 1 : at;
    if (depth === 0 && (sign === '}' || sign === ']')) return at + 1;
  }
  return text.length;
}
