import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { PasteGround } from './clipboard';
import { type HeadingCell, headingCells } from './headings';
import { type ColumnLayout, headerHeight, layOut, offsetOf, ROW_HEIGHT } from './layout';
import { isSameSelection, rangeOf, type Selection, selecting, type Terrain, within } from './selection';
import type { CellPlace, CellRange, SheetColumn, SheetProps, SheetSource } from './source';
import { createViewport, type Viewport } from './viewport';
import { type Bands, columnsInView, isShown, NONE, rowsInPage, rowsInView, scrollShowing, withKept } from './window';

/** What all parts of one sheet see: the source as signals, the layout, what is in view and what is selected. */
export interface Grid {
  readonly viewport: Viewport;
  source(): SheetSource;
  /** Reads the source and is read again when its version changes. */
  watched<Value>(read: (source: SheetSource) => Value): Value;
  /** Reads cells of a column and is read again when something that they are drawn from changes. */
  watchedColumn<Value>(column: number, read: (source: SheetSource) => Value): Value;
  readonly columns: Accessor<readonly SheetColumn[]>;
  readonly headings: Accessor<readonly (readonly HeadingCell[])[]>;
  readonly layout: Accessor<ColumnLayout>;
  readonly bands: Accessor<Bands>;
  readonly rowCount: Accessor<number>;
  readonly pinnedCount: Accessor<number>;
  readonly footerCount: Accessor<number>;
  /** Indices to draw, in order. */
  readonly leftColumns: Accessor<readonly number[]>;
  readonly middleColumns: Accessor<readonly number[]>;
  readonly rightColumns: Accessor<readonly number[]>;
  readonly pinnedRows: Accessor<readonly number[]>;
  readonly scrollingRows: Accessor<readonly number[]>;
  /** Width of the scrolling columns that are not drawn because they lie left of the window. */
  readonly skippedWidth: Accessor<number>;
  /** The active column where it is drawn although it is out of view, and −1: it stands apart from its neighbours. */
  readonly looseColumn: Accessor<number>;
  /** Where a column lies, from the left edge of the sheet, as CSS lengths. */
  cellBox(column: number): { readonly left: string; readonly width: string };
  /** A column's number for `aria-colindex`, the gutter counted. */
  ariaColumn(column: number): number;
  /** The element of the active cell, once it is drawn. */
  readonly activeCell: Accessor<HTMLElement | undefined>;
  setActiveCell(cell: HTMLElement): void;
  readonly selection: Accessor<Selection>;
  readonly active: Accessor<CellPlace>;
  readonly range: Accessor<CellRange>;
  /** Selects, and brings the moving corner into view unless `isShown` is false. */
  select(selection: Selection, isShown?: boolean): void;
  reveal(place: CellPlace): void;
  /** A rectangle set off by a dashed line: what a fill will reach, the cell that an expression takes. */
  readonly outlined: Accessor<CellRange | null>;
  outline(range: CellRange | null): void;
  /** Whether the owner takes fills: then the selection has a handle. */
  readonly canFill: boolean;
  /** False while there is no cell at all. */
  hasCells(): boolean;
  isEditable(row: number, column: number): boolean;
  /** What a motion has to know. */
  terrain(): Terrain;
  /** What pasting and clearing have to know. */
  ground(): PasteGround;
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, place) => Object.is(item, b[place]));

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);

/** Builds the sheet's signals. Nothing in it touches the document but through the viewport. */
export function createGrid(props: SheetProps): Grid {
  const viewport = createViewport();
  const source = () => props.source;
  const watched = <Value>(read: (source: SheetSource) => Value): Value => {
    props.source.version();
    return read(props.source);
  };
  const columns = createMemo(() => watched((from) => from.columns()));
  // A version asks each column once, and only the columns that have changed ask their cells: an edit touches a few of them.
  const grounds = createMemo(() =>
    columns().map((_, column) =>
      createMemo<readonly unknown[]>(() => watched((from) => from.drawnFrom?.(column) ?? [from, from.version()]), [], {
        equals: sameItems,
      }),
    ),
  );
  const rowCount = createMemo(() => watched((from) => from.rowCount()));
  const pinnedCount = createMemo(() =>
    Math.min(
      rowCount(),
      watched((from) => from.pinnedRowCount?.() ?? 0),
    ),
  );
  const footerCount = createMemo(() => watched((from) => from.footerRowCount?.() ?? 0));
  const headings = createMemo(() => headingCells(columns()));
  const layout = createMemo(() => layOut(columns(), source().gutter?.width ?? 0, viewport.width()));
  const bands = createMemo(() => ({
    header: headerHeight(headings().length),
    pinned: pinnedCount() * ROW_HEIGHT,
    footer: footerCount() * ROW_HEIGHT,
  }));

  const [wanted, setWanted] = createSignal<Selection>(selecting({ row: 0, column: 0 }), { equals: isSameSelection });
  const selection = createMemo(() => within(wanted(), rowCount(), columns().length), undefined, {
    equals: isSameSelection,
  });
  const active = () => selection().active;

  const [outlined, outline] = createSignal<CellRange | null>(null);
  const [activeCell, setActiveCell] = createSignal<HTMLElement>();
  const boxes = createMemo(() => {
    const { offsets } = layout();
    return columns().map(({ width }, index) => ({ left: `${offsetOf(offsets, index)}px`, width: `${width}px` }));
  });
  const columnWindow = createMemo(() => columnsInView(viewport.view(), layout()), undefined, {
    equals: (a, b) => a.first === b.first && a.last === b.last,
  });

  const looseColumn = createMemo(() => {
    const { column } = active();
    const { middle, right } = layout();
    const { first, last } = columnWindow();
    return column >= middle && column < right && (column < first || column > last) ? column : NONE;
  });

  const indexMemo = (read: () => number[]) => createMemo<readonly number[]>(read, [], { equals: sameItems });
  const reveal = (place: CellPlace) => {
    const to = scrollShowing(place, viewport.view(), layout(), bands(), pinnedCount());
    viewport.scrollTo(to.scrollLeft, to.scrollTop);
  };
  // A panel beside it, a turned telephone or its keyboard takes room away, a longer figure widens its column: the cell
  // that was in view stays so.
  let wasShown = true;
  let frame = 0;
  createEffect(
    on([active, viewport.scrollLeft, viewport.scrollTop], ([place]) => {
      wasShown = isShown(place, viewport.view(), layout(), bands(), pinnedCount());
    }),
  );
  const activeWidth = () => columns()[active().column]?.width;
  const frozenWidth = () => layout().leftWidth + layout().rightWidth;
  createEffect(
    on([viewport.width, viewport.height, frozenWidth, activeWidth], ([width], before) => {
      if (!wasShown || width === 0 || before?.[0] === undefined || before[0] === 0) return;
      cancelAnimationFrame(frame);
      // The owner may lay its columns out anew for the room that there is.
      frame = requestAnimationFrame(() => reveal(active()));
    }),
  );
  onCleanup(() => cancelAnimationFrame(frame));
  const isFilled = (row: number, column: number): boolean => {
    const from = source();
    if (from.isFilled !== undefined) return from.isFilled(row, column);
    const { text, state } = from.cell(row, column);
    return text !== '' && state !== 'missing';
  };

  const isEditable = (row: number, column: number): boolean =>
    columns()[column]?.editable === true && source().isEditable?.(row, column) !== false;

  return {
    viewport,
    source,
    watched,
    watchedColumn(column, read) {
      grounds()[column]?.();
      return read(props.source);
    },
    columns,
    headings,
    layout,
    bands,
    rowCount,
    pinnedCount,
    footerCount,
    leftColumns: indexMemo(() => indices(0, layout().middle)),
    middleColumns: indexMemo(() => withKept(columnWindow(), looseColumn())),
    rightColumns: indexMemo(() => indices(layout().right, columns().length)),
    pinnedRows: indexMemo(() => indices(0, pinnedCount())),
    scrollingRows: indexMemo(() => {
      const { row } = active();
      const kept = row >= pinnedCount() && row < rowCount() ? row : NONE;
      return withKept(rowsInView(viewport.view(), bands(), rowCount(), pinnedCount()), kept);
    }),
    skippedWidth: createMemo(() => {
      const { offsets, middle } = layout();
      return offsetOf(offsets, columnWindow().first) - offsetOf(offsets, middle);
    }),
    looseColumn,
    cellBox: (column) => boxes()[column] ?? { left: '0px', width: '0px' },
    ariaColumn: (column) => column + (props.source.gutter === undefined ? 1 : 2),
    activeCell,
    setActiveCell,
    selection,
    active,
    range: createMemo(() => rangeOf(selection())),
    select(next, isShown = true) {
      setWanted(next);
      const { head, active: at } = selection();
      const { top, left, bottom, right } = rangeOf(selection());
      if (!isShown) return;
      // A whole row or column has no end that anybody looks for.
      const isTall = top < bottom && top === 0 && bottom === rowCount() - 1;
      const isWide = left < right && left === 0 && right === columns().length - 1;
      reveal({ row: isTall ? at.row : head.row, column: isWide ? at.column : head.column });
    },
    reveal,
    outlined,
    outline: (next) => void outline(next),
    canFill: props.onFill !== undefined,
    hasCells: () => rowCount() > 0 && columns().length > 0,
    isEditable,
    ground: () => ({
      rows: rowCount(),
      columns: columns().length,
      isEditable,
      unpinnedRow: (row) => source().unpinnedRow?.(row) ?? row,
    }),
    terrain: () => {
      const firstFrozenRight = columns().findIndex((column) => column.frozen === 'right');
      const last = columns().length - 1;
      return {
        rows: rowCount(),
        columns: columns().length,
        home: Math.max(
          0,
          Math.min(
            last,
            columns().findIndex((column) => column.frozen !== 'left'),
          ),
        ),
        end: firstFrozenRight > 0 ? firstFrozenRight - 1 : last,
        page: rowsInPage(viewport.view(), bands()),
        isFilled,
      };
    },
  };
}
