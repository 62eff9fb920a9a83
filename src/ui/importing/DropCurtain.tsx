import { Show } from 'solid-js';
import styles from './DropCurtain.module.css';

/** Lies over the screen while files are held over the window, and says what becomes of them. */
export function DropCurtain(props: { readonly shown: boolean; readonly text: string; readonly lead: string }) {
  return (
    <Show when={props.shown}>
      <div class={styles.curtain}>
        <p class={styles.text}>{props.text}</p>
        <p class="label">{props.lead}</p>
      </div>
    </Show>
  );
}
