import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { failure, type Result, success } from '../../model/result';
import { decimalText } from '../csvText';
import type { TableFigure, TableRow } from '../table';
import { type ZipEntry, zipEntries } from './contents';

/** A sheet of a workbook that holds something. */
export interface ReadSheet {
  readonly name: string;
  /** The workbook does not show it. */
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
  /** Cells that a formula stands in: read as what it last came to. */
  readonly formulas: number;
  /** Areas of merged cells: what stands in the first cell stands in each, figures aside. */
  readonly merged: number;
}

/** Why a workbook is not read. */
export type WorkbookFault =
  | { readonly code: 'notText'; readonly looksLike: 'xls' | 'xlsm' | 'xlsb' | 'encrypted' | 'office' | 'zip' }
  | { readonly code: 'swollenWorkbook'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'damagedWorkbook' };

/** What all parts may unpack to: a sheet of 5,000 regions and 150 series over three years takes a third of it. */
const MOST_UNPACKED = 1 << 28;

/**
 * Reads the sheets of an XLSX workbook that hold something, in their order: numbers to the last bit, per cent as they are
 * shown (0.805 shown as 80.5 % is 80.5), days as `2026-11-30`, formulas as what they last came to. What stands in merged
 * cells stands in each of them, figures aside. Nothing in the file is computed or followed.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly ReadSheet[], WorkbookFault>> {
  const fault = faultOf(bytes);
  if (fault !== null) return failure(fault);
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return success(sheets.map(readSheet).filter(({ rows }) => rows.length > 0));
  } catch {
    return failure({ code: 'damagedWorkbook' }); // parts that do not fit together, or are more than any sheet holds
  }
}

const ENCRYPTED: WorkbookFault = { code: 'notText', looksLike: 'encrypted' };

/** What forbids to unpack a file, judged by its directory. */
function faultOf(bytes: Uint8Array): WorkbookFault | null {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return holds(bytes, ENCRYPTED_PART) ? ENCRYPTED : OLD_BOOK;
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) return OLD_BOOK; // a workbook written as XML
  const entries = zipEntries(bytes);
  if (entries === null) return { code: 'damagedWorkbook' };
  const other = otherKind(entries);
  if (other !== null) return { code: 'notText', looksLike: other };
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MOST_UNPACKED) return { code: 'swollenWorkbook', bytes: unpacked, limit: MOST_UNPACKED };
  // A part that says it is nothing is unpacked without an end in sight.
  return entries.some(({ packed, unpacked: says }) => packed > 2 && says === 0) ? { code: 'damagedWorkbook' } : null;
}

const OLD_BOOK: WorkbookFault = { code: 'notText', looksLike: 'xls' };
/** Names the part of a container in which Excel puts a workbook that a password guards. */
const ENCRYPTED_PART = Uint8Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));

/** Whether letters stand in the bytes as UTF-16 has them. */
function holds(bytes: Uint8Array, letters: Uint8Array): boolean {
  for (let from = bytes.indexOf(letters[0] ?? 0); from >= 0; from = bytes.indexOf(letters[0] ?? 0, from + 1)) {
    if (letters.every((letter, index) => bytes[from + 2 * index] === letter)) return true;
  }
  return false;
}

function otherKind(entries: readonly ZipEntry[]): 'xlsm' | 'xlsb' | 'office' | 'zip' | null {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/vbaProject\.bin$/i)) return 'xlsm';
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb';
  if (has(/^xl\//i)) return null;
  return has(/^(?:\[Content_Types\]\.xml|mimetype)$/) ? 'office' : 'zip';
}

function readSheet({ name, rows, cells, merges, hidden, veryHidden }: Sheet): ReadSheet {
  const table = rows.map((row, at) => row.map((value, column) => readCell(value, cells?.get(`${at},${column}`))));
  for (const { startRow, startCol, endRow, endCol } of merges ?? []) {
    const said = table[startRow]?.[startCol];
    if (said === undefined || (said.figure !== null && !isYear(said.figure))) continue;
    for (let row = startRow; row <= Math.min(endRow, table.length - 1); row++) {
      const line = table[row];
      for (let column = startCol; line !== undefined && column <= Math.min(endCol, line.length - 1); column++) {
        line[column] = said;
      }
    }
  }
  const width = table.reduce((most, row) => Math.max(most, row.findLastIndex(({ text }) => text !== '') + 1), 0);
  return {
    name,
    hidden: hidden === true || veryHidden === true,
    rows: table.flatMap((row, at) => tableRow(row, at + 1, width)),
    formulas: [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length,
    merged: merges?.length ?? 0,
  };
}

/** A heading such as 2025 over several columns. */
const isYear = ({ value }: TableFigure): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

interface SheetCell {
  readonly text: string;
  readonly figure: TableFigure | null;
}

/** A row of a sheet as rows of text files are; nothing where it is blank. */
function tableRow(row: readonly SheetCell[], line: number, width: number): readonly TableRow[] {
  const cells = Array.from({ length: width }, (_, column) => row[column]?.text ?? '');
  if (cells.every((cell) => cell.trim() === '')) return [];
  const figures = new Map(row.flatMap(({ figure }, column) => (figure === null ? [] : [[column, figure] as const])));
  return [{ line, cells, broken: false, figures }];
}

const BLANK: SheetCell = { text: '', figure: null };

function readCell(value: CellValue | undefined, cell: Cell | undefined): SheetCell {
  // A formula whose result was never kept is shown, and counts nowhere.
  if (cell?.formula !== undefined && (value === null || value === undefined)) {
    return { text: `=${cell.formula}`, figure: null };
  }
  if (value === null || value === undefined) return BLANK;
  if (value instanceof Date) return { text: dayText(value), figure: null };
  if (typeof value !== 'number') return { text: String(value), figure: null };
  const percent = isPerCent(cell?.style?.numFmt ?? '');
  const shown = percent ? Number(`${value}e2`) : value;
  const exact = Number.isNaN(shown) ? value * 100 : shown;
  return { text: `${decimalText(exact)}${percent ? ' %' : ''}`, figure: { value: exact, percent } };
}

/** A sign in quotes is a word of the format, not a hundredth. */
const isPerCent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');

/** The library gives days and times as if they were of Greenwich. */
function dayText(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return '';
  const iso = moment.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
}
