import { createMemo, createResource, createSignal, Show } from 'solid-js';
import { type Dictionary, loadDictionary } from '../../../i18n';
import { LANGUAGES } from '../../../model/words';
import { useApp } from '../../../state/app';
import { Dialog } from '../../parts/Dialog';
import { SearchList } from '../../parts/SearchList';
import { useCommands } from '../commands';
import { useShell } from '../shell';
import { entriesOf } from './entries';
import styles from './Palette.module.css';
import { type Entry, findEntries } from './search';

/** More than anybody reads through: another letter finds it. */
const SHOWN = 60;

/** Finds a region, a factor, a ¶ or a command by typing, from whichever screen, and goes there or does it. */
export function Palette(props: { readonly onClose: () => void }) {
  const app = useApp();
  const shell = useShell();
  const commands = useCommands();
  const words = () => app.words().palette;
  const [text, setText] = createSignal('');
  // What is not loaded yet is found a moment later.
  const [dictionaries] = createResource<readonly Dictionary[]>(() => Promise.all(LANGUAGES.map(loadDictionary)));
  const [texts] = createResource(() => app.wholeMethodology());
  const entries = createMemo(() =>
    entriesOf({
      app,
      shell,
      commands,
      dictionaries: dictionaries.latest ?? [app.words()],
      texts: texts.latest ?? null,
    }),
  );
  const found = createMemo(() => findEntries(entries(), text()));
  const take = ({ run }: Entry) => {
    props.onClose();
    // The dialog gives the focus back to where it was before.
    queueMicrotask(run);
  };
  return (
    <Dialog title={app.words().shell.search} closeText={app.words().shell.close} onClose={props.onClose}>
      <SearchList
        label={words().search}
        listLabel={words().list}
        text={text()}
        onText={setText}
        items={found().slice(0, SHOWN)}
        words={({ name, beside, kind }) => [name, ...(beside === '' ? [] : [beside]), words().kinds[kind]]}
        onTake={take}
      >
        <Show when={found().length > SHOWN}>
          <p class={styles.note} role="presentation">
            {words().more(found().length - SHOWN)}
          </p>
        </Show>
      </SearchList>
      <p class={styles.note} role="status">
        {found().length === 0 ? words().none : ''}
      </p>
      <p class={`${styles.note} wide`}>{words().keys}</p>
    </Dialog>
  );
}
