import type { ChartColours } from './colours';
import {
  FONT,
  MARGIN,
  PICTURE_WIDTH,
  type PictureText,
  pictureOf,
  pngOf,
  SOURCE_HEIGHT,
  TITLE_HEIGHT,
  writeAround,
} from './picture';

/** A stretch of a picture, in its own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws into a box; whatever it sets of the context is set back after it. */
export type Drawing = (context: CanvasRenderingContext2D, box: Box) => void;

export interface PictureCell {
  readonly text: string;
  readonly tone?: 'quiet' | 'up' | 'down' | 'accent';
  /** Colour of a square before the text. */
  readonly swatch?: string;
  /** Letter in a frame before the text. */
  readonly letter?: string;
}

export interface PictureColumn {
  readonly heading: string | Drawing;
  readonly align?: 'start' | 'end';
  /** Of a column that is drawn; others are as wide as their texts. */
  readonly width?: number;
  /** Takes the room that is left; one column does. */
  readonly grows?: boolean;
}

export interface PictureRow {
  /** A column's cell each; a text alone spans the row as its heading. */
  readonly cells: readonly (PictureCell | Drawing)[] | string;
  readonly isOwn?: boolean;
}

/** What a mark means, below the table. */
export interface PictureMark {
  readonly mark: Drawing | { readonly letter: string };
  readonly text: string;
}

export interface PictureTable {
  readonly columns: readonly PictureColumn[];
  readonly rows: readonly PictureRow[];
  readonly marks?: readonly PictureMark[];
}

const ROW = 28;
const HEAD = 34;
const MARK_ROW = 22;
const PADDING = 8;
const SQUARE = 10;
const LETTER = 15;
const TEXT = `400 13px ${FONT}`;
const SMALL = `400 12px ${FONT}`;
const STRONG = `600 13px ${FONT}`;

/** A table with drawings in it as a PNG of at least 1,800 pixels, with a title above and its source below. */
export async function tablePicture(table: PictureTable, text: PictureText, colours: ChartColours): Promise<Blob> {
  const widths = columnWidths(table);
  const used = widths.reduce((sum, each) => sum + each, 0) + 2 * MARGIN;
  const width = Math.max(PICTURE_WIDTH, used);
  const settled = widths.map((each, index) => (table.columns[index]?.grows === true ? each + width - used : each));
  const marks = markRows(table.marks ?? [], width - 2 * MARGIN);
  const body = TITLE_HEIGHT + HEAD + table.rows.length * ROW;
  const height = body + (marks.length > 0 ? 10 + marks.length * MARK_ROW : 0) + SOURCE_HEIGHT + 8;
  const { canvas, context } = pictureOf(width, height, colours.surface);
  const line = (y: number, colour: string) => {
    context.fillStyle = colour;
    context.fillRect(MARGIN, y, width - 2 * MARGIN, 0.5);
  };
  drawHead(context, table.columns, settled, colours);
  line(TITLE_HEIGHT + HEAD, colours.strongLine);
  for (const [index, row] of table.rows.entries()) {
    const y = TITLE_HEIGHT + HEAD + index * ROW;
    if (row.isOwn === true) {
      context.fillStyle = colours.wash;
      context.fillRect(MARGIN, y, width - 2 * MARGIN, ROW);
    }
    drawRow(context, row, { columns: table.columns, widths: settled, y, colours });
    line(y + ROW, colours.line);
  }
  for (const [index, row] of marks.entries()) drawMarks(context, row, body + 10 + index * MARK_ROW, colours);
  writeAround(context, height, text, colours);
  return await pngOf(canvas);
}

const pen = (): CanvasRenderingContext2D => pictureOf(1, 1, 'white').context;

function columnWidths({ columns, rows }: PictureTable): readonly number[] {
  const context = pen();
  return columns.map(({ heading, width }, index) => {
    if (width !== undefined) return width + 2 * PADDING;
    context.font = SMALL;
    const head = typeof heading === 'string' ? context.measureText(heading).width : 0;
    context.font = TEXT;
    const widest = rows.reduce((most, { cells }) => {
      const cell = typeof cells === 'string' ? undefined : cells[index];
      return cell === undefined || typeof cell === 'function' ? most : Math.max(most, cellWidth(context, cell));
    }, head);
    return Math.ceil(widest) + 2 * PADDING;
  });
}

const cellWidth = (context: CanvasRenderingContext2D, { text, swatch, letter }: PictureCell): number =>
  context.measureText(text).width + (swatch === undefined ? 0 : SQUARE + 6) + (letter === undefined ? 0 : LETTER + 6);

function drawHead(
  context: CanvasRenderingContext2D,
  columns: readonly PictureColumn[],
  widths: readonly number[],
  colours: ChartColours,
): void {
  let x = MARGIN;
  columns.forEach(({ heading, align }, index) => {
    const width = widths[index] ?? 0;
    const box = { x: x + PADDING, y: TITLE_HEIGHT, width: width - 2 * PADDING, height: HEAD };
    x += width;
    if (typeof heading === 'function') {
      context.save();
      heading(context, box);
      context.restore();
      return;
    }
    write(context, heading, box, { align, font: SMALL, colour: colours.quiet });
  });
}

/** Where a row lies. */
interface RowPlace {
  readonly columns: readonly PictureColumn[];
  readonly widths: readonly number[];
  readonly y: number;
  readonly colours: ChartColours;
}

function drawRow(
  context: CanvasRenderingContext2D,
  { cells, isOwn }: PictureRow,
  { columns, widths, y, colours }: RowPlace,
): void {
  if (typeof cells === 'string') {
    write(context, cells, { x: MARGIN + PADDING, y, width: 0, height: ROW }, { font: STRONG, colour: colours.text });
    return;
  }
  let x = MARGIN;
  cells.forEach((cell, index) => {
    const width = widths[index] ?? 0;
    const box = { x: x + PADDING, y, width: width - 2 * PADDING, height: ROW };
    x += width;
    context.save();
    if (typeof cell === 'function') cell(context, box);
    else drawCell(context, cell, box, { align: columns[index]?.align ?? 'start', isOwn: isOwn === true, colours });
    context.restore();
  });
}

interface CellLook {
  readonly align: 'start' | 'end';
  readonly isOwn: boolean;
  readonly colours: ChartColours;
}

function drawCell(
  context: CanvasRenderingContext2D,
  { text, tone, swatch, letter }: PictureCell,
  box: Box,
  { align, isOwn, colours }: CellLook,
): void {
  const tones = { quiet: colours.quiet, up: colours.up, down: colours.down, accent: colours.accent };
  let { x } = box;
  if (swatch !== undefined) {
    context.fillStyle = swatch;
    context.fillRect(x, box.y + ROW / 2 - 6, SQUARE, 12);
    x += SQUARE + 6;
  }
  if (letter !== undefined) {
    frame(context, letter, x, box.y + ROW / 2, colours);
    x += LETTER + 6;
  }
  const colour = tone === undefined ? (isOwn && align === 'start' ? colours.accent : colours.text) : tones[tone];
  write(context, text, { ...box, x, width: box.width - (x - box.x) }, { align, font: TEXT, colour });
}

/** A letter in its frame, from `x`, about the line at `y`. */
function frame(context: CanvasRenderingContext2D, letter: string, x: number, y: number, colours: ChartColours): void {
  context.strokeStyle = colours.quiet;
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y - 7.5, LETTER - 1, LETTER - 1);
  write(
    context,
    letter,
    { x, y: y - LETTER / 2, width: LETTER, height: LETTER },
    { align: 'middle', font: `500 11px ${FONT}`, colour: colours.text },
  );
}

interface Writing {
  readonly align?: 'start' | 'middle' | 'end' | undefined;
  readonly font: string;
  readonly colour: string;
}

/** One line in the middle of a box. */
function write(
  context: CanvasRenderingContext2D,
  text: string,
  box: Box,
  { align = 'start', font, colour }: Writing,
): void {
  context.font = font;
  context.fillStyle = colour;
  context.textBaseline = 'middle';
  context.textAlign = align === 'middle' ? 'center' : align;
  const x = align === 'end' ? box.x + box.width : align === 'middle' ? box.x + box.width / 2 : box.x;
  context.fillText(text, x, box.y + box.height / 2 + 0.5);
}

/** Room of a mark before its text. */
const MARK = 20;

/** The marks in as many rows as they need. */
function markRows(marks: readonly PictureMark[], width: number): readonly (readonly PictureMark[])[] {
  const context = pen();
  context.font = SMALL;
  const rows: PictureMark[][] = [];
  let left = 0;
  for (const each of marks) {
    const own = MARK + context.measureText(each.text).width + 2 * PADDING;
    if (rows.length === 0 || own > left) {
      rows.push([]);
      left = width;
    }
    rows.at(-1)?.push(each);
    left -= own;
  }
  return rows;
}

function drawMarks(
  context: CanvasRenderingContext2D,
  marks: readonly PictureMark[],
  y: number,
  colours: ChartColours,
): void {
  let x = MARGIN + PADDING;
  for (const { mark, text } of marks) {
    context.save();
    if (typeof mark === 'function') mark(context, { x, y, width: MARK - 6, height: MARK_ROW });
    else frame(context, mark.letter, x, y + MARK_ROW / 2, colours);
    context.restore();
    const box = { x: x + MARK, y, width: 0, height: MARK_ROW };
    write(context, text, box, { font: SMALL, colour: colours.quiet });
    x += MARK + context.measureText(text).width + 2 * PADDING;
  }
}
