import type { PasteGround } from './clipboard';
import { rowsOf } from './selection';
import type { CellFill, CellPlace, CellRange, FillSeries, Skipped } from './source';

/** Which cells a fill writes, and from where. */
export interface FillPlan {
  readonly batch: readonly CellFill[];
  readonly skipped: Skipped;
}

const NOTHING: FillPlan = { batch: [], skipped: { readOnly: 0, outside: 0 } };

/** Whether a fill repeats its source or goes on with it as a series. */
export type FillWay = 'repeated' | 'series';

/**
 * Repeats the cells of a range over another: every cell of the target gets what stands at its place in the endless
 * tiling of the plane with the source. Cells of the source itself are left alone, read-only ones counted. Rows count as
 * the data they show: none is written twice, and none of the source is written over from its pinned row.
 *
 * @param way of a series every cell of the target also learns which cells of the source it goes on from: those in its
 *   column where the target lies above or below the source, else those in its row
 */
export function planFill(
  source: CellRange,
  target: CellRange,
  ground: PasteGround,
  way: FillWay = 'repeated',
): FillPlan {
  const batch: CellFill[] = [];
  let readOnly = 0;
  const given = rowsOf(source, ground.unpinnedRow);
  const places = new Map(given.map((row) => [ground.unpinnedRow(row), row]));
  const taking = rowsOf(target, ground.unpinnedRow).filter(
    (row) => (places.get(ground.unpinnedRow(row)) ?? row) === row,
  );
  const counted = new Set([...given, ...taking]);
  const isIn = (row: number, { top, bottom }: CellRange) => row >= top && row <= bottom;
  const { top, bottom } = union(source, target);
  /** The rows that the tiling goes over. */
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down).filter(
    (row) => counted.has(row) || !(isIn(row, source) || isIn(row, target)),
  );
  const indexOf = new Map(rows.map((row, at) => [row, at]));
  const first = indexOf.get(given[0] ?? 0) ?? 0;
  const isDown = target.left === source.left && target.right === source.right;
  const columns = Array.from({ length: source.right - source.left + 1 }, (_, at) => source.left + at);
  const linesDown = new Map(columns.map((column) => [column, given.map((row) => ({ row, column }))]));
  const seriesAt = (row: number, column: number, line: readonly CellPlace[]): FillSeries =>
    isDown
      ? { cells: linesDown.get(column) ?? [], step: (indexOf.get(row) ?? 0) - first }
      : { cells: line, step: column - source.left };
  for (const row of taking) {
    const line = columns.map((column) => ({ row, column }));
    for (let column = target.left; column <= target.right; column++) {
      const from = {
        row: rows[tiled(indexOf.get(row) ?? 0, first, first + given.length - 1)] ?? row,
        column: tiled(column, source.left, source.right),
      };
      if (from.row === row && from.column === column) continue;
      const series = way === 'series' ? { series: seriesAt(row, column, line) } : {};
      if (ground.isEditable(row, column)) batch.push({ from, to: { row, column }, ...series });
      else readOnly += 1;
    }
  }
  return { batch, skipped: { readOnly, outside: 0 } };
}

function tiled(index: number, first: number, last: number): number {
  const length = last - first + 1;
  return first + ((((index - first) % length) + length) % length);
}

/**
 * Ctrl+D: the first row of the selection over the others. A single row is filled from the row above it, as in Excel;
 * at the edge there is nothing to fill from.
 */
export function planFillDown(range: CellRange, ground: PasteGround): FillPlan {
  const [first = range.top, ...others] = rowsOf(range, ground.unpinnedRow);
  const top = others.length > 0 ? first : first - 1;
  return top < 0 ? NOTHING : planFill({ ...range, top, bottom: top }, range, ground);
}

/** Ctrl+R: the first column over the others, or the column at the left over a single one. */
export function planFillRight(range: CellRange, ground: PasteGround): FillPlan {
  const left = range.left < range.right ? range.left : range.left - 1;
  return left < 0 ? NOTHING : planFill({ ...range, left, right: left }, range, ground);
}

/**
 * The cells that a drag of the handle reaches from a range: those between the range and the place, straight down, up,
 * left or right; null inside the range. `distance` says how far a place is from the range along rows and columns, in
 * pixels: the farther decides where both are past it.
 */
export function filledBy(
  range: CellRange,
  { row, column }: CellPlace,
  distance: (rows: number, columns: number) => { readonly down: number; readonly across: number },
): CellRange | null {
  const rows = past(row, range.top, range.bottom);
  const columns = past(column, range.left, range.right);
  if (rows === 0 && columns === 0) return null;
  const { down, across } = distance(rows, columns);
  if (Math.abs(down) >= Math.abs(across)) {
    return rows > 0
      ? { ...range, top: range.bottom + 1, bottom: range.bottom + rows }
      : { ...range, top: range.top + rows, bottom: range.top - 1 };
  }
  return columns > 0
    ? { ...range, left: range.right + 1, right: range.right + columns }
    : { ...range, left: range.left + columns, right: range.left - 1 };
}

const past = (index: number, first: number, last: number): number =>
  index < first ? index - first : index > last ? index - last : 0;

/**
 * What the handle makes of a source, as Excel does: one cell a line is repeated and several go on as a series, or with
 * Ctrl the other way round.
 */
export function handleWay(source: CellRange, target: CellRange, withControl: boolean): FillWay {
  const isDown = target.left === source.left && target.right === source.right;
  const isLine = isDown ? source.bottom > source.top : source.right > source.left;
  return isLine === withControl ? 'repeated' : 'series';
}

/** The range that holds both. */
export const union = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/**
 * The last row of the block beside a range, for a double click on the handle: as far as the column at the left is
 * filled without a gap below the range, or else the one at the right; the range's own last row where neither goes on.
 */
export function neighbourEnd(
  range: CellRange,
  rows: number,
  columns: number,
  isFilled: (row: number, column: number) => boolean,
): number {
  for (const column of [range.left - 1, range.right + 1]) {
    if (column < 0 || column >= columns) continue;
    let row = range.bottom;
    while (row + 1 < rows && isFilled(row + 1, column)) row += 1;
    if (row > range.bottom) return row;
  }
  return range.bottom;
}
