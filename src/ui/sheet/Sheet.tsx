// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed in both directions with frozen ends; the roles of an ARIA grid say the same.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus of the whole grid is the one input in its active cell.
import { createEffect, createMemo, createUniqueId, on, onMount } from 'solid-js';
import { createKeyboard } from './commands';
import { createEditor } from './editor';
import { createGrid } from './grid';
import { Header } from './Header';
import { Outline } from './Outline';
import { createPicking } from './picking';
import { createPointer } from './pointer';
import { FooterRows, PinnedRows, ScrollingRows } from './Rows';
import { extending, samePlace, sameRange, selecting } from './selection';
import styles from './sheet.module.css';
import type { SheetProps } from './source';
import { createTransfer } from './transfer';

/**
 * A spreadsheet over a `SheetSource`: windowed in both directions by arithmetic, edited like Excel, spoken as an ARIA
 * grid. It fills its parent. It changes nothing by itself: what the user wants comes out through the callbacks, and
 * the source's next version brings it back.
 */
export function Sheet(props: SheetProps) {
  const hintId = createUniqueId();
  const grid = createGrid(props);
  let root: HTMLDivElement | undefined;
  const editor = createEditor(grid, props, () => root);
  const picking = createPicking(grid, editor, props);
  const onKeyDown = createKeyboard(grid, editor, picking, props);
  const pointer = createPointer(grid, editor, picking, props, () => root);
  const transfer = createTransfer(grid, editor, props);

  createEffect(() => {
    const cell = grid.activeCell();
    if (cell !== undefined) editor.moveInto(cell);
  });

  const active = createMemo(() => grid.active(), undefined, { equals: samePlace });
  const range = createMemo(() => grid.range(), undefined, { equals: sameRange });
  createEffect(on(active, ({ row, column }) => grid.hasCells() && props.onActivate?.(row, column)));
  createEffect(on(range, (selected) => grid.hasCells() && props.onSelect?.(selected)));
  createEffect(on(grid.scrollingRows, (rows) => props.onRowsInView?.(rows)));
  onMount(() => {
    if (root === undefined) return;
    grid.viewport.follow(root);
    props.onReady?.({
      activate: (place) => grid.select(selecting(place)),
      select: ({ top, left, bottom, right }) => {
        const corner = { row: top, column: left };
        grid.select(extending(selecting(corner), { row: bottom, column: right }), false);
        grid.reveal(corner);
      },
      commit: editor.commit,
      typedText: () => editor.draft()?.text ?? null,
      typeText: editor.type,
      focus: editor.focus,
    });
  });

  const rowTotal = () => grid.headings().length + grid.rowCount() + grid.footerCount();
  const columnTotal = () => grid.ariaColumn(grid.columns().length) - 1;
  return (
    <>
      <div
        ref={root}
        role="grid"
        class={styles.sheet}
        aria-label={props.label}
        aria-describedby={hintId}
        aria-rowcount={rowTotal()}
        aria-colcount={columnTotal()}
        aria-multiselectable={true}
        style={{
          '--above': `${grid.bands().header + grid.bands().pinned}px`,
          '--below': `${grid.bands().footer}px`,
          '--left': `${grid.layout().leftWidth}px`,
          '--right': `${grid.layout().rightWidth}px`,
        }}
        on:keydown={onKeyDown}
        on:mousedown={pointer.onMouseDown}
        on:dblclick={pointer.onDoubleClick}
        on:contextmenu={pointer.onContextMenu}
        on:copy={transfer.onCopy}
        on:cut={transfer.onCut}
        on:paste={transfer.onPaste}
      >
        <div role="presentation" style={{ width: `${grid.layout().width}px` }}>
          <Outline grid={grid} range={props.outlined ?? null} />
          <Outline grid={grid} range={grid.outlined()} />
          <Header grid={grid} sheet={props} />
          <PinnedRows grid={grid} />
          <ScrollingRows grid={grid} />
          <FooterRows grid={grid} />
        </div>
      </div>
      <p id={hintId} hidden>
        {props.hint}
      </p>
    </>
  );
}
