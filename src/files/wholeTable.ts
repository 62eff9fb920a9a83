import type { FilePlace } from '../model/place';
import type { FileProblem } from '../model/problem';
import type { DecimalSign } from '../model/quantity';
import { failure, type Result, success } from '../model/result';
import { plainText } from './cellText';
import { sniff } from './encoding';
import { unknownEncoding } from './readFile';
import { bytesOf, type NamedFile, readTable } from './readTable';
import type { TableRow } from './table';

/** Bytes by which a file is judged before it is read. */
const HEAD = 1 << 16;
/** A larger file is no list that a person has written. */
const LARGEST = 1 << 24;

/**
 * Reads all rows of a small table, the heading first; rows of nothing but blanks are passed over. Of a workbook it is the
 * first sheet whose heading is wanted, else the first that is shown.
 */
export async function wholeTable(
  file: NamedFile,
  isWanted: (heading: readonly string[]) => boolean,
): Promise<Result<readonly TableRow[], FileProblem>> {
  const place: FilePlace = { file: file.name };
  if (file.size > LARGEST) return failure({ code: 'tooLarge', bytes: file.size, limit: LARGEST, place });
  const head = await bytesOf(file, 0, Math.min(HEAD, file.size));
  if (typeof head === 'string') return failure({ code: 'unreadableFile', reason: head, place });
  if (head.length === 0) return failure({ code: 'emptyFile', place });
  const sniffed = sniff(head);
  if (sniffed.kind === 'notText') {
    const { looksLike } = sniffed;
    const isBook = looksLike === 'xlsx' || looksLike === 'xls' || looksLike === 'zip';
    return isBook ? tableOfBook(file, isWanted) : failure({ code: 'notText', looksLike, place });
  }
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
      { take },
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

async function tableOfBook(
  file: NamedFile,
  isWanted: (heading: readonly string[]) => boolean,
): Promise<Result<readonly TableRow[], FileProblem>> {
  const place: FilePlace = { file: file.name };
  const bytes = await bytesOf(file, 0, file.size);
  if (typeof bytes === 'string') return failure({ code: 'unreadableFile', reason: bytes, place });
  const { readWorkbook } = await import('./workbook/readWorkbook');
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return failure({ ...workbook.problem, place });
  const sheets = workbook.value;
  const sheet =
    sheets.find(({ rows }) => isWanted(rows[0]?.cells ?? [])) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return sheet === undefined ? failure({ code: 'emptyFile', place }) : success(sheet.rows);
}

/**
 * What a cell says, in the decimal sign that the texts of its table are written with: the numbers of a workbook are
 * numbers by themselves and have none of their own.
 */
export function cellIn({ cells, figures }: TableRow, column: number, sign: DecimalSign): string {
  const text = plainText(cells[column] ?? '');
  return figures?.has(column) ? text.replace('.', sign) : text;
}

/** The texts of a column that tell by themselves with which decimal sign they are written. */
export const writtenIn = (rows: readonly TableRow[], column: number): readonly string[] =>
  rows.flatMap(({ cells, figures }) => (figures?.has(column) ? [] : [plainText(cells[column] ?? '')]));
