import { batch, createSignal, onCleanup } from 'solid-js';
import type { View } from './window';

/** The scroll container as signals: where it is scrolled to and how large it is inside. */
export interface Viewport {
  readonly scrollLeft: () => number;
  readonly scrollTop: () => number;
  readonly width: () => number;
  readonly height: () => number;
  /** All four at once. */
  view(): View;
  /** Begins to follow the element, now and until the owner is cleaned up. */
  follow(element: HTMLElement): void;
  /** Scrolls, and tells at once: the browser's own event comes a frame later. */
  scrollTo(scrollLeft: number, scrollTop: number): void;
}

export function createViewport(): Viewport {
  const [scrollLeft, setScrollLeft] = createSignal(0);
  const [scrollTop, setScrollTop] = createSignal(0);
  const [width, setWidth] = createSignal(0);
  const [height, setHeight] = createSignal(0);
  let followed: HTMLElement | undefined;

  const readScroll = (element: HTMLElement) =>
    batch(() => {
      setScrollLeft(Math.max(0, element.scrollLeft));
      setScrollTop(Math.max(0, element.scrollTop));
    });
  const readAll = (element: HTMLElement) =>
    batch(() => {
      setWidth(element.clientWidth);
      setHeight(element.clientHeight);
      readScroll(element);
    });

  return {
    scrollLeft,
    scrollTop,
    width,
    height,
    view: () => ({ scrollLeft: scrollLeft(), scrollTop: scrollTop(), width: width(), height: height() }),
    follow(element) {
      followed = element;
      readAll(element);
      const onScroll = () => readScroll(element);
      element.addEventListener('scroll', onScroll, { passive: true });
      // A scroll is told with the next frame; a key that comes before it has to know. Asked here, before anything has been
      // drawn, the position costs nothing; asked after that it has the whole page laid out in the middle of an edit.
      element.addEventListener('keydown', onScroll, { capture: true, passive: true });
      const observer = new ResizeObserver(() => readAll(element));
      observer.observe(element);
      onCleanup(() => {
        element.removeEventListener('scroll', onScroll);
        element.removeEventListener('keydown', onScroll, { capture: true });
        observer.disconnect();
      });
    },
    scrollTo(toLeft, toTop) {
      if (followed === undefined || (toLeft === scrollLeft() && toTop === scrollTop())) return;
      followed.scrollTo({ left: toLeft, top: toTop, behavior: 'instant' });
      readScroll(followed);
    },
  };
}
