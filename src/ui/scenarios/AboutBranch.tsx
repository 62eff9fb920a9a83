import { createEffect, createUniqueId, onCleanup, Show } from 'solid-js';
import type { ScenarioId } from '../../model/scenario';
import { Menu, type MenuItem } from '../parts/Menu';
import styles from './branches.module.css';
import type { ScenariosView } from './view';

/** The scenario on view by itself: what can be done with it, and its note. */
export function AboutBranch(props: { readonly view: ScenariosView }) {
  const { view } = props;
  return (
    // Keyed: what is being typed belongs to one scenario.
    <Show when={view.active()} keyed>
      {(id) => <About view={view} id={id} />}
    </Show>
  );
}

function About(props: { readonly view: ScenariosView; readonly id: ScenarioId }) {
  const { view } = props;
  const { id } = props;
  const words = view.words;
  const isArchived = () => view.scenario()?.archived === true;
  const items = (): readonly MenuItem[] => [
    { text: words().rename, explanation: 'F2', onSelect: () => view.setForm({ kind: 'rename', of: id }) },
    { text: words().duplicate, onSelect: () => void view.duplicate(id) },
    { text: words().branch, explanation: 'Insert', onSelect: () => view.setForm({ kind: 'add', parent: id }) },
    {
      text: isArchived() ? words().fromArchive : words().toArchive,
      onSelect: () => void view.edits.change(id, { archived: !isArchived() }),
    },
    { text: words().delete, explanation: words().deleteKey, onSelect: () => view.remove(id) },
  ];
  return (
    <section class={styles.about}>
      <div class={styles.aboutHead}>
        <h2 title={view.named(id)}>{view.named(id)}</h2>
        <Menu text={words().actions} items={items()} />
      </div>
      <Note view={view} id={id} />
    </section>
  );
}

/** What is to be known of a scenario: kept in the package when the field is left. */
function Note(props: { readonly view: ScenariosView; readonly id: ScenarioId }) {
  const { view } = props;
  const { id } = props;
  const words = view.words;
  const [label, hint] = [createUniqueId(), createUniqueId()];
  let field: HTMLTextAreaElement | undefined;
  let draft: string | null = null;
  const keep = () => {
    if (draft === null) return;
    const note = draft.trim();
    draft = null;
    if (view.stands(id)) void view.edits.change(id, { note });
    else view.tellNotKept(note);
  };
  // Undone, or written in another tab.
  createEffect(() => {
    const note = view.scenario()?.note ?? '';
    if (field !== undefined && draft === null) field.value = note;
  });
  // Another scenario is shown, and the field was never left.
  onCleanup(() => {
    if (draft !== null) queueMicrotask(keep);
  });
  return (
    <>
      <span id={label} class="label">
        {words().note}
      </span>
      <textarea
        ref={field}
        class={styles.note}
        rows="2"
        aria-labelledby={label}
        aria-describedby={hint}
        onInput={({ currentTarget }) => {
          draft = currentTarget.value;
        }}
        onChange={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) keep();
        }}
      />
      <span id={hint} class="label">
        {words().noteLead}
      </span>
    </>
  );
}
