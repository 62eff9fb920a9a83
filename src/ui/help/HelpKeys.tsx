import { For } from 'solid-js';
import type { Dictionary } from '../../i18n';
import { useApp } from '../../state/app';
import { KeyList } from '../parts/KeyList';
import { SheetKeyList } from '../sheet/SheetKeyList';
import { useCommands } from '../shell/commands';
import { keysText } from '../shell/shortcuts';

type Words = Dictionary['help']['keys'];

/** What the keys of a screen or of what opens over it do, beside those of the sheet and of the whole product. */
const KEYS: readonly (readonly [
  Exclude<keyof Words, 'words'>,
  readonly (readonly [string, keyof Words['words']])[],
])[] = [
  [
    'rating',
    [
      ['← ↑ → ↓, Home, End, PageUp, PageDown', 'figure'],
      ['Enter, F1', 'openFigure'],
    ],
  ],
  [
    'scenarios',
    [
      ['F6, Shift+F6', 'panel'],
      ['↑ ↓, Enter', 'branch'],
      ['Insert', 'branchNew'],
      ['F2', 'branchName'],
      ['Delete', 'branchDelete'],
      ['Enter, Shift+Enter, ↑ ↓', 'weightStep'],
      ['Esc', 'weightBack'],
      ['← ↑ → ↓', 'latticeMove'],
      ['Enter', 'latticeTake'],
    ],
  ],
  [
    'survey',
    [
      ['0–7', 'mark'],
      ['Enter', 'markNext'],
      ['Backspace', 'markBack'],
      ['Ctrl+Enter', 'formKeep'],
    ],
  ],
  [
    'standard',
    [
      ['↑ ↓', 'itemMove'],
      ['1–4, 0', 'itemMark'],
      ['Enter, Esc', 'itemOpen'],
    ],
  ],
  [
    'dialogs',
    [
      ['↑ ↓', 'listMove'],
      ['Enter', 'take'],
      ['Esc', 'close'],
      ['↑ ↓', 'chainMove'],
      ['←', 'chainBack'],
      ['Ctrl+Enter', 'keepText'],
    ],
  ],
];

/** Every key of the product: those that work everywhere as the commands have them, then screen by screen. */
export function HelpKeys() {
  const app = useApp();
  const commands = useCommands();
  const words = () => app.words().help.keys;
  return (
    <>
      <KeyList
        title={words().everywhere}
        ways={commands.all
          .filter(({ keys }) => keys.length > 0)
          .map(({ keys, name }) => [keys.map(keysText).join(', '), name(app.words())])}
      />
      <h3>{words().sheet}</h3>
      <SheetKeyList words={app.words().sheet} />
      <For each={KEYS}>
        {([group, ways]) => (
          <KeyList title={words()[group]} ways={ways.map(([pressed, does]) => [pressed, words().words[does]])} />
        )}
      </For>
    </>
  );
}
