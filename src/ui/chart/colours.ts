import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** The tokens that charts are drawn with: a canvas knows no style sheet. */
export interface ChartColours {
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly strongLine: string;
  readonly accent: string;
  /** Ground of the own row. */
  readonly wash: string;
  readonly up: string;
  readonly down: string;
  /** Marks of other regions. */
  readonly others: string;
  /** Of the directions, in the methodology's order; after the last they begin again. */
  readonly directions: readonly string[];
  /** The five of the ranking, best first, and what is written on them. */
  readonly fifths: readonly string[];
  readonly onFifths: readonly string[];
}

const FIFTHS = [1, 2, 3, 4, 5];
const DIRECTIONS = Array.from({ length: 18 }, (_, index) => index + 1);

/** The colours of the theme on view, as they are now. */
export function readColours(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    surface: token('surface'),
    text: token('text'),
    quiet: token('text-2'),
    line: token('line'),
    strongLine: token('line-2'),
    accent: token('accent'),
    wash: token('accent-wash'),
    up: token('up'),
    down: token('down'),
    others: token('control-line'),
    directions: DIRECTIONS.map((direction) => token(`f${direction}`)),
    fifths: FIFTHS.map((fifth) => token(`place-${fifth}`)),
    onFifths: FIFTHS.map((fifth) => token(`on-place-${fifth}`)),
  };
}

/** The colours of the theme on view, as it changes. */
export function createColours(): Accessor<ChartColours> {
  const [colours, setColours] = createSignal(readColours());
  const watch = new MutationObserver(() => setColours(readColours()));
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  onCleanup(() => watch.disconnect());
  return colours;
}
