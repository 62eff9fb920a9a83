import { createMemo, Show } from 'solid-js';
import type { Grid } from './grid';
import { boxInView } from './outline';
import styles from './sheet.module.css';

/** The dashed line around what a fill will reach, or around the cell that an expression takes. */
export function Outline(props: { readonly grid: Grid }) {
  const box = createMemo(() => {
    const { grid } = props;
    const range = grid.outlined();
    if (range === null) return null;
    return boxInView(range, grid.viewport.view(), grid.layout(), grid.bands(), grid.rowCount(), grid.pinnedCount());
  });
  return (
    <Show when={box()}>
      {(at) => (
        <div role="presentation" class={styles.outlineGround}>
          <div
            role="presentation"
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
