import type { PackageContent } from '../model/content';
import { digestOf } from '../model/digest';
import { checkChain } from '../model/logChain';
import { HELD_PARTS, type HeldPart } from '../model/packagePart';
import {
  type Fault,
  type Fields,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  pathText,
  text,
  whole,
} from '../model/parse';
import { code, missingPolicy, readings } from '../model/parseBasics';
import type { FilePlace } from '../model/place';
import type { PackageFileProblem } from '../model/problem';
import type { Rating } from '../model/rating';
import type { MissingPolicy, Readings } from '../model/readings';
import type { RegionCode } from '../model/region';
import { failure, type Result, success } from '../model/result';
import { CURRENT_VERSION, UPGRADES } from '../model/versions';
import { time, year } from './cellFields';
import { firstMisfit } from './packageLog';
import { PART_LEVELS, type PackageParts, partsOf, readParts } from './packageParts';

const FORMAT = 'tartym';

/** What a package file says of itself besides the package. */
export interface PackageStamp {
  /** Name and edition of the program that wrote it. */
  readonly product: string;
  /** ISO time in UTC. */
  readonly written: string;
  /** The places that stood on the writer's screen, so that a reader can see whether it computes the same. */
  readonly claimed?: readonly ClaimedRating[];
  /** `full` where nothing is said. */
  readonly responses?: SentResponses;
  /** What of a package the file holds; nothing said: all of it. */
  readonly holds?: HeldPart;
}

/** Survey responses one by one and whole, without names and free texts, or as sums by region and question. */
const SENT_RESPONSES = ['full', 'anonymous', 'sums'] as const;
export type SentResponses = (typeof SENT_RESPONSES)[number];

/** Places and R of one rating year, as the writer computed them. */
export interface ClaimedRating {
  readonly year: number;
  readonly readings: Readings;
  readonly missing: MissingPolicy;
  readonly regions: readonly {
    readonly region: RegionCode;
    readonly place: number | null;
    readonly R: number | null;
  }[];
}

/** What a package file claims of a rating. */
export const claimOf = ({ year, choices, regions, places, scores }: Rating): ClaimedRating => ({
  year,
  readings: choices.readings,
  missing: choices.missing,
  regions: regions.map((region, index) => {
    const score = scores[index] ?? Number.NaN;
    return { region, place: places[index] || null, R: Number.isNaN(score) ? null : score };
  }),
});

/** A package file as opened. */
export interface OpenedPackage {
  readonly content: PackageContent;
  readonly stamp: PackageStamp;
}

interface Envelope extends Omit<PackageStamp, 'responses'> {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** The least version that a reader has to know. */
  readonly needsAtLeast: number;
  readonly responses: SentResponses;
}

/**
 * A package as the text of a `*.tartym` file: one JSON object, one observation, response and log entry a line. The same
 * content and stamp give the same text. What was unknown in the file it came from is written back. −0 becomes 0.
 */
export function writePackageFile(content: PackageContent, stamp: PackageStamp): string {
  const parts = Object.entries(besides(partsOf(content), content.unknown.parts));
  const envelope = besides(envelopeOf(stamp), content.unknown.envelope);
  const digests = Object.fromEntries([
    ['envelope', digestOf(envelope)],
    ...parts.map(([name, part]) => [name, digestOf(part)]),
  ]);
  return `${block([
    ...Object.entries(envelope).map(([name, field]): Line => [name, JSON.stringify(field)]),
    ['digests', linesOf(digests, 1)],
    ['parts', block(parts.map(([name, part]) => [name, linesOf(part, isKnownPart(name) ? PART_LEVELS[name] : 1)]))],
  ])}\n`;
}

/** What is known, and behind it what is not: where both claim a name, the known stands. */
const besides = (known: object, unknown: object): RawEnvelope => ({ ...known, ...unknown, ...known });

const envelopeOf = ({ product, written, claimed, responses = 'full', holds }: PackageStamp): Envelope => ({
  format: FORMAT,
  version: CURRENT_VERSION,
  needsAtLeast: CURRENT_VERSION,
  product,
  written,
  responses,
  ...(holds === undefined ? {} : { holds }),
  ...(claimed === undefined ? {} : { claimed }),
});

const isKnownPart = (name: string): name is keyof PackageParts => Object.hasOwn(PART_LEVELS, name);

type Line = readonly [name: string, text: string];

/** An object or array with its first levels broken into lines. */
function linesOf(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (!Array.isArray(value)) {
    return block(Object.entries(value).map(([name, field]) => [name, linesOf(field, levels - 1)]));
  }
  return value.length === 0 ? '[]' : `[\n${value.map((item) => linesOf(item, levels - 1)).join(',\n')}\n]`;
}

const block = (fields: readonly Line[]): string =>
  fields.length === 0 ? '{}' : `{\n${fields.map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(',\n')}\n}`;

/**
 * Opens the text of a `*.tartym` file: the one door by which a package enters. Nothing in the text is taken on trust:
 * whatever it is, the answer is a package that holds in itself, or a problem that names the first fault, in time
 * proportional to the text.
 *
 * @param place the file, for the problem's place.
 */
export function readPackageFile(text: string, place: FilePlace = {}): Result<OpenedPackage, PackageFileProblem> {
  const raw = rawEnvelope(text);
  if (!raw.ok) return failure({ place, ...raw.problem });
  const refusal = newer(raw.value) ?? damaged(raw.value);
  if (refusal !== null) return failure({ place, ...refusal });
  const opened = open(raw.value);
  if (opened.ok) {
    const { misfit } = checkChain(opened.value.content.log);
    return misfit === null ? opened : failure({ place, code: 'damagedLog', entry: misfit });
  }
  const { path, expected, found } = opened.problem;
  return failure({ place, code: 'packageField', path: pathText(path), expected, found });
}

type Refusal = WithoutPlace<PackageFileProblem>;
type WithoutPlace<P> = P extends unknown ? Omit<P, 'place'> : never;

type RawEnvelope = Readonly<Record<string, unknown>>;

/** No file of ours nests deeper; a text that does would overflow the stack of whoever walks it. */
const MOST_NESTED = 64;

function rawEnvelope(text: string): Result<RawEnvelope, Refusal> {
  if (isTooDeep(text)) return failure({ code: 'notAPackage' });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Begins as a package does, but is no JSON: cut off on the way, or edited by hand.
    return failure(OPENING.test(text) ? { code: 'damagedPackage', part: 'envelope' } : { code: 'notAPackage' });
  }
  return isFields(raw) && Object.hasOwn(raw, 'format') && raw['format'] === FORMAT
    ? success(raw)
    : failure({ code: 'notAPackage' });
}

const OPENING = new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`);

const [QUOTE, BACKSLASH, BRACE, BRACKET, BRACE_END, BRACKET_END] = [...'"\\{[}]'].map((sign) => sign.charCodeAt(0));

/** Whether a JSON text nests deeper than any file of ours. */
export const isTooDeep = (text: string): boolean => nesting(text) > MOST_NESTED;

/** How deep the brackets of a JSON text are nested; looking stops where it is too deep anyway. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length && deepest <= MOST_NESTED; at++) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === BACKSLASH) at++;
      else if (sign === QUOTE) quoted = false;
    } else if (sign === QUOTE) quoted = true;
    else if (sign === BRACE || sign === BRACKET) deepest = Math.max(deepest, ++depth);
    else if (sign === BRACE_END || sign === BRACKET_END) depth--;
  }
  return deepest;
}

const isFields = (value: unknown): value is RawEnvelope =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file of a later version is refused before anything else of it is looked at. */
function newer(raw: RawEnvelope): Refusal | null {
  const versions = [raw['version'], raw['needsAtLeast']].filter((version) => typeof version === 'number');
  const version = Math.max(...versions);
  return version > CURRENT_VERSION ? { code: 'newerPackage', version, known: CURRENT_VERSION } : null;
}

/**
 * The first part whose digest is not that of its content; a part without digest or digest without part is one too. Of a
 * log that entry is named at which its chain breaks.
 */
function damaged(raw: RawEnvelope): Refusal | null {
  const { digests, parts, ...envelope } = raw;
  if (!isFields(digests)) return { code: 'damagedPackage', part: 'digests' };
  if (!isFields(parts)) return { code: 'damagedPackage', part: 'parts' };
  const sealed = new Map(Object.entries(digests));
  const present = new Map([...Object.entries(parts), ['envelope', envelope] as const]);
  const part = [...new Set([...present.keys(), ...sealed.keys()])].find(
    (name) => !present.has(name) || digestOf(present.get(name)) !== sealed.get(name),
  );
  if (part === undefined) return null;
  const entry = part === 'log' ? firstMisfit(present.get(part)) : null;
  return entry === null ? { code: 'damagedPackage', part } : { code: 'damagedLog', entry };
}

const claimedRating = object<ClaimedRating>({
  year,
  readings,
  missing: missingPolicy,
  regions: list(
    object<ClaimedRating['regions'][number]>({ region: code, place: nullable(whole(1)), R: nullable(number()) }),
  ),
});

const envelopeFields: Fields<Envelope> = {
  format: oneOf(FORMAT),
  version: whole(1),
  needsAtLeast: whole(1),
  product: text(),
  written: time,
  responses: oneOf(...SENT_RESPONSES),
  holds: optional(oneOf(...HELD_PARTS)),
  claimed: optional(list(claimedRating)),
};

const knownEnvelope = object<Envelope>(envelopeFields);

function open(raw: RawEnvelope): Result<OpenedPackage, Fault> {
  const { digests: _, parts, ...rest } = raw;
  const [known, unknownFields] = divided(rest, (name) => Object.hasOwn(envelopeFields, name));
  const envelope = knownEnvelope(known);
  if (!envelope.ok) return envelope;
  const upgraded = UPGRADES.slice(envelope.value.version - 1).reduce((snapshot, { apply }) => apply(snapshot), parts);
  const [knownParts, unknownParts] = divided(isFields(upgraded) ? upgraded : {}, isKnownPart);
  const content = readParts(knownParts);
  if (!content.ok) return failure({ ...content.problem, path: ['parts', ...content.problem.path] });
  const { product, written, claimed, responses, holds } = envelope.value;
  return success({
    content: { ...content.value, unknown: { envelope: unknownFields, parts: unknownParts } },
    stamp: {
      product,
      written,
      ...(claimed === undefined ? {} : { claimed }),
      ...(responses === 'full' ? {} : { responses }),
      ...(holds === undefined ? {} : { holds }),
    },
  });
}

/** The fields whose names hold, and the others. */
function divided(fields: RawEnvelope, holds: (name: string) => boolean): readonly [RawEnvelope, RawEnvelope] {
  const entries = Object.entries(fields);
  return [
    Object.fromEntries(entries.filter(([name]) => holds(name))),
    Object.fromEntries(entries.filter(([name]) => !holds(name))),
  ];
}
