import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** The tokens that charts are drawn with: a canvas knows no style sheet. */
export interface ChartColours {
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly strongLine: string;
  readonly accent: string;
  /** The five of the ranking, best first, and what is written on them. */
  readonly fifths: readonly string[];
  readonly onFifths: readonly string[];
}

const FIFTHS = [1, 2, 3, 4, 5];

function readColours(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    surface: token('surface'),
    text: token('text'),
    quiet: token('text-2'),
    line: token('line'),
    strongLine: token('line-2'),
    accent: token('accent'),
    fifths: FIFTHS.map((fifth) => token(`place-${fifth}`)),
    onFifths: FIFTHS.map((fifth) => token(`on-place-${fifth}`)),
  };
}

/** The colours of the theme on view. */
export function createColours(): Accessor<ChartColours> {
  const [colours, setColours] = createSignal(readColours());
  const watch = new MutationObserver(() => setColours(readColours()));
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  onCleanup(() => watch.disconnect());
  return colours;
}
