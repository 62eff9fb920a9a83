import type { Direction } from '../../model/methodology';
import type { ChartColours } from '../chart/colours';
import { FONT } from '../chart/picture';
import type { Drawing, PictureTable } from '../chart/tablePicture';
import { fifthOfPlace } from '../rating/league';
import { drawnStretches, stretchesOf } from './breaks';
import type { WeightsView } from './view';

/** Width of a strip from 0 to 100 per cent, and its thickness. */
const STRIP = 420;
const THICKNESS = 18;
/** A place is written where its stretch is so wide. */
const LEAST_FOR_PLACE = 18;
const SCALE = [0, 25, 50, 75, 100];

/** The strips of weights with the own region's places in them, and the nearest weights at which the place changes. */
export function breaksPicture(view: WeightsView, colours: ChartColours): PictureTable {
  const words = view.words();
  const end = (heading: string) => ({ heading, align: 'end' as const });
  const nearest = (value: number | undefined) => ({
    text: value === undefined ? words.stays : view.number(value, 2),
    ...(value === undefined && { tone: 'quiet' as const }),
  });
  return {
    columns: [
      { heading: words.direction, grows: true },
      { heading: scale(colours), width: STRIP },
      end(words.below),
      end(words.above),
    ],
    rows: view.directions.map((direction, index) => {
      const found = view.thresholdsOf(direction.code);
      return {
        cells: [
          {
            text: `${direction.code} ${direction.shortNames[view.language()]}`,
            swatch: colours.directions[index % colours.directions.length] ?? colours.quiet,
          },
          strip(view, direction, colours),
          nearest(found?.down[0]?.value),
          nearest(found?.up[0]?.value),
        ],
      };
    }),
  };
}

const scale =
  (colours: ChartColours): Drawing =>
  (context, { x, y, width, height }) => {
    context.font = `400 12px ${FONT}`;
    context.fillStyle = colours.quiet;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    for (const weight of SCALE) context.fillText(String(weight), x + (width * weight) / 100, y + height / 2 + 4);
  };

const strip =
  (view: WeightsView, direction: Direction, colours: ChartColours): Drawing =>
  (context, { x, y, width, height }) => {
    const found = view.thresholdsOf(direction.code);
    if (found === undefined) return;
    const at = (weight: number): number => x + (width * weight) / 100;
    const top = y + (height - THICKNESS) / 2;
    context.font = `400 12px ${FONT}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    const place = view.rating()?.places[view.own()] ?? 0;
    for (const stretch of drawnStretches(stretchesOf(found, place), STRIP)) {
      const [from, to] = [at(stretch.from), at(stretch.to)];
      const fifth = stretch.place === 0 ? 0 : fifthOfPlace(stretch.place, view.placed());
      context.fillStyle = colours.fifths[fifth - 1] ?? colours.line;
      context.fillRect(from, top, Math.max(0, to - from - 0.5), THICKNESS);
      if (stretch.place === 0 || to - from < LEAST_FOR_PLACE) continue;
      context.fillStyle = colours.onFifths[fifth - 1] ?? colours.text;
      context.fillText(String(stretch.place), (from + to) / 2, top + 13);
    }
    context.fillStyle = colours.text;
    context.fillRect(at(direction.weight) - 0.75, top - 2, 1.5, THICKNESS + 4);
  };
