import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { formatShort } from '../../i18n';
import { WeightScale } from './ContributionBar';
import { createGlide } from './glide';
import { LeagueRow } from './LeagueRow';
import { leagueLayout } from './layout';
import styles from './league.module.css';
import { createNameWidth } from './nameWidth';
import { PlaceAxis } from './PlaceBand';
import { ReferenceRows } from './ReferenceRows';
import { createRowFocus } from './rowFocus';
import { createRowWindow } from './rowWindow';
import { scoreScale } from './scale';
import type { LeagueView } from './view';

/** Height of the head, which covers what scrolls under it. */
const HEAD = { 1: 48, 2: 32 } as const;

/**
 * All regions by place: the own one pinned on top and again in its place, R, what each direction brings to it, places
 * under the readings, marks. Rows come and go with the scrolling where there are many.
 */
export function LeagueTable(props: { readonly view: LeagueView; readonly onReady?: (reveal: RevealRegion) => void }) {
  const { view } = props;
  const words = () => view.words().rating;
  const [width, setWidth] = createSignal(960);
  let table: HTMLTableElement | undefined;
  let body: HTMLTableSectionElement | undefined;

  const longestName = createNameWidth(() => view.codes().map(view.nameOf));
  const placeSigns = createMemo(() => view.longestPlace());
  const layout = createMemo(() => leagueLayout(width(), longestName(), placeSigns()));
  const scale = createMemo(() => scoreScale(view.rating(), view.methodology.points.best, layout().barWidth));
  const rows = createRowWindow(
    () => body,
    () => view.codes().length,
    () => layout().rowHeight,
  );
  const shown = createMemo(() => view.codes().slice(rows.range().first, rows.range().end));
  const pinnedCode = () => view.own();
  const focus = createRowFocus({
    view,
    table: () => table,
    body: () => body,
    rowHeight: () => layout().rowHeight,
    coveredAbove: () => HEAD[layout().lines] + (pinnedCode() === null ? 0 : layout().rowHeight),
  });
  createGlide(
    view.codes,
    () => layout().rowHeight,
    (code) => body?.querySelector<HTMLElement>(`[data-row="${CSS.escape(code)}"]`) ?? undefined,
  );

  onMount(() => {
    const holder = table?.parentElement;
    if (holder === null || holder === undefined) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(holder);
    onCleanup(() => observer.disconnect());
    props.onReady?.(focus.reveal);
  });

  return (
    <table
      ref={table}
      class={styles.league}
      classList={{ [styles.twoLines ?? '']: layout().lines === 2 }}
      aria-rowcount={rows.isWindowed() ? view.codes().length + 1 : undefined}
      on:keydown={focus.onKeyDown}
    >
      <caption class="unseen">
        {words().tableOf(view.rating().year)}. {words().tableHint}
      </caption>
      <colgroup>
        <For each={layout().columns}>{(pixels) => <col style={{ width: `${pixels}px` }} />}</For>
        <col />
      </colgroup>
      <LeagueHead view={view} layout={layout()} scale={scale()} />
      <Show when={pinnedCode()}>
        {(code) => (
          <tbody>
            <LeagueRow view={view} layout={layout()} scale={scale()} row={{ code: code(), pinned: true }} />
          </tbody>
        )}
      </Show>
      <tbody ref={body}>
        <BlankRows count={rows.range().first} rowHeight={layout().rowHeight} />
        <For each={shown()}>
          {(code) => <LeagueRow view={view} layout={layout()} scale={scale()} row={{ code, pinned: false }} />}
        </For>
        <BlankRows count={view.codes().length - rows.range().end} rowHeight={layout().rowHeight} />
      </tbody>
      <ReferenceRows view={view} columns={layout().lines === 1 || layout().hasBand ? 7 : 4} />
    </table>
  );
}

/** Brings a region's row into sight and puts the frame of the active cell on it. */
export type RevealRegion = (code: string) => void;

function LeagueHead(props: {
  readonly view: LeagueView;
  readonly layout: ReturnType<typeof leagueLayout>;
  readonly scale: ReturnType<typeof scoreScale>;
}) {
  const { view } = props;
  const words = () => view.words().rating;
  const before = () => view.app.derived.before();
  const isNarrow = () => props.layout.lines === 2;
  const most = () => formatShort(props.scale.most, 1, view.language());
  const band = () => (
    <th scope="col" class={`${styles.head} ${styles.band}`}>
      <span class="unseen">{words().band}</span>
      <Show when={!isNarrow()} fallback={<span aria-hidden="true">{words().band}</span>}>
        <PlaceAxis view={view} title={words().band} />
      </Show>
    </th>
  );
  const score = () => (
    <th scope="col" class={`${styles.head} ${styles.score}`}>
      {words().score}
    </th>
  );
  const flags = () => (
    <th scope="col" class={styles.head}>
      {words().flags}
    </th>
  );
  return (
    <thead>
      <tr>
        <th scope="col" class={`${styles.head} ${styles.place}`}>
          {words().place}
        </th>
        <th
          scope="col"
          class={`${styles.head} ${styles.change}`}
          title={before() === null ? words().noYearBefore : words().changeFromLong(before()?.year ?? 0)}
        >
          <Show when={before()} fallback={<span class="unseen">{words().change}</span>}>
            {(year) => <span classList={{ unseen: isNarrow() }}>{words().changeFrom(year().year)}</span>}
          </Show>
        </th>
        <th scope="col" class={`${styles.head} ${styles.name}`}>
          {isNarrow() ? words().narrowRegion(most()) : words().region}
        </th>
        <Show when={isNarrow()}>
          <Show when={props.layout.hasBand}>
            {band()}
            {flags()}
          </Show>
          {score()}
        </Show>
        <Show when={!isNarrow()}>
          {score()}
          <th scope="col" class={`${styles.head} ${styles.bars}`}>
            <span class="unseen">{words().contributions}</span>
            <WeightScale view={view} scale={props.scale} width={props.layout.barWidth} />
          </th>
          {band()}
          {flags()}
        </Show>
      </tr>
    </thead>
  );
}

/** Stands for rows that are not drawn. */
function BlankRows(props: { readonly count: number; readonly rowHeight: number }) {
  return (
    <Show when={props.count > 0}>
      <tr>
        <td class={styles.blank} colspan="7" style={{ height: `${props.count * props.rowHeight}px` }} />
      </tr>
    </Show>
  );
}
