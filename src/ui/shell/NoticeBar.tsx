import { For, Show } from 'solid-js';
import { Button } from '../parts/Button';
import styles from './NoticeBar.module.css';

/** A message that floats over the screen until it is put away. */
export interface Message {
  readonly text: string;
  readonly tone: 'plain' | 'problem';
  /** What can still be done about it: taking a deletion back. */
  readonly actions?: readonly { readonly text: string; readonly run: () => void }[];
}

interface NoticeBarProps {
  /** Name of the region for screen readers. */
  readonly label: string;
  readonly closeText: string;
  readonly message: Message | null;
  readonly onClose: () => void;
}

/** Spoken politely, shown above the status bar. The area itself is always there: a reader hears only what enters it. */
export function NoticeBar(props: NoticeBarProps) {
  return (
    <section class={styles.area} role="status" aria-live="polite" aria-label={props.label}>
      <Show when={props.message}>
        {(message) => (
          <div class={styles.notice} classList={{ [styles.problem ?? '']: message().tone === 'problem' }}>
            <p>{message().text}</p>
            <For each={message().actions}>
              {(action) => (
                <Button kind="quiet" onClick={() => action.run()}>
                  {action.text}
                </Button>
              )}
            </For>
            <Button kind="quiet" icon="close" onClick={() => props.onClose()}>
              {props.closeText}
            </Button>
          </div>
        )}
      </Show>
    </section>
  );
}
