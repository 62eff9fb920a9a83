import type { ChartColours } from '../chart/colours';
import { FONT } from '../chart/picture';
import type { Drawing, PictureMark, PictureTable } from '../chart/tablePicture';
import { bandPaths } from './bandPaths';
import { type BandFigures, chosenFirst } from './rowFigures';
import { placeAt, placeTicks, scoreScale, segments } from './scale';
import { directionName, type LeagueView } from './view';

const BAR = 320;
const BAND = 148;
const BAND_MARGIN = 8;
const THICKNESS = 14;

/** More rows than this make no picture: the best ones, the own region and those it is compared with are drawn. */
export const MOST_PICTURED = 100;

/** The league table as it stands: place, change, name, R with what each direction brings, places under the readings. */
export function leaguePicture(view: LeagueView, colours: ChartColours): PictureTable {
  const words = view.words().rating;
  const before = view.app.derived.before();
  const scale = scoreScale(view.rating(), view.methodology.points.best, BAR);
  const codes = view
    .codes()
    .filter((code, at) => at < MOST_PICTURED || code === view.own() || view.letterOf(code) !== null);
  const end = (heading: string | Drawing) => ({ heading, align: 'end' as const });
  return {
    columns: [
      end(words.place),
      ...(before === null ? [] : [end(words.changeFrom(before.year))]),
      { heading: words.region, grows: true },
      end(words.score),
      { heading: axis(scale.ticks, (tick) => tick * scale.pixelsPerPoint, colours), width: BAR },
      {
        heading: axis(placeTicks(view.rating().regions.length), (tick) => bandX(view, tick), colours),
        width: BAND,
      },
    ],
    rows: codes.map((code) => {
      const { span, gained, score, contributions, band } = view.figuresOf(code);
      const letter = view.letterOf(code);
      return {
        isOwn: code === view.own(),
        cells: [
          { text: span === null ? '–' : String(span.from) },
          ...(before === null ? [] : [change(gained)]),
          { text: view.nameOf(code), ...(letter === null ? {} : { letter }) },
          { text: view.number(score, 3) },
          bar(segments(contributions, view.segmentOrder(), scale.pixelsPerPoint), colours),
          bandOf(view, band, colours),
        ],
      };
    }),
    marks: marks(view, colours),
  };
}

const change = (gained: number | null) => {
  if (gained === null) return { text: '' };
  if (gained === 0) return { text: '=', tone: 'quiet' as const };
  return gained > 0 ? { text: `+${gained}`, tone: 'up' as const } : { text: `−${-gained}`, tone: 'down' as const };
};

const axis =
  (ticks: readonly number[], at: (tick: number) => number, colours: ChartColours): Drawing =>
  (context, { x, y, height }) => {
    context.font = `400 11px ${FONT}`;
    context.fillStyle = colours.quiet;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    for (const tick of ticks) context.fillText(String(tick), x + at(tick), y + height / 2 + 4);
  };

const bar =
  (pieces: ReturnType<typeof segments>, colours: ChartColours): Drawing =>
  (context, { x, y, height }) => {
    for (const { direction, start, length } of pieces) {
      context.fillStyle = colours.directions[direction % colours.directions.length] ?? colours.quiet;
      context.fillRect(x + start, y + (height - THICKNESS) / 2, length, THICKNESS);
    }
  };

const bandX = (view: LeagueView, place: number | undefined): number =>
  place === undefined || place === 0 ? Number.NaN : placeAt(place, view.rating().regions.length, BAND, BAND_MARGIN);

const bandOf =
  (view: LeagueView, band: BandFigures, colours: ChartColours): Drawing =>
  (context, { x, y, height }) => {
    context.translate(x, y);
    const paths = bandPaths(band, (place) => bandX(view, place), height / 2);
    drawBand(context, paths, colours);
  };

function drawBand(
  context: CanvasRenderingContext2D,
  { allReadings, span, stroke, diamond, dot }: ReturnType<typeof bandPaths>,
  colours: ChartColours,
): void {
  context.fillStyle = colours.line;
  context.fill(new Path2D(allReadings));
  context.strokeStyle = colours.text;
  context.lineWidth = 1;
  context.stroke(new Path2D(span));
  context.lineWidth = 1.5;
  context.stroke(new Path2D(stroke));
  context.lineWidth = 1;
  context.fillStyle = colours.surface;
  context.fill(new Path2D(diamond));
  context.stroke(new Path2D(diamond));
  context.fillStyle = colours.text;
  context.fill(new Path2D(dot));
}

function marks(view: LeagueView, colours: ChartColours): readonly PictureMark[] {
  const words = view.words();
  const [chosen, second, third] = chosenFirst(view.rating().choices.readings.points);
  const reading = (of: NonNullable<typeof chosen>) => words.readings.axes.points.values[of].name;
  const shape =
    (part: 'dot' | 'diamond' | 'stroke' | 'allReadings'): Drawing =>
    (context, { x, y, height }) => {
      const none = { allReadings: '', span: '', stroke: '', diamond: '', dot: '' };
      const at = { places: [7, 7, 7], best: 4, worst: 10, readings: 1, widest: null };
      context.translate(x, y);
      drawBand(context, { ...none, [part]: bandPaths(at, (place) => place ?? Number.NaN, height / 2)[part] }, colours);
    };
  const lattice = view.lattice();
  return [
    ...view.methodology.directions.map((_, direction) => ({
      mark: ((context, { x, y, height }) => {
        context.fillStyle = colours.directions[direction % colours.directions.length] ?? colours.quiet;
        context.fillRect(x + 2, y + height / 2 - 6, 10, 12);
      }) satisfies Drawing,
      text: directionName(view.methodology, direction, view.language()),
    })),
    ...(chosen === undefined ? [] : [{ mark: shape('dot'), text: words.rating.chosen(reading(chosen)) }]),
    ...(lattice === null || second === undefined || third === undefined
      ? []
      : [
          { mark: shape('diamond'), text: reading(second) },
          { mark: shape('stroke'), text: reading(third) },
          { mark: shape('allReadings'), text: words.rating.allReadings(lattice.readings.length) },
        ]),
  ];
}
