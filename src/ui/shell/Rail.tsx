import { For } from 'solid-js';
import type { FirstWords } from '../../i18n';
import { Icon } from '../parts/Icon';
import type { Commands } from './commands';
import styles from './Rail.module.css';
import { hrefOf } from './route';
import { SCREENS, type ScreenId } from './screens';
import { keysText, spokenKeys } from './shortcuts';

interface RailProps {
  readonly commands: Commands;
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
          {(screen) => {
            const keys = props.commands.of(`screen ${screen.id}`).keys[0];
            const name = () => props.words.shell.screen[screen.id];
            return (
              <li>
                <a
                  class={styles.entry}
                  href={hrefOf(screen.id)}
                  aria-label={name()}
                  aria-current={screen.id === props.screen ? 'page' : undefined}
                  aria-keyshortcuts={keys && spokenKeys(keys)}
                  title={keys === undefined ? name() : `${name()} · ${keysText(keys)}`}
                >
                  <Icon name={screen.icon} />
                  <span>{name()}</span>
                  <kbd>{keys && keysText(keys).split('+').at(-1)}</kbd>
                </a>
              </li>
            );
          }}
        </For>
      </ul>
      <button
        type="button"
        class={styles.entry}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        title={`${props.words.shell.help} · ?`}
        aria-label={props.words.shell.help}
        onClick={() => props.commands.of('help').run()}
      >
        <Icon name="help" />
        <span>{props.words.shell.help}</span>
        <kbd>?</kbd>
      </button>
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
