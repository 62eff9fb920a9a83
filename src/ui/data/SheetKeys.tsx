import { For } from 'solid-js';
import type { Dictionary } from '../../i18n';
import { Dialog } from '../parts/Dialog';
import styles from './data.module.css';
import type { DataScreenView } from './view';

type Words = Dictionary['sheet'];

/** Keys as keyboards print them, or what the mouse does, and the word for what comes of it. */
type Way = readonly [string | { readonly mouse: keyof Words['mouse'] }, keyof Words['keyWords']];

const KEYS: readonly (readonly [keyof Words['keyGroups'], readonly Way[]])[] = [
  [
    'move',
    [
      ['← ↑ → ↓', 'arrows'],
      ['Ctrl+← ↑ → ↓', 'blocks'],
      ['Tab, Shift+Tab', 'tab'],
      ['Enter, Shift+Enter', 'enter'],
      ['Home, End', 'home'],
      ['Ctrl+Home, Ctrl+End', 'corners'],
      ['PageUp, PageDown', 'page'],
      ['Ctrl+G', 'goTo'],
      ['Alt+PageUp, Alt+PageDown', 'year'],
      ['Esc, Tab', 'leave'],
    ],
  ],
  [
    'edit',
    [
      ['0–9', 'type'],
      ['F2', 'edit'],
      ['Esc', 'cancel'],
      ['=', 'formula'],
    ],
  ],
  [
    'select',
    [
      ['Shift+← ↑ → ↓', 'extend'],
      ['Shift+Space', 'row'],
      ['Ctrl+Space', 'column'],
      ['Ctrl+A', 'all'],
    ],
  ],
  [
    'change',
    [
      ['Ctrl+D', 'fillDown'],
      ['Ctrl+R', 'fillRight'],
      [{ mouse: 'handle' }, 'handle'],
      [{ mouse: 'handleWithControl' }, 'handleWithControl'],
      [{ mouse: 'handleTwice' }, 'handleTwice'],
      ['Delete', 'clear'],
      ['Ctrl+C, Ctrl+V', 'copy'],
      ['Ctrl+X', 'cut'],
      ['Ctrl+Z', 'undo'],
      ['Ctrl+Y, Ctrl+Shift+Z', 'redo'],
    ],
  ],
  ['columns', [['Alt+↓', 'menu']]],
];

/** The keys of the sheet, in a short dialog. */
export function SheetKeys(props: { readonly view: DataScreenView; readonly onClose: () => void }) {
  const words = () => props.view.words().sheet;
  return (
    <Dialog title={words().keys} closeText={props.view.words().shell.close} onClose={props.onClose} isText>
      <For each={KEYS}>
        {([group, keys]) => (
          <>
            <h3 class={styles.keyGroup}>{words().keyGroups[group]}</h3>
            <dl class={styles.keyList}>
              <For each={keys}>
                {([pressed, does]) => (
                  <div>
                    <dt>{typeof pressed === 'string' ? pressed : words().mouse[pressed.mouse]}</dt>
                    <dd>{words().keyWords[does]}</dd>
                  </div>
                )}
              </For>
            </dl>
          </>
        )}
      </For>
    </Dialog>
  );
}
