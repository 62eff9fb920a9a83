import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { SETTLE } from '../parts/settle';
import type { Grid } from './grid';
import type { Mode } from './keys';
import { samePlace, selecting } from './selection';
import styles from './sheet.module.css';
import type { CellPlace, SheetProps } from './source';

/**
 * The one input of a sheet. It stands in the active cell and holds the focus from the first click on, unseen until
 * something is typed: so a fast typist, an input method and a screen reader all find a real text field under the caret.
 */
export interface Editor {
  readonly mode: Accessor<Mode>;
  /** Puts the input into the cell that has become the active one. */
  moveInto(cell: HTMLElement): void;
  /** Starts with the cell's own text, caret at its end. */
  edit(): void;
  /** Starts with a text in place of the cell's own. */
  type(text: string): void;
  /** Hands the typed text over, if there is one. */
  commit(): void;
  /** Drops the typed text; false where there was nothing to drop. */
  cancel(): boolean;
  focus(): void;
  /** The text that is being typed and where its caret stands; null while none is. */
  draft(): { readonly text: string; readonly caret: number } | null;
  /** Counts up whenever that text changes. */
  readonly drafts: Accessor<number>;
  /** Puts a text in place of the part from … to of the one that is being typed, the caret after it. */
  splice(from: number, to: number, text: string): void;
  /** Takes the focus back where a redraw of the window has dropped it. */
  keepFocus(): void;
  /** Whether the event happened in the text being edited, which is then the browser's own business. */
  owns(event: Event): boolean;
  /** Says that a read-only cell was left as it is. */
  refuse(): void;
}

/** What a cell is of, as its row and its column are called. */
interface CellKey {
  readonly row: string;
  readonly column: string;
}

export function createEditor(grid: Grid, props: SheetProps, root: () => HTMLElement | undefined): Editor {
  const [mode, setMode] = createSignal<Mode>('ready');
  /** The cell that is being typed into, whatever its place. */
  let edited: CellKey = { row: '', column: '' };
  const [drafts, setDrafts] = createSignal(0);
  const countDraft = () => setDrafts((count) => count + 1);
  let startedWith: string | null = null;
  let holdsFocus = false;

  const editable = createMemo(() => {
    const { row, column } = grid.active();
    return grid.hasCells() && grid.watched(() => grid.isEditable(row, column));
  });
  /** The cell that the input stands in, which is heard when it is entered: not before. */
  const [stands, setStands] = createSignal<CellPlace>(grid.active(), { equals: samePlace });
  const label = createMemo(() => {
    const { row, column } = stands();
    if (row >= grid.rowCount() || column >= grid.columns().length) return props.label;
    return grid.watched((source) => {
      const { text, title } = source.cell(row, column);
      const place = `${source.rowLabel(row)}, ${grid.columns()[column]?.label ?? ''}`;
      return [`${place}: ${text}`, ...(title === undefined ? [] : [title])].join(', ');
    });
  });

  const input = (
    <input
      class={styles.editor}
      classList={{ [styles.editing ?? '']: mode() !== 'ready' }}
      aria-label={label()}
      readOnly={!editable()}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      on:input={() => {
        typed();
        countDraft();
      }}
      on:compositionstart={() => typed()}
    />
  ) as HTMLInputElement;

  /**
   * The cell that the input is on its way into. A move costs the browser the layout of the page and another frame's worth
   * of layers, and nothing of it is seen: it waits until what is seen is painted, unless the input is wanted before that.
   */
  let bound: HTMLElement | null = null;
  const arrive = () => {
    const cell = bound;
    if (cell === null) return;
    bound = null;
    const hadFocus = holdsFocus && isWithoutRival(input);
    setStands(grid.active());
    cell.append(input);
    if (hadFocus) takeFocus();
  };
  const arriveAfterPaint = () => requestAnimationFrame(() => setTimeout(arrive));

  /** The first character, or the first stroke of an input method, turns the field into an editor. */
  const typed = () => {
    arrive();
    if (mode() !== 'ready') return;
    startedWith = null;
    setMode('replacing');
    edited = keyOf(grid.active());
    props.onBegin?.(grid.active());
    grid.reveal(grid.active());
  };

  const refuse = () => props.onSkipped?.({ readOnly: 1, outside: 0 }, 0);

  const start = (text: string, next: Mode, unchanged: string | null) => {
    if (!editable()) return refuse();
    arrive();
    startedWith = unchanged;
    input.value = text;
    input.setSelectionRange(text.length, text.length);
    setMode(next);
    edited = keyOf(grid.active());
    props.onBegin?.(grid.active());
    grid.reveal(grid.active());
  };

  const finish = () => {
    input.value = '';
    startedWith = null;
    setMode('ready');
    countDraft();
  };

  const commit = () => {
    if (mode() === 'ready') return;
    const text = input.value;
    const isChanged = text !== startedWith;
    finish();
    if (isChanged) props.onEdit?.([{ ...grid.active(), text }]);
  };

  const takeFocus = () => {
    arrive();
    holdsFocus = true;
    if (document.activeElement === input) return;
    const { selectionStart, selectionEnd } = input;
    input.focus({ preventScroll: true });
    input.setSelectionRange(selectionStart, selectionEnd);
  };

  const keepFocus = () => {
    // The row that it has not left yet is gone.
    if (!input.isConnected) arrive();
    const isDropped = document.activeElement === null || document.activeElement === document.body;
    if (holdsFocus && isDropped && input.isConnected) takeFocus();
  };

  const placeCaret = () => {
    if (document.activeElement === input) input.setSelectionRange(input.selectionStart, input.selectionEnd);
  };

  const isOutside = (target: EventTarget | null): boolean =>
    target instanceof Node && root()?.contains(target) === false;
  const leave = () => {
    holdsFocus = false;
    commit();
  };
  const onFocusIn = (event: FocusEvent) => {
    if (event.target === input) {
      holdsFocus = true;
      // A dialog that gives the focus back leaves the caret where the dialog was: keys would type into nothing.
      queueMicrotask(placeCaret);
    } else if (isOutside(event.target)) leave();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (isOutside(event.target)) leave();
  };
  // A blur says nothing here: moving the input between cells blurs it too. Arriving elsewhere does.
  document.addEventListener('keydown', arrive, { capture: true });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('pointerdown', onPointerDown, { capture: true });
  onCleanup(() => {
    document.removeEventListener('keydown', arrive, { capture: true });
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('pointerdown', onPointerDown, { capture: true });
  });

  const keyOf = ({ row, column }: CellPlace): CellKey => ({
    row: grid.source().rowKey?.(row) ?? String(row),
    column: grid.columns()[column]?.key ?? '',
  });

  /** Where a cell is now; null where it is no more. */
  const placeOf = (cell: CellKey): CellPlace | null => {
    const { active } = grid.selection();
    const isRow = (row: number) => keyOf({ row, column: 0 }).row === cell.row;
    const rows = Array.from({ length: grid.rowCount() }, (_, row) => row);
    const row = isRow(active.row) && active.row < grid.rowCount() ? active.row : rows.findIndex(isRow);
    const column = grid.columns().findIndex(({ key }) => key === cell.column);
    return row < 0 || column < 0 ? null : { row, column };
  };

  /** Rows and columns come, go and change places, at the hand of another tab too: what is being typed stays with its cell. */
  const follow = () => {
    if (mode() === 'ready') return;
    const place = placeOf(edited);
    if (place === null) {
      const text = input.value;
      finish();
      props.onStranded?.(text);
    } else if (!samePlace(place, grid.active())) grid.select(selecting(place));
  };
  // (A move commits before it moves.)
  createEffect(on([() => grid.watched((source) => source), grid.columns, grid.rowCount], follow, { defer: true }));
  // The screen is left by a key: there is no arriving elsewhere that would hand the text over.
  onCleanup(() => commit());
  input.addEventListener(SETTLE, () => commit());
  // The redraw that follows a scroll may take the input out of the document and put it back.
  createEffect(on([grid.scrollingRows, grid.middleColumns], () => queueMicrotask(keepFocus), { defer: true }));

  return {
    mode,
    moveInto(cell) {
      bound = cell;
      const isUnseen = mode() === 'ready' && input.isConnected && holdsFocus;
      if (isUnseen) arriveAfterPaint();
      else arrive();
    },
    edit() {
      const { row, column } = grid.active();
      if (mode() === 'replacing') {
        setMode('editing');
        return;
      }
      const source = grid.source();
      const text = source.editText?.(row, column) ?? source.copyText(row, column);
      start(text, 'editing', text);
    },
    type: (text) => start(text, 'replacing', null),
    commit,
    cancel() {
      if (mode() === 'ready') return false;
      finish();
      return true;
    },
    focus: takeFocus,
    draft: () => (mode() === 'ready' ? null : { text: input.value, caret: input.selectionEnd ?? input.value.length }),
    drafts,
    splice(from, to, text) {
      input.setRangeText(text, from, to, 'end');
      countDraft();
    },
    keepFocus,
    owns: (event) => mode() !== 'ready' && event.target === input,
    refuse,
  };
}

/** Whether no other element has taken the focus meanwhile. */
const isWithoutRival = (input: HTMLElement): boolean =>
  document.activeElement === input || document.activeElement === document.body || document.activeElement === null;
