import { Show } from 'solid-js';
import { Icon } from '../parts/Icon';
import { classes } from './classes';
import type { Grid } from './grid';
import { offsetOf } from './layout';
import styles from './sheet.module.css';
import type { SheetProps } from './source';

/** No column gets narrower or wider than this, in pixels. */
export const NARROWEST = 32;
export const WIDEST = 640;

interface ColumnToolsProps {
  readonly grid: Grid;
  readonly sheet: SheetProps;
  readonly column: number;
}

/**
 * What the mouse finds on a column's own heading: the button of its menu, and the edge it is drawn wider by. A screen
 * reader and a keyboard have both by the keys of the sheet.
 */
export function ColumnTools(props: ColumnToolsProps) {
  const described = () => props.grid.columns()[props.column];

  const startResize = (event: MouseEvent) => {
    if (event.button !== 0) return;
    // The sheet would select the column.
    event.preventDefault();
    event.stopPropagation();
    // Each new width draws the heading anew: the drag lasts until the button is let go, whatever becomes of this one.
    const { grid, sheet, column } = props;
    const { offsets } = grid.layout();
    const width = offsetOf(offsets, column + 1) - offsetOf(offsets, column);
    const from = event.clientX;
    const onMove = (move: MouseEvent) => {
      if (move.buttons === 0) stop();
      else {
        const wanted = width + move.clientX - from;
        sheet.onResize?.(column, Math.round(Math.max(NARROWEST, Math.min(WIDEST, wanted))));
      }
    };
    const stop = () => {
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', stop);
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', stop);
  };

  return (
    <>
      <Show when={props.sheet.onColumnMenu !== undefined}>
        <span
          role="presentation"
          aria-hidden="true"
          class={classes(styles.menuButton, described()?.align === 'start' && styles.atEnd)}
          title={props.sheet.columnMenuText}
          on:mousedown={(event) => {
            event.preventDefault();
            event.stopPropagation();
          }}
          on:dblclick={(event) => event.stopPropagation()}
          on:click={(event) => {
            const box = event.currentTarget.parentElement?.getBoundingClientRect();
            if (box !== undefined) props.sheet.onColumnMenu?.(props.column, box);
          }}
        >
          <Icon name="down" />
        </span>
      </Show>
      <Show when={props.sheet.onResize !== undefined && described()?.frozen !== 'right'}>
        <span
          role="presentation"
          class={styles.resizer}
          on:mousedown={startResize}
          on:dblclick={(event) => {
            event.stopPropagation();
            props.sheet.onFit?.(props.column);
          }}
        />
      </Show>
    </>
  );
}
