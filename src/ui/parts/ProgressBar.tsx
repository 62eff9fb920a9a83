import { Show } from 'solid-js';
import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly text: string;
  /** From 0 to 1; left out where how much there is to do is not known. */
  readonly done?: number | undefined;
}

/** How far long work has come, in words and as a bar. */
export function ProgressBar(props: ProgressBarProps) {
  return (
    <label class={styles.field}>
      <span>{props.text}</span>
      <Show when={props.done !== undefined} fallback={<progress max={1} />}>
        <progress value={props.done} max={1} />
      </Show>
    </label>
  );
}
