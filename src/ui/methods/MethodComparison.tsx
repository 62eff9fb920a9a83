import { createMemo, createResource, createSignal, For, onCleanup, Show, untrack } from 'solid-js';
import { formatShort, plainNumber, unitDescription } from '../../i18n';
import { factorsOf } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import type { OtherMethod } from '../../state/otherMethod';
import { FileButton } from '../importing/FileButton';
import { PACKAGE_FILES } from '../importing/intake';
import { DifferenceTable } from '../method/DifferenceTable';
import { EmptyState } from '../parts/EmptyState';
import { createMediaQuery } from '../parts/mediaQuery';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Select } from '../parts/Select';
import { shortList } from '../parts/shortList';
import { Sheet } from '../sheet/Sheet';
import type { CellView, SheetColumn, SheetSource } from '../sheet/source';
import { type Traced, useShell } from '../shell/shell';
import styles from './methods.module.css';
import { COLUMNS, type Column, cellOf, numberOf, sheetColumn } from './placesSheet';
import { ROW_ORDERS, type TwoRatings } from './twoMethods';
import { createMethodsView, type MethodsView } from './view';

/** So many names are told in a line. */
const MOST_NAMED = 12;

/** Places and R of all regions by the package's methodology and by another, on the same figures. */
export function MethodComparison(props: { readonly document: OpenDocument }) {
  const view = createMethodsView(useApp(), props.document);
  if (untrack(view.other) === null && props.document.methodology.id !== view.builtIn.id)
    void view.choose({ kind: 'built in' });
  return (
    <div class={styles.methods}>
      <Choice view={view} />
      <Show when={view.other()} fallback={<EmptyState text={view.words().empty} />}>
        <Show when={view.ratings()}>
          {(ratings) => (
            <>
              <Notes view={view} second={ratings()[1]} />
              <Difference view={view} />
              <Places view={view} />
            </>
          )}
        </Show>
      </Show>
    </div>
  );
}

/** Which methodology the package's own is held against, how it is read, and in which order the rows stand. */
function Choice(props: { readonly view: MethodsView }) {
  const { view } = props;
  const words = view.words;
  const methods = (): readonly { readonly value: OtherMethod['from'] | null; readonly text: string }[] => {
    const of = view.other();
    return [
      ...(of === null ? [{ value: null, text: words().choose }] : []),
      { value: 'built in' as const, text: view.builtIn.names[view.app.language()] },
      ...view.packages().map(({ id, name }) => ({ value: id, text: words().ofPackage(name) })),
      ...(of?.from === 'file' ? [{ value: 'file' as const, text: words().ofFile(of.file) }] : []),
    ];
  };
  const choose = (from: OtherMethod['from'] | null) => {
    if (from === 'built in') void view.choose({ kind: 'built in' });
    else if (from !== null && from !== 'file') void view.choose({ kind: 'package', id: from });
  };
  return (
    <div class={styles.choice}>
      <span>{view.methodName(0)}</span>
      <Select label={words().other} labelled options={methods()} value={view.other()?.from ?? null} onChange={choose} />
      <FileButton
        kind="quiet"
        accept={PACKAGE_FILES}
        onFiles={([file]) => file && void view.choose({ kind: 'file', file })}
      >
        {words().fromFile}
      </FileButton>
      <Show when={view.hasOtherReadings()}>
        <SegmentedControl
          label={words().readings}
          options={[
            { value: false, text: words().ownReadings },
            { value: true, text: words().readingsHere },
          ]}
          value={view.isAsHere()}
          onChange={view.setAsHere}
        />
      </Show>
      <Show when={view.ratings()}>
        <SegmentedControl
          label={words().order}
          options={ROW_ORDERS.map((value) => ({ value, text: words().orders[value] }))}
          value={view.order()}
          onChange={view.setOrder}
        />
      </Show>
    </div>
  );
}

/** What a reader has to know before the places are compared. */
function Notes(props: { readonly view: MethodsView; readonly second: Rating }) {
  const { view } = props;
  const words = view.words;
  const language = () => view.app.language();
  const scaleOf = (at: 0 | 1): string => {
    const { worst, best } = view.methodologies()[at].points;
    return words().scale(formatShort(worst, 2, language()), formatShort(best, 2, language()));
  };
  const lackingText = (codes: readonly string[], at: 0 | 1): readonly string[] => {
    const all = factorsOf(view.methodologies()[at]).length;
    if (codes.length === 0) return [];
    if (codes.length === all) return [words().nothingToRate(view.methodName(at))];
    return [words().noFigures(view.methodName(at), codes.length, all, shortList(codes, MOST_NAMED, words().more))];
  };
  const lines = createMemo((): readonly string[] => {
    const why = view.whyNotScores();
    const rated = props.second.regions.map((_, region) => view.won(region));
    const units = view
      .otherUnits()
      .map(({ input, kept, asked }) =>
        words().otherUnit(
          view.inputName(input),
          unitDescription(kept, view.app.words().units),
          unitDescription(asked, view.app.words().units),
        ),
      );
    return [
      words().lead(props.second.year),
      ...(view.isSame() ? [words().sameMethod] : []),
      ...view.lacking().flatMap((codes, at) => lackingText(codes, at === 0 ? 0 : 1)),
      ...(rated.some((won) => won !== null)
        ? [words().moved(rated.filter((won) => won !== null && won !== 0).length, rated.length)]
        : []),
      ...(why === 'scale' ? [words().otherScale(scaleOf(0), scaleOf(1))] : []),
      ...(why === 'readings' ? [words().otherReadings] : []),
      ...(units.length === 0 ? [] : [words().otherUnits(shortList(units, MOST_NAMED, words().more))]),
    ];
  });
  return (
    <div class={styles.notes}>
      <For each={lines()}>{(line) => <p>{line}</p>}</For>
    </div>
  );
}

/** What the second methodology has otherwise than the package's own, for those who ask. */
function Difference(props: { readonly view: MethodsView }) {
  const { view } = props;
  const [isOpen, setOpen] = createSignal(false);
  const [whole] = createResource(view.app.wholeMethodology);
  return (
    <details class={styles.difference} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{view.words().differs}</summary>
      <Show when={isOpen() && whole()}>
        {(own) => (
          <Show when={view.other()}>
            {(other) => (
              <DifferenceTable
                before={own()}
                after={other().methodology}
                was={view.methodName(0)}
                is={view.methodName(1)}
                none={view.words().sameMethod}
              />
            )}
          </Show>
        )}
      </Show>
    </details>
  );
}

/** Places of all regions as a sheet, the own one pinned; a number of the package's own methodology opens its chain. */
function Places(props: { readonly view: MethodsView }) {
  const { view } = props;
  const words = view.words;
  const shell = useShell();
  const isNarrow = createMediaQuery('(max-width: 720px)');
  /** A difference of R is shown where there may be one. */
  const shown = createMemo(() => COLUMNS.filter(({ kind }) => kind !== 'more' || view.whyNotScores() === null));
  const columns = createMemo((): readonly SheetColumn[] =>
    shown().map((column) => sheetColumn(view, column, isNarrow())),
  );
  const version = createMemo<number>((count) => {
    columns();
    view.rows();
    view.own();
    return count + 1;
  }, 0);
  /** What a cell is of; null before the places are there. */
  const at = (row: number, column: number) => {
    const [region, of, ratings] = [view.rows()[row], shown()[column], view.ratings()];
    return region === undefined || of === undefined || ratings === null ? null : { region, column: of, ratings };
  };
  const drawn = (row: number, column: number): CellView => {
    const cell = at(row, column);
    return cell === null ? { text: '' } : cellOf(view, cell.ratings, cell.region, cell.column, isNarrow());
  };
  const copied = (row: number, column: number): string => {
    const cell = at(row, column);
    const value = cell === null ? null : numberOf(view, cell.ratings, cell.region, cell.column);
    if (value === null) return drawn(row, column).text;
    return Number.isNaN(value) ? '' : plainNumber(value, view.app.language());
  };
  const source: SheetSource = {
    version,
    rowCount: () => untrack(view.rows).length,
    pinnedRowCount: () => (untrack(view.own) < 0 ? 0 : 1),
    unpinnedRow: (row) => untrack(() => (row === 0 && view.own() >= 0 ? view.rows().indexOf(view.own(), 1) : row)),
    columns: () => untrack(columns),
    rowLabel: (row) => untrack(() => view.nameOf(view.rows()[row] ?? -1)),
    rowTone: (row) => untrack(() => (view.rows()[row] === view.own() ? 'own' : undefined)),
    cell: (row, column) => untrack(() => drawn(row, column)),
    copyText: (row, column) => untrack(() => copied(row, column)),
  };
  const trace = (row: number, column: number): void => {
    const cell = untrack(() => at(row, column));
    shell.showTrace(cell === null ? null : untrack(() => tracedCell(view, cell)));
  };
  onCleanup(() => shell.showTrace(null));
  return (
    <div class={styles.sheet}>
      <Sheet source={source} label={words().table} hint={view.app.words().data.hint} onActivate={trace} />
    </div>
  );
}

/** What the bar says of a cell. The chain of a number leads through the methodology of the open package alone. */
function tracedCell(
  view: MethodsView,
  { region, column, ratings }: { readonly region: number; readonly column: Column; readonly ratings: TwoRatings },
): Traced | null {
  if (column.kind === 'region') return null;
  const text = cellOf(view, ratings, region, column).text;
  const label = sheetColumn(view, column, false).label;
  const [{ year, regions }] = ratings;
  const traced = { name: [view.nameOf(region), year].join(' · '), formula: `${label} = ${text}` };
  if (!('of' in column)) return traced;
  if (column.of === 1) return { ...traced, source: view.words().noChain(view.methodName(1)) };
  return { ...traced, subject: { kind: column.kind, region: regions[region] ?? '', year }, under: view.underHere };
}
