import { createEffect, createMemo, createSignal, For, type JSX, on, onMount, Show } from 'solid-js';
import type { ScenarioId } from '../../model/scenario';
import { Button } from '../parts/Button';
import { isKeyboardFree } from '../parts/keyboardFree';
import { BranchLines } from './BranchLines';
import { NewBranch, RenamedBranch } from './BranchName';
import { type BranchRow, stepIn } from './branches';
import styles from './branches.module.css';
import type { ScenariosView } from './view';

/** What stands for the base in the document, where ids of scenarios stand. */
const BASE = 'base';

interface BranchListProps {
  readonly view: ScenariosView;
  /** What is told of a scenario, or of the base (null), behind its name. */
  readonly beside: (id: ScenarioId | null) => JSX.Element;
  /** One of them has the focus. */
  readonly onFocus: (id: ScenarioId | null) => void;
}

/** The scenarios as they branch: arrows move, Enter shows one and then leads to its projects, F2 renames it, Delete asks, Insert begins one off it. */
export function BranchList(props: BranchListProps) {
  const { view } = props;
  const words = view.words;
  const rows = createMemo(() => {
    const { rows: standing, archived } = view.branches();
    return new Map([...standing, ...archived].map((row) => [row.id, row]));
  });
  const ids = () => view.branches().rows.map(({ id }) => id);
  const archived = () => view.branches().archived.map(({ id }) => id);
  const [isUnfolded, setUnfolded] = createSignal(false);
  /** One that is on view is never out of sight. */
  const showsArchive = () => isUnfolded() || archived().some((id) => id === view.active());
  const shown = createMemo((): readonly (ScenarioId | null)[] => [
    null,
    ...ids(),
    ...(showsArchive() ? archived() : []),
  ]);

  const [focused, setFocused] = createSignal<ScenarioId | null>(view.active());
  /** The one that Tab leads to. */
  const stop = () => (shown().includes(focused()) ? focused() : view.active());
  let tree: HTMLDivElement | undefined;
  const focus = (id: ScenarioId | null): void => {
    setFocused(id);
    queueMicrotask(() => {
      const items = [...(tree?.querySelectorAll<HTMLElement>('[data-branch]') ?? [])];
      items.find((item) => item.dataset['branch'] === (id ?? BASE))?.focus();
    });
  };

  onMount(() => isKeyboardFree() && view.form() === null && focus(view.active()));
  // Deleted in another tab, or its beginning taken back: that is said, and the keys do not fall into nothing.
  createEffect(
    on(
      [view.active, view.scenario],
      ([now], before) => {
        const [id, scenario] = before ?? [];
        if (now !== null || id == null || scenario == null || view.stands(id)) return;
        view.tellGone(scenario.name);
        // Once what is left of the scenario has gone from the screen.
        setTimeout(() => {
          if (isKeyboardFree()) focus(null);
        });
      },
      { defer: true },
    ),
  );

  const begun = () => {
    const form = view.form();
    return form?.kind === 'add' ? form : null;
  };
  const press = (event: KeyboardEvent, id: ScenarioId | null) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = stepIn(shown(), id, event.key);
    if (to !== undefined) focus(to);
    else if (event.key === 'Enter' && id !== null && id === view.active()) view.goToProjects();
    else if (event.key === 'Enter' || event.key === ' ') view.choose(id);
    else if (event.key === 'Insert') view.setForm({ kind: 'add', parent: id });
    else if (event.key === 'F2' && id !== null) view.setForm({ kind: 'rename', of: id });
    else if (event.key === 'Delete' && id !== null) view.remove(id);
    else return;
    event.preventDefault();
  };

  const detailsOf = (id: ScenarioId | null) =>
    [
      { text: view.peersShort(id, view.year()), isFault: false },
      { text: view.invalidText(id), isFault: true },
    ].filter(({ text }) => text !== '');
  const Item = (item: {
    readonly id: ScenarioId | null;
    readonly row: BranchRow | null;
    readonly name: JSX.Element;
  }) => (
    // biome-ignore lint/a11y/useFocusableInteractive: it is, and Tab leads to one of them
    <div
      role="treeitem"
      class={styles.item}
      classList={{ [styles.active ?? '']: view.active() === item.id }}
      data-branch={item.id ?? BASE}
      aria-level={(item.row?.level ?? 0) + 1}
      aria-selected={view.active() === item.id}
      tabindex={stop() === item.id ? 0 : -1}
      onFocus={() => {
        setFocused(item.id);
        props.onFocus(item.id);
      }}
      onClick={() => view.choose(item.id)}
      onDblClick={() => item.id !== null && view.setForm({ kind: 'rename', of: item.id })}
      onKeyDown={(event) => press(event, item.id)}
    >
      <BranchLines
        row={item.row}
        hasBranches={item.row?.hasBranches ?? ids().length > 0}
        furtherLines={detailsOf(item.id).length}
      />
      {item.name}
      {props.beside(item.id)}
    </div>
  );
  /** What its place rests on is told with it: a branch may assume other things than the one it is off. */
  const Detail = (of: { readonly id: ScenarioId | null; readonly text: string }) => (
    <>
      <small>{of.text}</small>
      <For each={detailsOf(of.id)}>
        {({ text, isFault }) => <small classList={{ [styles.fault ?? '']: isFault }}>{text}</small>}
      </For>
    </>
  );
  const branch = (id: ScenarioId) => (
    <Show when={rows().get(id)}>
      {(row) => (
        <Item
          id={id}
          row={row()}
          name={
            <Show
              when={view.isForm('rename', id)}
              fallback={
                <span class={styles.name}>
                  <span title={row().scenario.name}>{row().scenario.name}</span>
                  <Detail id={id} text={words().changes(view.changes(id))} />
                </span>
              }
            >
              <RenamedBranch view={view} id={id} onEnd={() => focus(id)} />
            </Show>
          }
        />
      )}
    </Show>
  );
  return (
    <>
      <div ref={tree} role="tree" class={styles.tree} aria-label={words().branches}>
        <Item
          id={null}
          row={null}
          name={
            <span class={styles.name}>
              <span>{words().base}</span>
              <Detail id={null} text={words().baseDetail} />
            </span>
          }
        />
        <For each={ids()}>{branch}</For>
        <Show when={archived().length > 0}>
          <Button kind="quiet" aria-expanded={showsArchive()} onClick={() => setUnfolded(!showsArchive())}>
            {words().archive(archived().length)}
          </Button>
          <Show when={showsArchive()}>
            <For each={archived()}>{branch}</For>
          </Show>
        </Show>
      </div>
      {/* Keyed: begun anew off another one. */}
      <Show
        when={begun()}
        keyed
        fallback={
          <Button
            kind="quiet"
            icon="add"
            class={styles.add ?? ''}
            title={words().branchKeys}
            onClick={() => view.setForm({ kind: 'add', parent: view.active() })}
          >
            {words().add}
          </Button>
        }
      >
        {({ parent }) => <NewBranch view={view} parent={parent} onEnd={() => focus(view.active())} />}
      </Show>
    </>
  );
}
