import { batch } from 'solid-js';
import { planClear } from './clipboard';
import type { Editor } from './editor';
import { type FillPlan, planFillDown, planFillRight } from './fill';
import type { Grid } from './grid';
import { commandOf, isTextUndo, isTyping, type KeyCommand, type Motion } from './keys';
import type { Picking } from './picking';
import {
  destination,
  entered,
  extending,
  type Selection,
  selecting,
  tabbed,
  wholeColumns,
  wholeRows,
} from './selection';
import type { CellPlace, SheetProps, Skipped } from './source';

/** Tells the owner what was left alone, where anything was. */
export function reportSkipped(props: SheetProps, skipped: Skipped, reached: number): void {
  if (skipped.readOnly > 0 || skipped.outside > 0) props.onSkipped?.(skipped, reached);
}

/** Empties the editable cells of the selection. */
export function clearSelection(grid: Grid, props: SheetProps): void {
  const { batch: cells, skipped } = planClear(grid.range(), grid.ground());
  if (cells.length > 0) props.onClear?.(cells);
  reportSkipped(props, skipped, cells.length);
}

/** Everything; the active cell stays. */
export function selectAll(grid: Grid): void {
  const last = { row: grid.rowCount() - 1, column: grid.columns().length - 1 };
  grid.select({ active: grid.active(), anchor: { row: 0, column: 0 }, head: last, tabbedFrom: null }, false);
}

/** Hands a fill over; false where the owner takes none. */
function runFill(grid: Grid, props: SheetProps, { batch: cells, skipped }: FillPlan): boolean {
  if (!grid.canFill) return false;
  if (cells.length > 0) props.onFill?.(cells);
  reportSkipped(props, skipped, cells.length);
  return true;
}

/** Asks for the menu of the active column, under its heading. */
function openColumnMenu(grid: Grid, props: SheetProps): boolean {
  const { column } = grid.active();
  const heading = grid.activeCell()?.closest('[role=grid]')?.querySelector(`[data-column="${column}"]`);
  const box = (heading ?? grid.activeCell())?.getBoundingClientRect();
  if (props.onColumnMenu === undefined || box === undefined) return false;
  props.onColumnMenu(column, box);
  return true;
}

/** Has the active cell ticked or chosen for; false where it is only typed into. */
export function openActiveCell(grid: Grid, props: SheetProps, only?: 'tick' | 'list'): boolean {
  const place = grid.active();
  const opens = grid.source().opens?.(place.row, place.column);
  const box = grid.activeCell()?.getBoundingClientRect();
  if (props.onOpen === undefined || box === undefined || opens === undefined) return false;
  if (!grid.isEditable(place.row, place.column) || (only !== undefined && only !== opens)) return false;
  props.onOpen(place, box);
  return true;
}

/** How far an arrow goes, for an expression that takes cells. */
const ARROWS: Readonly<Partial<Record<Motion, readonly [down: number, across: number]>>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The keyboard of a sheet: turns keys into commands and runs them. */
export function createKeyboard(
  grid: Grid,
  editor: Editor,
  picking: Picking,
  props: SheetProps,
): (event: KeyboardEvent) => void {
  /** After Escape, Tab leaves the sheet as it leaves any field: a keyboard must never be caught. */
  let isReleased = false;
  const commitAndSelect = (next: Selection) =>
    batch(() => {
      editor.commit();
      grid.select(next);
    });

  /** The same where the block that is selected may stay, and the active cell alone moves. */
  const commitAndStep = (next: Selection) =>
    batch(() => {
      editor.commit();
      grid.select(next, false);
      grid.reveal(next.active);
    });

  /**
   * Something was typed into the last row and Enter could not go on: who types a column without looking up would type
   * the next figure over it. `told`: that figure has been refused aloud already.
   */
  let edge: 'free' | 'stopped' | 'told' = 'free';
  let stoppedAt: CellPlace | null = null;

  const enterBelow = (selection: Selection): void => {
    const wasTyped = editor.mode() !== 'ready';
    const next = entered(selection, 1, grid.terrain());
    const { row, column } = selection.active;
    const isStuck = next.active.row === row && next.active.column === column;
    commitAndStep(next);
    if (!isStuck || (edge === 'free' && !wasTyped)) return;
    edge = 'stopped';
    stoppedAt = selection.active;
    props.onLastRow?.();
  };

  /** Whether a key is text that is not to be typed over the figure just typed. */
  const isRefusedAtEdge = (event: KeyboardEvent): boolean => {
    if (edge === 'free' || editor.mode() !== 'ready' || !isTyping(event)) return false;
    if (edge === 'stopped') props.onLastRow?.();
    edge = 'told';
    return true;
  };

  /** Runs a command; false where the key is left to the browser. */
  const run = ({ command, extend }: KeyCommand): boolean => {
    const selection = grid.selection();
    switch (command) {
      case 'next':
      case 'previous': {
        const next = isReleased ? null : tabbed(selection, command === 'next' ? 1 : -1, grid.terrain());
        if (next === null) editor.commit();
        else commitAndStep(next);
        return next !== null;
      }
      case 'below':
        enterBelow(selection);
        return true;
      case 'above':
        commitAndStep(entered(selection, -1, grid.terrain()));
        return true;
      case 'edit':
        if (editor.mode() !== 'ready' || !openActiveCell(grid, props)) editor.edit();
        return true;
      case 'open':
        return openActiveCell(grid, props);
      case 'erase':
        editor.type('');
        return true;
      case 'clear':
        clearSelection(grid, props);
        return true;
      case 'cancel':
        isReleased = !editor.cancel() && props.onEscape?.() !== true;
        return !isReleased;
      case 'selectAll':
        selectAll(grid);
        return true;
      case 'selectRow': {
        const { top, bottom } = grid.range();
        grid.select(wholeRows(top, bottom, selection.active, grid.columns().length), false);
        return true;
      }
      case 'selectColumn': {
        const { left, right } = grid.range();
        grid.select(wholeColumns(left, right, selection.active, grid.rowCount()), false);
        return true;
      }
      case 'fillDown':
        return runFill(grid, props, planFillDown(grid.range(), grid.ground()));
      case 'fillRight':
        return runFill(grid, props, planFillRight(grid.range(), grid.ground()));
      case 'goTo':
        if (props.onGoTo === undefined) return false;
        editor.commit();
        props.onGoTo();
        return true;
      case 'columnMenu':
        return openActiveCell(grid, props, 'list') || openColumnMenu(grid, props);
      case 'undo':
        props.onUndo?.();
        return true;
      case 'redo':
        props.onRedo?.();
        return true;
      default: {
        const arrow = editor.mode() === 'replacing' ? ARROWS[command] : undefined;
        if (arrow !== undefined && picking.step(...arrow)) return true;
        const from = extend ? selection.head : selection.active;
        const to = destination(command, from, grid.terrain());
        commitAndSelect(extend ? extending(selection, to) : selecting(to));
        return true;
      }
    }
  };

  return (event) => {
    // Keys of an input method are its own; some browsers mark them only by code 229.
    if (event.isComposing || event.keyCode === 229 || !grid.hasCells()) return;
    // Nor may whoever listens further out take back an edit behind the one that is being made.
    if (editor.mode() !== 'ready' && isTextUndo(event)) event.stopPropagation();
    const command = commandOf(event, editor.mode());
    const { row, column } = grid.active();
    const isElsewhere = row !== stoppedAt?.row || column !== stoppedAt.column;
    if (isElsewhere || (command !== null && command.command !== 'below')) edge = 'free';
    if (isRefusedAtEdge(event)) {
      event.preventDefault();
      return;
    }
    if (command === null) {
      if (isTyping(event) && editor.mode() === 'ready' && !grid.isEditable(grid.active().row, grid.active().column))
        editor.refuse();
    } else if (run(command)) event.preventDefault();
    if (command?.command !== 'cancel' && event.key !== 'Shift') isReleased = false;
  };
}
