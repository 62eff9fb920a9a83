import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { createGlide } from './glide';
import { LeagueHead } from './LeagueHead';
import { LeagueRow } from './LeagueRow';
import { leagueLayout } from './layout';
import styles from './league.module.css';
import { createNameWidth } from './nameWidth';
import { ReferenceRows } from './ReferenceRows';
import { createRowFocus } from './rowFocus';
import { createRowWindow } from './rowWindow';
import { scoreScale } from './scale';
import { subjectAt } from './subjectAt';
import type { LeagueView } from './view';

/** Height of the head, which covers what scrolls under it. */
const HEAD = { 1: 48, 2: 32 } as const;

/** Room for the mark of a region that is compared with, before its name. */
const MARK = 22;

interface LeagueTableProps {
  readonly view: LeagueView;
  /** A number was clicked: its whole chain is wanted. */
  readonly onOpen: (subject: Subject) => void;
  readonly onReady?: (reveal: RevealRegion) => void;
}

/**
 * All regions by place: the own one pinned on top and again in its place, R, what each direction brings to it, places
 * under the readings, marks. Rows come and go with the scrolling where there are many.
 */
export function LeagueTable(props: LeagueTableProps) {
  const { view } = props;
  const words = () => view.words().rating;
  const [width, setWidth] = createSignal(960);
  let table: HTMLTableElement | undefined;
  let body: HTMLTableSectionElement | undefined;

  const nameWidth = createNameWidth(() => view.codes().map(view.nameOf));
  const longestName = () => nameWidth() + (view.peers().length > 0 ? MARK : 0);
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

  /** Opens the chain of the number that a click or a key is on. */
  const open = (event: MouseEvent | KeyboardEvent): void => {
    const subject = subjectAt(event, view);
    if (subject === null) return;
    if (event.type === 'keydown') event.preventDefault(); // else the key asks for help
    props.onOpen(subject);
  };

  onMount(() => {
    const holder = table?.parentElement;
    if (holder === null || holder === undefined) return;
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(holder);
      setWidth(Math.floor(holder.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)));
    };
    measure();
    // With the next frame: what is drawn anew changes the holder's height, and must not be heard of in the same one.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
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
      on:keydown={(event) => {
        // On R the key is the shell's, which tells R.
        const isScore = event.target instanceof HTMLElement && event.target.dataset['score'] !== undefined;
        if (event.key === 'F1' && !isScore) open(event);
        else focus.onKeyDown(event);
      }}
      on:click={open}
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
        <BlankRows columns={layout().columns.length + 1} count={rows.range().first} rowHeight={layout().rowHeight} />
        <For each={shown()}>
          {(code) => <LeagueRow view={view} layout={layout()} scale={scale()} row={{ code, pinned: false }} />}
        </For>
        <BlankRows
          columns={layout().columns.length + 1}
          count={view.codes().length - rows.range().end}
          rowHeight={layout().rowHeight}
        />
      </tbody>
      <ReferenceRows view={view} onOpen={props.onOpen} columns={layout().columns.length + 1} />
    </table>
  );
}

/** Brings a region's row into sight and puts the frame of the active cell on it. */
export type RevealRegion = (code: string) => void;

/** Stands for rows that are not drawn. */
function BlankRows(props: { readonly columns: number; readonly count: number; readonly rowHeight: number }) {
  return (
    <Show when={props.count > 0}>
      <tr>
        <td class={styles.blank} colspan={props.columns} style={{ height: `${props.count * props.rowHeight}px` }} />
      </tr>
    </Show>
  );
}
