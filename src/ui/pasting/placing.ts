import type { PastedBlock } from '../sheet/pastedBlock';
import type { CellRange } from '../sheet/source';
import type { PasteColumn, PasteGround } from './ground';
import type { BlockLayout } from './layout';

/** A row of the block and the region it goes to. */
export interface PlacedRow {
  readonly row: number;
  readonly region: number;
}

/** A column of the block and the series it goes to; null where the sheet has nothing to write to there. */
export interface PlacedColumn {
  readonly column: number;
  readonly to: PasteColumn | null;
}

/**
 * Why a row of the block goes nowhere. `undecided`: until the user says which region, or which row, is meant. `filtered`:
 * the region is hidden by a filter of the rows.
 */
export type LeftOut = 'total' | 'unknown' | 'blank' | 'undecided' | 'given up' | 'filtered';

export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly left: readonly { readonly row: number; readonly why: LeftOut }[];
  /** Rows past the last of the sheet. */
  readonly outside: number;
  /** The block began in a row that is pinned: it was laid from the first row of the table on. */
  readonly isUnpinned: boolean;
  /** The first and the last of the rows in the sheet; null where names say which they are. */
  readonly extent: readonly [number, number] | null;
}

/** The user's word on a row whose name says too little, and on a region that is named twice. */
export interface NameAnswers {
  /** Row of the block → region, −1 for none. */
  readonly regions: ReadonlyMap<number, number>;
  /** Region → row of the block, −1 for none. */
  readonly twice: ReadonlyMap<number, number>;
}

/** Regions that a row may mean, where its name leaves it open; empty where it does not. */
export function candidatesOf(layout: BlockLayout, at: number): readonly number[] {
  const name = layout.names[at];
  return name?.kind === 'ambiguous' ? name.regions.filter((region) => region >= 0) : [];
}

/**
 * Whether a row says Almaty and no more, in a package with the city and the oblast, and no other row says the oblast. It
 * is taken as the city, which is worth a word.
 */
export function isAlmatyLeftOpen(layout: BlockLayout, at: number, ground: PasteGround): boolean {
  const name = layout.names[at];
  if (name?.kind !== 'region' || !name.bareAlmaty) return false;
  const oblast = ground.regionOfCode(OBLAST_OF_ALMATY);
  const isNamed = layout.names.some((each) => each.kind === 'region' && !each.bareAlmaty && each.region === oblast);
  return oblast >= 0 && !isNamed;
}

const OBLAST_OF_ALMATY = 'KZ-19';

/** Lays the rows of a block by the names they carry. No region is written twice: which row counts is asked. */
export function rowsByName(
  layout: BlockLayout,
  answers: NameAnswers,
  { isShown }: Pick<PasteGround, 'isShown'>,
): PlacedRows {
  const left: { row: number; why: LeftOut }[] = [];
  const meant = new Map<number, number[]>();
  layout.names.forEach((name, at) => {
    const row = layout.headingRows + at;
    const candidates = candidatesOf(layout, at);
    const region = candidates.length > 0 ? answers.regions.get(row) : name.kind === 'region' ? name.region : undefined;
    if (region === undefined) left.push({ row, why: isLabel(name.kind) ? name.kind : 'undecided' });
    else if (region < 0) left.push({ row, why: 'given up' });
    else meant.set(region, [...(meant.get(region) ?? []), row]);
  });
  const rows: PlacedRow[] = [];
  for (const [region, named] of meant) {
    const [first = -1] = named;
    const chosen = named.length === 1 ? first : answers.twice.get(region);
    for (const row of named) {
      if (!isShown(region)) left.push({ row, why: 'filtered' });
      else if (row === chosen) rows.push({ row, region });
      else left.push({ row, why: chosen === undefined ? 'undecided' : 'given up' });
    }
  }
  rows.sort((a, b) => a.row - b.row);
  left.sort((a, b) => a.row - b.row);
  return { rows, left, outside: 0, isUnpinned: false, extent: null };
}

const isLabel = (kind: string): kind is 'total' | 'unknown' | 'blank' =>
  kind === 'total' || kind === 'unknown' || kind === 'blank';

/** Rows of a block that name the same region, by region. */
export function namedTwice(layout: BlockLayout, answers: NameAnswers): ReadonlyMap<number, number[]> {
  const named = new Map<number, number[]>();
  layout.names.forEach((name, at) => {
    const row = layout.headingRows + at;
    const isOpen = candidatesOf(layout, at).length > 0;
    const region = isOpen ? answers.regions.get(row) : name.kind === 'region' ? name.region : undefined;
    if (region !== undefined && region >= 0) named.set(region, [...(named.get(region) ?? []), row]);
  });
  return new Map([...named].filter(([, rows]) => rows.length > 1));
}

/**
 * Lays the rows of a block one under the other as the eye sees them: over the rows of the selection, each region once,
 * where they are as many as the block has, or a multiple of a block of figures alone; else from the top of the selection
 * on. A pinned row shows a region that has its own place below: a block of several rows begins in the first row of the
 * table instead, so that no region is written twice.
 */
export function rowsInOrder(
  { rows: texts }: PastedBlock,
  layout: BlockLayout,
  selected: CellRange,
  ground: PasteGround,
  tiles: boolean,
): PlacedRows {
  const height = texts.length - layout.headingRows;
  const { rows: taking, isUnpinned } = takingRows(height, selected, ground, tiles);
  const inside = taking.filter((row) => row < ground.rows);
  const rows = inside.map((row, down) => ({
    row: layout.headingRows + (down % height),
    region: ground.regionOfRow(row),
  }));
  return { rows, left: [], outside: taking.length - inside.length, isUnpinned, extent: extentOf(inside, selected.top) };
}

/** The first and the last of some rows; where there are none, the one that was meant. */
export const extentOf = (rows: readonly number[], otherwise: number): readonly [number, number] => [
  rows[0] ?? otherwise,
  rows.at(-1) ?? otherwise,
];

/**
 * The rows that so many rows go to: those of the selection where they are as many (or, with `tiles`, a multiple), else
 * from its top on, past the last row of the sheet too; several never from a pinned one.
 */
export function takingRows(
  height: number,
  selected: CellRange,
  ground: Pick<PasteGround, 'rowsOf' | 'firstRow'>,
  tiles: boolean,
): { readonly rows: readonly number[]; readonly isUnpinned: boolean } {
  const shown = ground.rowsOf(selected);
  if (shown.length === height || (tiles && shown.length % height === 0)) return { rows: shown, isUnpinned: false };
  const [first = selected.top] = shown;
  const isUnpinned = height > 1 && first < ground.firstRow;
  const top = isUnpinned ? ground.firstRow : first;
  return { rows: Array.from({ length: height }, (_, down) => top + down), isUnpinned };
}

export interface PlacedColumns {
  readonly columns: readonly PlacedColumn[];
  /** Columns past the last of the sheet. */
  readonly outside: number;
  /** The first and the last of them in the sheet; null where headings say where they go. */
  readonly extent: readonly [number, number] | null;
  /** Pasted over the names, they were laid from the first column of figures on. */
  readonly isPastNames: boolean;
}

/** Lays the columns of figures side by side from the left of the selection on. */
export function columnsInOrder(
  block: PastedBlock,
  layout: BlockLayout,
  selected: CellRange,
  ground: PasteGround,
  tiles: boolean,
): PlacedColumns {
  const count = block.width - layout.firstColumn;
  const left = leftOf(block, layout, selected, ground);
  const selectedColumns = selected.right - selected.left + 1;
  const isMoved = left > selected.left;
  // A whole row says which region is meant, and not how often.
  const across = tiles && !isMoved && selectedColumns % count === 0 ? selectedColumns : count;
  const inside = Math.max(0, Math.min(across, ground.columns - left));
  const columns = Array.from({ length: inside }, (_, at) => ({
    column: layout.firstColumn + (at % count),
    to: ground.columnAt(left + at),
  }));
  const extent = [left, left + Math.max(inside, 1) - 1] as const;
  return { columns, outside: across - inside, extent, isPastNames: isMoved && left === firstFigures(ground) };
}

/**
 * The column that the figures of a block begin in. Pasted over the names of regions they begin in the first column that
 * holds figures, for what stands between is computed; not where headings name other ones, nor with a single cell, which is
 * meant for the cell that it is pasted into. Names that were copied in the sheet keep what was beside them as far to the
 * right as it was.
 */
function leftOf(
  { rows, width }: PastedBlock,
  { nameColumn, firstColumn, headings }: BlockLayout,
  selected: CellRange,
  ground: PasteGround,
): number {
  const isOverNames = selected.left <= ground.nameColumn && ground.nameColumn <= selected.right;
  if (!isOverNames || rows.length * width === 1) return selected.left;
  if (nameColumn >= 0 && ground.origin !== null) return ground.nameColumn + firstColumn - nameColumn;
  const saysWhere = headings.some(({ input, year }) => input !== undefined || year !== undefined);
  const first = saysWhere ? -1 : firstFigures(ground);
  return first < 0 ? selected.left : first;
}

/** The first column of the sheet that holds figures; −1 where none is on view. */
const firstFigures = (ground: PasteGround): number =>
  Array.from({ length: ground.columns }, (_, at) => ground.columnAt(at)).findIndex((to) => to !== null);

/**
 * The series that the headings name, column by column: an input, a year or both, the rest as in the column that the
 * block is pasted into. Null where a heading says neither or two say the same: then the columns go in their order.
 */
export function columnsByHeading(layout: BlockLayout, selected: CellRange, ground: PasteGround): PlacedColumns | null {
  const anchor = ground.columnAt(selected.left);
  const taken = new Set<string>();
  const columns: PlacedColumn[] = [];
  for (const [at, heading] of layout.headings.entries()) {
    const input = heading.input ?? anchor?.input;
    const year = heading.year ?? anchor?.year;
    const says = heading.input !== undefined || heading.year !== undefined;
    const to = says && input !== undefined && year !== undefined ? ground.seriesOf(input, year) : null;
    if (to === null) return null;
    taken.add(`${to.input}@${to.year}`);
    columns.push({ column: layout.firstColumn + at, to });
  }
  return columns.length === 0 || taken.size < columns.length
    ? null
    : { columns, outside: 0, extent: null, isPastNames: false };
}
