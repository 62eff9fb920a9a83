/** A table of an HTML text: what its cells show, and what numbers they say they keep. */
export interface HtmlTable {
  readonly rows: readonly (readonly string[])[];
  /** Laid out as `rows`; NaN where a cell tells no number. */
  readonly stored: readonly (readonly number[])[];
  /** Rows that the table holds and does not show. */
  readonly hidden: ReadonlySet<number>;
}

/** Longer texts are not looked into: what they could add is not worth the wait. */
const LONGEST = 64_000_000;
const MOST_CELLS = 1_000_000;
/** No spreadsheet has more columns, nor merges more rows. */
const WIDEST_SPAN = 16_384;

/** Whether a text says anything that the plain text beside it cannot: numbers behind rounded ones, or hidden rows. */
export const saysMore = (html: string): boolean =>
  html.length <= LONGEST && /\sx:num|\ssdval=|\sdata-sheets-value=|display:\s*none/i.test(html);

/**
 * The first table of an HTML text as spreadsheets put it on the clipboard. The text is gone through once from end to
 * end and never becomes a document: no script, style or address in it can do anything, and a block of 40,000 cells takes
 * a tenth of the time of the browser's own parser. A merged cell shows its text in its first place, the others are
 * blank, as in the plain text. Null where there is no table, or one too large to be worth reading.
 */
export function readHtmlTable(html: string): HtmlTable | null {
  if (html.length > LONGEST) return null;
  const table = createTable();
  let depth = 0;
  let isText = false;
  for (const piece of pieces(html)) {
    if (piece.tag === null) {
      if (isText && depth === 1) table.say(piece.text);
      continue;
    }
    switch (piece.tag) {
      case 'table':
        depth += 1;
        break;
      case '/table':
        depth -= 1;
        if (depth === 0) return table.end();
        break;
      case 'tr':
        if (depth === 1) table.row(piece.attributes);
        isText = false;
        break;
      case 'td':
      case 'th':
        if (depth === 1 && !table.cell(piece.attributes)) return null;
        isText = true;
        break;
      case '/td':
      case '/th':
        if (depth === 1) isText = false;
        break;
      case 'br':
        if (isText && depth === 1) table.say('\n');
    }
  }
  return table.end();
}

type Piece = { readonly tag: null; readonly text: string } | { readonly tag: string; readonly attributes: string };

const TAG_NAME = /\/?[a-z][a-z0-9:]*/iy;
const ENDS_OF_RAW: Readonly<Record<string, RegExp>> = { style: /<\/style/gi, script: /<\/script/gi };

/** The texts and tags of an HTML text, in order; comments, styles and scripts are passed over. */
function* pieces(html: string): Generator<Piece> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      yield { tag: null, text: html.slice(at) };
      return;
    }
    if (open > at) yield { tag: null, text: html.slice(at, open) };
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    TAG_NAME.lastIndex = open + 1;
    const name = TAG_NAME.exec(html)?.[0].toLowerCase() ?? '';
    const close = endOfTag(html, open + 1 + name.length);
    if (close < 0) return;
    const raw = ENDS_OF_RAW[name];
    if (raw !== undefined) {
      raw.lastIndex = close;
      if (raw.exec(html) === null) return;
      const end = html.indexOf('>', raw.lastIndex);
      if (end < 0) return;
      at = end + 1;
      continue;
    }
    if (name !== '') yield { tag: name, attributes: html.slice(open + 1 + name.length, close) };
    at = close + 1;
  }
}

/** Where a tag ends, a `>` inside quotes left aside; −1 where it does not. */
function endOfTag(html: string, from: number): number {
  let quote = 0;
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

function createTable() {
  const rows: string[][] = [];
  const stored: number[][] = [];
  const hidden = new Set<number>();
  /** For each column, in how many of the rows to come a cell from above still stands. */
  const covered: number[] = [];
  let cells = 0;
  let said = '';
  let place: { readonly row: string[]; readonly column: number } | null = null;

  const settle = (): void => {
    if (place !== null) place.row[place.column] = shown(said);
    place = null;
    said = '';
  };
  const fill = (texts: string[], numbers: number[]): void => {
    while ((covered[texts.length] ?? 0) > 0) {
      covered[texts.length] = (covered[texts.length] ?? 0) - 1;
      texts.push('');
      numbers.push(Number.NaN);
    }
  };
  const row = (attributes: string): void => {
    settle();
    finish();
    if (/display:\s*none/i.test(attributes)) hidden.add(rows.length);
    const texts: string[] = [];
    const numbers: number[] = [];
    fill(texts, numbers);
    rows.push(texts);
    stored.push(numbers);
  };
  /** Cells from above may end a row too. */
  const finish = (): void => {
    const [texts, numbers] = [rows.at(-1), stored.at(-1)];
    if (texts !== undefined && numbers !== undefined) fill(texts, numbers);
  };
  return {
    row,
    /** Begins a cell; false where there are too many. */
    cell(attributes: string): boolean {
      settle();
      if (rows.length === 0) row('');
      const [texts, numbers] = [rows.at(-1) ?? [], stored.at(-1) ?? []];
      fill(texts, numbers);
      const across = span(COLUMN_SPAN, attributes);
      const down = span(ROW_SPAN, attributes);
      cells += across;
      if (cells > MOST_CELLS) return false;
      place = { row: texts, column: texts.length };
      for (let step = 0; step < across; step++) {
        if (down > 1) covered[texts.length] = down - 1;
        texts.push('');
        numbers.push(step === 0 ? storedNumber(attributes) : Number.NaN);
      }
      return true;
    },
    say(text: string): void {
      if (place !== null) said += text;
    },
    end(): HtmlTable | null {
      settle();
      finish();
      return rows.length === 0 ? null : { rows, stored, hidden };
    },
  };
}

const COLUMN_SPAN = /\scolspan\s*=\s*["']?(\d+)/i;
const ROW_SPAN = /\srowspan\s*=\s*["']?(\d+)/i;

function span(pattern: RegExp, attributes: string): number {
  const found = attributes.includes('span') || attributes.includes('SPAN') ? pattern.exec(attributes)?.[1] : undefined;
  return Math.min(Math.max(Number(found ?? 1), 1), WIDEST_SPAN);
}

/** Line breaks of the markup are only spaces; so are those of a cell, `<br>`. */
const shown = (markup: string): string => {
  const text = markup.includes('&') ? decoded(markup) : markup;
  return /[ \t\r\n]/.test(text) ? text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '') : text;
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  thinsp: '\u2009',
  minus: '\u2212',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

const decoded = (markup: string): string =>
  markup.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? entity) : entity;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });

/** `x:num` of Excel, `sdval` of LibreOffice. */
const NUMBER = /\s(?:x:num|sdval)\s*=\s*["']?([-+\d.e]+)/i;
/** Google's record of a value, `{"1":3,"3":1234.5}`, where 3 under "1" says that it is a number. */
const RECORD = /\sdata-sheets-value\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

function storedNumber(attributes: string): number {
  const plain = NUMBER.exec(attributes)?.[1];
  if (plain !== undefined) return Number(plain);
  const record = RECORD.exec(attributes);
  return record === null ? Number.NaN : numberIn(decoded(record[1] ?? record[2] ?? ''));
}

function numberIn(record: string): number {
  try {
    const read: unknown = JSON.parse(record);
    if (typeof read !== 'object' || read === null || !('1' in read) || !('3' in read)) return Number.NaN;
    return read['1'] === 3 && typeof read['3'] === 'number' ? read['3'] : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
