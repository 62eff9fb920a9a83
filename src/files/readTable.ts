import type { FileEncoding } from '../model/fileEncoding';
import type { Delimiter, ReadingProgress } from '../model/reading';
import { type EncodingReading, encodingReadings } from './cyrillic';
import { createDecoder, joinedBytes } from './encoding';
import {
  createTableParser,
  type LineCutter,
  lineCutter,
  type TableParser,
  type TableRow,
  type TableStart,
  tableStart,
} from './table';

/** The part of a browser's `File` that reading needs. */
export interface NamedFile {
  readonly name: string;
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** How the reading of a table came to its end; `stopped`: the taker of the rows wanted no more. */
export type TableEnd =
  | { readonly kind: 'whole'; readonly rows: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'undecodable'; readonly readings: readonly EncodingReading[] }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Takes rows as they come. */
export interface RowTaker {
  /** False where no more are wanted. */
  take(rows: readonly TableRow[], delimiter: Delimiter): boolean;
  /** What takes lines as they stand, where the rows so far have told that there is such a reader. */
  lines?(): LineTaker | null;
}

/** Takes lines of a table as they stand, in UTF-8 whatever the file is in: bytes are looked through quicker than text. */
export interface LineTaker {
  /** Takes the line that begins here; returns where the next one does, −1 where it is for the reader of any table. */
  take(utf8: Uint8Array, from: number, line: number): number;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const BREAK = 10;
const NOTHING = new Uint8Array(0);

/** Bytes read at once: Papa Parse is quickest at 64–256 KiB, and memory stays flat in the file's length. */
const PIECE = 1 << 18;

/**
 * Reads a file piece by piece into rows, in one encoding. Between pieces it reports how far it has come and asks
 * whether to go on.
 *
 * @param isTold the user has named the encoding
 * @param bytesAtOnce what comes out does not depend on it
 */
export async function readTable(
  file: NamedFile,
  encoding: FileEncoding,
  isTold: boolean,
  taker: RowTaker,
  report: (progress: ReadingProgress) => void,
  cancelled: () => boolean,
  bytesAtOnce = PIECE,
): Promise<TableEnd> {
  const decoder = createDecoder(encoding, isTold);
  let table: Table | null = null;
  let rows = 0;
  for (let from = 0; from < file.size; from += bytesAtOnce) {
    const to = Math.min(file.size, from + bytesAtOnce);
    const piece = await bytesOf(file, from, to);
    if (cancelled()) return { kind: 'cancelled' };
    if (typeof piece === 'string') return { kind: 'unreadable', reason: piece };
    const last = to === file.size;
    const lines = table === null ? null : (taker.lines?.() ?? null);
    let text: string | null;
    if (table !== null && lines !== null) {
      const utf8 = decoder.recode(piece, last);
      const taken = utf8 === null ? null : takeLines(utf8, last, table, lines, taker);
      if (taken?.isStopped === true) return { kind: 'stopped' };
      rows += taken?.rows ?? 0;
      text = taken?.rest ?? null;
    } else text = decoder.decode(piece, last);
    if (text === null) return { kind: 'undecodable', readings: encodingReadings(piece) };
    if (table === null) {
      const start = tableStart(text);
      table = createTable(start);
      text = text.slice(start.from);
    }
    const read = table.parser.push(text, last);
    rows += read.length;
    if (read.length > 0 && !taker.take(read, table.delimiter)) return { kind: 'stopped' };
    report({ bytesRead: to, bytes: file.size, rows });
  }
  return { kind: 'whole', rows };
}

interface Table {
  readonly parser: TableParser;
  /** The cells of one line. */
  readonly cut: LineCutter;
  readonly delimiter: Delimiter;
  /** The beginning of a line that is taken as it stands once it is whole; nothing while the parser has one. */
  held: Uint8Array;
}

const createTable = ({ delimiter, line }: TableStart): Table => ({
  parser: createTableParser(delimiter, line),
  cut: lineCutter(delimiter),
  delimiter,
  held: NOTHING,
});

/**
 * Has the lines of a piece taken as they stand, from where the parser has got to, as far as that goes. A line that is no
 * such one and yet a row by itself is taken among them; `rest` is for the parser.
 */
function takeLines(piece: Uint8Array, last: boolean, table: Table, lines: LineTaker, taker: RowTaker) {
  const { parser, cut, delimiter } = table;
  const back = parser.handBack();
  if (back === null) return { rest: DECODER.decode(piece), rows: 0, isStopped: false };
  const before = back.text === '' ? table.held : ENCODER.encode(back.text);
  const utf8 = before.length === 0 ? piece : joinedBytes(before, piece);
  table.held = NOTHING;
  let { line } = back;
  let rows = 0;
  let at = 0;
  for (;;) {
    let next = lines.take(utf8, at, line);
    if (next !== -1) rows += 1;
    else {
      const end = utf8.indexOf(BREAK, at);
      const isHeld = end === -1 && !last && utf8.length - at <= PIECE;
      if (isHeld) table.held = utf8.slice(at);
      const cells = end === -1 ? null : cut(DECODER.decode(utf8.subarray(at, end)));
      if (cells === null) {
        parser.goOn(line);
        return { rest: isHeld ? '' : DECODER.decode(utf8.subarray(at)), rows, isStopped: false };
      }
      next = end + 1;
      if (cells.length > 1 || cells[0] !== '') {
        rows += 1;
        if (!taker.take([{ line, cells, broken: false }], delimiter)) return { rest: '', rows, isStopped: true };
      }
    }
    at = next;
    line += 1;
  }
}

/** Bytes of a file, or the reason why the browser does not give them (taken away, changed, no right to read). */
export async function bytesOf(file: NamedFile, from: number, to: number): Promise<Uint8Array | string> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (reason) {
    return reason instanceof Error ? reason.name : String(reason);
  }
}
