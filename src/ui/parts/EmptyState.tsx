import { type JSX, Show } from 'solid-js';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** What is not there, and what to do first. */
  readonly text: string;
  /** The buttons that do it. */
  readonly children?: JSX.Element;
}

/** Stands where there is nothing to show yet. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div class={styles.empty}>
      <p>{props.text}</p>
      <Show when={props.children}>
        <div class={styles.actions}>{props.children}</div>
      </Show>
    </div>
  );
}
