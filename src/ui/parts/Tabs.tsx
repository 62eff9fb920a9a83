import { Index, Show } from 'solid-js';
import styles from './Tabs.module.css';

export interface Tab<Id> {
  readonly id: Id;
  readonly text: string;
  readonly href: string;
  /** How many things wait there for the user; nothing is shown where none do. */
  readonly waiting?: number;
}

interface TabsProps<Id> {
  /** Spoken, not shown. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
}

/** The parts of a screen, each at an address of its own. */
export function Tabs<Id>(props: TabsProps<Id>) {
  return (
    <nav class={styles.tabs} aria-label={props.label}>
      <ul>
        {/* By place: a count that changes leaves the focus where it is. */}
        <Index each={props.tabs}>
          {(tab) => (
            <li>
              <a class={styles.tab} href={tab().href} aria-current={tab().id === props.current ? 'page' : undefined}>
                {tab().text}
                <Show when={tab().waiting}>
                  {(count) => (
                    <>
                      {' '}
                      <span class={styles.count}>{count()}</span>
                    </>
                  )}
                </Show>
              </a>
            </li>
          )}
        </Index>
      </ul>
    </nav>
  );
}
