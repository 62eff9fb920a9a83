import { type Heading, headingReader, isYear } from '../../model/headings';
import { isNationLabel, isTotalLabel } from '../../model/regionNames';
import type { PastedBlock } from '../sheet/pastedBlock';
import type { PasteGround } from './ground';
import { isFormula } from './numbers';

/** What the label of a row comes to. */
export type RowName =
  | { readonly kind: 'region'; readonly region: number; readonly bareAlmaty: boolean }
  | { readonly kind: 'ambiguous'; readonly regions: readonly number[] }
  | { readonly kind: 'total' | 'unknown' | 'blank' };

/** How a block is made up: which of its rows and columns hold figures, and what those around them say. */
export interface BlockLayout {
  /** Rows on top that head the columns. */
  readonly headingRows: number;
  /** Where the names of regions stand; −1 where there are none. */
  readonly nameColumn: number;
  /** The first column of figures. */
  readonly firstColumn: number;
  /** What each row is called, from the first row of figures on; empty where there are no names. */
  readonly names: readonly RowName[];
  /** What stands over each column of figures, from the first on. */
  readonly headings: readonly Heading[];
}

const MOST_LABEL_COLUMNS = 3;
const MOST_HEADING_ROWS = 8;

/** Recognises what of a block is names, headings and figures. A single cell is a figure, whatever it says. */
export function layoutOf(block: PastedBlock, ground: PasteGround): BlockLayout {
  const reader = headingReader(ground.inputs);
  const { rows, width } = block;
  const text = (row: number, column: number): string => (rows[row]?.[column] ?? '').trim();
  const nameColumn = rows.length * width > 1 ? findNames(block, ground) : -1;
  const firstColumn = nameColumn + 1;
  const names = nameColumn < 0 ? [] : rows.map((_, row) => rowName(text(row, nameColumn), ground));

  let headingRows = 0;
  while (headingRows < Math.min(MOST_HEADING_ROWS, rows.length - 1) && isHeading(headingRows)) headingRows += 1;
  // Blank rows and titles that nothing follows head no figures.
  return {
    headingRows,
    nameColumn,
    firstColumn,
    names: names.slice(headingRows),
    headings: Array.from({ length: width - firstColumn }, (_, at) => over(firstColumn + at)),
  };

  function isHeading(row: number): boolean {
    const kind = names[row]?.kind;
    if (kind === 'region' || kind === 'ambiguous' || kind === 'total') return false;
    const cells = Array.from({ length: width - firstColumn }, (_, at) => text(row, firstColumn + at));
    const filled = cells.filter((cell) => cell !== '');
    if (nameColumn >= 0) return filled.every((cell) => isYear(cell) || !STARTS_NUMBER.test(cell));
    if (filled.length === 0 || !filled.every((cell) => isYear(cell) || (/\p{L}/u.test(cell) && !isFormula(cell))))
      return false;
    const read = filled.map(reader);
    if (filled.every(isYear)) return isRunOfYears(filled);
    return read.some(
      (heading) => heading.input !== undefined || heading.year !== undefined || heading.unit !== undefined,
    );
  }

  /** A merged heading says its words once, at its left. */
  function over(column: number): Heading {
    let found: Heading = {};
    for (let row = 0; row < headingRows; row++) {
      let at = column;
      while (at > firstColumn && text(row, at) === '') at -= 1;
      found = { ...found, ...reader(text(row, at)) };
    }
    // A title over the names, such as "Investment, bn tenge", speaks of all the figures.
    for (let row = 0; row < headingRows && nameColumn >= 0; row++)
      found = { ...reader(text(row, nameColumn)), ...found };
    return found;
  }
}

/** A cell of a heading row may say what it likes, but no figure. */
const STARTS_NUMBER = /^[(+\-\u2212]?\s?[\d.,]/;

const isRunOfYears = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.every((cell, at) => at === 0 || Number.parseInt(cell, 10) > Number.parseInt(cells[at - 1] ?? '', 10));

/** The column whose texts name regions, the last of them where codes and names stand side by side; −1 where none does. */
function findNames({ rows, width }: PastedBlock, ground: PasteGround): number {
  let found = -1;
  for (let column = 0; column < Math.min(MOST_LABEL_COLUMNS, width - 1); column++) {
    let named = 0;
    let other = 0;
    for (const row of rows) {
      const text = (row[column] ?? '').trim();
      if (text === '') continue;
      // Two digits may be a code of the classifier and a figure alike: they name nothing by themselves.
      const mayName = /\p{L}/u.test(text) || /^\d{9}$/.test(text);
      if (mayName && (isTotalLabel(text) || isNationLabel(text) || ground.match(text) !== null)) named += 1;
      else other += 1;
    }
    // Titles, headings and a row or two that nobody knows stand among the names.
    if (named > 0 && named * 2 >= other) found = column;
  }
  return found;
}

function rowName(text: string, ground: PasteGround): RowName {
  if (text === '') return { kind: 'blank' };
  const match = ground.match(text);
  if (match?.kind === 'region') {
    const region = ground.regionOfCode(match.code);
    return region < 0 ? { kind: 'unknown' } : { kind: 'region', region, bareAlmaty: match.bareAlmaty };
  }
  if (match?.kind === 'ambiguous') return { kind: 'ambiguous', regions: match.codes.map(ground.regionOfCode) };
  return { kind: isTotalLabel(text) || isNationLabel(text) ? 'total' : 'unknown' };
}
