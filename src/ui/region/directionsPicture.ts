import type { ChartColours } from '../chart/colours';
import { FONT } from '../chart/picture';
import type { Box, Drawing, PictureMark, PictureTable } from '../chart/tablePicture';
import { directionTicks, MOST_MARKS, stripX } from './directionStrip';
import type { DirectionFigures } from './portrait';
import type { RegionView } from './view';

const STRIP = 220;

/** The nine directions against leader, median, those compared with and everyone else, as the screen shows them. */
export function directionsPicture(view: RegionView, colours: ChartColours): PictureTable {
  const words = view.words();
  const portrait = view.portrait();
  const peers = view.peers();
  const x = (box: Box) => stripX(view, box.width, box.x);
  const number = (value: number, decimals: number) => ({ text: view.number(value, decimals) });
  const difference = (value: number) => ({
    text: view.signed(value, 1),
    ...(value > 0.05 ? { tone: 'up' as const } : value < -0.05 ? { tone: 'down' as const } : {}),
  });
  const end = (heading: string) => ({ heading, align: 'end' as const });
  const axis: Drawing = (context, box) => {
    context.font = `400 11px ${FONT}`;
    context.fillStyle = colours.quiet;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    for (const tick of directionTicks(view)) context.fillText(String(tick), x(box)(tick), box.y + box.height / 2 + 4);
  };
  return {
    columns: [
      { heading: words.direction, grows: true },
      end(words.weight),
      end(words.points),
      { heading: axis, width: STRIP },
      end(words.toMedian),
      end(words.toLeader),
      ...peers.map(({ letter }) => end(view.app.firstWords().peers.to(letter))),
      end(words.contribution),
      end(words.placeShort),
    ],
    rows: [
      ...portrait.directions.map((of) => ({
        cells: [
          {
            text: view.directionName(of.direction),
            swatch: colours.directions[of.direction % colours.directions.length] ?? colours.quiet,
          },
          number(of.weight, 1),
          number(of.score, 1),
          strip(view, of, colours),
          difference(of.score - of.median),
          difference(of.score - of.leader),
          ...of.peers.map((score) => difference(of.score - score)),
          number(of.contribution, 3),
          { text: of.place > 0 ? String(of.place) : '–' },
        ],
      })),
      {
        cells: [
          { text: words.total },
          number(100, 1),
          ...Array.from({ length: 4 + peers.length }, () => ({ text: '' })),
          number(view.score(), 3),
          { text: String(view.place()) },
        ],
      },
    ],
    marks: marks(view, colours),
  };
}

/** One direction's marks on the line of points. */
function strip(view: RegionView, of: DirectionFigures, colours: ChartColours): Drawing {
  return (context, box) => {
    const x = stripX(view, box.width, box.x);
    const middle = box.y + box.height / 2;
    const stroke = (at: number, reach: number, colour: string, width: number) => {
      if (!Number.isFinite(at)) return;
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(at, middle - reach);
      context.lineTo(at, middle + reach);
      context.stroke();
    };
    for (const tick of directionTicks(view)) stroke(x(tick), box.height / 2, colours.line, 1);
    if (of.others.length <= MOST_MARKS) for (const score of of.others) stroke(x(score), 4, colours.others, 1);
    of.peers.forEach((score, at) => {
      if (!Number.isFinite(score)) return;
      stroke(x(score), 4, colours.text, 1.5);
      context.font = `500 10px ${FONT}`;
      context.textBaseline = 'alphabetic';
      context.fillStyle = colours.text;
      context.textAlign = 'center';
      context.fillText(view.peers()[at]?.letter ?? '', x(score), at % 2 === 0 ? middle - 5.5 : middle + 13);
    });
    if (Number.isFinite(of.score) && Number.isFinite(of.median)) {
      context.strokeStyle = colours.accent;
      context.lineWidth = 1.5;
      context.beginPath();
      context.moveTo(x(of.median), middle);
      context.lineTo(x(of.score), middle);
      context.stroke();
    }
    stroke(x(of.median), 8, colours.text, 2);
    if (Number.isFinite(of.leader)) square(context, x(of.leader), middle, colours);
    if (Number.isFinite(of.score)) dot(context, x(of.score), middle, colours);
  };
}

function square(context: CanvasRenderingContext2D, x: number, y: number, colours: ChartColours): void {
  context.fillStyle = colours.surface;
  context.strokeStyle = colours.text;
  context.lineWidth = 1;
  context.fillRect(x - 3.5, y - 3.5, 7, 7);
  context.strokeRect(x - 3.5, y - 3.5, 7, 7);
}

function dot(context: CanvasRenderingContext2D, x: number, y: number, colours: ChartColours): void {
  context.fillStyle = colours.accent;
  context.beginPath();
  context.arc(x, y, 4.5, 0, 2 * Math.PI);
  context.fill();
}

function marks(view: RegionView, colours: ChartColours): readonly PictureMark[] {
  const words = view.words();
  const leader = view.rating().regions[view.portrait().leader] ?? '';
  const bar =
    (colour: string, width: number): Drawing =>
    (context, { x, y, width: room, height }) => {
      context.fillStyle = colour;
      context.fillRect(x + room / 2 - width / 2, y + height / 2 - 6, width, 12);
    };
  return [
    {
      mark: (context, { x, y, height }) => dot(context, x + 7, y + height / 2, colours),
      text: view.nameOf(view.code()),
    },
    {
      mark: (context, { x, y, height }) => square(context, x + 7, y + height / 2, colours),
      text: words.leaderIs(view.nameOf(leader)),
    },
    { mark: bar(colours.text, 2), text: words.medianMark },
    { mark: bar(colours.others, 1), text: words.othersMark },
    ...view.peers().map(({ code, letter }) => ({ mark: { letter }, text: view.nameOf(code) })),
  ];
}
