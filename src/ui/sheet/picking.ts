import { createEffect, on } from 'solid-js';
import type { Editor } from './editor';
import type { Grid } from './grid';
import type { CellPlace, SheetProps } from './source';

/** After these an expression waits for a figure or a cell. */
const WAITING = /[=(+\-\u2212–*×·/÷]\s*$/u;

/** A cell that the expression has just taken: its code stands there until something else is typed. */
interface Taken {
  readonly place: CellPlace;
  readonly start: number;
  readonly code: string;
}

/** Taking cells into an expression while it is typed: by a click, or by the arrows. */
export interface Picking {
  /**
   * Takes the cell, where an expression waits for one; true where it was the expression's business, also when the cell
   * has no code for it and the user was told so.
   */
  pick(place: CellPlace): boolean;
  /** The same by an arrow: the nearest cell in that direction that has a code. */
  step(down: number, across: number): boolean;
}

export function createPicking(grid: Grid, editor: Editor, props: SheetProps): Picking {
  let taken: Taken | null = null;

  const stillTaken = (): Taken | null => {
    const draft = editor.draft();
    if (taken === null || draft === null) return null;
    const end = taken.start + taken.code.length;
    return draft.caret === end && draft.text.slice(taken.start, end) === taken.code ? taken : null;
  };
  /** Where a code would go: in place of the last one, or at the caret; null where none is waited for. */
  const opening = (): { readonly start: number; readonly end: number } | null => {
    const draft = editor.draft();
    if (draft === null || grid.source().reference === undefined || !/^\s*[=+]/.test(draft.text)) return null;
    const last = stillTaken();
    if (last !== null) return { start: last.start, end: draft.caret };
    return WAITING.test(draft.text.slice(0, draft.caret)) ? { start: draft.caret, end: draft.caret } : null;
  };
  const codeOf = (place: CellPlace): string | null => grid.source().reference?.(place, grid.active()) ?? null;
  const take = (place: CellPlace, code: string, { start, end }: { start: number; end: number }): void => {
    taken = { place, start, code };
    editor.splice(start, end, code);
    grid.outline({ top: place.row, left: place.column, bottom: place.row, right: place.column });
    grid.reveal(place);
  };

  createEffect(
    on(
      editor.drafts,
      () => {
        if (taken === null || stillTaken() !== null) return;
        taken = null;
        grid.outline(null);
      },
      { defer: true },
    ),
  );

  return {
    pick(place) {
      const gap = opening();
      if (gap === null) return false;
      const code = codeOf(place);
      if (code === null) props.onReferenceRefused?.(place, grid.active());
      else take(place, code, gap);
      return true;
    },
    step(down, across) {
      const gap = opening();
      if (gap === null) return false;
      const from = stillTaken()?.place ?? grid.active();
      const to = { row: from.row + down, column: from.column + across };
      if (across === 0) {
        props.onReferenceRefused?.(to, grid.active());
        return true;
      }
      for (let { column } = to; column >= 0 && column < grid.columns().length; column += across) {
        const place = { row: from.row, column };
        const code = codeOf(place);
        if (code === null) continue;
        take(place, code, gap);
        break;
      }
      return true;
    },
  };
}
