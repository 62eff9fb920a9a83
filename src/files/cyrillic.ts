import type { FileEncoding } from '../model/fileEncoding';

/** One byte a letter: nearly any bytes are some text in each of them, so only the text itself can tell. */
const SINGLE_BYTE = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'] as const satisfies readonly FileEncoding[];

/** How often each letter stands in Russian prose, per thousand. */
const FREQUENCIES: ReadonlyMap<string, number> = new Map(
  (
    'о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 ' +
    'щ4 э3 ф3 ъ0.4 ё0.4 і1'
  )
    .split(' ')
    .map((each) => [each.slice(0, 1), Number(each.slice(1))]),
);
/** What another sign beyond ASCII is worth: rarer than any letter. */
const STRANGE = 0.05;
/** With fewer signs than this nothing is said. */
const LEAST_SIGNS = 12;
/** So many times likelier, sign by sign, another reading has to be before this one is doubted. */
const MARGIN = Math.log(2);

/** How likely a text is to be Russian, sign by sign beyond ASCII (mean logarithm); null where there are too few. */
function likelihood(text: string): number | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII is meant
  const signs = text.toLowerCase().match(/[^\x00-\x7F\u00A0№«»–—]/g) ?? [];
  if (signs.length < LEAST_SIGNS) return null;
  return signs.reduce((sum, sign) => sum + Math.log(FREQUENCIES.get(sign) ?? STRANGE), 0) / signs.length;
}

const decoded = (bytes: Uint8Array, encoding: FileEncoding): string => new TextDecoder(encoding).decode(bytes);

/** Whether another encoding of one byte a letter makes a far likelier text of the bytes than Windows-1251 does. */
export function readsBetterElsewhere(bytes: Uint8Array): boolean {
  const own = likelihood(decoded(bytes, 'windows-1251'));
  if (own === null) return false;
  return SINGLE_BYTE.some((encoding) => (likelihood(decoded(bytes, encoding)) ?? own) > own + MARGIN);
}

/** One way to read bytes of no known encoding: a line of them as it makes it. */
export interface EncodingReading {
  readonly encoding: FileEncoding;
  readonly sample: string;
}

/** Letters shown of a line. */
const SAMPLE_LENGTH = 80;

/** The first line with bytes beyond ASCII in every encoding that it can be read in, the likeliest first. */
export function encodingReadings(bytes: Uint8Array): readonly EncodingReading[] {
  const line = strangeLine(bytes);
  const readings = SINGLE_BYTE.map((encoding) => ({
    encoding,
    sample: decoded(line, encoding)
      .replace(/\p{Cc}/gu, '·')
      .slice(0, SAMPLE_LENGTH),
    likelihood: likelihood(decoded(bytes, encoding)) ?? Number.NEGATIVE_INFINITY,
  }));
  return readings.sort((a, b) => b.likelihood - a.likelihood).map(({ encoding, sample }) => ({ encoding, sample }));
}

const isBreak = (byte: number | undefined): boolean => byte === 10 || byte === 13;

function strangeLine(bytes: Uint8Array): Uint8Array {
  const at = Math.max(
    0,
    bytes.findIndex((byte) => byte > 127),
  );
  let from = at;
  while (from > 0 && !isBreak(bytes[from - 1])) from -= 1;
  let to = at;
  while (to < bytes.length && !isBreak(bytes[to])) to += 1;
  // A line without end is shown from where it gets strange.
  return bytes.subarray(to - from > SAMPLE_LENGTH * 4 ? at : from, to);
}
