import { type Accessor, createMemo, createSignal, onMount } from 'solid-js';

/** As the own region's name is set, the widest there is. */
const FONT = '500 13px "Golos Text", system-ui, sans-serif';

/** How many pixels the longest of the names is wide: column widths must not depend on which rows are drawn. */
export function createNameWidth(names: Accessor<readonly string[]>): Accessor<number> {
  const [loaded, setLoaded] = createSignal(false);
  onMount(() => void document.fonts.ready.then(() => setLoaded(true)));
  const pen = document.createElement('canvas').getContext('2d');
  // The same names in another order are as wide.
  const distinct = createMemo(() => [...new Set(names())].sort(), [], { equals: sameTexts });
  return createMemo(() => {
    loaded();
    if (pen === null) return 0;
    pen.font = FONT;
    return distinct().reduce((widest, name) => Math.max(widest, pen.measureText(name).width), 0);
  });
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);
