import { readBlock } from './clipboard';
import { type HtmlTable, readHtmlTable, saysMore } from './clipboardHtml';

/** What was copied elsewhere and is to be pasted here. */
export interface PastedBlock {
  /** The texts as they were shown; rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
  /** Of the longest row. */
  readonly width: number;
  /**
   * The numbers that the program of origin keeps behind the texts, `width` to a row, NaN where it tells none; null
   * where it tells none at all. A program says them of errors and dates too: a number counts only where it agrees with
   * its text.
   */
  readonly stored: Float64Array | null;
  /** Rows that the table of origin does not show. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** More cells are not taken from the clipboard. */
export const MOST_CELLS = 1_000_000;

/** How many cells a clipboard text holds, counted without reading it; a line break inside quotes counts as a row. */
export function countCells(text: string): number {
  let cells = text === '' ? 0 : 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const endsRow = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
    if (code === 9 || (endsRow && at < text.length - 1)) cells += 1;
  }
  return cells;
}

/** The block on the clipboard: its plain text, with what the HTML beside it knows better. Null where there is none. */
export function readClipboard(text: string, html: string): PastedBlock | null {
  const rows = readBlock(text);
  if (rows.length > 0) return besides(rows, saysMore(html) ? readHtmlTable(html) : null);
  const table = html === '' ? null : readHtmlTable(html);
  return table === null ? null : besides(table.rows, table);
}

const NOTHING_HIDDEN: ReadonlySet<number> = new Set();

function besides(rows: readonly (readonly string[])[], table: HtmlTable | null): PastedBlock {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const found = table === null ? null : alignment(rows, table);
  if (table === null || found === null) return { rows, width, stored: null, hiddenRows: NOTHING_HIDDEN };
  const stored = new Float64Array(rows.length * width).fill(Number.NaN);
  let told = 0;
  found.rowInTable.forEach((from, row) => {
    const numbers = table.stored[from] ?? [];
    for (let column = 0; column < Math.min(width, numbers.length); column++) {
      const number = numbers[column] ?? Number.NaN;
      if (!Number.isFinite(number)) continue;
      stored[row * width + column] = number;
      told += 1;
    }
  });
  return { rows, width, stored: told === 0 ? null : stored, hiddenRows: found.hidden };
}

interface Alignment {
  /** For each row of the text the row of the table that is the same, or −1. */
  readonly rowInTable: readonly number[];
  readonly hidden: ReadonlySet<number>;
}

/**
 * Which row of the table each row of the text is. Programs differ in what they do with hidden rows: Excel marks them in
 * the table, LibreOffice leaves them out of the table and not out of the text. Null where the two are different blocks.
 */
function alignment(rows: readonly (readonly string[])[], table: HtmlTable): Alignment | null {
  const all = table.rows.map((_, row) => row);
  if (all.length === rows.length) return { rowInTable: all, hidden: table.hidden };
  const visible = all.filter((row) => !table.hidden.has(row));
  if (visible.length === rows.length) return { rowInTable: visible, hidden: NOTHING_HIDDEN };
  if (visible.length > rows.length) return null;
  const hidden = new Set<number>();
  let next = 0;
  const rowInTable = rows.map((row, at) => {
    const from = visible[next];
    if (from !== undefined && key(row) === key(table.rows[from] ?? [])) {
      next += 1;
      return from;
    }
    hidden.add(at);
    return -1;
  });
  return next === visible.length ? { rowInTable, hidden } : null;
}

const key = (row: readonly string[]): string =>
  row
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .join('\t')
    .trimEnd();
