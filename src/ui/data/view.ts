import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from 'solid-js';
import { columnKey } from '../../model/column';
import type { Finding } from '../../model/finding';
import type { DirectionCode, InputCode } from '../../model/methodology';
import { ratedRegions } from '../../model/package';
import type { CellAddress } from '../../model/present';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import type { AppState } from '../../state/app';
import { createFigures } from '../../state/figures';
import { createStructure } from '../../state/structure';
import { createMediaQuery } from '../parts/mediaQuery';
import type { CellPlace, CellRange, Gutter, SheetHandle, SheetSource } from '../sheet/source';
import { lastRegion } from '../shell/lastRegion';
import { createAfterPaint } from './afterPaint';
import { arranged, arrangementOf, lastingKey, orderOf } from './arrangement';
import { cellView, copyText, editText, isEditableCell, nameOfInput } from './cells';
import { type DoubtedCells, doubtedCells } from './checks/doubted';
import type { FindingWords } from './checks/findingText';
import type { FoundColumn } from './columnSearch';
import { columnLike, type DataColumn, dataColumns } from './columns';
import { extremesOf, type FigureStyle, factorStyle, shownFigure, shownNumber, styleOf } from './figures';
import { FOOTER_ROWS, footerCell } from './footer';
import {
  drawnFrom,
  type Frame,
  pinnedRows,
  regionOfRow,
  rowCount,
  rowOfRegion,
  shownRegions,
  unpinnedRow,
} from './frame';
import { createGround, type DataDocument, unitOfInput } from './ground';
import { leverOf } from './lever';
import { referenceCode } from './reference';
import type { RowFilter } from './rowFilter';
import { sheetColumns } from './sheetColumns';
import { createTextWidth } from './textWidth';
import { createThresholds } from './thresholds';
import { dataYears } from './years';

const HEADING_FONT = '400 12px "Golos Text", system-ui, sans-serif';
/** As the own region's name is set, the widest there is. */
const NAME_FONT = '500 13px "Golos Text", system-ui, sans-serif';
const NAME_PADDING = 14;
const NARROWEST_NAME = 120;
/** Short names are all of a length: the word over them is the widest. */
const NARROWEST_SHORT_NAME = 64;
const GUTTER_WIDTH = 32;
const WIDEST_NAME = 340;

/** To measure the names of thousands of regions takes longer than to draw the sheet: of so many, those of most letters. */
const MOST_MEASURED = 200;

const longestIn = (names: readonly string[], most: number): readonly string[] =>
  names.length <= most ? names : names.toSorted((a, b) => b.length - a.length).slice(0, most);

/** A figure as wide as any of so many digits: in the sheet all digits have one width, and a wider 8 is no wider figure. */
const inZeros = (figure: string): string => figure.replace(/\d/g, '0');

/** Of more regions only those on view have their thresholds worked out. */
const MOST_ASKED = 200;

/** A cell to go to, whether it is on view or not. */
export interface Target {
  /** Index into the frame's regions. */
  readonly region: number;
  readonly input: InputCode;
  readonly year: number;
  /** The cell that is typed into, where a soft factor's value has one beside it. */
  readonly typed?: true;
}

/**
 * What every part of the screen reads: which year and columns are wanted, what the sheet shows just now, which cell is
 * the active one.
 */
export function createDataView(app: AppState, document: DataDocument) {
  const { methodology } = document;
  const [direction, setDirection] = createSignal<DirectionCode | null>(null);
  const [beside, setBeside] = createSignal(false);
  const [empty, setEmpty] = createSignal(false);
  const [active, setActive] = createSignal<CellPlace>({ row: 0, column: 0 });
  const [rowsInView, setRowsInView] = createSignal<readonly number[]>([]);
  const [range, setRange] = createSignal<CellRange>({ top: 0, left: 0, bottom: 0, right: 0 });
  let handle: SheetHandle | undefined;

  const figures = createFigures(app, document);
  const years = createMemo(() => dataYears(app.derived.years(), figures().columns, document.settings().years), [], {
    equals: samePlain,
  });
  /** A year without a rating is no year of the app's: it is the session's. */
  const year = createMemo(() => {
    const wanted = app.session.year();
    if (years().some((each) => each.year === wanted) && wanted !== null) return wanted;
    return app.year() ?? years().at(-1)?.year ?? new Date().getFullYear() - 1;
  });
  /** Makes a year part of the package, and shows it. */
  const addYear = async (next: number): Promise<void> => {
    const outcome = await createStructure(app).addYear(next);
    if (outcome.kind === 'problem') app.tell({ kind: 'problem', problem: outcome.problem });
    if (outcome.kind !== 'done') return;
    app.session.setYear(next);
    handle?.focus();
  };

  const rating = createMemo(() => {
    const found = app.derived.rating();
    const regions = ratedRegions(document.settings()).length;
    return found !== null && found.year === year() && found.regions.length === regions ? found : null;
  });
  const references = createMemo(() => {
    const found = app.derived.references();
    return found?.year === year() ? found : null;
  });
  /** The year has a rating, which is not here yet. */
  const isPending = () => app.year() === year() && rating() === null;
  const before = createMemo(() => (rating() === null ? null : app.derived.before()));
  /** The year that places are compared with; while the next is awaited, the last. */
  const beforeYear = createMemo<number | null>((known) => (isPending() ? known : (before()?.year ?? null)), null);
  const ground = createGround(document, rating, isPending, () => beforeYear() !== null);
  const arrangement = arrangementOf(document);
  const allColumns = createMemo(() =>
    dataColumns({ year: year(), direction: direction(), beside: beside(), empty: empty() }, ground()),
  );
  const isHidden = (column: DataColumn): boolean => arrangement.hidden().has(lastingKey(column, year()));
  const columns = createMemo<readonly DataColumn[]>(() => {
    const all = allColumns();
    return arrangement.hidden().size === 0 ? all : all.filter((column) => !isHidden(column));
  });

  const isNarrow = createMediaQuery('(max-width: 720px)');
  const [sheetWidth, setSheetWidth] = createSignal(0);
  const headingWidth = createTextWidth(HEADING_FONT);
  const nameWidth = createTextWidth(NAME_FONT);
  const regionWidth = createMemo(() => {
    const { regions } = document.settings();
    const { data } = app.words();
    const names = regions.map(({ names, shortNames }) => (isNarrow() ? shortNames : names)[app.language()]);
    const coverage = isNarrow() ? data.coverageNarrow : data.coverage(regions.length);
    const longest = [...longestIn(names, MOST_MEASURED), data.median, coverage].reduce(
      (most, name) => Math.max(most, nameWidth(name)),
      0,
    );
    return Math.min(
      WIDEST_NAME,
      Math.max(isNarrow() ? NARROWEST_SHORT_NAME : NARROWEST_NAME, Math.ceil(longest) + NAME_PADDING),
    );
  });
  /** The figures that a column shows, and how they are written; null where it shows none. */
  const figuresOf = (column: DataColumn): { readonly values: Float64Array; readonly style: FigureStyle } | null => {
    const values =
      column.kind === 'series'
        ? figures().columns.get(columnKey(column.input, column.year))?.values
        : column.kind === 'factor'
          ? rating()?.factors[column.factorIndex]?.values
          : undefined;
    return values === undefined || !('style' in column) ? null : { values, style: column.style };
  };
  /** What has been measured, by column, in this language and typeface: an edit has its own columns measured, not all. */
  const measured = createMemo(() => {
    app.language();
    nameWidth('');
    return new Map<string, { readonly values: Float64Array; readonly width: number }>();
  });
  /** How wide the figure of a column is that is furthest from 0 on either side, as it is printed. */
  const figureWidth = (column: DataColumn): number => {
    const found = figuresOf(column);
    if (found === null) return 0;
    const { values, style } = found;
    const known = measured().get(column.key);
    if (known?.values === values) return known.width;
    const width = extremesOf(values).reduce(
      (most, value) => Math.max(most, nameWidth(inZeros(shownFigure(value, style, app.language())))),
      0,
    );
    measured().set(column.key, { values, width });
    return width;
  };
  const figureWidths = createMemo(() => columns().map(figureWidth), [], { equals: samePlain });
  const fittedColumns = createMemo(() =>
    sheetColumns(columns(), {
      methodology,
      words: app.words(),
      language: app.language(),
      regionWidth: regionWidth(),
      before: beforeYear(),
      room: { width: sheetWidth(), gutter: isNarrow() ? 0 : GUTTER_WIDTH },
      measure: headingWidth,
      figureWidths: figureWidths(),
    }),
  );
  // The very same until one of them is drawn otherwise: others would have the whole sheet drawn anew.
  const drawnColumns = createMemo(() => arranged(fittedColumns(), columns(), year(), arrangement), [], {
    equals: samePlain,
  });

  const styleOfInput = (input: InputCode) => {
    const factor = methodology.directions.flatMap(({ factors }) => factors).find(({ code }) => code === input);
    return factor === undefined
      ? styleOf(unitOfInput(document.settings(), methodology, input))
      : factorStyle(factor.unit, factor.formula);
  };

  const findings = createMemo((): readonly Finding[] => {
    const found = app.derived.findings();
    return found?.year === year() ? found.found : [];
  });
  const doubted = createMemo<DoubtedCells>((known) => doubtedCells(findings(), known), new Map());

  const thresholds = createThresholds(app, {
    lever: () => leverOf(columns()[active().column], year()),
    year,
    regions: () => {
      const rated = ratedRegions(document.settings());
      if (rated.length <= MOST_ASKED) return rated.map(({ code }) => code);
      const rows = rowsInView();
      if (rows.length === 0) return [];
      const shown = frame();
      const pinned = Array.from({ length: pinnedRows(shown) }, (_, row) => row);
      return [...pinned, ...rows].flatMap((row) => shown.regions[regionOfRow(shown, row)]?.code ?? []);
    },
  });

  // The very same while the rows stand as they did: others would have every column drawn anew.
  const order = createMemo<readonly number[] | null>(
    () => {
      const { regions } = figures();
      const rated = regions.filter(({ role }) => role === 'rated').length;
      return orderOf(arrangement.sorting(), arrangement.filter(), regions, rated);
    },
    null,
    { equals: samePlain },
  );
  const frame: Accessor<Frame> = createMemo(() => {
    const { columns: stored, regions, effects } = figures();
    const ownCode = app.ownRegion()?.code;
    const rated = regions.filter(({ role }) => role === 'rated').length;
    const own = regions.findIndex(({ code, role }) => code === ownCode && role === 'rated');
    return {
      year: year(),
      methodology,
      columns: columns(),
      sheetColumns: drawnColumns(),
      cells: columns().map((column) =>
        column.kind === 'series' ? stored.get(columnKey(column.input, column.year)) : undefined,
      ),
      regions,
      rated,
      order: order(),
      own,
      rating: rating(),
      references: references(),
      before: before(),
      thresholds: thresholds(),
      doubted: doubted(),
      effects,
      words: app.words(),
      language: app.language(),
      isNarrow: isNarrow(),
      observed: (region, input, at) =>
        shownNumber(stored.get(columnKey(input, at))?.values[region] ?? Number.NaN, styleOfInput(input)),
    };
  });
  const version = createMemo<number>((count) => {
    frame();
    return count + 1;
  }, 0);

  /** Reads the frame as it stands: the sheet asks again when the version changes. */
  const now = <Value>(read: (frame: Frame) => Value): Value => untrack(() => read(frame()));
  const gutter: Gutter = {
    width: GUTTER_WIDTH,
    get heading() {
      return app.words().data.rowNumber;
    },
    text: (row) =>
      now((shown) => {
        const region = regionOfRow(shown, row);
        return region < shown.rated ? String(region + 1) : '';
      }),
  };
  const source: SheetSource = {
    version,
    rowCount: () => now(rowCount),
    pinnedRowCount: () => now(pinnedRows),
    unpinnedRow: (row) => now((shown) => unpinnedRow(shown, row)),
    columns: () => now((shown) => shown.sheetColumns),
    /** On a telephone the place of the region has the room of its number. */
    get gutter() {
      return isNarrow() ? undefined : gutter;
    },
    rowLabel: (row) => now((shown) => shown.regions[regionOfRow(shown, row)]?.names[shown.language] ?? ''),
    rowKey: (row) =>
      now((shown) => {
        const code = shown.regions[regionOfRow(shown, row)]?.code ?? '';
        return row < pinnedRows(shown) ? `own ${code}` : code;
      }),
    rowTone: (row) =>
      now((shown) => {
        const region = regionOfRow(shown, row);
        return region === shown.own ? 'own' : region >= shown.rated ? 'reference' : undefined;
      }),
    cell: (row, column) => now((shown) => cellView(shown, row, column)),
    drawnFrom: (column) => now((shown) => drawnFrom(shown, column)),
    isEditable: (row, column) => now((shown) => isEditableCell(shown, row, column)),
    copyText: (row, column) => now((shown) => copyText(shown, row, column)),
    editText: (row, column) => now((shown) => editText(shown, row, column)),
    reference: (place, from) => now((shown) => referenceCode(shown, place, from)),
    footerRowCount: () => FOOTER_ROWS,
    footerCell: (row, column) => now((shown) => footerCell(shown, row, column)),
  };

  // Columns come and go to the left of the active one: it stays the active one.
  createEffect(
    on(columns, (after, before) => {
      const place = untrack(active);
      const column = columnLike(before?.[place.column], after);
      if (before !== undefined && column >= 0 && column !== place.column) handle?.activate({ row: place.row, column });
    }),
  );

  const findingWords = createMemo(
    (): FindingWords => ({
      words: app.words(),
      language: app.language(),
      nameOf: (input) => nameOfInput(frame(), input),
      unitOf: (input) => unitOfInput(document.settings(), methodology, input),
      styleOf: styleOfInput,
    }),
  );

  /** Where a cell stands in the sheet; null where its column is not on view. */
  const placeOf = ({ region, input, year: at, typed }: Target): CellPlace | null => {
    const { columns } = frame();
    const series = columns.findIndex((each) => each.kind === 'series' && each.input === input && each.year === at);
    // Where a factor can be typed it has its own column beside the computed one.
    const column =
      series >= 0 || typed !== undefined || at !== year()
        ? series
        : columns.findIndex((each) => each.kind === 'factor' && each.factor.code === input);
    const row = rowOfRegion(frame(), region);
    return column < 0 || row < 0 ? null : { row, column };
  };
  /** A region that is gone to is shown, whatever rows were looked for. */
  const showRow = (region: number): void => {
    if (region >= 0 && rowOfRegion(frame(), region) < 0) arrangement.setFilter(null);
  };
  const showRowOf = (code: RegionCode): void => showRow(frame().regions.findIndex((each) => each.code === code));

  /** Shows more columns, step by step, until a place is among them; `at`: the year that it is of. */
  const bringOnView = (place: () => CellPlace | null, at: number): void => {
    if (place() === null) setDirection(null);
    if (place() === null && at === year() - 1) setBeside(true);
    if (place() === null) setEmpty(true);
    if (place() === null) arrangement.showAll();
  };
  /** Makes a cell the active one, with its column brought on view if need be. */
  const goToPlace = (place: () => CellPlace | null, at: number): void => {
    handle?.commit();
    bringOnView(place, at);
    const found = place();
    if (found === null) return;
    handle?.activate(found);
    handle?.focus();
  };
  const goTo = (target: Target): void => {
    showRow(target.region);
    goToPlace(() => placeOf(target), target.year);
  };

  /** Where a cell stands by the names of a package; in the pinned row where that is the active one. */
  const placeOfAddress = ({ region, input, year: at }: CellAddress): CellPlace | null => {
    const index = frame().regions.findIndex(({ code }) => code === region);
    const place = index < 0 ? null : placeOf({ region: index, input, year: at });
    const isPinned = place !== null && active().row < pinnedRows(frame()) && index === frame().own;
    return isPinned ? { ...place, row: active().row } : place;
  };
  const isRegion = (code: RegionCode): boolean => frame().regions.some((region) => region.code === code);

  return {
    app,
    document,
    methodology,
    words: app.words,
    language: app.language,
    years,
    year,
    chooseYear: (next: number) => app.session.setYear(next),
    addYear,
    direction,
    setDirection,
    beside,
    setBeside,
    empty,
    setEmpty,
    figures,
    frame,
    source,
    findings,
    findingWords,
    active,
    setActive,
    range,
    setRange,
    activeColumn: () => frame().columns[active().column],
    activeRegion: () => regionOfRow(frame(), active().row),
    handleReady: (ready: SheetHandle) => {
      handle = ready;
      // Where there is room for it: on a telephone it would push the places out of sight.
      const first = isNarrow() ? -1 : frame().columns.findIndex(({ kind }) => kind === 'series');
      // The region looked at on another screen, else the first.
      const region = frame().regions.findIndex(({ code }) => code === untrack(lastRegion));
      const row = region < 0 ? 0 : Math.max(0, rowOfRegion(frame(), region));
      if (first >= 0) ready.activate({ row, column: first });
    },
    setSheetWidth,
    setRowsInView,
    arrangement,
    /** Shows the rows that were found, or all. The active cell stays the region's while that is shown. */
    filterRows(filter: RowFilter | null): void {
      handle?.commit();
      const region = regionOfRow(frame(), active().row);
      arrangement.setFilter(filter);
      const row = rowOfRegion(frame(), region);
      handle?.activate({ row: Math.max(0, row), column: active().column });
      handle?.focus();
    },
    /** How many regions are filtered out. */
    hiddenRegions: () => frame().regions.length - shownRegions(frame()),
    allColumns,
    /** Columns of the year and the directions on view that are hidden. */
    hiddenColumns: () => allColumns().filter(isHidden),
    /** How wide a text of a cell is, in pixels. */
    textWidth: nameWidth,
    focusSheet: () => handle?.focus(),
    /** Hands over what is being typed. */
    commit: () => handle?.commit(),
    /** What is being typed; null while nothing is. */
    typedText: (): string | null => handle?.typedText() ?? null,
    /** Types a text into the active cell, without handing it over. */
    typeText: (text: string) => handle?.typeText(text),
    /** Selects what was pasted, in so far as it lies together in the sheet. */
    selectPasted(rows: readonly [number, number] | null, columns: readonly [number, number] | null): void {
      if (rows === null || columns === null) return;
      handle?.select({ top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] });
    },
    /** Every column that the year can show, in whatever direction, hidden or without a figure. */
    columnsToGoTo: () =>
      dataColumns({ year: year(), direction: null, beside: beside(), empty: true }, ground()).filter(
        (column): column is FoundColumn => column.kind === 'series' || column.kind === 'factor',
      ),
    goToRegion(region: number): void {
      showRow(region);
      handle?.activate({ row: rowOfRegion(frame(), region), column: active().column });
      handle?.focus();
    },
    /** The row stays, and with it what is pinned. */
    goToColumn: (wanted: FoundColumn): void =>
      goToPlace(
        () => {
          const column = frame().columns.findIndex(({ key }) => key === wanted.key);
          return column < 0 ? null : { row: active().row, column };
        },
        wanted.kind === 'series' ? wanted.year : year(),
      ),
    goTo,
    /** The same for a cell of any year, by the names of a package. */
    goToAddress(address: CellAddress): void {
      if (!isRegion(address.region)) return;
      showRowOf(address.region);
      const place = () => placeOfAddress(address);
      const { year: at } = address;
      if (at !== year() && at !== year() - 1) app.session.setYear(at);
      bringOnView(place, at);
      if (place() === null) app.session.setYear(at);
      goToPlace(place, at);
    },
    /** Leads to cells that have changed under the user's hand, as far as they lie together; the focus stays. */
    showChanged(cells: readonly CellAddress[]): void {
      const [first] = cells;
      if (first === undefined) return;
      if (cells.every((cell) => placeOfAddress(cell) === null)) showRowOf(first.region);
      // Those of a year that is not on view are gone to; a column that has become empty is not brought back for it.
      if (cells.every((cell) => placeOfAddress(cell) === null)) {
        app.session.setYear(first.year);
        if (placeOfAddress(first) === null) setDirection(null);
      }
      const places = cells.flatMap((cell) => placeOfAddress(cell) ?? []);
      if (places.length === 0) return;
      const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
      const range = {
        top: rows.reduce((least, row) => Math.min(least, row)),
        bottom: rows.reduce((most, row) => Math.max(most, row)),
        left: columns.reduce((least, column) => Math.min(least, column)),
        right: columns.reduce((most, column) => Math.max(most, column)),
      };
      const isWhole = (range.bottom - range.top + 1) * (range.right - range.left + 1) === places.length;
      const [place] = places;
      if (isWhole) handle?.select(range);
      else if (place !== undefined) handle?.activate(place);
    },
  };
}

export type DataScreenView = ReturnType<typeof createDataView>;

/** The same view as it is read beside the sheet: one painted frame behind, all of it from the same moment. */
export function createSideView(view: DataScreenView): DataScreenView & { catchUp(): void } {
  const shown = createAfterPaint(() => ({ frame: view.frame(), active: view.active(), range: view.range() }));
  const { catchUp } = shown;
  return {
    ...view,
    catchUp,
    frame: () => shown().frame,
    active: () => shown().active,
    range: () => shown().range,
    activeColumn: () => shown().frame.columns[shown().active.column],
    activeRegion: () => regionOfRow(shown().frame, shown().active.row),
  };
}
