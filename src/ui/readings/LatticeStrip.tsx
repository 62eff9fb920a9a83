import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import { PeerMark } from '../parts/PeerMark';
import { fifthOfPlace, fifths } from '../rating/league';
import { createRowWindow } from '../rating/rowWindow';
import { useShell } from '../shell/shell';
import { HEAD_HEIGHT, LatticeHead } from './LatticeHead';
import { readingAt } from './latticeLayout';
import styles from './readings.module.css';
import { readingText } from './readingText';
import { type ReadingsView, spanText } from './view';

const ROW_HEIGHT = 26;
const CELL_HEIGHT = 18;

/** Height of a row, and of what stands above the first besides the caption: a chart beside it is drawn to them. */
export const LATTICE_ROW = ROW_HEIGHT;
export const LATTICE_HEAD = HEAD_HEIGHT + 4;

/** The heat strip: a row a region, a cell a reading, coloured by the fifth of the ranking that the place lies in. */
export function LatticeStrip(props: { readonly view: ReadingsView }) {
  const { view } = props;
  const words = view.words;
  const shell = useShell();
  const hintId = createUniqueId();
  let body: HTMLDivElement | undefined;
  const count = () => view.rows().length;
  const { range } = createRowWindow(
    () => body,
    count,
    () => ROW_HEIGHT,
  );
  const drawn = createMemo(() => view.rows().slice(range().first, range().end));
  const placed = createMemo(() => view.rows().filter((region) => view.placeOf(region, view.chosenIndex()) > 0).length);

  let strip: HTMLDivElement | undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== strip) {
      moveOnBands(event, strip);
      return;
    }
    const from = view.pointed() ?? { row: Math.max(0, view.rows().indexOf(view.own())), reading: view.chosenIndex() };
    const last = view.layout().x.length - 1;
    const step = STEPS[event.key];
    const isAtEnd = view.pointed() !== null && from.reading === last;
    if (event.key === 'ArrowRight' && isAtEnd) bandIn(strip?.querySelector(`[data-strip-row="${from.row}"]`))?.focus();
    else if (event.key === 'Enter' && view.pointed() !== null) view.choose(from.reading);
    else if (event.key === 'F1' && view.pointed() !== null) {
      event.stopPropagation(); // there is a number here that can be asked
      shell.openTrace(view.subjectAt(from));
    } else if (step !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const [down, across] = step;
      const isFirst = view.pointed() === null;
      view.point({
        row: Math.min(count() - 1, Math.max(0, from.row + (isFirst ? 0 : down))),
        reading: Math.min(last, Math.max(0, from.reading + (isFirst ? 0 : across))),
      });
    } else return;
    event.preventDefault();
  };

  return (
    <section class={styles.strip} aria-label={words().stripOf(view.layout().x.length)} data-help="band">
      <Caption view={view} id={hintId} />
      {/* biome-ignore lint/a11y/useSemanticElements: no form; the arrows walk its cells, and what stands in them is said */}
      <div
        ref={strip}
        class={styles.scroller}
        classList={{
          [styles.marked ?? '']: view.app.peers().length > 0,
          [styles.manyRegions ?? '']: count() > 99,
        }}
        role="group"
        tabindex="0"
        aria-describedby={hintId}
        on:keydown={onKeyDown}
      >
        <LatticeHead view={view} />
        <div ref={body} style={{ height: `${count() * ROW_HEIGHT}px`, position: 'relative' }}>
          <For each={drawn()}>
            {(region, at) => <StripRow view={view} region={region} row={range().first + at()} placed={placed()} />}
          </For>
        </div>
      </div>
      <Show when={placed() >= 5}>
        <p class={styles.key}>
          <span class="label">{words().placeKey}</span>
          <For each={fifths(placed())}>
            {({ fifth, from, to }) => <span class={`${styles.keyed} fifth-${fifth}`}>{spanText(from, to)}</span>}
          </For>
        </p>
      </Show>
    </section>
  );
}

const STEPS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What is pointed at, in words: said as well as shown. */
function Caption(props: { readonly view: ReadingsView; readonly id: string }) {
  const { view } = props;
  const words = view.words;
  const pointed = () => {
    const at = view.pointed();
    const region = at === null ? undefined : view.rows()[at.row];
    const readings = at === null ? undefined : view.lattice()?.readings[at.reading];
    if (at === null || region === undefined || readings === undefined) return null;
    const place = view.placeOf(region, at.reading);
    const text = words().pointed(
      view.nameOf(region),
      place === 0 ? words().noPlace : words().placeOf(place),
      readingText(readings, view.app.words()),
    );
    return { text, reading: at.reading, subject: view.subjectAt(at) };
  };
  return (
    <div class={styles.caption}>
      <p id={props.id} role="status">
        <Show when={pointed()} fallback={<span class="muted">{words().pointHint}</span>}>
          {(found) => <ChainButton subject={found().subject}>{found().text}</ChainButton>}
        </Show>
      </p>
      <Show when={pointed()}>
        {(found) => (
          <Show when={found().reading !== view.chosenIndex()} fallback={<span class="label">{words().chosen}</span>}>
            <Button onClick={() => view.choose(found().reading)}>{words().choose}</Button>
          </Show>
        )}
      </Show>
    </div>
  );
}

interface StripRowProps {
  readonly view: ReadingsView;
  readonly region: number;
  readonly row: number;
  readonly placed: number;
}

function StripRow(props: StripRowProps) {
  const { view } = props;
  const isOwn = () => props.region === view.own();
  const label = () => {
    const letter = view.letterOf(props.region);
    const name = view.nameOf(props.region);
    return letter === null ? name : view.app.words().peers.marked(name, letter);
  };
  const band = () => spanText(view.lattice()?.best[props.region] ?? 0, view.lattice()?.worst[props.region] ?? 0);
  /** One path a fifth: forty cells cost five elements. */
  const paths = createMemo(() => {
    const { x, cell } = view.layout();
    const drawn = ['', '', '', '', '', ''];
    x.forEach((left, reading) => {
      const place = view.placeOf(props.region, reading);
      const fifth = place === 0 ? 0 : fifthOfPlace(place, props.placed);
      drawn[fifth] += `M${left} 0h${cell - 1}v${CELL_HEIGHT}h${1 - cell}z`;
    });
    return drawn;
  });
  const pointedReading = () => (view.pointed()?.row === props.row ? (view.pointed()?.reading ?? -1) : -1);
  const point = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
    const reading = readingAt(view.layout(), event.clientX - event.currentTarget.getBoundingClientRect().left);
    if (reading >= 0) view.point({ row: props.row, reading });
  };
  const frame = (reading: number, from: number, height: number) => {
    const left = view.layout().x[reading];
    return left === undefined ? '' : `M${left - 0.5} ${from}h${view.layout().cell}v${height}h-${view.layout().cell}z`;
  };
  /** One frame over all rows: each draws its part of the two sides, the first and the last the ends. */
  const column = () => {
    const left = view.layout().x[view.chosenIndex()];
    if (left === undefined) return '';
    const [from, to, width] = [left - 0.5, left - 0.5 + view.layout().cell, view.layout().cell];
    const end = props.row === 0 ? -3.5 : ROW_HEIGHT - 4.5;
    const isEnd = props.row === 0 || props.row === view.rows().length - 1;
    return `M${from} -4v${ROW_HEIGHT}M${to} -4v${ROW_HEIGHT}${isEnd ? `M${from} ${end}h${width}` : ''}`;
  };
  return (
    <div
      class={styles.row}
      classList={{ [styles.own ?? '']: isOwn() }}
      data-strip-row={props.row}
      style={{ top: `${props.row * ROW_HEIGHT}px` }}
    >
      <span class={styles.name} title={view.nameOf(props.region)}>
        <Show when={view.letterOf(props.region)}>
          {(letter) => (
            <span class={styles.mark}>
              <PeerMark letter={letter()} />
            </span>
          )}
        </Show>
        <span class="wide">{view.nameOf(props.region)}</span>
        <span class="narrow">{view.shortNameOf(props.region)}</span>
      </span>
      <svg
        width={view.layout().width}
        height={ROW_HEIGHT}
        viewBox={`0 -4 ${view.layout().width} ${ROW_HEIGHT}`}
        class={styles.cells}
        role="img"
        aria-label={`${label()}: ${band()}`}
        on:pointermove={point}
        on:pointerdown={point}
      >
        <For each={paths()}>
          {(d, fifth) => <path d={d} class={fifth() === 0 ? styles.placeless : `fifth-${fifth()}`} />}
        </For>
        <path d={column()} class={styles.frame} />
        <path d={frame(pointedReading(), -1, CELL_HEIGHT + 2)} class={styles.pointed} />
      </svg>
      <span class={styles.band}>
        <Band view={view} region={props.region} />
      </span>
    </div>
  );
}

/** Best and worst place of a region, each of which says under which readings it is one. */
function Band(props: { readonly view: ReadingsView; readonly region: number }) {
  const { view } = props;
  const end = (kind: 'best place' | 'worst place') => view.lattice()?.[kind === 'best place' ? 'best' : 'worst'];
  const figure = (kind: 'best place' | 'worst place') => (
    <ChainButton subject={{ kind, region: view.codeOf(props.region), year: view.lattice()?.year ?? 0 }} isMinor>
      {end(kind)?.[props.region]}
    </ChainButton>
  );
  const isPlaced = () => (end('best place')?.[props.region] ?? 0) > 0;
  const isOne = () => end('best place')?.[props.region] === end('worst place')?.[props.region];
  return (
    <Show when={isPlaced()} fallback="–">
      {figure('best place')}
      <Show when={!isOne()}>–{figure('worst place')}</Show>
    </Show>
  );
}

/** The first figure of a row's band. */
const bandIn = (row: Element | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-figure]') ?? null;

/** Arrows among the figures of the bands, reached from the last reading of a row and left to the left of the first. */
function moveOnBands(event: KeyboardEvent, strip: HTMLElement | undefined): void {
  const [figure, step] = [event.target, STEPS[event.key]];
  if (step === undefined || !(figure instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const row = figure.closest<HTMLElement>('[data-strip-row]');
  const [down, across] = step;
  const own = [...(row?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])];
  const wanted = own.indexOf(figure) + across;
  const at = Number(row?.dataset['stripRow']) + down;
  const next = down === 0 ? own[wanted] : bandIn(strip?.querySelector(`[data-strip-row="${at}"]`));
  if (down === 0 && wanted < 0) strip?.focus();
  else next?.focus();
  event.preventDefault();
}
