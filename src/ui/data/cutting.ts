import { createEffect, createMemo, createSignal, on } from 'solid-js';
import { columnKey, observationAt } from '../../model/column';
import { type Observation, sameObservation } from '../../model/observation';
import type { CellAddress } from '../../model/present';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import type { AppState } from '../../state/app';
import { extentOf, takingRows } from '../pasting/placing';
import type { PastedBlock } from '../sheet/pastedBlock';
import { rowsOf } from '../sheet/selection';
import type { CellRange, Skipped } from '../sheet/source';
import { isEditableCell } from './cells';
import type { SeriesColumn } from './columns';
import { sameTexts } from './copying';
import { keptFigure, shownNumber } from './figures';
import { storedAt } from './filling';
import { type Frame, regionOfRow, rowCount, rowOfRegion, unpinnedRow } from './frame';
import { pasteGround } from './pasteGround';
import type { DataScreenView } from './view';

/** A cell that was cut, with what was in it. */
interface CutCell {
  readonly address: CellAddress;
  readonly series: SeriesColumn;
  readonly observation: Observation | null;
}

/** A block that was cut: it stays where it is until it is pasted. Cells that cannot be edited move nowhere: null. */
interface Cut {
  readonly cells: readonly (readonly (CutCell | null)[])[];
  readonly regions: readonly RegionCode[];
  /** Keys of its columns. */
  readonly columns: readonly string[];
  /** The scenario it was cut in; null: the base. */
  readonly scenario: string | null;
  /** What it put on the clipboard. */
  readonly texts: readonly (readonly string[])[];
}

type CellMove = Parameters<AppState['moveCells']>[0][number];

/** What becomes of a cut, said by whoever shows the sheet. */
interface Telling {
  /** So many cells wait to be pasted. */
  readonly cut: (cells: number) => void;
  readonly moved: (cells: number, skipped: Skipped) => void;
  readonly edited: (regions: readonly RegionCode[]) => void;
}

/**
 * Cells that were cut and are moved to where they are pasted, as in a spreadsheet: in one step of undo, with all that is
 * known of them. Pasted elsewhere than in the sheet, given up with Escape, or changed meanwhile by whomever, they stay.
 */
export function createCutting(view: DataScreenView, telling: Telling) {
  const [cut, setCut] = createSignal<Cut | null>(null);

  const isChanged = ({ cells, scenario }: Cut): boolean => {
    if (scenario !== view.app.scenarios.active()) return true;
    const { columns, regions } = view.figures();
    const at = new Map(regions.map(({ code }, index) => [code, index]));
    const standing = ({ region, input, year }: CellAddress): Observation | null => {
      const [column, index] = [columns.get(columnKey(input, year)), at.get(region)];
      return column === undefined || index === undefined ? null : observationAt(column, index);
    };
    return cells.some((row) =>
      row.some((cell) => cell !== null && !sameObservation(standing(cell.address), cell.observation)),
    );
  };

  createEffect(
    on(
      [view.figures, view.app.scenarios.active],
      () => {
        const waiting = cut();
        if (waiting !== null && isChanged(waiting)) setCut(null);
      },
      { defer: true },
    ),
  );

  return {
    /** Where the cut cells are, while they lie together on view. */
    range: createMemo((): CellRange | null => {
      const waiting = cut();
      return waiting === null ? null : rangeOf(view.frame(), waiting);
    }),

    take(selected: CellRange, texts: Cut['texts']): void {
      const taken = { ...cutOf(view.frame(), selected), scenario: view.app.scenarios.active(), texts };
      const count = taken.cells.flat().filter((cell) => cell !== null).length;
      setCut(count === 0 ? null : taken);
      telling.cut(count);
    },

    /** Leaves everything where it is; false where nothing was cut. */
    giveUp(): boolean {
      const was = cut();
      setCut(null);
      return was !== null;
    },

    /** Moves what was cut; false where the block is not the one that was: then it is pasted as any other. */
    paste({ rows }: PastedBlock, selected: CellRange): boolean {
      const waiting = cut();
      setCut(null);
      if (waiting === null || isChanged(waiting) || !sameTexts(rows, waiting.texts)) return false;
      const { moves, skipped, extent } = planMove(view, waiting, selected);
      telling.edited(moves.flatMap(({ from, to }) => [from.region, to.region]));
      if (moves.length > 0) view.app.moveCells(moves);
      view.selectPasted(extent.rows, extent.columns);
      telling.moved(moves.length, skipped);
      return true;
    },
  };
}

function cutOf(frame: Frame, selected: CellRange): Pick<Cut, 'cells' | 'regions' | 'columns'> {
  const rows = rowsOf(selected, (row) => unpinnedRow(frame, row));
  const across = Array.from({ length: selected.right - selected.left + 1 }, (_, at) => selected.left + at);
  return {
    cells: rows.map((row) => across.map((column) => cutCell(frame, row, column))),
    regions: rows.flatMap((row) => frame.regions[regionOfRow(frame, row)]?.code ?? []),
    columns: across.flatMap((column) => frame.columns[column]?.key ?? []),
  };
}

function cutCell(frame: Frame, row: number, column: number): CutCell | null {
  const stored = isEditableCell(frame, row, column) ? storedAt(frame, { row, column }) : null;
  const region = stored === null ? undefined : frame.regions[stored.region]?.code;
  if (stored === null || region === undefined) return null;
  const { series, observation } = stored;
  return { address: { region, input: series.input, year: series.year }, series, observation };
}

/** The cells in the sheet as it stands; null where another year is on view or the rows stand otherwise by now. */
function rangeOf(frame: Frame, { regions, columns }: Cut): CellRange | null {
  const first = frame.regions.findIndex(({ code }) => code === regions[0]);
  const left = frame.columns.findIndex(({ key }) => key === columns[0]);
  if (first < 0 || left < 0) return null;
  const top = rowOfRegion(frame, first);
  const isTogether =
    top >= 0 &&
    top + regions.length <= rowCount(frame) &&
    regions.every((code, down) => frame.regions[regionOfRow(frame, top + down)]?.code === code) &&
    columns.every((key, across) => frame.columns[left + across]?.key === key);
  return isTogether ? { top, left, bottom: top + regions.length - 1, right: left + columns.length - 1 } : null;
}

/** Lays the cells at the upper left corner of the selection. What finds no room there, or is there, stays as it is. */
function planMove(view: DataScreenView, { cells }: Cut, selected: CellRange) {
  const ground = pasteGround(view);
  const { rows } = takingRows(cells.length, selected, ground, false);
  const width = cells[0]?.length ?? 0;
  const moves: CellMove[] = [];
  let [readOnly, outside] = [0, 0];
  cells.forEach((line, down) => {
    const row = rows[down] ?? ground.rows;
    line.forEach((cell, across) => {
      const column = selected.left + across;
      if (row >= ground.rows || column >= ground.columns) {
        outside += 1;
        return;
      }
      const region = ground.regionOfRow(row);
      const to = ground.columnAt(column);
      if (cell === null || to === null || !ground.accepts(region, to)) {
        readOnly += 1;
        return;
      }
      const address = { region: ground.codeOf(region), input: to.input, year: to.year };
      if (samePlain(address, cell.address)) return;
      moves.push({ from: cell.address, to: { ...address, observation: movedObservation(cell, address, to.style) } });
    });
  });
  const inside = rows.filter((row) => row < ground.rows);
  const right = Math.min(selected.left + width, ground.columns) - 1;
  return {
    moves,
    skipped: { readOnly, outside },
    extent: { rows: extentOf(inside, selected.top), columns: [selected.left, right] as const },
  };
}

/**
 * What was in a cell, in another: the figure as the column shows it, how sure it is, where it comes from. An expression
 * names the cells of its own row, and borders are those of a region: neither goes to another.
 */
export function movedObservation(
  { observation, series, address }: CutCell,
  to: CellAddress,
  style: SeriesColumn['style'],
): Observation | null {
  if (observation === null) return null;
  const { formula, borders, checked: _, ...kept } = observation;
  const isSameRegion = to.region === address.region;
  const namesItself = formula?.includes(`${to.input}@${to.year}`) === true;
  const provenance = {
    ...(formula === undefined || !isSameRegion || namesItself ? {} : { formula }),
    ...(borders === undefined || !isSameRegion ? {} : { borders }),
  };
  if (kept.kind !== 'number' || series.style.isShare === style.isShare) return { ...kept, ...provenance };
  const shown = shownNumber(kept.value, series.style);
  const value = keptFigure(shown, style);
  if (style.isShare && (value < 0 || value > 1)) return { kind: 'invalid', text: String(shown) };
  return { ...kept, ...provenance, value };
}
