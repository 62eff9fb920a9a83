import { For } from 'solid-js';
import type { FirstWords } from '../../i18n';
import { Icon } from '../parts/Icon';
import styles from './Rail.module.css';
import { hrefOf } from './route';
import { SCREENS, type ScreenId } from './screens';

interface RailProps {
  readonly words: FirstWords;
  readonly screen: ScreenId;
  readonly collapsed: boolean;
  readonly onCollapse: (collapsed: boolean) => void;
}

/** The way to every screen. Folded, it shows icons only; their names are still spoken and shown on hover. */
export function Rail(props: RailProps) {
  const fold = () => (props.collapsed ? props.words.shell.expandRail : props.words.shell.collapseRail);
  return (
    <nav class={styles.rail} aria-label={props.words.shell.screens}>
      <ul>
        <For each={SCREENS}>
          {(screen, index) => {
            const name = () => props.words.shell.screen[screen.id];
            return (
              <li>
                <a
                  class={styles.entry}
                  href={hrefOf(screen.id)}
                  aria-label={name()}
                  aria-current={screen.id === props.screen ? 'page' : undefined}
                  aria-keyshortcuts={`Alt+${index() + 1}`}
                  title={`${name()} · Alt+${index() + 1}`}
                >
                  <Icon name={screen.icon} />
                  <span>{name()}</span>
                  <kbd>{index() + 1}</kbd>
                </a>
              </li>
            );
          }}
        </For>
      </ul>
      <button
        type="button"
        class={`${styles.entry} ${styles.fold}`}
        aria-label={fold()}
        title={fold()}
        onClick={() => props.onCollapse(!props.collapsed)}
      >
        <Icon name={props.collapsed ? 'expand' : 'collapse'} />
        <span>{fold()}</span>
      </button>
    </nav>
  );
}
