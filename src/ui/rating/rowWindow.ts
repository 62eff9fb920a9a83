import { type Accessor, createMemo, createSignal, onCleanup, onMount } from 'solid-js';

/** Up to so many rows all of them are drawn; above, only those in sight. */
const MOST_DRAWN = 200;
/** Rows drawn above and below what is in sight, so that a scrolled frame is never empty. */
const SPARE = 12;

/** Rows `first` up to, not including, `end` are drawn; the others are blank space above and below. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** The rows that lie in sight, with some to spare. `top` is where the first row begins, in pixels of the window. */
export function rowsInSight(count: number, rowHeight: number, top: number, viewHeight: number): RowRange {
  const first = Math.max(0, Math.floor(-top / rowHeight) - SPARE);
  const end = Math.min(count, Math.ceil((viewHeight - top) / rowHeight) + SPARE);
  return { first: Math.min(first, Math.max(0, end - 1)), end: Math.max(end, Math.min(count, first + 1)) };
}

const sameRange = (a: RowRange, b: RowRange): boolean => a.first === b.first && a.end === b.end;

/**
 * Which rows of a body of rows of one height are drawn, kept up as whatever holds it scrolls.
 *
 * @param body the element that the rows begin at
 */
export function createRowWindow(
  body: () => HTMLElement | undefined,
  count: Accessor<number>,
  rowHeight: Accessor<number>,
) {
  const [sight, setSight] = createSignal({ top: 0, viewHeight: 800 }, { equals: false });
  const look = (): void => {
    const element = body();
    if (element !== undefined && isWindowed()) {
      setSight({ top: element.getBoundingClientRect().top, viewHeight: window.innerHeight });
    }
  };
  const isWindowed = createMemo(() => count() > MOST_DRAWN);
  const range = createMemo(
    (): RowRange => {
      if (!isWindowed()) return { first: 0, end: count() };
      const { top, viewHeight } = sight();
      return rowsInSight(count(), rowHeight(), top, viewHeight);
    },
    undefined,
    { equals: sameRange },
  );
  onMount(() => {
    // Scrolling does not bubble, but whatever scrolls can be heard of on the way down.
    const options = { capture: true, passive: true };
    window.addEventListener('scroll', look, options);
    window.addEventListener('resize', look, options);
    onCleanup(() => {
      window.removeEventListener('scroll', look, options);
      window.removeEventListener('resize', look, options);
    });
    look();
  });
  return { range, isWindowed, look };
}

/** Scrolls what holds an element until a stretch of it, `top` to `top + height` below its own top, is well in sight. */
export function scrollToStretch(element: HTMLElement, top: number, height: number, coveredAbove: number): void {
  let holder = element.parentElement;
  while (holder !== null && !scrolls(holder)) holder = holder.parentElement;
  const view = (holder ?? document.documentElement).getBoundingClientRect();
  const sightTop = Math.max(0, view.top) + coveredAbove;
  const sightBottom = Math.min(window.innerHeight, view.bottom);
  const from = element.getBoundingClientRect().top + top;
  if (from >= sightTop && from + height <= sightBottom) return;
  const isFar = from < sightTop - 10 * height || from > sightBottom + 10 * height;
  const target = isFar ? (sightTop + sightBottom - height) / 2 : from < sightTop ? sightTop : sightBottom - height;
  (holder ?? document.documentElement).scrollBy({ top: from - target, behavior: 'instant' });
}

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
