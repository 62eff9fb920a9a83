import { batch, onCleanup } from 'solid-js';
import type { Editor } from './editor';
import type { Grid } from './grid';
import { extending, samePlace, selecting } from './selection';
import type { CellPlace } from './source';
import { placeAt, placeDraggedTo } from './window';

/** Pixels a frame that a drag beyond the edge scrolls by. */
const DRAG_SCROLL = 24;

/** What the mouse does on a sheet. A tap arrives as the same events; a swipe stays the browser's scrolling. */
export interface Pointer {
  onMouseDown(event: MouseEvent): void;
  onDoubleClick(event: MouseEvent): void;
}

export function createPointer(grid: Grid, editor: Editor, root: () => HTMLElement | undefined): Pointer {
  let stopDrag = () => {};
  onCleanup(() => stopDrag());

  const pointIn = (event: MouseEvent) => {
    const box = root()?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const find = (locate: typeof placeAt, x: number, y: number): CellPlace | null =>
    grid.hasCells()
      ? locate(x, y, grid.viewport.view(), grid.layout(), grid.bands(), grid.rowCount(), grid.pinnedCount())
      : null;

  const extendTo = (place: CellPlace | null) => {
    if (place !== null && !samePlace(place, grid.selection().head)) grid.select(extending(grid.selection(), place));
  };

  /** Follows the mouse until the button is let go; beyond the edge it scrolls on, frame by frame, also at rest. */
  const startDrag = () => {
    let last: { x: number; y: number } | undefined;
    let frame = 0;
    const onMove = (event: MouseEvent) => {
      if (event.buttons === 0) {
        stopDrag();
        return;
      }
      last = pointIn(event);
      extendTo(find(placeDraggedTo, last.x, last.y));
      if (frame === 0) frame = requestAnimationFrame(scrollOn);
    };
    const scrollOn = () => {
      frame = 0;
      if (last === undefined) return;
      const { viewport } = grid;
      const across = last.x < 0 ? -DRAG_SCROLL : last.x > viewport.width() ? DRAG_SCROLL : 0;
      const down = last.y < 0 ? -DRAG_SCROLL : last.y > viewport.height() ? DRAG_SCROLL : 0;
      if (across === 0 && down === 0) return;
      viewport.scrollTo(viewport.scrollLeft() + across, viewport.scrollTop() + down);
      extendTo(find(placeDraggedTo, last.x, last.y));
      frame = requestAnimationFrame(scrollOn);
    };
    stopDrag = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', stopDrag);
      stopDrag = () => {};
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', stopDrag);
  };

  /** Whether the event lies on a scroll bar, which is inside the element but outside its client area. */
  const isOnScrollBar = (x: number, y: number) => x >= grid.viewport.width() || y >= grid.viewport.height();

  return {
    onMouseDown(event) {
      const { x, y } = pointIn(event);
      if (event.button !== 0 || editor.owns(event) || isOnScrollBar(x, y)) return;
      // The browser would move the focus to the page.
      event.preventDefault();
      const place = find(placeAt, x, y);
      batch(() => {
        editor.commit();
        if (place !== null) grid.select(event.shiftKey ? extending(grid.selection(), place) : selecting(place));
      });
      editor.focus();
      if (place === null) return;
      stopDrag();
      startDrag();
    },
    onDoubleClick(event) {
      const { x, y } = pointIn(event);
      if (event.button === 0 && !editor.owns(event) && find(placeAt, x, y) !== null) editor.edit();
    },
  };
}
