import { type ColumnLayout, columnAt, offsetOf, ROW_HEIGHT } from './layout';
import type { CellPlace } from './source';

/** Rows drawn above and below the visible ones, and pixels of columns on either side: room for a frame of scrolling. */
const SPARE_ROWS = 4;
const SPARE_WIDTH = 100;

/** What the scroll container shows: its scroll position and its inner size, in pixels. */
export interface View {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly width: number;
  readonly height: number;
}

/** Heights of what stays in place above and below the scrolling rows, in pixels. */
export interface Bands {
  readonly header: number;
  readonly pinned: number;
  readonly footer: number;
}

/** Indices first … last; none where last < first. */
export interface IndexWindow {
  readonly first: number;
  readonly last: number;
}

/** No index. */
export const NONE = -1;

/** The indices of a window, and `kept` beside them where it lies outside (or NONE): sorted, for that is reading order. */
export function withKept({ first, last }: IndexWindow, kept: number): number[] {
  const indices: number[] = [];
  if (kept !== NONE && kept < first) indices.push(kept);
  for (let index = first; index <= last; index++) indices.push(index);
  if (kept !== NONE && kept > last) indices.push(kept);
  return indices;
}

/** The scrolling rows in view and a few to spare, as row numbers. */
export function rowsInView(view: View, bands: Bands, rowCount: number, pinnedCount: number): IndexWindow {
  const height = Math.max(0, view.height - bands.header - bands.pinned);
  const first = Math.floor(view.scrollTop / ROW_HEIGHT) - SPARE_ROWS;
  const last = Math.ceil((view.scrollTop + height) / ROW_HEIGHT) - 1 + SPARE_ROWS;
  const count = rowCount - pinnedCount;
  return {
    first: pinnedCount + Math.min(Math.max(0, first), count),
    last: pinnedCount + Math.min(last, count - 1),
  };
}

/** The scrolling columns in view and a little to spare. */
export function columnsInView(view: View, layout: ColumnLayout): IndexWindow {
  if (layout.right <= layout.middle) return { first: layout.middle, last: layout.middle - 1 };
  const from = view.scrollLeft + layout.leftWidth - SPARE_WIDTH;
  const to = view.scrollLeft + view.width - layout.rightWidth + SPARE_WIDTH;
  return {
    first: Math.min(Math.max(layout.middle, columnAt(layout.offsets, from)), layout.right - 1),
    last: Math.max(Math.min(layout.right - 1, columnAt(layout.offsets, to)), layout.middle),
  };
}

/**
 * The scroll position, on one axis, that shows start … start + size in a window of the given length, moved as little
 * as can be. What is larger than the window is shown from its start.
 */
export function revealing(start: number, size: number, scroll: number, length: number): number {
  if (start < scroll || size > length) return start;
  return start + size > scroll + length ? start + size - length : scroll;
}

/** The scroll position that shows a cell; frozen columns and pinned rows are always in view. */
export function scrollShowing(
  place: CellPlace,
  view: View,
  layout: ColumnLayout,
  bands: Bands,
  pinnedCount: number,
): { readonly scrollLeft: number; readonly scrollTop: number } {
  const frozen = place.column < layout.middle || place.column >= layout.right;
  const left = offsetOf(layout.offsets, place.column);
  const cellWidth = offsetOf(layout.offsets, place.column + 1) - left;
  const room = view.width - layout.leftWidth - layout.rightWidth;
  const height = view.height - bands.header - bands.pinned - bands.footer;
  return {
    scrollLeft: frozen ? view.scrollLeft : revealing(left - layout.leftWidth, cellWidth, view.scrollLeft, room),
    scrollTop:
      place.row < pinnedCount
        ? view.scrollTop
        : revealing((place.row - pinnedCount) * ROW_HEIGHT, ROW_HEIGHT, view.scrollTop, height),
  };
}

/** Whether a cell is wholly in view as the window stands. */
export function isShown(...of: Parameters<typeof scrollShowing>): boolean {
  const { scrollLeft, scrollTop } = scrollShowing(...of);
  const [, view] = of;
  return scrollLeft === view.scrollLeft && scrollTop === view.scrollTop;
}

/** Rows that PageUp and PageDown move by: what fits between header and footer, one row kept for the eye. */
export const rowsInPage = (view: View, bands: Bands): number =>
  Math.max(1, Math.floor((view.height - bands.header - bands.pinned - bands.footer) / ROW_HEIGHT) - 1);

/** The part of a group of scrolling columns that is in view between the frozen ones, in pixels. */
export function visibleWidth(view: View, layout: ColumnLayout, first: number, last: number): number {
  const from = Math.max(offsetOf(layout.offsets, first), view.scrollLeft + layout.leftWidth);
  const to = Math.min(offsetOf(layout.offsets, last + 1), view.scrollLeft + view.width - layout.rightWidth);
  return Math.max(0, to - from);
}

/**
 * The cell under a point of the scroll container (pixels from its upper left corner), or null over the header, the
 * gutter, the footer and the empty ground beyond the sheet.
 */
export function placeAt(
  x: number,
  y: number,
  view: View,
  layout: ColumnLayout,
  bands: Bands,
  rowCount: number,
  pinnedCount: number,
): CellPlace | null {
  const bodyTop = bands.header + bands.pinned;
  const bodyHeight = (rowCount - pinnedCount) * ROW_HEIGHT;
  const footerTop = Math.min(view.height - bands.footer, bodyTop + bodyHeight - view.scrollTop);
  const rightEdge = Math.min(view.width, layout.width - view.scrollLeft);
  if (x < offsetOf(layout.offsets, 0) || x >= rightEdge || y < bands.header || y >= Math.max(bodyTop, footerTop))
    return null;
  const row =
    y < bodyTop
      ? Math.floor((y - bands.header) / ROW_HEIGHT)
      : pinnedCount + Math.floor((y - bodyTop + view.scrollTop) / ROW_HEIGHT);
  const column = columnAt(layout.offsets, positionAt(x, rightEdge, view, layout));
  return row < rowCount ? { row, column } : null;
}

function positionAt(x: number, rightEdge: number, view: View, layout: ColumnLayout): number {
  if (x < layout.leftWidth) return x;
  if (x >= rightEdge - layout.rightWidth) return layout.width - (rightEdge - x);
  return x + view.scrollLeft;
}

/**
 * The cell a drag has reached: like `placeAt`, but a point outside counts as the nearest cell in view, and beyond an
 * edge that can still scroll that is the outermost scrolling cell, not a frozen one.
 */
export function placeDraggedTo(
  x: number,
  y: number,
  view: View,
  layout: ColumnLayout,
  bands: Bands,
  rowCount: number,
  pinnedCount: number,
): CellPlace | null {
  const bodyTop = bands.header + bands.pinned;
  const bodyHeight = (rowCount - pinnedCount) * ROW_HEIGHT;
  const footerTop = Math.max(bodyTop, Math.min(view.height - bands.footer, bodyTop + bodyHeight - view.scrollTop));
  const rightEdge = Math.min(view.width, layout.width - view.scrollLeft);
  const firstX = view.scrollLeft > 0 ? layout.leftWidth : offsetOf(layout.offsets, 0);
  const canScrollRight = view.scrollLeft + view.width < layout.width;
  const lastX = (canScrollRight ? rightEdge - layout.rightWidth : rightEdge) - 1;
  const atX = x < offsetOf(layout.offsets, 0) ? firstX : x >= rightEdge ? lastX : x;
  const firstY = view.scrollTop > 0 ? bodyTop : bands.header;
  const atY = y < bands.header ? firstY : y >= footerTop ? footerTop - 1 : y;
  return placeAt(atX, atY, view, layout, bands, rowCount, pinnedCount);
}
