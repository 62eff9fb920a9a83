import type { FileEncoding } from '../model/fileEncoding';
import { type EncodingReading, encodingReadings, readsBetterElsewhere } from './cyrillic';
import { isUtf8 } from './utf8';

/** What the first bytes of a file say: the encodings to try, the likeliest first; what else it is; or nothing known. */
export type Sniffed =
  | { readonly kind: 'text'; readonly encodings: readonly FileEncoding[] }
  | { readonly kind: 'notText'; readonly looksLike: 'xlsx' | 'xls' | 'html' | 'zip' | 'pdf' | 'binary' }
  | { readonly kind: 'unknown'; readonly readings: readonly EncodingReading[] };

/**
 * Judges a file by its first bytes (some 64 KiB): a UTF-8, UTF-16 or Windows-1251 text, with or without a byte order
 * mark, or something that is no table of text at all.
 */
export function sniff(head: Uint8Array): Sniffed {
  const container = containerOf(head);
  if (container !== null) return { kind: 'notText', looksLike: container };
  const encodings = encodingsOf(head);
  if (encodings.length === 0) return { kind: 'notText', looksLike: 'binary' };
  for (const encoding of encodings) {
    const text = createDecoder(encoding).decode(head, false);
    if (text === null) continue;
    if (/^\s*<[a-z!?]/i.test(text)) {
      return { kind: 'notText', looksLike: /<\?mso-application|<Workbook/i.test(text) ? 'xls' : 'html' };
    }
    if (isBinary(text)) return { kind: 'notText', looksLike: 'binary' };
    // An encoding that has failed on the first bytes will fail again.
    return { kind: 'text', encodings: encodings.slice(encodings.indexOf(encoding)) };
  }
  return isBinary(latin1(head))
    ? { kind: 'notText', looksLike: 'binary' }
    : { kind: 'unknown', readings: encodingReadings(head) };
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function containerOf(head: Uint8Array): 'xlsx' | 'xls' | 'zip' | 'pdf' | null {
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'xls';
  if (startsWith(head, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (!startsWith(head, [0x50, 0x4b, 0x03, 0x04]) && !startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return null;
  return /\[Content_Types\]\.xml|xl\//.test(latin1(head)) ? 'xlsx' : 'zip';
}

function encodingsOf(head: Uint8Array): readonly FileEncoding[] {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return ['utf-8'];
  if (startsWith(head, [0xff, 0xfe])) return ['utf-16le'];
  if (startsWith(head, [0xfe, 0xff])) return ['utf-16be'];
  if (!head.includes(0)) return ['utf-8', 'windows-1251'];
  if (isHighByte(head, 1)) return ['utf-16le'];
  return isHighByte(head, 0) ? ['utf-16be'] : [];
}

/** High bytes of Latin and Cyrillic letters and of the punctuation and currency signs that stand among them. */
const HIGH_BYTES: ReadonlySet<number> = new Set([0x00, 0x04, 0x20, 0x21]);

/** Whether the bytes at even (0) or odd (1) places are nearly all high bytes of UTF-16 as tables have it. */
function isHighByte(head: Uint8Array, parity: 0 | 1): boolean {
  let high = 0;
  let zeroLow = 0;
  const pairs = Math.floor(head.length / 2);
  for (let index = 0; index < pairs * 2; index += 2) {
    if (HIGH_BYTES.has(head[index + parity] ?? -1)) high += 1;
    if (head[index + 1 - parity] === 0) zeroLow += 1;
  }
  return pairs > 0 && high >= pairs * 0.95 && zeroLow <= pairs * 0.05;
}

/** Turns the bytes of one file into text, piece by piece. */
export interface Decoder {
  /** The text of the next piece (`last`: of the last one); null where the bytes are not in this encoding. */
  decode(bytes: Uint8Array, last: boolean): string | null;
  /** The same text in UTF-8: of a file in UTF-8 its own bytes. */
  recode(bytes: Uint8Array, last: boolean): Uint8Array | null;
}

/** Bytes of a piece by which an encoding is judged. */
const JUDGED = 1 << 16;

/**
 * A decoder that refuses, and does not replace, what is not in the encoding. A byte order mark is taken off.
 *
 * @param isTold the user says that it is this encoding: what it makes of the bytes is not judged
 */
export function createDecoder(encoding: FileEncoding, isTold = false): Decoder {
  if (encoding === 'utf-8') return utf8Decoder();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (bytes: Uint8Array, last: boolean): string | null => {
    const text = textOf(decoder, bytes, { stream: !last });
    if (text === null || encoding !== 'windows-1251' || isTold) return text;
    return isPlausibleCyrillic(text) && !readsBetterElsewhere(bytes.subarray(0, JUDGED)) ? text : null;
  };
  return {
    decode,
    recode(bytes, last) {
      const text = decode(bytes, last);
      return text === null ? null : ENCODER.encode(text);
    },
  };
}

const ENCODER = new TextEncoder();
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

function utf8Decoder(): Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held = new Uint8Array(0);
  let isFirst = true;
  /** The letters that are whole so far, in their bytes. */
  const next = (bytes: Uint8Array, last: boolean): Uint8Array => {
    const joined = held.length === 0 ? bytes : joinedBytes(held, bytes);
    const from = isFirst && startsWith(joined, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    const to = last ? joined.length : wholeLetters(joined);
    isFirst = false;
    held = joined.slice(to);
    return joined.subarray(from, to);
  };
  return {
    decode: (bytes, last) => textOf(decoder, next(bytes, last)),
    recode(bytes, last) {
      const utf8 = next(bytes, last);
      return isUtf8(utf8) ? utf8 : null;
    },
  };
}

function textOf(decoder: TextDecoder, bytes: Uint8Array, options?: TextDecodeOptions): string | null {
  try {
    return decoder.decode(bytes, options);
  } catch {
    return null;
  }
}

/** Bytes before a letter at the end that is not whole. */
function wholeLetters(utf8: Uint8Array): number {
  const { length } = utf8;
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = utf8[length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? length - back : length;
  }
  return length;
}

/** Bytes one after the other. */
export function joinedBytes(before: Uint8Array, after: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(before.length + after.length);
  joined.set(before);
  joined.set(after, before.length);
  return joined;
}

/**
 * Nearly any bytes are some text in Windows-1251. They are taken for one only where what is not ASCII reads as Russian
 * words: letters and usual signs, no letter of another alphabet inside a word, no capital after a small letter (as
 * KOI8-R would give).
 */
function isPlausibleCyrillic(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII is meant
  const beyondAscii = text.match(/[^\x00-\x7F]/g)?.length ?? 0;
  if (beyondAscii === 0) return true;
  const usual = text.match(/[А-яЁёІі«»№§°·±–—…“”„‘’•€\u00A0\u00AD]/g)?.length ?? 0;
  const words = (text.match(/[A-Za-zА-яЁёІі]+/g) ?? []).filter((word) => /[^A-Za-z]/.test(word));
  const odd = words.filter((word) => /[A-Za-z]|[а-яёі][А-ЯЁІ]/.test(word)).length;
  return usual >= beyondAscii * 0.95 && odd <= words.length * 0.2;
}

/** Whether a text has the control characters that only programs write. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are looked for
  const controls = text.match(/[\x00-\x08\x0E-\x1F\x7F]/g)?.length ?? 0;
  return controls > text.length * 0.005;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
