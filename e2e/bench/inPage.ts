// What the benches do inside the page. Each function stands alone: it is sent there as text.

declare global {
  /** Calls back once the next frame is painted, before anything else that waits. */
  function afterPaint(then: () => void): void;
}

/** For every page of a context, before its own scripts: `afterPaint`. */
export const putAfterPaint = () => {
  globalThis.afterPaint = (then) =>
    requestAnimationFrame(() => void scheduler.postTask(then, { priority: 'user-blocking' }));
};

/** Frames, in milliseconds, while the element is scrolled by so much a frame; by nothing: the machine's own noise. */
export const scrollFrames = (step: { readonly left: number; readonly top: number; readonly frames: number }) =>
  new Promise<number[]>((resolve, reject) => {
    const grid = document.querySelector('[role=grid]');
    if (grid === null) return reject(new Error('no sheet'));
    const frames: number[] = [];
    let last = 0;
    const next = (now: number) => {
      if (last > 0) frames.push(now - last);
      last = now;
      if (frames.length >= step.frames) return resolve(frames);
      grid.scrollBy(step.left, step.top);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** Pastes a block of numbers at the active cell, as the browser's paste event would; resolves when it is painted. */
export const pasteBlock = (block: { readonly rows: number; readonly columns: number; readonly figure: string }) =>
  new Promise<number>((resolve, reject) => {
    const input = document.querySelector('[role=grid] input');
    if (input === null) return reject(new Error('no active cell'));
    const line = Array.from({ length: block.columns }, () => block.figure).join('\t');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `${Array.from({ length: block.rows }, () => line).join('\r\n')}\r\n`);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    const start = performance.now();
    const shown = () =>
      [...document.querySelectorAll('[role=grid] [role=gridcell]')].filter((cell) => cell.textContent === block.figure)
        .length;
    const look = () => {
      if (shown() < 20) return void requestAnimationFrame(look);
      afterPaint(() => resolve(performance.now() - start));
    };
    input.dispatchEvent(event);
    look();
  });
