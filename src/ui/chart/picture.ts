import type { ChartColours } from './colours';

/** As canvases set their texts. */
export const FONT = '"Golos Text", system-ui, sans-serif';

/** What stands around a chart in a picture that leaves the product. */
export interface PictureText {
  readonly title: string;
  /** Package, standing, date: where the figures come from. */
  readonly source: string;
}

/** Width of a picture in its own units, and pixels a unit: text of 12 units is legible in print. */
export const PICTURE_WIDTH = 900;
export const PIXELS = 2;
export const MARGIN = 24;
export const TITLE_HEIGHT = 44;
export const SOURCE_HEIGHT = 30;

/** A canvas of so many units with a ground. */
export function pictureOf(width: number, height: number, ground: string) {
  const canvas = document.createElement('canvas');
  canvas.width = width * PIXELS;
  canvas.height = height * PIXELS;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.scale(PIXELS, PIXELS);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  return { canvas, context };
}

/** Title above, source below. */
export function writeAround(
  context: CanvasRenderingContext2D,
  height: number,
  { title, source }: PictureText,
  colours: ChartColours,
): void {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.fillStyle = colours.text;
  context.font = `600 16px ${FONT}`;
  context.fillText(title, MARGIN, 28);
  context.fillStyle = colours.quiet;
  context.font = `400 11px ${FONT}`;
  context.fillText(source, MARGIN, height - 12);
}

/** What is drawn, as a file. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture was made')) : resolve(blob)), 'image/png'),
  );
