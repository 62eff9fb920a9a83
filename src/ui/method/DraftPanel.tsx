import { createMemo, For, Show } from 'solid-js';
import { sumOf } from '../../model/weightTable';
import { createFollowing } from '../../state/following';
import { Button } from '../parts/Button';
import { dependantText } from '../structure/dependantText';
import { Effect } from './Effect';
import type { Editor } from './editor';
import styles from './method.module.css';

/** Sums that differ by less are equal (¶8). */
const NEAR = 1e-9;
/** So many faults are listed at once. */
const MOST_FAULTS = 8;

/** What the draft comes to before it is kept: its faults, the sum of the weights, the places, what it leaves behind. */
export function DraftPanel(props: { readonly editor: Editor }) {
  const { editor } = props;
  const { app, draft, words } = editor;
  const directions = () => draft.methodology().directions;
  const sum = () => sumOf(directions());
  const whole = createMemo(() => (draft.isChanged() && draft.faults().length === 0 ? draft.methodology() : null));
  const effect = createFollowing(
    whole,
    () => [editor.document.cellsVersion(), editor.document.settings(), editor.document.batches(), app.year()],
    app.calculations.rated,
    editor.work.effect,
  );
  const left = createMemo(() => {
    editor.document.cellsVersion(); // the cells themselves are plain arrays
    const next = whole();
    return next === null ? [] : editor.work.dependants(next);
  });
  return (
    <aside class={styles.panel} aria-label={words().draft}>
      <h2>{words().draft}</h2>
      <Show when={draft.isOutdated()}>
        <p class={styles.warning}>{words().outdated}</p>
      </Show>
      <p role="alert" class={styles.fault}>
        {editor.problem()}
      </p>
      <p classList={{ [styles.warning ?? '']: Math.abs(sum() - 100) > NEAR }}>
        {words().sum(sum())}
        <Show when={Math.abs(sum() - 100) > NEAR}>
          <br />
          {sum() === 0 ? words().noWeight : words().sumOff}
        </Show>
      </p>
      <Show when={draft.canUndo() || draft.canRedo()}>
        <p class={styles.actions}>
          <Button icon="undo" shortcut="Ctrl+Z" disabled={!draft.canUndo()} onClick={draft.undo}>
            {app.words().shell.undo}
          </Button>
          <Button icon="redo" shortcut="Ctrl+Y" disabled={!draft.canRedo()} onClick={draft.redo}>
            {app.words().shell.redo}
          </Button>
        </p>
      </Show>
      <Show when={draft.isChanged()} fallback={<p class="label">{words().noDraft}</p>}>
        <Show when={draft.faults().length > 0}>
          <Faults editor={editor} />
        </Show>
        <p class={styles.actions}>
          <Button
            kind="primary"
            disabled={draft.faults().length > 0 || editor.isBusy()}
            onClick={() => void editor.keep()}
          >
            {words().keep}
          </Button>
          <Button disabled={editor.isBusy()} onClick={draft.discard}>
            {words().discard}
          </Button>
        </p>
        <Show when={whole()}>
          <Show when={app.year() !== null} fallback={<p class="label">{words().noYear}</p>}>
            <Show when={effect()} fallback={<p class="label">{words().computing}</p>}>
              {(found) => <Effect editor={editor} effect={found()} />}
            </Show>
          </Show>
        </Show>
        <Show when={left().length > 0}>
          <p class="label">
            {words().stays}{' '}
            {left()
              .map((each) => dependantText(each, app))
              .join('; ')}
            .
          </p>
        </Show>
      </Show>
    </aside>
  );
}

function Faults(props: { readonly editor: Editor }) {
  const { draft, textOf, words } = props.editor;
  return (
    <section class={styles.faults} aria-label={words().faults(draft.faults().length)}>
      <h3>{words().faults(draft.faults().length)}</h3>
      <p class="label">{words().mendFirst}</p>
      <ul>
        <For each={draft.faults().slice(0, MOST_FAULTS)}>
          {(fault) => (
            <li>
              <b>{placeOf(fault.path, props.editor)}</b> {textOf(fault)}
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

/** The thing that a fault lies in, by its code or its number. */
function placeOf(path: readonly (string | number)[], { draft, words }: Editor): string {
  const [list, at, , place] = path;
  const { directions, inputs, paragraphs } = draft.methodology();
  if (list === 'directions' && typeof at === 'number') {
    const direction = directions[at];
    return (typeof place === 'number' ? direction?.factors[place]?.code : direction?.code) ?? '';
  }
  if (list === 'inputs' && typeof at === 'number') return inputs[at]?.code ?? '';
  if (list === 'paragraphs' && typeof at === 'number') return `¶${paragraphs[at]?.number}`;
  return list === 'points' ? words().points : '';
}
