// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed in both directions with frozen ends; the roles of an ARIA grid say the same.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus of the whole grid is the one input in its active cell.
import { createMemo, For, Show } from 'solid-js';
import { cellClass } from './Cell';
import type { Grid } from './grid';
import { ROW_HEIGHT } from './layout';
import { DataRow, RowFrame } from './Row';
import styles from './sheet.module.css';

/** The pinned rows under the header. */
export function PinnedRows(props: { readonly grid: Grid }) {
  return (
    <Show when={props.grid.pinnedCount() > 0}>
      <div
        role="rowgroup"
        class={styles.pinned}
        style={{ top: `${props.grid.bands().header}px`, height: `${props.grid.bands().pinned}px` }}
      >
        <For each={props.grid.pinnedRows()}>
          {(row) => <DataRow grid={props.grid} row={row} top={row * ROW_HEIGHT} />}
        </For>
      </div>
    </Show>
  );
}

/** The rows that scroll: those in view and a few to spare, each where arithmetic puts it. */
export function ScrollingRows(props: { readonly grid: Grid }) {
  const height = () => (props.grid.rowCount() - props.grid.pinnedCount()) * ROW_HEIGHT;
  return (
    <div role="rowgroup" class={styles.body} style={{ height: `${height()}px` }}>
      <For each={props.grid.scrollingRows()}>
        {(row) => <DataRow grid={props.grid} row={row} top={(row - props.grid.pinnedCount()) * ROW_HEIGHT} />}
      </For>
    </div>
  );
}

/** Rows under the sheet, staying at the bottom edge while there are more rows than room. */
export function FooterRows(props: { readonly grid: Grid }) {
  const rows = () => Array.from({ length: props.grid.footerCount() }, (_, row) => row);
  const firstIndex = () => props.grid.headings().length + props.grid.rowCount() + 1;
  return (
    <Show when={props.grid.footerCount() > 0}>
      <div role="rowgroup" class={styles.footer} style={{ height: `${props.grid.bands().footer}px` }}>
        <For each={rows()}>
          {(row) => (
            <RowFrame grid={props.grid} rowIndex={firstIndex() + row} top={row * ROW_HEIGHT} gutter="">
              {(column) => <FooterCell grid={props.grid} row={row} column={column} />}
            </RowFrame>
          )}
        </For>
      </div>
    </Show>
  );
}

function FooterCell(props: { readonly grid: Grid; readonly row: number; readonly column: number }) {
  const view = createMemo(() =>
    props.grid.watchedColumn(props.column, (source) => source.footerCell?.(props.row, props.column) ?? { text: '' }),
  );
  const described = () => props.grid.columns()[props.column];
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles it may have support them
    <div
      role={described()?.namesRows === true ? 'rowheader' : 'gridcell'}
      aria-readonly={true}
      aria-colindex={props.grid.ariaColumn(props.column)}
      class={cellClass(described(), view())}
      title={view().title}
      style={props.grid.cellBox(props.column)}
    >
      {view().text}
    </div>
  );
}
