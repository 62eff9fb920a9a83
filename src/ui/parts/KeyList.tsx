import { For } from 'solid-js';
import styles from './KeyList.module.css';

interface KeyListProps {
  readonly title: string;
  /** Keys as keyboards print them, or what the mouse does, and what comes of it. */
  readonly ways: readonly (readonly [pressed: string, does: string])[];
}

/** A group of keys, with what each does. */
export function KeyList(props: KeyListProps) {
  return (
    <>
      <h3 class={styles.group}>{props.title}</h3>
      <dl class={styles.list}>
        <For each={props.ways}>
          {([pressed, does]) => (
            <div>
              <dt>{pressed}</dt>
              <dd>{does}</dd>
            </div>
          )}
        </For>
      </dl>
    </>
  );
}
