import { batch } from 'solid-js';
import { planClear } from './clipboard';
import type { Editor } from './editor';
import type { Grid } from './grid';
import { commandOf, isTyping, type KeyCommand } from './keys';
import { destination, entered, extending, type Selection, selecting, tabbed } from './selection';
import type { SheetProps, Skipped } from './source';

/** Tells the owner what was left alone, where anything was. */
export function reportSkipped(props: SheetProps, skipped: Skipped): void {
  if (skipped.readOnly > 0 || skipped.outside > 0) props.onSkipped?.(skipped);
}

/** Empties the editable cells of the selection. */
export function clearSelection(grid: Grid, props: SheetProps): void {
  const { batch: cells, skipped } = planClear(grid.range(), grid.ground());
  if (cells.length > 0) props.onClear?.(cells);
  reportSkipped(props, skipped);
}

/** The keyboard of a sheet: turns keys into commands and runs them. */
export function createKeyboard(grid: Grid, editor: Editor, props: SheetProps): (event: KeyboardEvent) => void {
  /** After Escape, Tab leaves the sheet as it leaves any field: a keyboard must never be caught. */
  let isReleased = false;

  const commitAndSelect = (next: Selection) =>
    batch(() => {
      editor.commit();
      grid.select(next);
    });

  /** Runs a command; false where the key is left to the browser. */
  const run = ({ command, extend }: KeyCommand): boolean => {
    const selection = grid.selection();
    switch (command) {
      case 'next':
      case 'previous': {
        const next = isReleased ? null : tabbed(selection, command === 'next' ? 1 : -1, grid.terrain());
        if (next === null) editor.commit();
        else commitAndSelect(next);
        return next !== null;
      }
      case 'below':
      case 'above':
        commitAndSelect(entered(selection, command === 'below' ? 1 : -1, grid.terrain()));
        return true;
      case 'edit':
        editor.edit();
        return true;
      case 'erase':
        editor.erase();
        return true;
      case 'clear':
        clearSelection(grid, props);
        return true;
      case 'cancel':
        isReleased = !editor.cancel();
        return !isReleased;
      case 'undo':
        props.onUndo?.();
        return true;
      case 'redo':
        props.onRedo?.();
        return true;
      default: {
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
    const command = commandOf(event, editor.mode());
    if (command === null) {
      if (isTyping(event) && editor.mode() === 'ready' && !grid.isEditable(grid.active().row, grid.active().column))
        editor.refuse();
    } else if (run(command)) event.preventDefault();
    if (command?.command !== 'cancel' && event.key !== 'Shift') isReleased = false;
  };
}
