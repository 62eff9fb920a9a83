import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { formatCount } from '../../i18n';
import type { Difference, ItemKey } from '../../model/difference';
import { useApp } from '../../state/app';
import type { Reviewing, Verdict } from '../../state/reviewing';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Tag } from '../parts/Tag';
import { BlankRows } from '../rating/BlankRows';
import { createRowWindow, scrollToStretch } from '../rating/rowWindow';
import { Effect } from './Effect';
import { groupTitle, itemTitle, type ReviewGround, sideText } from './itemText';
import styles from './review.module.css';

type Group = ReturnType<Reviewing['groups']>[number];

/** A row of the table: a group, or one of its differences where it is opened. */
type Row =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'item'; readonly group: Group; readonly item: Difference };

const ROW_HEIGHT = 28;
const COLUMNS = 5;

interface DifferenceTableProps {
  readonly review: Reviewing;
  readonly ground: ReviewGround;
  readonly onDecide: (kind: Verdict['kind'], keys: readonly ItemKey[]) => void;
}

/** What is to be decided, group by group; of thousands only what is in sight is drawn. */
export function DifferenceTable(props: DifferenceTableProps) {
  const app = useApp();
  const words = () => app.words().reviewing;
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(new Set());
  const [at, setAt] = createSignal(0);
  let body: HTMLTableSectionElement | undefined;

  /** The rows of a group: the same ones for as long as it is, so that what is drawn of them stays, with the focus. */
  const rowsOf = new WeakMap<Group, { readonly own: Row; readonly items: readonly Row[] }>();
  const rows = createMemo(() =>
    props.review.groups().flatMap((group): readonly Row[] => {
      const known = rowsOf.get(group) ?? {
        own: { kind: 'group', group },
        items: group.items.map((item): Row => ({ kind: 'item', group, item })),
      };
      rowsOf.set(group, known);
      return opened().has(group.name) ? [known.own, ...known.items] : [known.own];
    }),
  );
  const seen = createRowWindow(
    () => body,
    () => rows().length,
    () => ROW_HEIGHT,
  );
  const current = () => Math.min(at(), Math.max(0, rows().length - 1));
  let holdsFocus = false;
  /** Only what is still there has been left: the focus of a row that goes is for the one in its place. */
  const leave = ({ target }: FocusEvent): void =>
    queueMicrotask(() => {
      if (target instanceof HTMLElement && target.isConnected && !body?.contains(document.activeElement)) {
        holdsFocus = false;
      }
    });
  createEffect(
    on(rows, () =>
      queueMicrotask(() => {
        seen.look();
        // The row that had it is gone, or was drawn elsewhere: it stays with what stands in its place.
        if (holdsFocus && document.activeElement === document.body) focusRow(current());
      }),
    ),
  );

  const toggle = (name: string) =>
    setOpened((known) => {
      const next = new Set(known);
      if (!next.delete(name)) next.add(name);
      return next;
    });
  const focusRow = (index: number): void => {
    setAt(Math.max(0, Math.min(index, rows().length - 1)));
    if (body !== undefined) scrollToStretch(body, current() * ROW_HEIGHT, ROW_HEIGHT, ROW_HEIGHT);
    seen.look();
    queueMicrotask(() => body?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus({ preventScroll: true }));
  };
  const keysOf = (row: Row): readonly ItemKey[] =>
    row.kind === 'group' ? row.group.items.map(({ key }) => key) : [row.item.key];

  const press = (event: KeyboardEvent): void => {
    const row = rows()[current()];
    // Keys of a button are its own.
    if (row === undefined || !(event.target instanceof HTMLTableRowElement) || event.ctrlKey || event.metaKey) return;
    const isOpen = opened().has(row.group.name);
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusRow(current() + 1),
      ArrowUp: () => focusRow(current() - 1),
      Home: () => focusRow(0),
      End: () => focusRow(rows().length - 1),
      ArrowRight: () => isOpen || toggle(row.group.name),
      ArrowLeft: () => isOpen && toggle(row.group.name),
      Enter: () => toggle(row.group.name),
      KeyA: () => props.onDecide('accept', keysOf(row)),
      KeyR: () => props.onDecide('refuse', keysOf(row)),
    };
    const action = actions[event.code];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  return (
    <div class={styles.box}>
      <table class={styles.table} aria-label={words().change} aria-rowcount={rows().length + 1}>
        <thead>
          <tr>
            <th scope="col">{words().change}</th>
            <th scope="col" class={styles.side}>
              {words().base}
            </th>
            <th scope="col" class={styles.side}>
              {words().mine}
            </th>
            <th scope="col" class={styles.side}>
              {words().theirs}
            </th>
            <th scope="col" class={styles.actions}>
              {words().decision}
            </th>
          </tr>
        </thead>
        {/* Rows take the focus; the body only hears their keys. */}
        <tbody
          ref={body}
          onKeyDown={press}
          onFocusIn={() => {
            holdsFocus = true;
          }}
          onFocusOut={leave}
        >
          <BlankRows rows={seen.range().first} height={ROW_HEIGHT} columns={COLUMNS} />
          <For each={rows().slice(seen.range().first, seen.range().end)}>
            {(row, index) => {
              const place = () => seen.range().first + index();
              return (
                <tr
                  class={row.kind === 'group' ? styles.group : styles.item}
                  tabindex={place() === current() ? 0 : -1}
                  aria-rowindex={place() + 2}
                  onFocus={() => setAt(place())}
                >
                  <Show
                    when={row.kind === 'item' ? row : null}
                    fallback={
                      <GroupCells
                        {...props}
                        group={row.group}
                        isOpen={opened().has(row.group.name)}
                        onToggle={() => toggle(row.group.name)}
                      />
                    }
                  >
                    {(item) => <ItemCells {...props} item={item().item} />}
                  </Show>
                </tr>
              );
            }}
          </For>
          <BlankRows rows={rows().length - seen.range().end} height={ROW_HEIGHT} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}

interface GroupCellsProps extends DifferenceTableProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function GroupCells(props: GroupCellsProps) {
  const app = useApp();
  const words = () => app.words().reviewing;
  const title = () => groupTitle(props.group.group, props.ground);
  return (
    <>
      <th scope="row" title={title()}>
        <button
          type="button"
          class={styles.title}
          tabindex={-1}
          aria-expanded={props.isOpen}
          onClick={() => props.onToggle()}
        >
          <Icon name="down" class={props.isOpen ? undefined : styles.folded} />
          {title()}
        </button>
        <span class={`muted ${styles.count}`}>
          <span aria-hidden="true">{formatCount(props.group.items.length, app.language())}</span>
          <span class="unseen">{words().items(props.group.items.length)}</span>
        </span>
      </th>
      <td colspan={3} class={styles.told}>
        <Show when={props.review.effects()}>
          {(effects) => (
            <Effect
              effect={effects().variants.get(props.group.name) ?? null}
              group={props.group.group}
              names={props.ground.names}
            />
          )}
        </Show>
      </td>
      <Decision
        {...props}
        what={title()}
        keys={props.group.items.map(({ key }) => key)}
        canAccept={props.group.items.some(({ blocked }) => blocked === undefined)}
      />
    </>
  );
}

function ItemCells(props: DifferenceTableProps & { readonly item: Difference }) {
  const app = useApp();
  const words = () => app.words().reviewing;
  const title = () => itemTitle(props.item, props.ground);
  const text = (side: 'base' | 'mine' | 'theirs') => sideText(props.item, side, props.ground);
  return (
    <>
      <th scope="row" title={title()}>
        <span class={styles.named}>
          <span>{title()}</span>
          <Show when={props.item.standing === 'conflict'}>
            <span class={styles.firm}>
              <Tag tone="warn">{words().conflict}</Tag>
            </span>
          </Show>
          <Show when={props.item.refusal !== undefined}>
            <span>
              <Tag title={words().refusedBefore(props.item.refusal ?? '')}>
                {words().refusedBefore(props.item.refusal ?? '')}
              </Tag>
            </span>
          </Show>
        </span>
      </th>
      <For each={['base', 'mine', 'theirs'] as const}>
        {(side) => (
          <td class={styles.side} title={text(side)}>
            {text(side)}
          </td>
        )}
      </For>
      <Decision
        {...props}
        what={title()}
        keys={[props.item.key]}
        canAccept={props.item.blocked === undefined}
        whyNot={props.item.blocked === undefined ? undefined : words().blocked[props.item.blocked]}
      />
    </>
  );
}

interface DecisionProps extends Pick<DifferenceTableProps, 'review' | 'onDecide'> {
  readonly what: string;
  readonly keys: readonly ItemKey[];
  readonly canAccept: boolean;
  readonly whyNot?: string | undefined;
}

function Decision(props: DecisionProps) {
  const app = useApp();
  const words = () => app.words().reviewing;
  return (
    <td class={styles.actions}>
      <Button
        kind="quiet"
        tabindex={-1}
        disabled={!props.canAccept}
        title={props.whyNot}
        aria-label={words().acceptOf(props.what)}
        onClick={() => props.onDecide('accept', props.keys)}
      >
        {words().accept}
      </Button>
      <Button
        kind="quiet"
        tabindex={-1}
        aria-label={words().refuseOf(props.what)}
        onClick={() => props.onDecide('refuse', props.keys)}
      >
        {words().refuse}
      </Button>
    </td>
  );
}
