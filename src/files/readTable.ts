import type { FileEncoding } from '../model/fileEncoding';
import type { Delimiter, ReadingProgress } from '../model/reading';
import { type EncodingReading, encodingReadings } from './cyrillic';
import { createDecoder } from './encoding';
import { createTableParser, type TableParser, type TableRow, tableStart } from './table';

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

/** Takes rows as they come; false where no more are wanted. */
export type RowTaker = (rows: readonly TableRow[], delimiter: Delimiter) => boolean;

/** Bytes read at once: Papa Parse is quickest at 64–256 KiB, and memory stays flat in the file's length. */
const PIECE = 1 << 18;

/**
 * Reads a file piece by piece into rows, in one encoding. Between pieces it reports how far it has come and asks
 * whether to go on.
 *
 * @param isTold the user has named the encoding
 */
export async function readTable(
  file: NamedFile,
  encoding: FileEncoding,
  isTold: boolean,
  take: RowTaker,
  report: (progress: ReadingProgress) => void,
  cancelled: () => boolean,
): Promise<TableEnd> {
  const decoder = createDecoder(encoding, isTold);
  let table: { readonly parser: TableParser; readonly delimiter: Delimiter } | null = null;
  let rows = 0;
  for (let from = 0; from < file.size; from += PIECE) {
    const to = Math.min(file.size, from + PIECE);
    const piece = await bytesOf(file, from, to);
    if (cancelled()) return { kind: 'cancelled' };
    if (typeof piece === 'string') return { kind: 'unreadable', reason: piece };
    let text = decoder.decode(piece, to === file.size);
    if (text === null) return { kind: 'undecodable', readings: encodingReadings(piece) };
    if (table === null) {
      const start = tableStart(text);
      table = { parser: createTableParser(start.delimiter, start.line), delimiter: start.delimiter };
      text = text.slice(start.from);
    }
    const read = table.parser.push(text, to === file.size);
    rows += read.length;
    if (read.length > 0 && !take(read, table.delimiter)) return { kind: 'stopped' };
    report({ bytesRead: to, bytes: file.size, rows });
  }
  return { kind: 'whole', rows };
}

/** Bytes of a file, or the reason why the browser does not give them (taken away, changed, no right to read). */
export async function bytesOf(file: NamedFile, from: number, to: number): Promise<Uint8Array | string> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (reason) {
    return reason instanceof Error ? reason.name : String(reason);
  }
}
