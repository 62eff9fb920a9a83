import { createMemo, Show } from 'solid-js';
import type { Grid } from './grid';
import { boxInView } from './outline';
import styles from './sheet.module.css';
import type { CellRange } from './source';

/** A dashed line around cells: what a fill will reach, the cell that an expression takes, what was cut. */
export function Outline(props: { readonly grid: Grid; readonly range: CellRange | null }) {
  const box = createMemo(() => {
    const { grid, range } = props;
    if (range === null) return null;
    return boxInView(range, grid.viewport.view(), grid.layout(), grid.bands(), grid.rowCount(), grid.pinnedCount());
  });
  return (
    <Show when={box()}>
      {(at) => (
        <div role="presentation" class={styles.outlineGround}>
          <div
            role="presentation"
            data-outline
            class={styles.outline}
            style={{
              left: `${at().left}px`,
              top: `${at().top}px`,
              width: `${at().width}px`,
              height: `${at().height}px`,
            }}
          />
        </div>
      )}
    </Show>
  );
}
