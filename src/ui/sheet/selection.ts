import type { Motion } from './keys';
import type { CellPlace, CellRange } from './source';

/** What is selected: a rectangle, and in it the active cell, which holds the focus. */
export interface Selection {
  readonly active: CellPlace;
  /** The corner of the rectangle that stays: the active cell, but for whole rows and columns … */
  readonly anchor: CellPlace;
  /** … and the one across, which Shift and the mouse move. */
  readonly head: CellPlace;
  /** Where a run of Tabs began: Enter returns to this column. */
  readonly tabbedFrom: number | null;
}

/** What a motion has to know of the sheet. */
export interface Terrain {
  readonly rows: number;
  readonly columns: number;
  /** The first and the last column that scroll: Home and End stop there first. */
  readonly home: number;
  readonly end: number;
  /** Rows a page. */
  readonly page: number;
  isFilled(row: number, column: number): boolean;
}

export const selecting = (place: CellPlace): Selection => ({
  active: place,
  anchor: place,
  head: place,
  tabbedFrom: null,
});

/** The same active cell, the moving corner elsewhere. */
export function extending({ active, anchor }: Selection, head: CellPlace): Selection {
  const isInside = holds(between(anchor, head), active);
  return { active, anchor: isInside ? anchor : active, head, tabbedFrom: null };
}

/** The rectangle with two places at its opposite corners. */
export const between = (one: CellPlace, other: CellPlace): CellRange => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});

export const rangeOf = ({ anchor, head }: Selection): CellRange => between(anchor, head);

export const holds = ({ top, left, bottom, right }: CellRange, { row, column }: CellPlace): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/**
 * The rows of a range, each row of data once: a pinned row is left out where its own place is in the range too.
 *
 * @param unpinnedRow where the data of a row have their own place: the row itself, but for pinned ones
 */
export function rowsOf({ top, bottom }: CellRange, unpinnedRow: (row: number) => number): readonly number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) {
    const place = unpinnedRow(row);
    if (place === row || place < top || place > bottom) rows.push(row);
  }
  return rows;
}

/** Whole columns, from one that stays to one that Shift and the mouse move; the active cell pulled into them. */
export function wholeColumns(from: number, to: number, active: CellPlace, rows: number): Selection {
  const [anchor, head] = [
    { row: 0, column: from },
    { row: rows - 1, column: to },
  ];
  const inside = holds(between(anchor, head), active) ? active : { row: active.row, column: from };
  return { active: inside, anchor, head, tabbedFrom: null };
}

/** Whole rows, likewise. */
export function wholeRows(from: number, to: number, active: CellPlace, columns: number): Selection {
  const [anchor, head] = [
    { row: from, column: 0 },
    { row: to, column: columns - 1 },
  ];
  const inside = holds(between(anchor, head), active) ? active : { row: from, column: active.column };
  return { active: inside, anchor, head, tabbedFrom: null };
}

export const samePlace = (a: CellPlace, b: CellPlace): boolean => a.row === b.row && a.column === b.column;

export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const isSameSelection = (a: Selection, b: Selection): boolean =>
  samePlace(a.active, b.active) &&
  samePlace(a.anchor, b.anchor) &&
  samePlace(a.head, b.head) &&
  a.tabbedFrom === b.tabbedFrom;

const clamp = (value: number, last: number): number => Math.max(0, Math.min(value, last));

/** The selection pulled inside a sheet that has become smaller. */
export const within = (selection: Selection, rows: number, columns: number): Selection => {
  const pull = (place: CellPlace) => ({ row: clamp(place.row, rows - 1), column: clamp(place.column, columns - 1) });
  const { active, anchor, head, tabbedFrom } = selection;
  return { active: pull(active), anchor: pull(anchor), head: pull(head), tabbedFrom };
};

/** Where a motion leads from a place. At an edge it stays. */
export function destination(motion: Motion, from: CellPlace, terrain: Terrain): CellPlace {
  const { row, column } = from;
  const lastRow = terrain.rows - 1;
  const lastColumn = terrain.columns - 1;
  const at = (toRow: number, toColumn: number) => ({ row: clamp(toRow, lastRow), column: clamp(toColumn, lastColumn) });
  const inColumn = (each: number) => terrain.isFilled(each, column);
  const inRow = (each: number) => terrain.isFilled(row, each);
  switch (motion) {
    case 'up':
      return at(row - 1, column);
    case 'down':
      return at(row + 1, column);
    case 'left':
      return at(row, column - 1);
    case 'right':
      return at(row, column + 1);
    case 'blockUp':
      return at(blockEdge(row, -1, lastRow, inColumn), column);
    case 'blockDown':
      return at(blockEdge(row, 1, lastRow, inColumn), column);
    case 'blockLeft':
      return at(row, blockEdge(column, -1, lastColumn, inRow));
    case 'blockRight':
      return at(row, blockEdge(column, 1, lastColumn, inRow));
    case 'pageUp':
      return at(row - terrain.page, column);
    case 'pageDown':
      return at(row + terrain.page, column);
    case 'home':
      return at(row, column <= terrain.home ? 0 : terrain.home);
    case 'end':
      return at(row, column >= terrain.end ? lastColumn : terrain.end);
    case 'first':
      return at(0, terrain.home);
    case 'last':
      return at(lastRow, terrain.end);
  }
}

/**
 * Where Ctrl+arrow leads along one line: inside a block of filled cells to its last one, from its edge or from an
 * empty cell to the next filled one, and where there is none to the end of the line.
 */
export function blockEdge(from: number, step: 1 | -1, last: number, isFilled: (index: number) => boolean): number {
  const isInside = (index: number) => index >= 0 && index <= last;
  let at = from + step;
  if (!isInside(at)) return from;
  if (isFilled(from) && isFilled(at)) {
    while (isInside(at + step) && isFilled(at + step)) at += step;
    return at;
  }
  while (isInside(at + step) && !isFilled(at)) at += step;
  return at;
}

/** Whether more than the active cell is selected: then Enter and Tab go through it. */
const isBlock = ({ anchor, head }: Selection): boolean => !samePlace(anchor, head);

/** The next cell of the selected block, column by column (`down`) or row by row, and from its last to its first. */
function withinBlock(selection: Selection, step: 1 | -1, down: boolean): Selection {
  const { top, left, bottom, right } = rangeOf(selection);
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const { row, column } = selection.active;
  const at = down ? (column - left) * rows + (row - top) : (row - top) * columns + (column - left);
  const next = (at + step + rows * columns) % (rows * columns);
  const active = down
    ? { row: top + (next % rows), column: left + Math.floor(next / rows) }
    : { row: top + Math.floor(next / columns), column: left + (next % columns) };
  return { ...selection, active, tabbedFrom: null };
}

/**
 * Tab (step 1) or Shift+Tab (−1): the next cell in reading order; null past the first or last cell of the sheet, where
 * the focus may leave it. In a selected block it goes round in it.
 */
export function tabbed(selection: Selection, step: 1 | -1, terrain: Terrain): Selection | null {
  if (isBlock(selection)) return withinBlock(selection, step, false);
  const { row, column } = selection.active;
  const to = column + step;
  const place =
    to < 0
      ? { row: row - 1, column: terrain.columns - 1 }
      : to >= terrain.columns
        ? { row: row + 1, column: 0 }
        : { row, column: to };
  if (place.row < 0 || place.row >= terrain.rows) return null;
  return { ...selecting(place), tabbedFrom: selection.tabbedFrom ?? column };
}

/**
 * Enter (step 1) or Shift+Enter (−1): the cell below or above, in the column where a run of Tabs began. In a selected block
 * it goes round in it, column by column.
 */
export const entered = (selection: Selection, step: 1 | -1, terrain: Terrain): Selection =>
  isBlock(selection)
    ? withinBlock(selection, step, true)
    : selecting({
        row: clamp(selection.active.row + step, terrain.rows - 1),
        column: selection.tabbedFrom ?? selection.active.column,
      });
