import { type Accessor, createEffect, on } from 'solid-js';

/** Above so many rows nothing glides: who could follow it. */
const MOST_GLIDING = 60;
const TIMING: KeyframeAnimationOptions = { duration: 160, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

/** Rows that have moved, with how far up or down they came from, in rows. */
export function movedRows(before: readonly string[], now: readonly string[]): ReadonlyMap<string, number> {
  const was = new Map(before.map((name, row) => [name, row]));
  const moved = new Map<string, number>();
  now.forEach((name, row) => {
    const from = was.get(name);
    if (from !== undefined && from !== row) moved.set(name, from - row);
  });
  return moved;
}

/**
 * Lets rows glide from where they stood to their new place when the order changes; all rows are of one height, so
 * nothing is measured. Not at all for who has asked for less motion.
 *
 * @param elementOf the element of a row by its name
 */
export function createGlide(
  names: Accessor<readonly string[]>,
  rowHeight: Accessor<number>,
  elementOf: (name: string) => HTMLElement | undefined,
): void {
  createEffect(
    on(names, (now, before) => {
      if (before === undefined || now.length > MOST_GLIDING || prefersStill()) return;
      for (const [name, rows] of movedRows(before, now)) {
        elementOf(name)?.animate([{ transform: `translateY(${rows * rowHeight()}px)` }, { transform: 'none' }], TIMING);
      }
    }),
  );
}

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
