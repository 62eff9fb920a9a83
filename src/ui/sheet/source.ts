import type { PastedBlock } from './pastedBlock';

/** How sure or how sound a cell is: it decides the cell's mark, colour and ground. */
export type CellState =
  | 'none'
  | 'final'
  | 'provisional'
  | 'synthetic'
  | 'estimate'
  | 'projected'
  | 'plan'
  | 'missing'
  | 'invalid'
  | 'outlier'
  | 'overridden'
  | 'computed';

/**
 * How a text that is no observation is said: `up` and `down` put a triangle before it, `gain` and `loss` are a difference
 * with its own sign.
 */
export type Tone = 'strong' | 'muted' | 'accent' | 'warn' | 'up' | 'down' | 'gain' | 'loss';

/** One cell as it is drawn. `title` is shown on hover and spoken after the text: the state in words, a reason. */
export interface CellView {
  readonly text: string;
  readonly state?: CellState;
  readonly tone?: Tone;
  /** A box in place of the text, ticked or not; the title says it in words. */
  readonly tick?: boolean;
  readonly title?: string;
}

/** A place in the sheet. Rows and columns count from 0 and know nothing of headers; pinned rows are the first rows. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges inside it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What the user wants a cell to hold, as typed or pasted. The owner of the source reads it. */
export interface CellText extends CellPlace {
  readonly text: string;
}

/** A cell that is to hold what another holds, or what comes after others in their series. */
export interface CellFill {
  readonly from: CellPlace;
  readonly to: CellPlace;
  /** Where a series is asked for: if these are no numbers, the cell is to hold what `from` holds. */
  readonly series?: FillSeries;
}

/** A line of cells that is to go on, and how many steps a cell lies from its first: 0 is the first, −1 the one before it. */
export interface FillSeries {
  readonly cells: readonly CellPlace[];
  readonly step: number;
}

/** Cells that an action left alone: read-only ones, and pasted ones past the last row or column. */
export interface Skipped {
  readonly readOnly: number;
  readonly outside: number;
}

/** A heading over one column or, where neighbours have the same key, over several merged ones. */
export interface Heading {
  readonly key: string;
  readonly text: string;
  /** Shown on hover in place of the text: what there is to know of the columns below. */
  readonly title?: string;
  /** Said after the text in a quieter colour, dropped first where room is short. */
  readonly detail?: string;
  /** A CSS colour: draws a swatch before the text. */
  readonly swatch?: string;
}

/** Which edge of the window a column stays at while the others scroll. */
export type FrozenSide = 'left' | 'right';

export interface SheetColumn {
  /** Unique in the sheet. */
  readonly key: string;
  /** Pixels. */
  readonly width: number;
  /**
   * From the outermost group to the column's own heading, one to three. Where a column has fewer than its neighbours
   * its outermost heading takes the rows that are left.
   */
  readonly headings: readonly [Heading, ...Heading[]];
  /** What a screen reader says for the column: all its headings in one phrase. */
  readonly label: string;
  readonly align: 'start' | 'center' | 'end';
  /** Columns frozen left come first, those frozen right last. */
  readonly frozen?: FrozenSide;
  readonly editable: boolean;
  /** Its header stands on the ground of computed cells. */
  readonly computed?: boolean;
  /** Its cells name their rows (role `rowheader`). */
  readonly namesRows?: boolean;
  /** The rows are in the order of this column. */
  readonly sorted?: 'ascending' | 'descending';
  /** A vertical line stands before it: the first column of a group. */
  readonly groupStart?: boolean;
}

/** The narrow column of row numbers at the left edge; it takes part in no selection. */
export interface Gutter {
  readonly width: number;
  readonly heading: string;
  text(row: number): string;
}

/**
 * What a sheet shows, read straight from the owner's arrays: nothing in it is kept in a Solid store. `version` is the
 * only signal; every other answer is taken to hold until it changes.
 */
export interface SheetSource {
  version(): number;
  rowCount(): number;
  /** The first so many rows stay under the header while the others scroll. The same data may be a row again below. */
  pinnedRowCount?(): number;
  /** Of a pinned row whose data are a row again below: that row. Itself where it is not given, and for all others. */
  unpinnedRow?(row: number): number;
  /** A new array means new columns. */
  columns(): readonly SheetColumn[];
  readonly gutter?: Gutter | undefined;
  /** What a screen reader says for the row. */
  rowLabel(row: number): string;
  /**
   * What the row is of, whatever its place: what is being typed goes with it when rows come, go or change their order.
   * The number of the row where it is not given.
   */
  rowKey?(row: number): string;
  /** `own`: washed in the accent; `reference`: shown beside the others, not one of them. */
  rowTone?(row: number): 'own' | 'reference' | undefined;
  cell(row: number, column: number): CellView;
  /**
   * All that the cells of a column, the footer's among them, are drawn from: while every entry stays the very same, they
   * are not asked for again when the version changes. Where it is not given, every cell in view is.
   */
  drawnFrom?(column: number): readonly unknown[];
  /** Of an editable column: whether this cell can be edited. All can where it is not given. */
  isEditable?(row: number, column: number): boolean;
  /**
   * Of an editable cell that is not only typed into: `tick` changes by a click or a key, `list` can be chosen from.
   * All are typed into where it is not given.
   */
  opens?(row: number, column: number): 'tick' | 'list' | undefined;
  /** Whether a cell holds something, for Ctrl+arrows. Where it is not given: it has a text and is not `missing`. */
  isFilled?(row: number, column: number): boolean;
  /** The raw value for the clipboard: no grouping. */
  copyText(row: number, column: number): string;
  /** What the editor starts with on F2; the clipboard's text where it is not given. */
  editText?(row: number, column: number): string;
  /** What an expression typed in `from` calls a cell; null where it cannot name it. Without it no cell is taken. */
  reference?(place: CellPlace, from: CellPlace): string | null;
  /** Rows under the sheet, such as a median: no part of it for selection or clipboard. */
  footerRowCount?(): number;
  footerCell?(footerRow: number, column: number): CellView;
}

/** What the owner of a sheet may ask of it. */
export interface SheetHandle {
  /** Makes a cell active and brings it into view. Does not take the focus. */
  activate(place: CellPlace): void;
  /** Selects a range; its upper left cell becomes the active one and is brought into view. Does not take the focus. */
  select(range: CellRange): void;
  /** Hands over what is being typed, as leaving the cell would. */
  commit(): void;
  /** The text that is being typed; null while none is. */
  typedText(): string | null;
  /** Goes on typing: the text in place of what the active cell holds, the caret at its end. */
  typeText(text: string): void;
  focus(): void;
}

export interface SheetProps {
  readonly source: SheetSource;
  /** The name of the sheet for screen readers. */
  readonly label: string;
  /** How to use the sheet, for screen readers: at least that Escape and then Tab leave it. */
  readonly hint: string;
  readonly onReady?: (handle: SheetHandle) => void;
  /** The active cell, at first and whenever it changes. */
  readonly onActivate?: (row: number, column: number) => void;
  readonly onSelect?: (range: CellRange) => void;
  /** The rows that are drawn, whenever they change: those in view, a few beside them, and the active one. */
  readonly onRowsInView?: (rows: readonly number[]) => void;
  /** The user has begun to type into a cell: what stands there now is what the coming edit is meant to replace. */
  readonly onBegin?: (place: CellPlace) => void;
  /** A cell is to be ticked or chosen for: Space, F2 or a double click, a single one on a tick. `box`: in the window's pixels. */
  readonly onOpen?: (place: CellPlace, box: DOMRectReadOnly) => void;
  /** A text was typed. */
  readonly onEdit?: (batch: readonly CellText[]) => void;
  readonly onPaste?: (batch: readonly CellText[]) => void;
  /**
   * A block was pasted over a selection, for an owner who reads blocks as a whole: the sheet then lays nothing out,
   * tells of nothing skipped and keeps its selection (`SheetHandle.select`).
   */
  readonly onPasteBlock?: (block: PastedBlock, selected: CellRange) => void;
  /** More was pasted than a sheet takes; nothing was done. */
  readonly onTooLarge?: (cells: number, most: number) => void;
  /**
   * What is selected was copied to be moved to where it is pasted, which is the owner's to do: nothing is emptied here.
   * Without it a cut only copies.
   */
  readonly onCut?: (selected: CellRange, texts: readonly (readonly string[])[]) => void;
  readonly onCopy?: (selected: CellRange, texts: readonly (readonly string[])[]) => void;
  /** A rectangle that the owner has set off by a dashed line, such as cells that were cut. */
  readonly outlined?: CellRange | null;
  /** Escape was pressed while nothing was being typed; true where the owner had something to give up. */
  readonly onEscape?: () => boolean;
  /** The editable cells of the selection are to be emptied. */
  readonly onClear?: (batch: readonly CellPlace[]) => void;
  /** Cells are to hold what others hold; what that is, the owner knows. One step for the user. */
  readonly onFill?: (batch: readonly CellFill[]) => void;
  /** An expression was to take a cell that it cannot name. */
  readonly onReferenceRefused?: (place: CellPlace, from: CellPlace) => void;
  /** The user asks for a place to go to. */
  readonly onGoTo?: () => void;
  /** The user asks what can be done with a column; the menu belongs under the box, which is in the window's pixels. */
  readonly onColumnMenu?: (column: number, box: DOMRectReadOnly) => void;
  /** Words of the button that opens the menu of a column. */
  readonly columnMenuText?: string;
  /** A column is drawn to a width, in pixels. */
  readonly onResize?: (column: number, width: number) => void;
  /** A column is to be as wide as what stands in it. */
  readonly onFit?: (column: number) => void;
  /** Called after the action itself, only where something was left alone; `reached`: how many cells were not. */
  readonly onSkipped?: (skipped: Skipped, reached: number) => void;
  /** The cell that was being typed into is no longer there: the text was written nowhere. */
  readonly onStranded?: (text: string) => void;
  /** Enter could not go on after something was typed, or typing over that very cell was refused. */
  readonly onLastRow?: () => void;
  readonly onUndo?: () => void;
  readonly onRedo?: () => void;
}
