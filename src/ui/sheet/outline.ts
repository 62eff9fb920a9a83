import { type ColumnLayout, offsetOf, ROW_HEIGHT } from './layout';
import type { CellRange } from './source';
import type { Bands, View } from './window';

/** A rectangle in pixels from the upper left corner of the scroll container. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a range that is in view, frozen columns and pinned rows in their places; null where none is. */
export function boxInView(
  range: CellRange,
  view: View,
  layout: ColumnLayout,
  bands: Bands,
  rowCount: number,
  pinnedCount: number,
): Box | null {
  const rightEdge = Math.min(view.width, layout.width - view.scrollLeft);
  const across = (edge: number, isStart: boolean): number => {
    const at = offsetOf(layout.offsets, edge);
    // The edge between two zones belongs to the one that the range lies in.
    if (edge < layout.middle || (edge === layout.middle && !isStart)) return at;
    if (edge > layout.right || (edge === layout.right && isStart)) return rightEdge - (layout.width - at);
    return Math.max(layout.leftWidth, Math.min(rightEdge - layout.rightWidth, at - view.scrollLeft));
  };
  const bodyTop = bands.header + bands.pinned;
  const bodyEnd = bodyTop + (rowCount - pinnedCount) * ROW_HEIGHT - view.scrollTop;
  const bottomEdge = Math.max(bodyTop, Math.min(view.height - bands.footer, bodyEnd));
  const down = (edge: number, isStart: boolean): number => {
    if (edge < pinnedCount || (edge === pinnedCount && !isStart)) return bands.header + edge * ROW_HEIGHT;
    const at = bodyTop + (edge - pinnedCount) * ROW_HEIGHT - view.scrollTop;
    return Math.max(bodyTop, Math.min(bottomEdge, at));
  };
  const [left, right] = [across(range.left, true), across(range.right + 1, false)];
  const [top, bottom] = [down(range.top, true), down(range.bottom + 1, false)];
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : null;
}
