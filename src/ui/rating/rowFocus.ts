import type { Accessor } from 'solid-js';
import { scrollToStretch } from './rowWindow';
import type { LeagueView, RowName } from './view';

interface RowFocusProps {
  readonly view: LeagueView;
  readonly table: () => HTMLElement | undefined;
  /** Where the rows by place begin. */
  readonly body: () => HTMLElement | undefined;
  readonly rowHeight: Accessor<number>;
  /** Height of what stands still over the rows. */
  readonly coveredAbove: Accessor<number>;
}

/** Rows that PageUp and PageDown go. */
const PAGE = 10;

/**
 * Moves the active cell of the R column: by arrows, Home, End, PageUp and PageDown, and to any region that is asked
 * for, drawn at the time or not. The pinned row, where there is one, stands before the first.
 */
export function createRowFocus({ view, table, body, rowHeight, coveredAbove }: RowFocusProps) {
  const pinned = () => (view.own() === null ? 0 : 1);
  const rowAt = (position: number): RowName | null => {
    const own = view.own();
    if (position < pinned()) return own === null ? null : { code: own, pinned: true };
    const code = view.codes()[position - pinned()];
    return code === undefined ? null : { code, pinned: false };
  };
  const positionOf = (row: RowName): number => (row.pinned ? 0 : view.codes().indexOf(row.code) + pinned());

  const show = (row: RowName): void => {
    view.select(row);
    const place = view.codes().indexOf(row.code);
    const rows = body();
    if (row.pinned || rows === undefined || place < 0) return;
    scrollToStretch(rows, place * rowHeight(), rowHeight(), coveredAbove());
  };
  const focusOn = (row: RowName): void => {
    show(row);
    // A row that has just scrolled into sight is drawn with the next frame.
    const focus = () => figureOf(table(), row)?.focus({ preventScroll: true });
    if (figureOf(table(), row) === undefined) requestAnimationFrame(() => requestAnimationFrame(focus));
    else focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isFigure = event.target instanceof HTMLElement && event.target.dataset['score'] !== undefined;
    const traced = view.traced();
    if (!isFigure || traced === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = positionOf(traced);
    const last = view.codes().length + pinned() - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: last,
    };
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const row = rowAt(Math.min(last, Math.max(0, wanted)));
    if (row !== null) focusOn(row);
  };

  return { onKeyDown, reveal: (code: string): void => show({ code, pinned: false }) };
}

function figureOf(table: HTMLElement | undefined, { code, pinned }: RowName): HTMLElement | undefined {
  const which = pinned ? '[data-pinned]' : ':not([data-pinned])';
  return table?.querySelector<HTMLElement>(`[data-score="${CSS.escape(code)}"]${which}`) ?? undefined;
}
