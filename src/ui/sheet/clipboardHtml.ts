/** A table of an HTML text: what its cells show, and what numbers they say they keep. */
export interface HtmlTable {
  readonly rows: readonly (readonly string[])[];
  /** Laid out as `rows`; NaN where a cell tells no number. */
  readonly stored: readonly (readonly number[])[];
  /** Rows that the table holds and does not show. */
  readonly hidden: ReadonlySet<number>;
}

/** Longer texts are not looked into: what they could add is not worth the wait. */
const LONGEST = 24_000_000;
const MOST_CELLS = 1_000_000;
/** No spreadsheet has more columns, nor merges more rows. */
const WIDEST_SPAN = 16_384;

/** Whether a text says anything that the plain text beside it cannot: numbers behind rounded ones, or hidden rows. */
export const saysMore = (html: string): boolean =>
  /\sx:num|\ssdval=|\sdata-sheets-value=|display:\s*none/i.test(html.slice(0, LONGEST));

/**
 * The first table of an HTML text as spreadsheets put it on the clipboard. The text is parsed into a document that is
 * never shown: no script of it runs, nothing it names is loaded. A merged cell shows its text in its first place, the
 * others are blank, as in the plain text. Null where there is no table, or one too large to be worth reading.
 */
export function readHtmlTable(html: string): HtmlTable | null {
  if (html.length > LONGEST) return null;
  const table = new DOMParser().parseFromString(unstyled(html), 'text/html').querySelector('table');
  if (table === null) return null;
  const rows: string[][] = [];
  const stored: number[][] = [];
  const hidden = new Set<number>();
  /** For each column, in how many of the rows to come a cell from above still stands. */
  const covered: number[] = [];
  let cells = 0;
  for (const element of table.querySelectorAll('tr')) {
    if (element.closest('table') !== table) continue;
    const texts: string[] = [];
    const numbers: number[] = [];
    const fill = (): void => {
      while ((covered[texts.length] ?? 0) > 0) {
        covered[texts.length] = (covered[texts.length] ?? 0) - 1;
        texts.push('');
        numbers.push(Number.NaN);
      }
    };
    fill();
    for (const cell of element.children) {
      if (!(cell instanceof HTMLTableCellElement)) continue;
      const across = Math.min(Math.max(cell.colSpan, 1), WIDEST_SPAN);
      const down = Math.min(Math.max(cell.rowSpan, 1), WIDEST_SPAN);
      for (let step = 0; step < across; step++) {
        if (down > 1) covered[texts.length] = down - 1;
        texts.push(step === 0 ? textOf(cell) : '');
        numbers.push(step === 0 ? storedNumber(cell) : Number.NaN);
      }
      cells += across;
      if (cells > MOST_CELLS) return null;
      fill();
    }
    if (isHidden(element)) hidden.add(rows.length);
    rows.push(texts);
    stored.push(numbers);
  }
  return rows.length === 0 ? null : { rows, stored, hidden };
}

/** Without styles, which the content security policy would refuse aloud; what they said stays readable. */
const unstyled = (html: string): string =>
  html.replace(/<style[\s>][\s\S]*?<\/style>/gi, '').replace(/(?<=[\s"'])style(?=\s*=)/gi, 'data-style');

/** Line breaks of the markup are only spaces; those of the cell are `<br>`. */
function textOf(cell: Element): string {
  if (cell.firstElementChild === null) return folded(cell.textContent ?? '');
  const parts = [...cell.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? '')));
  return parts.join('').split('\n').map(folded).join('\n').replace(/\n$/, '');
}

const folded = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

const isHidden = (row: Element): boolean => /display:\s*none/i.test(row.getAttribute('data-style') ?? '');

/** The number a cell keeps: `x:num` of Excel, `sdval` of LibreOffice, `data-sheets-value` of Google Sheets. */
function storedNumber(cell: Element): number {
  const plain = cell.getAttribute('x:num') ?? cell.getAttribute('sdval');
  if (plain !== null) return plain.trim() === '' ? Number.NaN : Number(plain);
  const sheets = cell.getAttribute('data-sheets-value');
  return sheets === null ? Number.NaN : numberIn(sheets);
}

/** Google's record of a value: `{"1":3,"3":1234.5}`, where 3 under "1" says that it is a number. */
function numberIn(record: string): number {
  try {
    const read: unknown = JSON.parse(record);
    if (typeof read !== 'object' || read === null || !('1' in read) || !('3' in read)) return Number.NaN;
    return read['1'] === 3 && typeof read['3'] === 'number' ? read['3'] : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
