import type { FilePlace } from '../model/place';
import type { FileProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { sniff } from './encoding';
import { unknownEncoding } from './readFile';
import { bytesOf, type NamedFile, readTable } from './readTable';
import type { TableRow } from './table';

/** Bytes by which a file is judged before it is read. */
const HEAD = 1 << 16;
/** A larger file is no list that a person has written. */
const LARGEST = 1 << 24;

/** Reads all rows of a small table of text, the heading first; rows of nothing but blanks are passed over. */
export async function wholeTable(file: NamedFile): Promise<Result<readonly TableRow[], FileProblem>> {
  const place: FilePlace = { file: file.name };
  if (file.size > LARGEST) return failure({ code: 'tooLarge', bytes: file.size, limit: LARGEST, place });
  const head = await bytesOf(file, 0, Math.min(HEAD, file.size));
  if (typeof head === 'string') return failure({ code: 'unreadableFile', reason: head, place });
  if (head.length === 0) return failure({ code: 'emptyFile', place });
  const sniffed = sniff(head);
  if (sniffed.kind === 'notText') return failure({ code: 'notText', looksLike: sniffed.looksLike, place });
  let readings = sniffed.kind === 'unknown' ? sniffed.readings : [];
  for (const encoding of sniffed.kind === 'text' ? sniffed.encodings : []) {
    const rows: TableRow[] = [];
    const take = (read: readonly TableRow[]): boolean => {
      rows.push(...read.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
      return true;
    };
    const end = await readTable(
      file,
      encoding,
      false,
      take,
      () => undefined,
      () => false,
    );
    if (end.kind === 'unreadable') return failure({ code: 'unreadableFile', reason: end.reason, place });
    if (end.kind !== 'undecodable') {
      return rows.length === 0 ? failure({ code: 'emptyFile', place }) : success(rows);
    }
    readings = end.readings;
  }
  return failure(unknownEncoding(readings, place));
}
