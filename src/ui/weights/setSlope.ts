import type { ChartConfiguration, Plugin } from 'chart.js';
import type { RegionCode } from '../../model/region';
import type { ChartColours } from '../chart/colours';
import { FONT } from '../chart/picture';

/** A region in the order of the lattice beside the chart, with its place under each set. */
export interface SlopeRow {
  readonly code: RegionCode;
  readonly name: string;
  readonly isOwn: boolean;
  /** Mark of a region that is compared with. */
  readonly letter: string | null;
  /** By set, the last the one on view; 0: no place. */
  readonly places: readonly number[];
}

/** The sets of the chart, the last the one on view. */
export interface SetColumn {
  readonly name: string;
  readonly isOnView: boolean;
}

/** How the chart meets the rows of the lattice beside it: their height, and what stands above the first. */
export interface SlopeMeasure {
  readonly row: number;
  readonly head: number;
  /** The names stand at the right too, as in a picture that has no lattice beside it. */
  readonly namesAtEnd: boolean;
}

/** Columns beside the lattice: more do not fit. */
export const MOST_COLUMNS = 4;
/** More regions are no lines that anyone could follow. */
export const MOST_ROWS = 60;

const NAME = 50;
const LINE = 13;

/**
 * The sets that the chart has room for: the first of the list (the methodology's own), those saved last, and at the end
 * the one on view.
 *
 * @param shown index of the set on view
 */
export function columnsOf(sets: number, shown: number, most: number): readonly number[] {
  const others = Array.from({ length: sets }, (_, index) => index).filter((index) => index !== shown);
  const room = most - 1;
  const kept = others.length <= room ? others : [...others.slice(0, 1), ...others.slice(others.length - room + 1)];
  return [...kept, shown];
}

/**
 * On which line each region stands under each set: by place, regions that share one in the order of the rows, those
 * without one last; under the last set just as the rows stand. Lines are counted from 1.
 */
export function linesOf(rows: readonly Pick<SlopeRow, 'places'>[]): readonly (readonly number[])[] {
  const columns = rows[0]?.places.length ?? 0;
  const lines: number[][] = rows.map(() => []);
  for (let column = 0; column < columns; column++) {
    const placeOf = (row: number): number => rows[row]?.places[column] || Number.POSITIVE_INFINITY;
    const order = [...rows.keys()];
    if (column < columns - 1) order.sort((a, b) => (placeOf(a) === placeOf(b) ? a - b : placeOf(a) - placeOf(b)));
    for (const [line, row] of order.entries()) lines[row]?.push(line + 1);
  }
  return lines;
}

/** A text in at most `most` lines of so many letters, the last cut where more would follow. */
export function wrapped(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
  const end = shown.at(-1);
  if (lines.length > most && end !== undefined && !end.endsWith('…')) {
    shown[shown.length - 1] = `${end.slice(0, letters - 1)}…`;
  }
  return shown;
}

/** Places under each set joined by a line a region: a line of the chart a row of the lattice. */
export function setSlopeConfiguration(
  rows: readonly SlopeRow[],
  columns: readonly SetColumn[],
  colours: ChartColours,
  measure: SlopeMeasure,
): ChartConfiguration {
  const lines = linesOf(rows);
  const layer = ({ isOwn, letter }: SlopeRow): number => (isOwn ? 2 : letter === null ? 0 : 1);
  const ordered = [...rows.keys()].sort((a, b) => layer(rows[a] as SlopeRow) - layer(rows[b] as SlopeRow));
  return {
    type: 'line',
    data: {
      labels: columns.map(({ name }) => name),
      datasets: ordered.flatMap((index) => {
        const row = rows[index];
        if (row === undefined) return [];
        const { isOwn, letter } = row;
        return [
          {
            label: row.name,
            data: [...(lines[index] ?? [])],
            borderColor: isOwn ? colours.accent : letter === null ? colours.strongLine : colours.text,
            borderWidth: isOwn ? 2 : letter === null ? 1 : 1.5,
            pointRadius: 0,
          },
        ];
      }),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { padding: { left: NAME, right: measure.namesAtEnd ? NAME : 0, top: measure.head } },
      scales: {
        y: { reverse: true, min: 0.5, max: rows.length + 0.5, display: false },
        x: { display: false, offset: true },
      },
    },
    plugins: [writing(rows, lines, columns, colours, measure)],
  };
}

/** Names of the sets above, of the regions at the left, and every place over its line. */
const writing = (
  rows: readonly SlopeRow[],
  lines: readonly (readonly number[])[],
  columns: readonly SetColumn[],
  colours: ChartColours,
  { head, namesAtEnd }: SlopeMeasure,
): Plugin => ({
  id: 'setNames',
  afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }) {
    if (x === undefined || y === undefined) return;
    const width = (chartArea.right - chartArea.left) / columns.length;
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'center';
    for (const [index, { name, isOnView }] of columns.entries()) {
      ctx.font = `${isOnView ? 500 : 400} 11px ${FONT}`;
      ctx.fillStyle = isOnView ? colours.accent : colours.quiet;
      const parts = wrapped(name, Math.max(4, Math.floor(width / 6)), 4);
      for (const [line, part] of parts.entries()) {
        ctx.fillText(part, x.getPixelForValue(index), head - LINE * (parts.length - line - 0.5) - 2, width);
      }
    }
    for (const [index, { name, isOwn, places }] of rows.entries()) {
      const own = lines[index] ?? [];
      ctx.font = `400 11px ${FONT}`;
      for (const [column, place] of places.entries()) {
        const [left, top] = [x.getPixelForValue(column), y.getPixelForValue(own[column] ?? 0)];
        ctx.fillStyle = colours.surface;
        ctx.fillRect(left - 10, top - 7, 20, 14);
        ctx.fillStyle = isOwn ? colours.accent : colours.text;
        ctx.textAlign = 'center';
        ctx.fillText(place === 0 ? '–' : String(place), left, top);
      }
      ctx.fillStyle = isOwn ? colours.accent : colours.quiet;
      ctx.textAlign = 'right';
      ctx.fillText(name, x.getPixelForValue(0) - 14, y.getPixelForValue(own[0] ?? 0), NAME + width / 2 - 16);
      if (!namesAtEnd) continue;
      ctx.textAlign = 'left';
      const last = columns.length - 1;
      ctx.fillText(name, x.getPixelForValue(last) + 14, y.getPixelForValue(own[last] ?? 0), NAME + width / 2 - 16);
    }
    ctx.restore();
  },
});
