import { batch } from 'solid-js';
import { openActiveCell, reportSkipped, selectAll } from './commands';
import { createDrag, type Point } from './drag';
import type { Editor } from './editor';
import { filledBy, handleWay, neighbourEnd, planFill, union } from './fill';
import type { Grid } from './grid';
import type { HeadingCell } from './headings';
import { headerTop, offsetOf, ROW_HEIGHT } from './layout';
import type { Picking } from './picking';
import { extending, samePlace, selecting, wholeColumns, wholeRows } from './selection';
import styles from './sheet.module.css';
import type { CellPlace, CellRange, SheetProps } from './source';
import { placeAt, placeDraggedTo } from './window';

/** The handle and a little around it, from the lower right corner of the selection, in pixels. */
const HANDLE = 9;

/** What the mouse does on a sheet. A tap arrives as the same events; a swipe stays the browser's scrolling. */
export interface Pointer {
  onMouseDown(event: MouseEvent): void;
  onDoubleClick(event: MouseEvent): void;
  onContextMenu(event: MouseEvent): void;
}

export function createPointer(
  grid: Grid,
  editor: Editor,
  picking: Picking,
  props: SheetProps,
  root: () => HTMLElement | undefined,
): Pointer {
  const pointIn = (event: MouseEvent): Point => {
    const box = root()?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const drag = createDrag(grid, pointIn);
  const find = (locate: typeof placeAt, x: number, y: number): CellPlace | null =>
    grid.hasCells()
      ? locate(x, y, grid.viewport.view(), grid.layout(), grid.bands(), grid.rowCount(), grid.pinnedCount())
      : null;
  const gutterWidth = () => offsetOf(grid.layout().offsets, 0);

  const selectCell = (place: CellPlace, isExtending: boolean) => {
    grid.select(isExtending ? extending(grid.selection(), place) : selecting(place));
    drag({
      across: true,
      down: true,
      to({ x, y }) {
        const at = find(placeDraggedTo, x, y);
        if (at !== null && !samePlace(at, grid.selection().head)) grid.select(extending(grid.selection(), at));
      },
    });
  };

  /** The first cell in view that scrolls: the active one of whole rows and columns, so that nothing moves. */
  const firstInView = (): CellPlace => {
    const { viewport } = grid;
    const row = viewport.scrollTop() === 0 ? 0 : grid.pinnedCount() + Math.ceil(viewport.scrollTop() / ROW_HEIGHT);
    return { row: Math.min(row, grid.rowCount() - 1), column: grid.terrain().home };
  };

  const headingUnder = (column: number, level: number): HeadingCell | undefined =>
    grid
      .headings()
      .flat()
      .find((cell) => column >= cell.first && column <= cell.last && spans(cell, level));

  const selectColumns = ({ x, y }: Point, isExtending: boolean) => {
    const level = grid.headings().findLastIndex((_, each) => y >= headerTop(each));
    const over = (at: CellPlace | null) => (at === null ? undefined : headingUnder(at.column, level));
    const begun = over(find(placeAt, x, grid.bands().header));
    if (begun === undefined) return;
    const { anchor, active } = grid.selection();
    const base = isExtending ? { first: anchor.column, last: anchor.column } : begun;
    const at = isExtending ? active : { row: firstInView().row, column: begun.first };
    const reach = ({ first, last }: HeadingCell) =>
      grid.select(
        first < base.first
          ? wholeColumns(base.last, first, at, grid.rowCount())
          : wholeColumns(base.first, last, at, grid.rowCount()),
        false,
      );
    reach(begun);
    drag({
      across: true,
      down: false,
      to(point) {
        const cell = over(find(placeDraggedTo, point.x, grid.bands().header));
        if (cell !== undefined) reach(cell);
      },
    });
  };

  const selectRows = ({ y }: Point, isExtending: boolean) => {
    const begun = find(placeAt, gutterWidth(), y);
    if (begun === null) return;
    const { anchor, active } = grid.selection();
    const base = isExtending ? anchor.row : begun.row;
    const at = isExtending ? active : { row: begun.row, column: firstInView().column };
    const reach = (row: number) => grid.select(wholeRows(base, row, at, grid.columns().length), false);
    reach(begun.row);
    drag({
      across: false,
      down: true,
      to(point) {
        const place = find(placeDraggedTo, gutterWidth(), point.y);
        if (place !== null) reach(place.row);
      },
    });
  };

  const fill = (source: CellRange, target: CellRange, withControl: boolean) => {
    const way = handleWay(source, target, withControl);
    const { batch: cells, skipped } = planFill(source, target, grid.ground(), way);
    if (cells.length > 0) props.onFill?.(cells);
    const { top, left, bottom, right } = union(source, target);
    const { active } = grid.selection();
    grid.select(
      { active, anchor: { row: top, column: left }, head: { row: bottom, column: right }, tabbedFrom: null },
      false,
    );
    reportSkipped(props, skipped, cells.length);
  };

  const distance = (source: CellRange, place: CellPlace) => (rows: number) => {
    const { offsets } = grid.layout();
    const across =
      place.column > source.right
        ? offsetOf(offsets, place.column + 1) - offsetOf(offsets, source.right + 1)
        : offsetOf(offsets, Math.min(place.column, source.left)) - offsetOf(offsets, source.left);
    return { down: rows * ROW_HEIGHT, across };
  };

  const dragHandle = () => {
    const source = grid.range();
    let target: CellRange | null = null;
    drag({
      across: true,
      down: true,
      to({ x, y }) {
        const place = find(placeDraggedTo, x, y);
        if (place === null) return;
        target = filledBy(source, place, distance(source, place));
        grid.outline(target);
      },
      end(withControl) {
        grid.outline(null);
        if (target !== null) batch(() => target !== null && fill(source, target, withControl));
      },
    });
  };

  /** Whether the event lies on a scroll bar, which is inside the element but outside its client area. */
  const isOnScrollBar = ({ x, y }: Point) => x >= grid.viewport.width() || y >= grid.viewport.height();
  const isOnCell = (event: MouseEvent): boolean => {
    const { x, y } = pointIn(event);
    return find(placeAt, x, y) !== null;
  };
  const isOnHandle = (event: MouseEvent): boolean => {
    const cell = event.target instanceof Element ? event.target.closest(`.${styles.handle}`) : null;
    if (cell === null || editor.mode() !== 'ready') return false;
    const { right, bottom } = cell.getBoundingClientRect();
    return event.clientX >= right - HANDLE && event.clientY >= bottom - HANDLE;
  };

  const press = (point: Point, event: MouseEvent) => {
    const place = find(placeAt, point.x, point.y);
    if (place !== null && picking.pick(place)) return;
    const isInHeader = point.y < grid.bands().header;
    const isInGutter = point.x < gutterWidth();
    const handled = isOnHandle(event);
    editor.commit();
    if (!grid.hasCells()) return;
    if (handled) dragHandle();
    else if (place !== null) selectCell(place, event.shiftKey);
    else if (isInHeader && isInGutter) selectAll(grid);
    else if (isInHeader) selectColumns(point, event.shiftKey);
    else if (isInGutter) selectRows(point, event.shiftKey);
  };

  return {
    onMouseDown(event) {
      const point = pointIn(event);
      if (event.button !== 0 || editor.owns(event) || isOnScrollBar(point)) return;
      // The browser would move the focus to the page.
      event.preventDefault();
      batch(() => press(point, event));
      editor.focus();
      if (!event.shiftKey && isOnCell(event)) openActiveCell(grid, props, 'tick');
    },
    onDoubleClick(event) {
      const { x, y } = pointIn(event);
      if (event.button !== 0 || editor.owns(event)) return;
      const range = grid.range();
      if (isOnHandle(event)) {
        const end = neighbourEnd(range, grid.rowCount(), grid.columns().length, grid.terrain().isFilled);
        if (end > range.bottom)
          batch(() => fill(range, { ...range, top: range.bottom + 1, bottom: end }, event.ctrlKey));
      } else if (editor.mode() === 'ready' && find(placeAt, x, y) !== null) {
        const { row, column } = grid.active();
        const isTick = grid.source().opens?.(row, column) === 'tick'; // which each of the two clicks has changed
        if (!isTick && !openActiveCell(grid, props)) editor.edit();
      }
    },
    onContextMenu(event) {
      const { x, y } = pointIn(event);
      const place = y < grid.bands().header && x >= gutterWidth() ? find(placeAt, x, grid.bands().header) : null;
      if (place === null || props.onColumnMenu === undefined) return;
      event.preventDefault();
      editor.focus();
      props.onColumnMenu(place.column, new DOMRectReadOnly(event.clientX, event.clientY, 0, 0));
    },
  };
}

const spans = ({ level, rows }: HeadingCell, at: number): boolean => at >= level && at < level + rows;
