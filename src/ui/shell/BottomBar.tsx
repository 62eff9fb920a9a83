import { For } from 'solid-js';
import type { FirstWords } from '../../i18n';
import { Icon } from '../parts/Icon';
import styles from './BottomBar.module.css';
import { hrefOf } from './route';
import { BOTTOM_SCREENS, type ScreenId } from './screens';

interface BottomBarProps {
  readonly words: FirstWords;
  readonly screen: ScreenId;
  readonly onMore: () => void;
}

/** The rail of narrow screens; the other screens stand under «Тағы». */
export function BottomBar(props: BottomBarProps) {
  return (
    <nav class={styles.bar} aria-label={props.words.shell.screens}>
      <For each={BOTTOM_SCREENS}>
        {(screen) => (
          <a
            class={styles.entry}
            href={hrefOf(screen.id)}
            aria-current={screen.id === props.screen ? 'page' : undefined}
          >
            <Icon name={screen.icon} />
            {props.words.shell.screen[screen.id]}
          </a>
        )}
      </For>
      <button type="button" class={styles.entry} aria-haspopup="dialog" onClick={() => props.onMore()}>
        <Icon name="more" />
        {props.words.shell.more}
      </button>
    </nav>
  );
}
