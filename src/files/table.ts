import Papa from 'papaparse';
import type { Delimiter } from '../model/reading';

/** A cell that is a number, with no sign to be told. `percent`: it is shown in per cent, and is the figure before the sign. */
export interface TableFigure {
  readonly value: number;
  readonly percent: boolean;
}

/** One row of a table, read as text. */
export interface TableRow {
  /** Line of the file on which it begins, the first being 1: a quoted cell may run over several. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The quotes in it do not pair: its cells are one, the line as it stands. */
  readonly broken: boolean;
  /** It is broken because it goes on beyond `LONGEST_ROW`. */
  readonly endless?: boolean;
  /** The cells that are numbers by themselves, by their column: those of a workbook may be. */
  readonly figures?: ReadonlyMap<number, TableFigure>;
}

/** Where the rows of a table begin and what parts their cells. */
export interface TableStart {
  readonly delimiter: Delimiter;
  /** Lines before the first row: `sep=;` is one that spreadsheets write. */
  readonly line: number;
  /** Letters before the first row. */
  readonly from: number;
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
/** A row longer than this (in letters) is no row: a quote that nobody closed, or no table. */
export const LONGEST_ROW = 1 << 20;

/** Lines by which a delimiter is judged. */
const JUDGED_LINES = 40;

/**
 * Finds the delimiter in the beginning of a table: a `sep=` line says it, else it is the sign that parts the first line
 * that is not blank most often, quoted text aside. Where the lines below are parted otherwise, the first is a title, and
 * it is the sign that parts most of them into the same number of cells.
 */
export function tableStart(text: string): TableStart {
  const said = /^"?sep=([,;\t])"?(?:\r\n|\r|\n|$)/i.exec(text);
  if (said !== null) return { delimiter: said[1] as Delimiter, line: 2, from: said[0].length };
  const lines = text
    .slice(0, LONGEST_ROW)
    .split(/[\r\n]+/, JUDGED_LINES)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const counts = DELIMITERS.map((delimiter) => lines.map((line) => line.split(delimiter).length));
  const firsts = counts.map(([first = 1]) => first);
  const byFirst = firsts.indexOf(Math.max(...firsts));
  const alike = (counts[byFirst] ?? []).filter((count) => count === firsts[byFirst]).length;
  const chosen = 2 * alike >= lines.length ? byFirst : steadiest(counts);
  return { delimiter: DELIMITERS[chosen] ?? ',', line: 1, from: 0 };
}

/** The delimiter by which most lines have the same number of cells, more than one; the more cells, where several do alike. */
function steadiest(counts: readonly (readonly number[])[]): number {
  const steady = counts.map((cells) => {
    const sizes = new Map<number, number>();
    for (const count of cells) if (count > 1) sizes.set(count, (sizes.get(count) ?? 0) + 1);
    const [size, lines] = [...sizes].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0]);
    return { size, lines };
  });
  const best = steady.reduce((a, b) => (b.lines > a.lines || (b.lines === a.lines && b.size > a.size) ? b : a));
  return steady.indexOf(best);
}

/** Reads the text of a table piece by piece into rows. */
export interface TableParser {
  /** The rows that end in the text so far (`last`: all that is left). */
  push(text: string, last: boolean): TableRow[];
  /**
   * Takes back what has been pushed of a row that does not end yet, so that others may read on from there; null within
   * a line that was given up.
   */
  handBack(): { readonly text: string; readonly line: number } | null;
  /** What is pushed next begins on this line. */
  goOn(line: number): void;
}

/**
 * A parser of delimited text. Blank lines are passed over. Where quotes do not pair, the line on which that row begins
 * is given back as broken and reading goes on with the next line: a faulty line never swallows the ones after it.
 *
 * @param firstLine number of the line that the first piece begins with
 */
export function createTableParser(delimiter: Delimiter, firstLine: number): TableParser {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rows: TableRow[] = [];
  let line = firstLine;
  let rest = '';
  let heldBack = '';
  let withinEndless = false;
  let sawBroken = false;

  /** Takes the whole rows out of `window`, which ends with a line break; returns how many letters they took. */
  const takeRows = (window: string): number => {
    const read: { data: string[][]; errors: { row: number }[]; meta: { cursor: number } } = parser.parse(
      window,
      0,
      true,
    );
    const whole = read.errors.length === 0 ? read.data : read.data.slice(0, read.errors[0]?.row);
    const quoted = window.includes('"');
    const before = line;
    for (const cells of whole) {
      if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells, broken: false });
      line += quoted ? 1 + lineBreaks(cells) : 1;
    }
    if (read.errors.length === 0) return read.meta.cursor;
    const at = afterLines(window, line - before);
    return at + takeBroken(window.slice(at));
  };

  const takeBroken = (text: string, endless = false): number => {
    const end = text.indexOf('\n');
    const cells = [text.slice(0, Math.min(end === -1 ? text.length : end, LONGEST_ROW))];
    rows.push({ line, cells, broken: true, ...(endless ? { endless } : {}) });
    line += 1;
    sawBroken = true;
    return end === -1 ? text.length : end + 1;
  };

  /** Reads on in `rest` as far as its rows are whole. */
  const takeRest = (last: boolean): void => {
    const limit = rest.lastIndexOf('\n') + 1;
    let at = 0;
    let window = limit;
    sawBroken = false;
    while (at < limit) {
      const to = Math.max(rest.lastIndexOf('\n', at + window - 1), rest.indexOf('\n', at)) + 1;
      const taken = takeRows(rest.slice(at, to));
      at += taken;
      if (taken === 0 && to < limit) {
        window *= 4;
        continue;
      }
      const isEndless = rest.length - at > LONGEST_ROW;
      if (taken === 0 && !last && !isEndless) break;
      if (taken === 0) at += takeBroken(rest.slice(at), isEndless);
      // Line by line from here on, so that each of many broken rows costs little.
      if (sawBroken) window = 1;
    }
    rest = rest.slice(at);
    if (rest.length > LONGEST_ROW && !rest.includes('\n')) {
      withinEndless = true;
      rest = rest.slice(takeBroken(rest, true));
    }
  };

  /** The text with `\n` for every line break, without what remains of a line that was given up. */
  const prepared = (piece: string, last: boolean): string => {
    let text = heldBack + piece;
    // A carriage return at the end may be the first half of a line break.
    heldBack = !last && text.endsWith('\r') ? '\r' : '';
    if (heldBack !== '') text = text.slice(0, -1);
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (!withinEndless) return text;
    const end = text.indexOf('\n');
    withinEndless = end === -1;
    return end === -1 ? '' : text.slice(end + 1);
  };

  return {
    handBack() {
      if (withinEndless) return null;
      const text = rest + heldBack;
      rest = '';
      heldBack = '';
      return { text, line };
    },
    goOn(next) {
      line = next;
    },
    push(piece, last) {
      rest += prepared(piece, last);
      // With a line break at the very end too, a row is whole where its line break has been seen.
      if (last && rest !== '' && !rest.endsWith('\n')) rest += '\n';
      takeRest(last);
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

/** The cells of one line, without its break; null where its quotes or breaks are such that it may not be one row. */
export type LineCutter = (line: string) => string[] | null;

export function lineCutter(delimiter: Delimiter): LineCutter {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  return (whole) => {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    if (line.includes('\r')) return null;
    if (!line.includes('"')) return line.split(delimiter);
    const read: { data: string[][]; errors: readonly unknown[] } = parser.parse(line, 0, false);
    return read.errors.length === 0 && read.data.length === 1 ? (read.data[0] ?? null) : null;
  };
}

const lineBreaks = (cells: readonly string[]): number => {
  let count = 0;
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1;
  return count;
};

/** Place in the text after so many lines. */
function afterLines(text: string, lines: number): number {
  let at = 0;
  for (let passed = 0; passed < lines; passed += 1) at = text.indexOf('\n', at) + 1;
  return at;
}
