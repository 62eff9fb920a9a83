import { type Cell, type CellStyle, type ColumnDef, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { WorkbookAbout, WorkbookCell, WorkbookColumn, WorkbookSheet } from '../../model/workbook';

/** A4, as high as it takes. */
const PAGE = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
/** A spreadsheet takes 255 letters at the head of a page, the page's number among them. */
const LONGEST_HEADER = 100;
/** A spreadsheet holds no longer text in a cell. */
const LONGEST_TEXT = 32_767;
const FONT = { name: 'Calibri', size: 11 };
const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: { wrapText: true, vertical: 'top' },
  border: { bottom: { style: 'thin' } },
};

/**
 * An XLSX workbook of plain tables, as bytes: headings bold and frozen with the first columns, a filter over each table. On
 * paper each is as wide as the page, with its headings and what the workbook says of itself on every one.
 *
 * @throws where a sheet has a name that no spreadsheet takes
 */
export function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  { program, onPaper }: WorkbookAbout,
): Promise<Uint8Array> {
  const sheetOf = ({ name, columns, rows, frozenColumns }: WorkbookSheet): WriteSheet => {
    const table = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(writtenCell));
    const last = `${colToLetter(Math.max(0, columns.length - 1))}${table.length}`;
    return {
      name,
      columns: columns.map(columnOf),
      rows: table,
      rowDefs: new Map(heights(table, columns)),
      cells: new Map([...headings(columns), ...errorTexts(table)]),
      freezePane: { rows: 1, columns: frozenColumns },
      autoFilter: { range: `A1:${last}` },
      pageSetup: { ...PAGE, printTitlesRow: '$1:$1' },
      headerFooter: { oddHeader: `&L${onPaper.slice(0, LONGEST_HEADER).replaceAll('&', '&&')}&R&P / &N` },
    };
  };
  return writeXlsx({ sheets: sheets.map(sheetOf), properties: { creator: program }, defaultFont: FONT });
}

const columnOf = ({ width, format }: WorkbookColumn): ColumnDef => ({
  width,
  style: { alignment: { vertical: 'top', wrapText: true }, ...(format === undefined ? {} : { numFmt: format }) },
});

const LINE_HEIGHT = 15;
/** A spreadsheet has no higher row. */
const HIGHEST_ROW = 409;

/** The rows with a text that runs over several lines of its column: not every spreadsheet finds their height by itself. */
function* heights(
  table: readonly (readonly WorkbookCell[])[],
  columns: readonly WorkbookColumn[],
): Iterable<[number, { readonly height: number }]> {
  for (const [row, cells] of table.entries()) {
    const lines = cells.reduce<number>((most, cell, index) => {
      const room = Math.max(1, (columns[index]?.width ?? 0) - ROUND_WORDS);
      return typeof cell === 'string' ? Math.max(most, Math.ceil(cell.length / room)) : most;
    }, 1);
    if (lines > 1) yield [row, { height: Math.min(HIGHEST_ROW, lines * LINE_HEIGHT) }];
  }
}

/** Letters of a line that stay empty because the next word does not fit, as a rule. */
const ROUND_WORDS = 2;

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
