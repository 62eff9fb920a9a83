import { createEffect, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import { namesIn } from '../../i18n';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { Button } from '../parts/Button';
import { isKeyboardFree } from '../parts/keyboardFree';
import { createMediaQuery } from '../parts/mediaQuery';
import { whilePrinting } from '../parts/paper';
import { PasteDialog } from '../pasting/PasteDialog';
import { Sheet } from '../sheet/Sheet';
import type { CellPlace } from '../sheet/source';
import { NoPackage } from '../shell/NoPackage';
import { useShell } from '../shell/shell';
import { listenForShortcuts } from '../shell/shortcuts';
import { CellDetails } from './CellDetails';
import { ColumnMenu, createColumnCommands } from './ColumnMenu';
import { Checks } from './checks/Checks';
import { createFindingSteps } from './checks/steps';
import { DataBar } from './DataBar';
import styles from './data.module.css';
import { createEditing } from './editing';
import { FilterRows } from './FilterRows';
import { createFilling } from './filling';
import { GoTo } from './GoTo';
import { createPlaceMoves } from './placeMoves';
import { printedSheet } from './printing';
import { referenceRefusal } from './reference';
import { Standings } from './Standings';
import { StateLegend } from './StateLegend';
import { selectionText } from './selected';
import { columnName } from './sheetColumns';
import { cellsOfStep } from './stepTaken';
import { Thresholds } from './Thresholds';
import { tracedCell } from './traced';
import { createUnfinished } from './unfinished';
import { createDataView, createSideView } from './view';

/** The Data screen: regions × inputs of a year, typed into like a spreadsheet, with the places beside. */
export function DataScreen() {
  const app = useApp();
  return (
    <div class={styles.screen}>
      {/* Keyed: another package is another sheet. */}
      <Show when={app.document()} keyed fallback={<NoPackage title={app.words().data.title} />}>
        {(document) => <DataSheet document={document} />}
      </Show>
    </div>
  );
}

/** Whether whoever has come here may type at once: no touch would bring a keyboard up for it. */
const mayType = (): boolean => isKeyboardFree() && window.matchMedia('(pointer: fine)').matches;

/** Beside the sheet where both have room, or below it on a telephone; between the two it comes when it is asked for. */
const hasRoomForSide = (): boolean => window.matchMedia('(min-width: 1200px), (max-width: 720px)').matches;

function DataSheet(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const shell = useShell();
  const view = createDataView(app, props.document);
  const side = createSideView(view);
  /** What is done beside the sheet is done to the cell that is the active one now. */
  const catchingUp = { handleEvent: side.catchUp, capture: true };
  const places = createPlaceMoves(view);
  const steps = createFindingSteps(view);
  const editing = createEditing(view, places.edited);
  const unfinished = createUnfinished(view, editing, props.document.id);
  const fill = createFilling(view, places.edited, editing.say);
  const refuseReference = (place: CellPlace, from: CellPlace) => shell.say(referenceRefusal(view.frame(), place, from));
  const commands = createColumnCommands(view);
  const [menu, setMenu] = createSignal<{ readonly column: number; readonly box: DOMRectReadOnly } | null>(null);
  const [isGoing, setGoing] = createSignal(false);
  const [isFiltering, setFiltering] = createSignal(false);
  const closeMenu = () => {
    setMenu(null);
    view.focusSheet();
  };
  const [isSideOpen, setSideOpen] = createSignal(hasRoomForSide());
  const isBelow = createMediaQuery('(max-width: 720px)');
  let sheet: HTMLDivElement | undefined;
  let aside: HTMLElement | undefined;
  /** Beside the sheet it opens and closes; below it, it is gone to, and from there back to the sheet. */
  const toSide = (): void => {
    if (!isBelow()) {
      setSideOpen(!isSideOpen());
      return;
    }
    setSideOpen(true);
    const isInView = aside !== undefined && aside.getBoundingClientRect().top < window.innerHeight / 2;
    if (isInView) sheet?.scrollIntoView();
    else {
      aside?.scrollIntoView();
      aside?.focus({ preventScroll: true });
    }
  };
  const words = () => app.words().data;
  /** Said, for the rows have moved under a reader who does not see it. */
  const order = () => {
    const sorting = view.arrangement.sorting();
    return sorting === null ? '' : app.words().sheet.sorted(columnName(sorting.column, view.frame()), sorting.order);
  };
  /** Said, for rows have gone, or come back. */
  const filtered = () => {
    const [hidden, all] = [view.hiddenRegions(), view.frame().regions.length];
    return hidden === 0 ? '' : app.words().sheet.filter.shown(all - hidden, all);
  };
  const names = () => namesIn(props.document.settings(), view.methodology, app.language());
  /** What a year that makes no whole rating rests on. */
  const partial = () => {
    const thin = view.frame().rating?.thinDirections ?? [];
    const full = view.methodology.directions.filter(({ code }) => !thin.includes(code)).map(({ code }) => code);
    return thin.length === 0 ? null : app.words().rating.partialYear(full.length, full.join(', '));
  };

  /** To another year as to another sheet: browsers keep Ctrl with these keys for their own tabs. */
  const step = (by: 1 | -1) => {
    const years = view.years().map(({ year }) => year);
    const next = years[years.indexOf(view.year()) + by];
    if (next === undefined) return;
    view.commit();
    view.chooseYear(next);
  };
  listenForShortcuts([
    { code: 'PageDown', alt: true, run: () => step(1) },
    { code: 'PageUp', alt: true, run: () => step(-1) },
    { code: 'KeyG', ctrl: true, inFields: true, run: () => setGoing(true) },
    { code: 'KeyL', ctrl: true, shift: true, run: () => setFiltering(true) },
  ]);

  createEffect(() => shell.showTrace(tracedCell(side.frame(), side.activeRegion(), side.active().column)));
  createEffect(() => shell.showSelection(selectionText(side.frame(), side.range())));
  createEffect(() => shell.showYear(view.year()));
  onCleanup(whilePrinting(() => ({ element: printedSheet(view) })));
  onCleanup(() => {
    shell.showTrace(null);
    shell.showSelection(null);
    shell.showYear(null);
  });

  // A cell that a chain has led to, once there is a sheet to show it in.
  const [isReady, setReady] = createSignal(false);
  createEffect(() => {
    const wanted = shell.cellToShow();
    if (wanted === null || !isReady()) return;
    shell.cellShown();
    queueMicrotask(() => view.goToAddress(wanted));
  });

  createEffect(
    on(app.stepTaken, (change) => change !== null && view.showChanged(cellsOfStep(change, app.scenarios.active())), {
      defer: true,
    }),
  );

  createEffect(on(isReady, (ready) => ready && queueMicrotask(unfinished.goOn)));

  onMount(() => {
    const grid = sheet?.firstElementChild;
    if (!grid) return;
    const observer = new ResizeObserver(() => view.setSheetWidth(grid.clientWidth));
    observer.observe(grid);
    onCleanup(() => observer.disconnect());
  });

  return (
    <>
      <DataBar
        view={view}
        isSideOpen={isBelow() ? null : isSideOpen()}
        onSide={toSide}
        onFilter={() => setFiltering(true)}
      />
      <Show when={view.years().length === 0}>
        <p class={styles.banner}>{words().empty}</p>
      </Show>
      <Show when={app.scenarios.scenario()}>
        {(scenario) => (
          <p class={`${styles.banner} ${styles.scenario}`}>
            <b>{app.words().shell.scenario(scenario().name)}.</b> {app.words().plan.writesTo(scenario().name)}{' '}
            <Button kind="quiet" onClick={() => app.scenarios.choose(null)}>
              {app.words().plan.leave}
            </Button>
          </p>
        )}
      </Show>
      <Show when={app.scenarios.plan()?.years.includes(view.year())}>
        <p class={styles.banner}>{app.words().plan.planningYear(view.year())}</p>
      </Show>
      <Show when={partial()}>{(text) => <p class={`${styles.banner} ${styles.caution}`}>{text()}</p>}</Show>
      <div class={styles.columns}>
        <div ref={sheet} class={styles.sheet}>
          <Sheet
            source={view.source}
            label={words().sheet(view.year())}
            hint={words().hint}
            onReady={(handle) => {
              view.handleReady(handle);
              if (mayType()) handle.focus();
              setReady(true);
            }}
            onActivate={(row, column) => view.setActive({ row, column })}
            onSelect={view.setRange}
            onRowsInView={view.setRowsInView}
            onBegin={editing.onBegin}
            onEdit={editing.onEdit}
            onPasteBlock={editing.onPasteBlock}
            onTooLarge={editing.onTooLarge}
            onCut={editing.onCut}
            onCopy={editing.onCopy}
            outlined={editing.cutting.range()}
            onEscape={editing.cutting.giveUp}
            onClear={editing.onClear}
            onFill={(batch) => {
              editing.cutting.giveUp();
              fill(batch);
              if (batch.length > 1) editing.sayHidden();
            }}
            onGoTo={() => setGoing(true)}
            onColumnMenu={(column, box) => setMenu({ column, box })}
            columnMenuText={app.words().sheet.columnMenu}
            onResize={commands.setWidth}
            onFit={commands.fit}
            onReferenceRefused={refuseReference}
            onSkipped={editing.onSkipped}
            onStranded={editing.onStranded}
            onLastRow={editing.onLastRow}
            onUndo={() => void app.undo()}
            onRedo={() => void app.redo()}
          />
        </div>
        <Show when={isSideOpen()}>
          <aside
            ref={aside}
            class={styles.side}
            tabindex={isBelow() ? -1 : undefined}
            aria-label={words().side}
            on:pointerdown={catchingUp}
            on:focusin={catchingUp}
            on:input={catchingUp}
            on:change={catchingUp}
          >
            <CellDetails view={side} moves={places.moves()} />
            <Checks view={side} current={steps.current()} />
            <Standings view={side} />
            <Thresholds view={side} />
            <StateLegend view={side} />
          </aside>
        </Show>
      </div>
      <Show when={editing.pasting.plan()}>
        {(plan) => <PasteDialog pasting={editing.pasting} plan={plan()} names={names()} />}
      </Show>
      <Show when={isGoing()}>
        <GoTo view={view} onClose={() => setGoing(false)} />
      </Show>
      <Show when={isFiltering()}>
        <FilterRows view={view} onClose={() => setFiltering(false)} />
      </Show>
      <Show when={menu()}>
        {(at) => (
          <ColumnMenu
            view={view}
            commands={commands}
            column={at().column}
            box={at().box}
            onClose={closeMenu}
            onFilter={() => setFiltering(true)}
          />
        )}
      </Show>
      <p class="unseen" role="status">
        {places.announcement()}
      </p>
      <p class="unseen" role="status">
        {order()}
      </p>
      <p class="unseen" role="status">
        {filtered()}
      </p>
      <p class="unseen" role="status">
        {steps.announcement()}
      </p>
    </>
  );
}
