import type { MoveSplit } from '../../model/split';
import type { ChartColours } from '../chart/colours';
import type { Drawing, PictureTable } from '../chart/tablePicture';
import { moveBars, moveRows } from './moveRows';
import type { FactorFigures } from './portrait';
import type { RegionView } from './view';

const BAR = 240;
const THICKNESS = 12;

/** A bar of a column of bars, between the least and the most that any of them reaches. */
const bar =
  (from: number, to: number, [least, most]: readonly [number, number], colour: string): Drawing =>
  (context, { x, y, width, height }) => {
    const at = (value: number) => x + (most > least ? ((value - least) / (most - least)) * width : 0);
    context.fillStyle = colour;
    context.fillRect(at(Math.min(from, to)), y + (height - THICKNESS) / 2, Math.abs(at(to) - at(from)), THICKNESS);
  };

const nothing: Drawing = () => {};
const tone = (value: number) => (value > 0 ? { tone: 'up' as const } : value < 0 ? { tone: 'down' as const } : {});
const end = (heading: string) => ({ heading, align: 'end' as const });

/** What brings R most against the median, and what costs it most. */
export function sidesPicture(view: RegionView, colours: ChartColours): PictureTable {
  const words = view.words();
  const { strengths, weaknesses } = view.portrait();
  const longest = Math.max(0, ...[...strengths, ...weaknesses].map(({ gain }) => Math.abs(gain)));
  const row = (of: FactorFigures) => ({
    cells: [
      {
        text: view.factorName(of.factor.code),
        swatch: colours.directions[of.direction % colours.directions.length] ?? colours.quiet,
      },
      { text: String(of.place) },
      bar(0, Math.abs(of.gain), [0, longest], of.gain > 0 ? colours.up : colours.down),
      { text: view.signed(of.gain, 3), ...tone(of.gain) },
    ],
  });
  return {
    columns: [
      { heading: words.factor, grows: true },
      end(words.placeShort),
      { heading: '', width: BAR },
      end(words.gain),
    ],
    rows: [{ cells: words.strengths }, ...strengths.map(row), { cells: words.weaknesses }, ...weaknesses.map(row)],
  };
}

/** Why the place moved, as a waterfall. */
export function waterfallPicture(
  view: RegionView,
  split: MoveSplit,
  { otherName, hasOtherMethod }: { readonly otherName: string | null; readonly hasOtherMethod: boolean },
  colours: ChartColours,
): PictureTable {
  const words = view.words();
  const { rows } = moveRows(split, words, hasOtherMethod);
  const { of, bars } = moveBars(rows);
  const ends = [0, ...bars.map(({ to }) => to)];
  const span = [Math.min(...ends), Math.max(...ends)] as const;
  const side = ({ year, place, score }: MoveSplit['before'], name: string | null) => ({
    cells: [
      { text: name === null ? words.yearRow(year) : words.yearOf(year, name) },
      { text: view.number(score, 3) },
      { text: String(place) },
      nothing,
    ],
  });
  const score = (value: number | null) =>
    value === null ? { text: '–' } : { text: view.signed(value, 3), ...tone(value) };
  return {
    // The bars are of places, and stand beside them; of R, whose name stands over them, where no place has moved.
    columns: [
      { heading: words.cause, grows: true },
      end('R'),
      end(words.placeShort),
      { heading: of === 'score' ? 'R' : '', width: BAR },
    ],
    rows: [
      side(split.before, otherName),
      ...rows.map((row, index) => ({
        cells: [
          { text: row.name },
          score(row.score),
          { text: view.signed(row.places, 1), ...tone(row.places) },
          bar(bars[index]?.from ?? 0, bars[index]?.to ?? 0, span, (row[of] ?? 0) < 0 ? colours.down : colours.up),
        ],
      })),
      {
        cells: [
          { text: words.together },
          score(split.score === null ? null : split.after.score - split.before.score),
          {
            text: view.signed(split.before.place - split.after.place, 1),
            ...tone(split.before.place - split.after.place),
          },
          nothing,
        ],
      },
      side(split.after, null),
    ],
  };
}
