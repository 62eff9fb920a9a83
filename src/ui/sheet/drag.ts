import { onCleanup } from 'solid-js';
import type { Grid } from './grid';

/** Pixels a frame that a drag beyond the edge scrolls by. */
const DRAG_SCROLL = 24;

/** A point in pixels from the upper left corner of the scroll container. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a drag does with each point it comes to, and when the button is let go. */
export interface DragSteps {
  to(point: Point): void;
  /** @param withControl Ctrl was held when the button was let go */
  end?(withControl: boolean): void;
  /** Along which ways it scrolls on beyond the edge. */
  readonly across: boolean;
  readonly down: boolean;
}

/**
 * Follows the mouse until the button is let go; beyond the edge it scrolls on, frame by frame, also at rest. One drag
 * at a time: another ends it.
 */
export function createDrag(grid: Grid, pointIn: (event: MouseEvent) => Point): (steps: DragSteps) => void {
  let stop = (_: MouseEvent | null) => {};
  onCleanup(() => stop(null));

  return (steps) => {
    stop(null);
    let last: Point | undefined;
    let frame = 0;
    const onMove = (event: MouseEvent) => {
      if (event.buttons === 0) {
        stop(event);
        return;
      }
      last = pointIn(event);
      steps.to(last);
      if (frame === 0) frame = requestAnimationFrame(scrollOn);
    };
    const scrollOn = () => {
      frame = 0;
      if (last === undefined) return;
      const { viewport } = grid;
      const across = steps.across ? beyond(last.x, viewport.width()) * DRAG_SCROLL : 0;
      const down = steps.down ? beyond(last.y, viewport.height()) * DRAG_SCROLL : 0;
      if (across === 0 && down === 0) return;
      viewport.scrollTo(viewport.scrollLeft() + across, viewport.scrollTop() + down);
      steps.to(last);
      frame = requestAnimationFrame(scrollOn);
    };
    const stopListening = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', stop);
    };
    stop = (event) => {
      stopListening();
      stop = () => {};
      steps.end?.(event !== null && (event.ctrlKey || event.metaKey));
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', stop);
  };
}

/** On which side of a length a position lies: −1 before it, 1 past it, 0 on it. */
const beyond = (position: number, length: number): number => (position < 0 ? -1 : position > length ? 1 : 0);
