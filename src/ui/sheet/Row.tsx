// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed in both directions with frozen ends; the roles of an ARIA grid say the same.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus of the whole grid is the one input in its active cell.
import { createMemo, For, type JSX, Show } from 'solid-js';
import { Cell, type RowSelection } from './Cell';
import { classes } from './classes';
import type { Grid } from './grid';
import styles from './sheet.module.css';

interface RowFrameProps {
  readonly grid: Grid;
  /** Counted from 1 over header, rows and footer. */
  readonly rowIndex: number;
  readonly top: number;
  readonly gutter: string;
  readonly tone?: 'own' | 'reference' | undefined;
  readonly isActive?: boolean;
  readonly children: (column: number) => JSX.Element;
}

/**
 * The frame of a row: frozen ends, and between them the scrolling columns that are in view, side by side after a margin
 * for those that are not. Cells in the flow cost the browser half of what cells placed one by one do.
 */
export function RowFrame(props: RowFrameProps) {
  const layout = () => props.grid.layout();
  return (
    <div
      role="row"
      class={classes(
        styles.row,
        props.tone !== undefined && styles[props.tone],
        props.isActive === true && styles.activeRow,
      )}
      aria-rowindex={props.rowIndex}
      style={{ top: `${props.top}px` }}
    >
      <div role="presentation" class={styles.left} style={{ width: `${layout().leftWidth}px` }}>
        <Show when={props.grid.source().gutter}>
          {(gutter) => (
            <div
              role="gridcell"
              aria-readonly={true}
              class={styles.gutter}
              aria-colindex={1}
              style={{ width: `${gutter().width}px` }}
            >
              {props.gutter}
            </div>
          )}
        </Show>
        <For each={props.grid.leftColumns()}>{(column) => props.children(column)}</For>
      </div>
      <div role="presentation" class={styles.middle} style={{ 'margin-left': `${props.grid.skippedWidth()}px` }}>
        <For each={props.grid.middleColumns()}>{(column) => props.children(column)}</For>
      </div>
      <Show when={props.grid.rightColumns().length > 0}>
        <div role="presentation" class={styles.right} style={{ width: `${layout().rightWidth}px` }}>
          <For each={props.grid.rightColumns()}>{(column) => props.children(column)}</For>
        </div>
      </Show>
    </div>
  );
}

interface DataRowProps {
  readonly grid: Grid;
  readonly row: number;
  readonly top: number;
}

const sameRowSelection = (a: RowSelection | null, b: RowSelection | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.left === b.left &&
    a.right === b.right &&
    a.isTop === b.isTop &&
    a.isBottom === b.isBottom &&
    a.hasHandle === b.hasHandle);

/** One row of the source. What its cells have to know of the selection is worked out once for all of them. */
export function DataRow(props: DataRowProps) {
  const isActive = createMemo(() => props.grid.active().row === props.row);
  const activeColumn = createMemo(() => (isActive() ? props.grid.active().column : -1));
  const selected = createMemo<RowSelection | null>(
    () => {
      const { top, left, bottom, right } = props.grid.range();
      if (props.row < top || props.row > bottom) return null;
      const isBottom = props.row === bottom;
      const columns = props.grid.columns();
      const hasHandle =
        isBottom && props.grid.canFill && columns.some(({ editable }, at) => editable && at >= left && at <= right);
      return { left, right, isTop: props.row === top, isBottom, hasHandle };
    },
    null,
    { equals: sameRowSelection },
  );
  // Asked for again with every version, and next to never another.
  const tone = createMemo(() => props.grid.watched((source) => source.rowTone?.(props.row)));
  return (
    <RowFrame
      grid={props.grid}
      rowIndex={props.grid.headings().length + props.row + 1}
      top={props.top}
      gutter={props.grid.watched((source) => source.gutter?.text(props.row) ?? '')}
      tone={tone()}
      isActive={isActive()}
    >
      {(column) => (
        <Cell
          grid={props.grid}
          row={props.row}
          column={column}
          isActive={activeColumn() === column}
          selected={selected()}
        />
      )}
    </RowFrame>
  );
}
