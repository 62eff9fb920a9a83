import type { ChartColours } from '../chart/colours';
import {
  FONT,
  MARGIN,
  PICTURE_WIDTH,
  type PictureText,
  pictureOf,
  pngOf,
  TITLE_HEIGHT,
  writeAround,
} from '../chart/picture';
import type { TileLayout } from './tileLayout';

/** One tile as it is drawn; `fifth` 0: there is no value. */
export interface DrawnTile {
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly fifth: number;
  readonly isOwn: boolean;
  /** Mark of a region that is compared with. */
  readonly letter: string | null;
}

const TILE_HEIGHT = 84;
const GAP = 4;
const FOOT = 48;
const KEY_HEIGHT = 32;

/** What the colours mean. */
export interface TileKey {
  readonly label: string;
  /** The places that each colour is of, the best first; none where the regions are too few to be coloured. */
  readonly fifths: readonly { readonly fifth: number; readonly text: string }[];
}

/** The tiles and the key to their colours as a PNG of 1,800 pixels. */
export async function tilePicture(
  tiles: readonly DrawnTile[],
  layout: TileLayout,
  key: TileKey,
  text: PictureText,
  colours: ChartColours,
): Promise<Blob> {
  const rows = Math.max(1, ...tiles.map(({ code }) => layout.places.get(code)?.row ?? 1));
  const tilesEnd = TITLE_HEIGHT + rows * TILE_HEIGHT;
  const height = tilesEnd + (key.fifths.length > 0 ? KEY_HEIGHT : 0) + FOOT;
  const { canvas, context } = pictureOf(PICTURE_WIDTH, height, colours.surface);
  const width = (PICTURE_WIDTH - 2 * MARGIN) / layout.columns;
  for (const { code, name, text: value, fifth, isOwn, letter } of tiles) {
    const at = layout.places.get(code);
    if (at === undefined) continue;
    const [x, y] = [MARGIN + (at.column - 1) * width, TITLE_HEIGHT + (at.row - 1) * TILE_HEIGHT];
    const [w, h] = [width - GAP, TILE_HEIGHT - GAP];
    context.fillStyle = fifth === 0 ? colours.line : (colours.fifths[fifth - 1] ?? colours.line);
    context.fillRect(x, y, w, h);
    if (isOwn || letter !== null) {
      context.strokeStyle = colours.text;
      context.lineWidth = isOwn ? 3 : 1;
      const half = context.lineWidth / 2;
      context.strokeRect(x + half, y + half, w - 2 * half, h - 2 * half);
    }
    context.fillStyle = fifth === 0 ? colours.text : (colours.onFifths[fifth - 1] ?? colours.text);
    context.textBaseline = 'alphabetic';
    context.textAlign = 'left';
    context.font = `500 22px ${FONT}`;
    context.fillText(value, x + 10, y + 34);
    context.font = `400 13px ${FONT}`;
    context.fillText(name, x + 10, y + 58, w - 16);
    if (letter === null) continue;
    context.textAlign = 'right';
    context.font = `500 14px ${FONT}`;
    context.fillText(letter, x + w - 8, y + 22);
  }
  if (key.fifths.length > 0) drawKey(context, key, tilesEnd + GAP, colours);
  writeAround(context, height, text, colours);
  return await pngOf(canvas);
}

function drawKey(
  context: CanvasRenderingContext2D,
  { label, fifths }: TileKey,
  y: number,
  colours: ChartColours,
): void {
  const [width, height] = [84, 22];
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.font = `400 12px ${FONT}`;
  context.fillStyle = colours.quiet;
  context.fillText(label, MARGIN, y + height / 2);
  let x = MARGIN + context.measureText(label).width + 12;
  context.textAlign = 'center';
  for (const { fifth, text } of fifths) {
    context.fillStyle = colours.fifths[fifth - 1] ?? colours.line;
    context.fillRect(x, y, width - 2, height);
    context.fillStyle = colours.onFifths[fifth - 1] ?? colours.text;
    context.fillText(text, x + width / 2 - 1, y + height / 2);
    x += width;
  }
}
