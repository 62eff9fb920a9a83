import { For, untrack } from 'solid-js';
import type { ScenarioId } from '../../model/scenario';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { shortList } from '../parts/shortList';
import { goesWith } from './branches';
import styles from './branches.module.css';
import type { ScenariosView } from './view';

/** So many names are read; the rest is counted. */
const MOST_NAMED = 8;

/** What goes with a scenario, named before it is deleted. */
export function DeleteBranch(props: { readonly view: ScenariosView; readonly id: ScenarioId }) {
  const { view } = props;
  const words = view.words;
  const close = () => view.setForm(null);
  const list = (names: readonly string[]): string => shortList(names, MOST_NAMED, words().andMore);
  // As they stood when the question was asked.
  const [name, goes] = untrack(() => [view.named(props.id), goesWith(view.book(), props.id)]);
  const lines = () => [
    ...(goes.branches.length > 0 ? [words().goesBranches(list(goes.branches))] : []),
    ...(goes.projects.length > 0 ? [words().goesProjects(goes.projects.length, list(goes.projects))] : []),
    ...(goes.overrides > 0 ? [words().goesOverrides(goes.overrides)] : []),
    ...(goes.growths > 0 ? [words().goesGrowths(goes.growths)] : []),
  ];
  const remove = () => {
    void view.edits.remove(props.id);
    close();
  };
  return (
    <Dialog
      title={words().deleteTitle(name)}
      closeText={view.app.words().shell.cancel}
      onClose={close}
      footer={
        <Button kind="danger" autofocus onClick={remove}>
          {words().delete}
        </Button>
      }
    >
      <p>{words().goesWith}</p>
      <ul class={styles.goes}>
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
      <p class="label">{words().undoLater}</p>
    </Dialog>
  );
}
