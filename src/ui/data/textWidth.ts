import { createSignal, onMount } from 'solid-js';

/**
 * Measures texts in the product's typeface, in pixels. Read inside a computation it is read again when the typeface has
 * been loaded.
 *
 * @param font as CSS writes it: `500 13px "Golos Text", system-ui, sans-serif`
 */
export function createTextWidth(font: string): (text: string) => number {
  const [loaded, setLoaded] = createSignal(false);
  onMount(() => void document.fonts.ready.then(() => setLoaded(true)));
  const pen = document.createElement('canvas').getContext('2d');
  return (text) => {
    loaded();
    if (pen === null) return 0;
    pen.font = font;
    return pen.measureText(text).width;
  };
}
