import { readColumnKey } from './column';
import type { InputCode } from './methodology';
import { readUnit, type Unit } from './unit';
import type { Words } from './words';

/** A series that the heading of a column may name. */
export interface NamedInput {
  readonly code: InputCode;
  readonly names: Words;
  readonly shortNames: Words;
}

/** What a heading says of its column; each part only where it says it without doubt. */
export interface Heading {
  readonly input?: InputCode;
  readonly year?: number;
  readonly unit?: Unit;
  /** The words of the unit, as they stand. */
  readonly unitText?: string;
}

/** Reads the texts over a column. */
export type HeadingReader = (text: string) => Heading;

const LONGEST = 300;
const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]?\d)/g;
/** The year that a figure is measured against is not the year that it is of. */
const AGAINST =
  /(?:^|\s)(?:к|to|against|vs\.?)\s+(?:19|20)\d{2}|(?:19|20)\d{2}\s*(?:жыл\p{L}*|ж\.?)?\s*(?:қарағанда|салыстырғанда)/iu;
/** A year with the words that belong to it and to no name: `за 2025 год`, `2025 ж.`, `in 2025`. */
const YEAR_PHRASE =
  /(?:(?<![\p{L}\d])(?:за|в|на|in|for)\s+)?(?<![\d.,])(?:19|20)\d{2}(?!\d)(?:\s*(?:год[ау]?|гг?|жыл\p{L}*|ж|year)(?!\p{L})\.?)?/giu;

/** Whether a text is a year and nothing else: `2025`, `2025 г.`, `2025 жыл`. */
export const isYear = (text: string): boolean => /^(?:19|20)\d{2}(?: ?(?:г|год|ж|жыл|year)\.?)?$/iu.test(text.trim());

/** A reader of headings that knows inputs by code and by name in the three languages. */
export function headingReader(inputs: readonly NamedInput[]): HeadingReader {
  const known = new Map<string, Heading>();
  let called: CalledInputs | null = null;
  return (text) => {
    // Most blocks have no heading: then no name is read either.
    called ??= calledInputs(inputs);
    const found = known.get(text) ?? read(text, called);
    known.set(text, found);
    return found;
  };
}

/** What inputs go by in a heading. */
interface CalledInputs {
  /** A name of two inputs names neither. */
  readonly byName: ReadonlyMap<string, InputCode | null>;
  readonly codes: ReadonlySet<InputCode>;
}

function calledInputs(inputs: readonly NamedInput[]): CalledInputs {
  const byName = new Map<string, InputCode | null>();
  for (const { code, names, shortNames } of inputs) {
    for (const name of new Set([code, ...Object.values(names), ...Object.values(shortNames)].map(folded))) {
      byName.set(name, byName.has(name) ? null : code);
    }
  }
  return { byName, codes: new Set(inputs.map(({ code }) => code)) };
}

function read(text: string, { byName, codes }: CalledInputs): Heading {
  const said = text.trim();
  if (said === '' || said.length > LONGEST) return {};
  const key = readColumnKey(said);
  if (key !== null && codes.has(key.input)) return key;
  const years = [...new Set(said.match(YEAR) ?? [])];
  const [year] = years;
  const withoutYear = said.replace(YEAR_PHRASE, ' ');
  const pieces = [withoutYear, withoutYear.split(/[,(;]/)[0] ?? ''];
  const input = pieces.map((piece) => byName.get(folded(piece))).find((code) => code !== undefined && code !== null);
  const units = [...said.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
  const words = [...said.split(',').slice(1), ...units, said];
  const unitText = words
    .map((piece) => piece.trim())
    .find((piece) => /\p{L}|%/u.test(piece) && readUnit(piece) !== null);
  const unit = unitText === undefined ? null : readUnit(unitText);
  return {
    ...(input === undefined || input === null ? {} : { input }),
    ...(years.length === 1 && year !== undefined && !AGAINST.test(said) ? { year: Number(year) } : {}),
    ...(unit === null || unitText === undefined ? {} : { unit, unitText }),
  };
}

/** Letters and signs of a heading in so far as they matter: small, without marks and doubled spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s:;,.*()«»"]+/g, ' ')
    .trim();
