import { type Cell, type CellStyle, type ColumnDef, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { WorkbookCell, WorkbookColumn, WorkbookSheet } from '../../model/workbook';

/** A spreadsheet holds no longer text in a cell. */
const LONGEST_TEXT = 32_767;
const HEADING: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'top' },
  border: { bottom: { style: 'thin' } },
};

/**
 * An XLSX workbook of plain tables, as bytes: headings bold and frozen with the first columns, a filter over each table.
 *
 * @param creator name and edition of the program, as the file's properties say it
 * @throws where a sheet has a name that no spreadsheet takes
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[], creator: string): Promise<Uint8Array> {
  const sheetOf = ({ name, columns, rows, frozenColumns }: WorkbookSheet): WriteSheet => {
    const table = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(writtenCell));
    const last = `${colToLetter(Math.max(0, columns.length - 1))}${table.length}`;
    return {
      name,
      columns: columns.map(columnOf),
      rows: table,
      cells: new Map([...headings(columns), ...errorTexts(table)]),
      freezePane: { rows: 1, columns: frozenColumns },
      autoFilter: { range: `A1:${last}` },
    };
  };
  return writeXlsx({ sheets: sheets.map(sheetOf), properties: { creator } });
}

const columnOf = ({ width, format }: WorkbookColumn): ColumnDef => ({
  width,
  ...(format === undefined ? {} : { numFmt: format }),
});

function* headings(columns: readonly WorkbookColumn[]): Iterable<[string, Partial<Cell>]> {
  for (const [index, { heading }] of columns.entries()) {
    yield [`0,${index}`, { value: writtenCell(heading), type: 'string', style: HEADING }];
  }
}

/** The library takes `#N/A` and its like for errors; written in runs they are the texts that they are. */
function* errorTexts(table: readonly (readonly WorkbookCell[])[]): Iterable<[string, Partial<Cell>]> {
  for (const [row, cells] of table.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || !cell.startsWith('#')) continue;
      yield [`${row},${column}`, { value: cell, type: 'richText', richText: [{ text: cell }] }];
    }
  }
}

/** What is no number is nothing; `_x0041_` in a text would be read as a letter, and a text that is too long be refused. */
function writtenCell(cell: WorkbookCell): WorkbookCell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (cell === null || cell === '') return null;
  const text = cell.length > LONGEST_TEXT ? `${cell.slice(0, LONGEST_TEXT - 1)}…` : cell;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
