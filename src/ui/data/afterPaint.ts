import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';

/** A value that follows another one painted frame behind. */
export interface AfterPaint<Value> {
  (): Value;
  /** Catches up at once: before the user acts on what is shown. */
  catchUp(): void;
}

/**
 * A figure is painted, and in the next frame the places that it moves: what follows waits for both, and for no more, or
 * it would never come while everything moves.
 */
const MOST_FRAMES = 2;

/**
 * Follows a value one painted frame behind: what is typed and the places it moves are on screen first, and what is only
 * read beside them (formula, standing, details) is drawn when they are. A held arrow key draws it once a frame at most.
 */
export function createAfterPaint<Value>(value: Accessor<Value>): AfterPaint<Value> {
  const [shown, setShown] = createSignal(untrack(value));
  let frame = 0;
  let timeout: ReturnType<typeof setTimeout> | undefined;
  let frames = 0;

  const stopWaiting = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timeout);
    timeout = undefined;
    frames = 0;
  };
  const catchUp = (): void => {
    // Where nothing is awaited the same again would be drawn anew, and what has just taken the focus would lose it.
    if (frames === 0) return;
    stopWaiting();
    setShown(() => untrack(value));
  };
  createEffect(
    on(
      value,
      () => {
        const isPainting = timeout !== undefined;
        if (frames > 0 && !(isPainting && frames < MOST_FRAMES)) return;
        clearTimeout(timeout);
        timeout = undefined;
        frames += 1;
        // A frame's own callbacks come before its paint, the next timeout after it.
        frame = requestAnimationFrame(() => {
          timeout = setTimeout(catchUp);
        });
      },
      { defer: true },
    ),
  );
  onCleanup(stopWaiting);
  return Object.assign(() => shown(), { catchUp });
}
