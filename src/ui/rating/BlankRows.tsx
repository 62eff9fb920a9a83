import { Show } from 'solid-js';
import styles from './BlankRows.module.css';

/** Stands in a table for rows that are not drawn. */
export function BlankRows(props: { readonly rows: number; readonly height: number; readonly columns: number }) {
  return (
    <Show when={props.rows > 0}>
      <tr>
        <td colspan={props.columns} class={styles.blank} style={{ height: `${props.rows * props.height}px` }} />
      </tr>
    </Show>
  );
}
