import { object, oneOf, type Parser, text, whole } from '../model/parse';
import { parseMethodology } from '../model/parseMethodology';
import { told } from '../model/parseRules';
import type { MethodologyFileProblem, MethodologyProblem } from '../model/problem';
import { failure, type Result } from '../model/result';
import type { WholeMethodology } from '../model/wholeMethodology';
import { isTooDeep } from './packageFile';

const FORMAT = 'tartym-methodology';
/** The edition of the file's form. */
export const METHODOLOGY_VERSION = 1;
/** More could be computed, but nobody could look through them. */
export const MOST_FACTORS = 500;

interface Envelope {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** The least version that a reader has to know. */
  readonly needsAtLeast: number;
  /** Name and edition of the program that wrote it. */
  readonly product: string;
}

/** A methodology as the text of a file of its own: JSON that can be read, and edited, by people. */
export const writeMethodologyFile = (methodology: WholeMethodology, product: string): string => {
  const envelope: Envelope = {
    format: FORMAT,
    version: METHODOLOGY_VERSION,
    needsAtLeast: METHODOLOGY_VERSION,
    product,
  };
  return `${JSON.stringify({ ...envelope, methodology }, null, 2)}\n`;
};

const envelope: Parser<Envelope> = object<Envelope>({
  format: oneOf(FORMAT),
  version: whole(1),
  needsAtLeast: whole(1),
  product: text(),
});

/**
 * Reads a methodology out of the text of a file. Refused: what is none, what a newer program has written, more factors
 * than a person can look through, and one that contradicts itself, with the path to the first fault.
 *
 * @param file its name, for the problem
 */
export function readMethodologyFile(
  input: string,
  file: string,
): Result<WholeMethodology, MethodologyFileProblem | MethodologyProblem> {
  const raw = isTooDeep(input) ? null : rawFields(input);
  if (raw === null || raw['format'] !== FORMAT) return failure({ code: 'notAMethodology', file });
  const version = Math.max(...[raw['version'], raw['needsAtLeast']].filter((each) => typeof each === 'number'));
  if (version > METHODOLOGY_VERSION) {
    return failure({ code: 'newerMethodology', file, version, known: METHODOLOGY_VERSION });
  }
  const { methodology, ...head } = raw;
  const read = envelope(head);
  if (!read.ok) return told(read);
  const factors = factorsIn(methodology);
  if (factors > MOST_FACTORS) return failure({ code: 'methodologyLarge', file, factors, most: MOST_FACTORS });
  return parseMethodology(methodology);
}

type RawFields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is RawFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rawFields(input: string): RawFields | null {
  try {
    const raw: unknown = JSON.parse(input.replace(/^\uFEFF/, ''));
    return isFields(raw) ? raw : null;
  } catch {
    return null;
  }
}

/** Counted before anything of them is read. */
function factorsIn(methodology: unknown): number {
  if (!isFields(methodology) || !Array.isArray(methodology['directions'])) return 0;
  return methodology['directions'].reduce(
    (sum: number, direction: unknown) =>
      sum + (isFields(direction) && Array.isArray(direction['factors']) ? direction['factors'].length : 0),
    0,
  );
}
