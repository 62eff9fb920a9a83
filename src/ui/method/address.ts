import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { hrefOf, METHOD } from '../shell/route';

/** The parts of the editor, in the order in which they are offered. */
export const PARTS = ['factors', 'inputs', 'rules', 'texts', 'difference'] as const;
export type Part = (typeof PARTS)[number];

/** `#/readings/method`, `#/readings/method/inputs`. */
export const methodHref = (part: Part): string => (part === 'factors' ? METHOD : `${METHOD}/${part}`);

/** The part that a fragment asks for; null where it asks for the weights and readings themselves. */
export function partIn(hash: string): Part | null {
  if (hash !== METHOD && !hash.startsWith(`${METHOD}/`)) return null;
  return PARTS.find((part) => hash === methodHref(part)) ?? 'factors';
}

/** What the address asks for, as it changes. */
export function createMethodPart(): Accessor<Part | null> {
  const [part, setPart] = createSignal(partIn(location.hash));
  const follow = () => {
    // Another screen is asked for: this one is about to go, and shows what it showed.
    if (location.hash.startsWith(hrefOf('readings'))) setPart(partIn(location.hash));
  };
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  return part;
}
