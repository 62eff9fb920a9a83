import { createMemo, For, Show, untrack } from 'solid-js';
import {
  formatCount,
  formatNumber,
  formatPercent,
  formatShort,
  formatSigned,
  plainNumber,
  unitDescription,
} from '../../i18n';
import { factorsOf } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import type { OtherMethod } from '../../state/otherMethod';
import { FileButton } from '../importing/FileButton';
import { PACKAGE_FILES } from '../importing/intake';
import { EmptyState } from '../parts/EmptyState';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Select } from '../parts/Select';
import { shortList } from '../parts/shortList';
import { Sheet } from '../sheet/Sheet';
import type { CellView, SheetColumn, SheetSource } from '../sheet/source';
import styles from './methods.module.css';
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
  const lackingText = (codes: readonly string[], at: 0 | 1): readonly string[] => {
    const all = factorsOf(view.methodologies()[at]).length;
    if (codes.length === 0) return [];
    if (codes.length === all) return [words().nothingToRate(view.methodName(at))];
    return [words().noFigures(view.methodName(at), codes.length, all, shortList(codes, MOST_NAMED, words().more))];
  };
  return (
    <div class={styles.notes}>
      <For each={lines()}>{(line) => <p>{line}</p>}</For>
    </div>
  );
}

/** What stands in a column of the sheet. */
type Column =
  | { readonly kind: 'region' }
  | { readonly kind: 'place' | 'score' | 'coverage'; readonly of: 0 | 1 }
  | { readonly kind: 'won' | 'more' };

const COLUMNS: readonly Column[] = [
  { kind: 'region' },
  { kind: 'won' },
  ...([0, 1] as const).flatMap((of): readonly Column[] => [
    { kind: 'place', of },
    { kind: 'score', of },
    { kind: 'coverage', of },
  ]),
  { kind: 'more' },
];

function Places(props: { readonly view: MethodsView }) {
  const { view } = props;
  const words = view.words;
  const language = () => view.app.language();
  /** A difference of R is shown where there may be one. */
  const shown = createMemo(() => COLUMNS.filter(({ kind }) => kind !== 'more' || view.whyNotScores() === null));
  const columns = createMemo((): readonly SheetColumn[] => shown().map((column) => sheetColumn(view, column)));
  const version = createMemo<number>((count) => {
    columns();
    view.rows();
    view.own();
    return count + 1;
  }, 0);
  const textOf = (row: number, at: number): CellView =>
    untrack(() => {
      const [region, column, ratings] = [view.rows()[row] ?? -1, shown()[at], view.ratings()];
      return column === undefined || ratings === null ? { text: '' } : cellOf(view, ratings, region, column);
    });
  const source: SheetSource = {
    version,
    rowCount: () => untrack(view.rows).length,
    pinnedRowCount: () => (untrack(view.own) < 0 ? 0 : 1),
    unpinnedRow: (row) => untrack(() => (row === 0 && view.own() >= 0 ? view.rows().indexOf(view.own(), 1) : row)),
    columns: () => untrack(columns),
    rowLabel: (row) => untrack(() => view.nameOf(view.rows()[row] ?? -1)),
    rowTone: (row) => untrack(() => (view.rows()[row] === view.own() ? 'own' : undefined)),
    cell: textOf,
    copyText: (row, at) =>
      untrack(() => {
        const [region, column, ratings] = [view.rows()[row] ?? -1, shown()[at], view.ratings()];
        if (column === undefined || ratings === null) return '';
        const value = numberOf(view, ratings, region, column);
        return value === null ? textOf(row, at).text : Number.isNaN(value) ? '' : plainNumber(value, language());
      }),
  };
  return (
    <div class={styles.sheet}>
      <Sheet source={source} label={words().table} hint={view.app.words().data.hint} />
    </div>
  );
}

function sheetColumn(view: MethodsView, column: Column): SheetColumn {
  const words = view.words();
  const named = (group: string, text: string, width: number): Pick<SheetColumn, 'headings' | 'label' | 'width'> => ({
    width,
    headings: [
      { key: group, text: group },
      { key: `${group} ${text}`, text },
    ],
    label: `${group}: ${text}`,
  });
  const common = { align: 'end', editable: false, computed: true } as const;
  switch (column.kind) {
    case 'region':
      return {
        key: 'region',
        width: 220,
        headings: [{ key: 'region', text: words.region }],
        label: words.region,
        align: 'start',
        frozen: 'left',
        editable: false,
        namesRows: true,
      };
    case 'won':
      return { ...common, key: 'won', ...named(words.difference, words.place, 96), groupStart: true };
    case 'more':
      return { ...common, key: 'more', ...named(words.difference, 'R', 96), groupStart: true };
    default: {
      const text = { place: words.place, score: 'R', coverage: words.coverage }[column.kind];
      const made = named(view.methodName(column.of), text, 96);
      const key = `${column.kind} ${column.of}`;
      const headings = [
        { key: `method ${column.of}`, text: view.methodName(column.of) },
        { key, text },
      ] as const;
      return { ...common, ...made, key, headings, groupStart: column.kind === 'place' };
    }
  }
}

/** The number of a cell; NaN where there is none, null where the cell holds no number. */
function numberOf(view: MethodsView, ratings: TwoRatings, region: number, column: Column): number | null {
  switch (column.kind) {
    case 'region':
      return null;
    case 'won':
      return view.won(region) ?? Number.NaN;
    case 'more':
      return (ratings[1].scores[region] ?? Number.NaN) - (ratings[0].scores[region] ?? Number.NaN);
    case 'place':
      return ratings[column.of].places[region] || Number.NaN;
    case 'score':
      return ratings[column.of].scores[region] ?? Number.NaN;
    case 'coverage':
      return ratings[column.of].coverage[region] ?? Number.NaN;
  }
}

const NOTHING = '–';

function cellOf(view: MethodsView, ratings: TwoRatings, region: number, column: Column): CellView {
  const language = view.app.language();
  const value = numberOf(view, ratings, region, column);
  if (value === null) return { text: view.nameOf(region) };
  switch (column.kind) {
    case 'won':
      return wonCell(view, value);
    case 'more':
      return Number.isNaN(value)
        ? { text: NOTHING, tone: 'muted' }
        : { text: formatSigned(value, 3, language), tone: value < 0 ? 'loss' : 'gain' };
    case 'score':
      return { text: Number.isNaN(value) ? NOTHING : formatNumber(value, 3, language) };
    case 'coverage':
      return value < 1
        ? { text: formatPercent(value, 0, language), tone: 'warn' }
        : { text: formatPercent(value, 0, language), tone: 'muted' };
    default:
      return { text: Number.isNaN(value) ? NOTHING : formatCount(value, language), tone: 'strong' };
  }
}

function wonCell(view: MethodsView, won: number): CellView {
  const words = view.words();
  if (Number.isNaN(won)) return { text: NOTHING, tone: 'muted', title: words.noPlace };
  if (won === 0) return { text: '=', tone: 'muted', title: words.same };
  const size = Math.abs(won);
  return won > 0
    ? { text: formatCount(size, view.app.language()), tone: 'up', title: words.won(size) }
    : { text: formatCount(size, view.app.language()), tone: 'down', title: words.lost(size) };
}
