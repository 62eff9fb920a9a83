import type { Axis } from '../../model/readings';
import type { ChartColours } from '../chart/colours';
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
} from '../chart/picture';
import { fifthOfPlace, fifths } from '../rating/league';
import { COMB, switchedName, teeth } from './latticeLayout';
import { type ReadingsView, spanText } from './view';

/** The strip is drawn twice as wide as on the screen, so that it can be read on paper. */
const SCALE = 1.75;
const ROW = 24;
const CELL = 18;
const LINE = 17;
const NAMES = 290;
const TOOTH = 9;
const SMALL = `400 12px ${FONT}`;
/** More rows than this make no picture: the best ones, the own region and those it is compared with are drawn. */
const MOST_PICTURED = 100;

/** The heat strip as a PNG of at least 1,800 pixels: a row a region, a cell a reading. */
export async function latticePicture(view: ReadingsView, text: PictureText, colours: ChartColours): Promise<Blob> {
  const rows = view
    .rows()
    .filter((region, at) => at < MOST_PICTURED || region === view.own() || view.letterOf(region) !== null);
  const placed = view.rows().filter((region) => view.placeOf(region, view.chosenIndex()) > 0).length;
  const layout = view.layout();
  const left = MARGIN + NAMES;
  const width = Math.max(PICTURE_WIDTH, left + layout.width * SCALE + 80 + MARGIN);
  const head = TITLE_HEIGHT + (2 + COMB.length) * LINE + 10;
  const height = head + rows.length * ROW + 44 + SOURCE_HEIGHT;
  const { canvas, context } = pictureOf(width, height, colours.surface);
  const x = (reading: number) => left + (layout.x[reading] ?? 0) * SCALE;
  const cell = (layout.cell - 1) * SCALE;
  /** Where the bands end. */
  const bands = left + layout.width * SCALE + 72;
  const write = (words: string, at: number, y: number, { align = 'left', colour = colours.text, font = 12 } = {}) => {
    context.font = font === 12 ? SMALL : `400 ${font}px ${FONT}`;
    context.fillStyle = colour;
    context.textAlign = align as CanvasTextAlign;
    context.textBaseline = 'alphabetic';
    context.fillText(words, at, y);
  };
  drawHead(view, { x, left, write, context, colours });
  write(view.words().band, bands, head - 8, { align: 'right', colour: colours.quiet });

  rows.forEach((region, row) => {
    const y = head + row * ROW;
    if (region === view.own()) {
      context.fillStyle = colours.wash;
      context.fillRect(MARGIN, y, width - 2 * MARGIN, ROW);
    }
    const letter = view.letterOf(region);
    const name = letter === null ? view.nameOf(region) : `${letter} ${view.nameOf(region)}`;
    write(name, MARGIN + 6, y + 16, { font: 13, colour: region === view.own() ? colours.accent : colours.text });
    layout.x.forEach((_, reading) => {
      const place = view.placeOf(region, reading);
      const fifth = place === 0 ? 0 : fifthOfPlace(place, placed);
      context.fillStyle = fifth === 0 ? colours.line : (colours.fifths[fifth - 1] ?? colours.line);
      context.fillRect(x(reading), y + (ROW - CELL) / 2, cell, CELL);
    });
    const band = spanText(view.lattice()?.best[region] ?? 0, view.lattice()?.worst[region] ?? 0);
    write(band, bands, y + 16, { align: 'right', font: 13 });
  });

  if (view.chosenIndex() >= 0) {
    context.strokeStyle = colours.text;
    context.lineWidth = 1.5;
    context.strokeRect(x(view.chosenIndex()) - 1.5, head, cell + 3, rows.length * ROW);
  }
  drawKey(view, placed, head + rows.length * ROW + 14, { left, write, context, colours });
  writeAround(context, height, text, colours);
  return await pngOf(canvas);
}

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly colours: ChartColours;
  readonly left: number;
  readonly write: (
    words: string,
    x: number,
    y: number,
    look?: { readonly align?: string; readonly colour?: string; readonly font?: number },
  ) => void;
}

/** Two lines of groups, then a comb for each other axis: its teeth are dark where it is switched. */
function drawHead(
  view: ReadingsView,
  { x, left, write, context, colours }: Pen & { readonly x: (reading: number) => number },
): void {
  const words = view.app.words().readings.axes;
  const values = (axis: Axis): Readonly<Record<string, { readonly name: string }>> => words[axis].values;
  const line = (index: number) => TITLE_HEIGHT + (index + 1) * LINE - 4;
  const quiet = { colour: colours.quiet };
  write(words.points.name, left - 10, line(0), { align: 'right', ...quiet });
  write(words.inside.name, left - 10, line(1), { align: 'right', ...quiet });
  for (const { value, x: from } of view.layout().points)
    write(values('points')[value]?.name ?? '', left + from * SCALE, line(0));
  const groups = view.layout().inside;
  for (const [index, { value, x: from }] of groups.entries()) {
    // Up to where the next begins, with room between the two.
    const room = ((groups[index + 1]?.x ?? Number.POSITIVE_INFINITY) - from) * SCALE - 4;
    write(fitted(context, values('inside')[value]?.name ?? '', room), left + from * SCALE, line(1), quiet);
  }
  COMB.forEach((axis, index) => {
    write(switchedName(axis, view.app.words()), left - 10, line(2 + index), { align: 'right', ...quiet });
    teeth(axis, view.lattice()?.readings ?? []).forEach((kind, reading) => {
      if (kind === 'none') return;
      context.fillStyle = kind === 'other' ? colours.text : colours.line;
      context.fillRect(x(reading), line(2 + index) - TOOTH, TOOTH, TOOTH);
    });
  });
}

/** A word in so much room: cut, with a full stop, where it has too little. */
function fitted(context: CanvasRenderingContext2D, word: string, room: number): string {
  context.font = SMALL;
  let fits = word;
  for (let kept = word.length - 1; kept > 0 && context.measureText(fits).width > room; kept--) {
    fits = `${word.slice(0, kept)}.`;
  }
  return fits;
}

/** Which places each shade stands for. */
function drawKey(view: ReadingsView, placed: number, y: number, { left, write, context, colours }: Pen): void {
  write(view.words().placeKey, left - 10, y + 13, { align: 'right', colour: colours.quiet });
  fifths(placed).forEach(({ fifth, from, to }, index) => {
    const at = left + index * 84;
    context.fillStyle = colours.fifths[fifth - 1] ?? colours.line;
    context.fillRect(at, y, 80, 18);
    write(spanText(from, to), at + 40, y + 13, {
      align: 'center',
      colour: colours.onFifths[fifth - 1] ?? colours.text,
    });
  });
}
