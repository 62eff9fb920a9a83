import { rowsOf } from './selection';
import type { CellPlace, CellRange, CellText, Skipped } from './source';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

/** A raw figure, as the sheet copies it: no grouping, so that its sign is the decimal one. */
const FIGURE = /^-?\d+(?:[.,]\d+)?$/;

/**
 * The same block as an HTML table, the flavour that spreadsheets and text programs take first. Figures carry their
 * number as LibreOffice writes it (`sdval`), so that no reader has to guess their decimal sign, least of all this one.
 */
export function writeHtml(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    if (FIGURE.test(text)) return `<td sdval="${text.replace(',', '.')}">${text}</td>`;
    return `<td>${text.replace(/\r\n?/g, '\n').replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign)}</td>`;
  };
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${lines.join('\n')}</table>`;
}

/** A field in quotes, as Excel writes it: with a tab, a line break or doubled quotes inside. Sticky: `lastIndex`. */
const QUOTED_FIELD = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN_FIELD = /[^\t\r\n]*/y;

function fieldAt(text: string, at: number): { readonly value: string; readonly end: number } {
  QUOTED_FIELD.lastIndex = at;
  const inside = QUOTED_FIELD.exec(text)?.[1];
  // Excel leaves quotes that are part of a one-line text as they are: "Самрук" stays "Самрук".
  if (inside !== undefined && /[\t\r\n]|""/.test(inside))
    return { value: inside.replaceAll('""', '"'), end: QUOTED_FIELD.lastIndex };
  PLAIN_FIELD.lastIndex = at;
  const value = PLAIN_FIELD.exec(text)?.[0] ?? '';
  return { value, end: at + value.length };
}

/**
 * The block in a clipboard text: cells between tabs, rows between CRLF, LF or CR, one line break at the very end
 * dropped. Rows may differ in length. An empty text is no block at all.
 */
export function readBlock(text: string): string[][] {
  if (text === '') return [];
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const field = fieldAt(text, at);
    row.push(field.value);
    at = field.end;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) return rows;
  }
}

/** Which cells a pasted block goes to. */
export interface PastePlan {
  readonly batch: readonly CellText[];
  readonly skipped: Skipped;
  /** What is selected afterwards: the cells of the block that lie inside the sheet. */
  readonly range: CellRange;
}

/** What a plan has to know of the sheet. */
export interface PasteGround {
  readonly rows: number;
  readonly columns: number;
  isEditable(row: number, column: number): boolean;
  /** Where the data of a row have their own place: the row itself, but for pinned ones. */
  unpinnedRow(row: number): number;
}

/**
 * Lays a block at the upper left cell of the selection, repeated where the selection is a whole multiple of it. Short
 * rows of the block leave the cells beside them alone. Read-only cells and those past the edge are counted.
 */
export function planPaste(block: readonly (readonly string[])[], selected: CellRange, ground: PasteGround): PastePlan {
  const height = block.length;
  const width = block.reduce((most, row) => Math.max(most, row.length), 0);
  const shown = rowsOf(selected, ground.unpinnedRow);
  const top = shown[0] ?? selected.top;
  const selectedColumns = selected.right - selected.left + 1;
  const isMultiple = height > 0 && width > 0 && shown.length % height === 0 && selectedColumns % width === 0;
  const rows = isMultiple ? shown.length : height;
  const columns = isMultiple ? selectedColumns : width;

  const batch: CellText[] = [];
  let readOnly = 0;
  let outside = 0;
  for (let down = 0; down < rows; down++) {
    const line = block[down % height] ?? [];
    for (let across = 0; across < columns; across++) {
      const text = line[across % width];
      if (text === undefined) continue;
      const row = (isMultiple ? shown[down] : undefined) ?? top + down;
      const column = selected.left + across;
      if (row >= ground.rows || column >= ground.columns) outside += 1;
      else if (ground.isEditable(row, column)) batch.push({ row, column, text });
      else readOnly += 1;
    }
  }
  const last = isMultiple ? selected.bottom : top + Math.max(rows, 1) - 1;
  const bottom = Math.min(last, ground.rows - 1);
  const right = Math.min(selected.left + Math.max(columns, 1), ground.columns) - 1;
  return { batch, skipped: { readOnly, outside }, range: { top, left: selected.left, bottom, right } };
}

/** The editable cells of a range, each once, and how many are not. */
export function planClear(
  range: CellRange,
  ground: PasteGround,
): { readonly batch: readonly CellPlace[]; readonly skipped: Skipped } {
  const batch: CellPlace[] = [];
  let readOnly = 0;
  for (const row of rowsOf(range, ground.unpinnedRow)) {
    for (let column = range.left; column <= range.right; column++) {
      if (ground.isEditable(row, column)) batch.push({ row, column });
      else readOnly += 1;
    }
  }
  return { batch, skipped: { readOnly, outside: 0 } };
}
