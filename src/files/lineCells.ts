import { pointAt } from '../model/runningHash';

const QUOTE = 34;
const APOSTROPHE = 39;
const RETURN = 13;
const BREAK = 10;

/** Finds the cells of one line after the other within a text in UTF-8. */
export interface LineCells {
  /** Where each cell of the line begins and ends, quotes around it aside. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Finds those of the line that begins here; returns where the next one does, −1 where it is not whole or not plain. */
  cut(utf8: Uint8Array, from: number): number;
}

/**
 * @param width cells of a line; one with more or fewer is not plain, nor one with a quote that stands for itself, or with
 *   a line break in a cell
 */
export function lineCells(width: number, delimiter: string): LineCells {
  const parting = delimiter.charCodeAt(0);
  const [starts, ends] = [new Int32Array(width), new Int32Array(width)];
  const stopsPlain = signs(QUOTE, RETURN, BREAK, parting);
  const stopsQuoted = signs(QUOTE, RETURN, BREAK);
  return {
    starts,
    ends,
    cut(utf8, from) {
      let at = from;
      for (let column = 0; column < width; column++) {
        // Most cells of a form are one digit.
        if (utf8[at + 1] === parting && stopsPlain[utf8[at] ?? BREAK] === 0) {
          starts[column] = at;
          ends[column] = at + 1;
          at += column < width - 1 ? 2 : 1;
          continue;
        }
        const isQuoted = utf8[at] === QUOTE;
        if (isQuoted) at += 1;
        const stops = isQuoted ? stopsQuoted : stopsPlain;
        starts[column] = at;
        // Beyond the end of the text there is a line break, as it were.
        while (stops[utf8[at] ?? BREAK] === 0) at += 1;
        ends[column] = at;
        if (isQuoted && utf8[at++] !== QUOTE) return -1;
        if (column < width - 1 && utf8[at++] !== parting) return -1;
      }
      if (utf8[at] === RETURN) at += 1;
      return utf8[at] === BREAK ? at + 1 : -1;
    },
  };
}

/** For each byte whether it is one of the signs. */
function signs(...bytes: readonly number[]): Uint8Array {
  const are = new Uint8Array(256);
  for (const byte of bytes) are[byte] = 1;
  return are;
}

/** Whether a cell is its own plain text: no space around it and no apostrophe before it. */
export function isPlainCell(utf8: Uint8Array, from: number, to: number): boolean {
  if (from === to) return true;
  if (utf8[from] === APOSTROPHE || isSpace(utf8, from)) return false;
  let last = to - 1;
  while (last > from && ((utf8[last] ?? 0) & 0xc0) === 0x80) last -= 1;
  return !isSpace(utf8, last);
}

/** Whether the letter that begins here is a space or a line break, as `trim` knows them. */
function isSpace(utf8: Uint8Array, at: number): boolean {
  const byte = utf8[at] ?? 0;
  if (byte <= SPACE) return byte === SPACE || (byte >= 9 && byte <= 13);
  return SPACE_LEADS[byte] === 1 && SPACES.test(String.fromCodePoint(pointAt(utf8, at)));
}

const SPACE = 32;
const SPACES = /^\s$/;
/** Bytes that spaces beyond ASCII begin with; no letter of the three languages does. */
const SPACE_LEADS = signs(0xc2, 0xe1, 0xe2, 0xe3, 0xef);
