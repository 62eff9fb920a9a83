import type { SheetColumn } from './source';

/** Heights of the rows and of the three header levels, in pixels: the arithmetic of the window rests on them. */
export const ROW_HEIGHT = 28;
const HEADER_HEIGHTS = [28, 24, 24] as const;

/** The middle never gets narrower than this: columns are thawed instead. */
const LEAST_MIDDLE = 140;

/** Where every column lies. Widths in pixels; positions from the left edge of the sheet, the gutter included. */
export interface ColumnLayout {
  /** Left edge of each column, and the right edge of the last: one more than there are columns. */
  readonly offsets: Float64Array;
  /** Columns before this one are frozen left. */
  readonly middle: number;
  /** This column and those after it are frozen right. */
  readonly right: number;
  readonly leftWidth: number;
  readonly rightWidth: number;
  readonly width: number;
}

/** Height of the header: one level of headings 28 px, each further one 24 px. */
export const headerHeight = (levels: number): number =>
  HEADER_HEIGHTS.slice(0, levels).reduce((sum: number, height) => sum + height, 0);

/** Where the given level of the header begins, from its top. */
export const headerTop = (level: number): number => headerHeight(level);

/** Left edges of columns laid side by side from `start`, and the right edge of the last. */
export function columnOffsets(widths: readonly number[], start: number): Float64Array {
  const offsets = new Float64Array(widths.length + 1);
  let at = start;
  widths.forEach((width, index) => {
    offsets[index] = at;
    at += width;
  });
  offsets[widths.length] = at;
  return offsets;
}

/**
 * Lays columns out for a window so wide (0: not known yet). Where frozen columns would leave the others too little room, those frozen
 * right are thawed first, then those frozen left from their inner edge, all but the first.
 * @throws where columns frozen left are not first or those frozen right not last: a fault of the source.
 */
export function layOut(columns: readonly SheetColumn[], gutter: number, viewWidth: number): ColumnLayout {
  const offsets = columnOffsets(
    columns.map((column) => column.width),
    gutter,
  );
  const width = offsetOf(offsets, columns.length);
  let middle = columns.filter((column) => column.frozen === 'left').length;
  let right = columns.length - columns.filter((column) => column.frozen === 'right').length;
  const inOrder = columns.every((column, index) => column.frozen === declaredSide(index, middle, right));
  if (!inOrder) throw new Error('Sheet columns must be ordered: frozen left, scrolling, frozen right');

  const room = () => viewWidth - offsetOf(offsets, middle) - (width - offsetOf(offsets, right));
  if (viewWidth > 0 && width > viewWidth && room() < LEAST_MIDDLE) {
    right = columns.length;
    while (middle > 1 && room() < LEAST_MIDDLE) middle -= 1;
  }
  const leftWidth = middle === 0 ? gutter : offsetOf(offsets, middle);
  return { offsets, middle, right, leftWidth, rightWidth: width - offsetOf(offsets, right), width };
}

const declaredSide = (index: number, middle: number, right: number) =>
  index < middle ? 'left' : index >= right ? 'right' : undefined;

/** Left edge of a column; the right edge of the last for the index after it. */
export const offsetOf = (offsets: Float64Array, index: number): number => offsets[index] ?? 0;

/** The column that covers the position; the first or last one where it lies outside. By halving. */
export function columnAt(offsets: Float64Array, position: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const half = (low + high + 1) >> 1;
    if (offsetOf(offsets, half) <= position) low = half;
    else high = half - 1;
  }
  return low;
}
