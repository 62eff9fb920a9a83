import { createMemo, createSignal, For, Show } from 'solid-js';
import { compareNames } from '../../i18n';
import type { RegionCode } from '../../model/region';
import { moveAmongFigures } from '../parts/amongFigures';
import { ChainButton } from '../parts/ChainButton';
import { Wide } from '../parts/Wide';
import { createRowWindow } from '../rating/rowWindow';
import { standardHref } from './address';
import { BY_NAME, BY_UNASSESSED, BY_WHOLE, nextOrder, orderedRegions, type RegionOrder } from './order';
import styles from './standard.module.css';
import type { StandardView } from './view';

const ROW_HEIGHT = 28;

interface Column {
  readonly by: string;
  readonly text: string;
  /** The whole of what the heading says in short. */
  readonly title: string;
}

/** All regions beside each other, provision by provision; the own one stands on top too. Any column orders them. */
export function Comparison(props: { readonly view: StandardView }) {
  const { view } = props;
  const words = view.words;
  const [order, setOrder] = createSignal<RegionOrder>({ by: BY_WHOLE, descending: true });
  let body: HTMLTableSectionElement | undefined;

  const columns = createMemo((): readonly Column[] => [
    { by: BY_WHOLE, text: words().allTogether, title: words().whole },
    ...view.provisions.map(({ id, title }, index) => ({
      by: id,
      text: String(index + 1),
      title: `${words().provision(index + 1)}. ${view.text(title)}`,
    })),
    { by: BY_UNASSESSED, text: words().unassessed, title: words().unassessed },
  ]);
  const figureOf = (region: RegionCode): number => {
    const { whole, provisions } = view.standard.fulfilment(region);
    if (order().by === BY_UNASSESSED) return whole.unassessed;
    return (order().by === BY_WHOLE ? whole : provisions.get(order().by))?.share ?? Number.NaN;
  };
  const ordered = createMemo(() => {
    const compare = compareNames(view.language());
    return orderedRegions(
      view.regions().map(({ code }) => code),
      order(),
      figureOf,
      (a, b) => compare(view.nameOf(a), view.nameOf(b)),
    );
  });
  const rows = createRowWindow(
    () => body,
    () => ordered().length,
    () => ROW_HEIGHT,
  );
  const own = () => view.app.ownRegion()?.code ?? null;
  const sorted = (by: string) => (order().by !== by ? undefined : order().descending ? 'descending' : 'ascending');
  const heading = (column: Column, isNumber: boolean) => (
    <th scope="col" classList={{ number: isNumber, [styles.name ?? '']: !isNumber }} aria-sort={sorted(column.by)}>
      <button
        type="button"
        class={styles.sort}
        title={words().sortBy(column.title)}
        onClick={() => setOrder(nextOrder(order(), column.by))}
      >
        {column.text}
        <Show when={sorted(column.by)}>
          <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
            <path d={order().descending ? 'M1 2h6L4 7z' : 'M1 6h6L4 1z'} fill="currentColor" />
          </svg>
        </Show>
      </button>
    </th>
  );
  return (
    <div class={styles.part}>
      <h2 class={styles.printedTitle}>{words().regionsTable}</h2>
      <p class={`label ${styles.partLead}`}>{words().regionsLead}</p>
      <Wide label={words().regionsTable}>
        <table class={styles.table} on:keydown={moveAmongFigures}>
          <caption class="unseen">{words().regionsTable}</caption>
          <thead>
            <tr>
              {heading(
                { by: BY_NAME, text: view.app.words().terms.region, title: view.app.words().terms.region },
                false,
              )}
              <For each={columns()}>{(column) => heading(column, true)}</For>
            </tr>
          </thead>
          <Show when={own()}>
            {(code) => (
              <tbody class={styles.pinned}>
                <RegionRow view={view} region={code()} isOwn />
              </tbody>
            )}
          </Show>
          <tbody ref={body}>
            <Blank count={rows.range().first} columns={columns().length + 1} />
            <For each={ordered().slice(rows.range().first, rows.range().end)}>
              {(code) => <RegionRow view={view} region={code} isOwn={code === own()} />}
            </For>
            <Blank count={ordered().length - rows.range().end} columns={columns().length + 1} />
          </tbody>
        </table>
      </Wide>
    </div>
  );
}

interface RegionRowProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly isOwn: boolean;
}

function RegionRow(props: RegionRowProps) {
  const { view } = props;
  const words = view.words;
  const fulfilment = () => view.standard.fulfilment(props.region);
  const isBegun = () => view.standard.isBegun(props.region);
  return (
    <tr
      classList={{ [styles.own ?? '']: props.isOwn, [styles.notBegun ?? '']: !isBegun() }}
      title={isBegun() ? undefined : words().notBegun}
    >
      <th scope="row" class={styles.name}>
        <a href={standardHref('assessment', props.region)}>{view.nameOf(props.region)}</a>
      </th>
      <td class="number">
        <ChainButton subject={view.subjectOf(props.region, 'whole')}>{view.share(fulfilment().whole)}</ChainButton>
      </td>
      <For each={view.provisions}>
        {({ id }, index) => (
          <td class="number">
            <ChainButton subject={view.subjectOf(props.region, 'provision', index() + 1)} isMinor>
              {view.share(view.fulfilmentOf(props.region, id))}
            </ChainButton>
          </td>
        )}
      </For>
      <td class="number">
        <ChainButton subject={view.subjectOf(props.region, 'whole', 0, 'unassessed')} isMinor>
          {fulfilment().whole.unassessed} / {fulfilment().whole.applying}
        </ChainButton>
      </td>
    </tr>
  );
}

/** Stands for rows that are not drawn. */
function Blank(props: { readonly count: number; readonly columns: number }) {
  return (
    <Show when={props.count > 0}>
      <tr>
        <td class={styles.blank} colspan={props.columns} style={{ height: `${props.count * ROW_HEIGHT}px` }} />
      </tr>
    </Show>
  );
}
