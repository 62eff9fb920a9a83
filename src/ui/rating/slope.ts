import type { ChartConfiguration, Plugin } from 'chart.js';
import type { RegionCode } from '../../model/region';
import type { ChartColours } from '../chart/colours';
import { FONT } from '../chart/picture';

/** A region's place in two rating years; 0 where it has none. */
export interface Slope {
  readonly code: RegionCode;
  readonly name: string;
  /** Where there is little room. */
  readonly shortName: string;
  readonly before: number;
  readonly now: number;
  readonly isOwn: boolean;
  /** Mark of a region that is compared with. */
  readonly letter: string | null;
}

const ROW = 22;
/** Room for the names at either end, in pixels. */
const LABEL = 264;
const SHORT_LABEL = 84;

/** Height of the chart in pixels: a line a place of so many regions, and the years above. */
export const slopeHeight = (regions: number): number => Math.min(regions, MOST_LINES) * ROW + 40;

/** More lines than this are told apart by nobody, and make a canvas that no browser draws. */
const MOST_LINES = 100;
/** Of so many regions the nearest to the own one are drawn, this many either way. */
const NEAR = 20;

/**
 * The slopes that a chart can hold: all, or of too many those compared with and those next to the own one in the order
 * given (without it the first).
 */
export function slopesDrawn(slopes: readonly Slope[]): readonly Slope[] {
  if (slopes.length <= MOST_LINES) return slopes;
  const own = Math.max(
    0,
    slopes.findIndex(({ isOwn }) => isOwn),
  );
  const first = Math.max(0, Math.min(own - NEAR, slopes.length - 2 * NEAR - 1));
  return slopes.filter(({ letter }, at) => letter !== null || (at >= first && at <= first + 2 * NEAR));
}

/** What stands at one end of the lines: every place with whoever holds it. */
export function endLabels(
  slopes: readonly Slope[],
  end: 'before' | 'now',
): readonly { readonly place: number; readonly names: string; readonly isOwn: boolean }[] {
  const byPlace = new Map<number, Slope[]>();
  for (const slope of slopes) {
    const place = slope[end];
    if (place > 0) byPlace.set(place, [...(byPlace.get(place) ?? []), slope]);
  }
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, holders]) => ({
      place,
      names: holders.map(({ name, letter }) => (letter === null ? name : `${letter} ${name}`)).join(', '),
      isOwn: holders.some(({ isOwn }) => isOwn),
    }));
}

/** Places of two years joined by a line a region: past hollow, present filled, the own region in the accent. */
export function slopeConfiguration(
  slopes: readonly Slope[],
  years: readonly [before: number, now: number],
  colours: ChartColours,
  isNarrow: boolean,
): ChartConfiguration {
  const label = isNarrow ? SHORT_LABEL : LABEL;
  const drawn = slopes
    .filter(({ before, now }) => before > 0 || now > 0)
    .map((slope) => (isNarrow ? { ...slope, name: slope.shortName } : slope));
  const places = drawn.flatMap(({ before, now }) => [before, now]).filter((place) => place > 0);
  // Those compared with over the others, the own line over all.
  const layer = ({ isOwn, letter }: Slope): number => (isOwn ? 2 : letter === null ? 0 : 1);
  const ordered = [...drawn].sort((a, b) => layer(a) - layer(b));
  const colourOf = ({ isOwn, letter }: Slope, usual: string): string =>
    isOwn ? colours.accent : letter === null ? usual : colours.text;
  return {
    type: 'line',
    data: {
      labels: years.map(String),
      datasets: ordered.map((slope) => ({
        label: slope.name,
        data: [slope.before || null, slope.now || null],
        borderColor: colourOf(slope, colours.strongLine),
        borderWidth: slope.isOwn ? 2 : slope.letter === null ? 1 : 1.5,
        pointRadius: 3,
        pointBorderWidth: 1.5,
        pointBorderColor: colourOf(slope, colours.quiet),
        pointBackgroundColor: [colours.surface, colourOf(slope, colours.quiet)],
      })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { padding: { left: label, right: label } },
      scales: {
        y: {
          reverse: true,
          min: Math.max(0.5, Math.min(...places) - 0.5),
          max: Math.max(1.5, ...places) + 0.5,
          display: false,
        },
        x: {
          position: 'top',
          grid: { color: colours.line },
          border: { display: false },
          ticks: { color: colours.text, maxRotation: 0, font: { family: FONT, size: 12, weight: 500 } },
        },
      },
    },
    plugins: [endLabelPlugin(ordered, colours, label)],
  };
}

/** Writes place and names at both ends, beside the points. */
const endLabelPlugin = (slopes: readonly Slope[], colours: ChartColours, label: number): Plugin => ({
  id: 'endLabels',
  afterDatasetsDraw({ ctx, chartArea, scales: { y } }) {
    if (y === undefined) return;
    ctx.save();
    ctx.font = `400 12px ${FONT}`;
    ctx.textBaseline = 'middle';
    for (const end of ['before', 'now'] as const) {
      ctx.textAlign = end === 'before' ? 'right' : 'left';
      const x = end === 'before' ? chartArea.left - 10 : chartArea.right + 10;
      for (const { place, names, isOwn } of endLabels(slopes, end)) {
        ctx.fillStyle = isOwn ? colours.accent : colours.text;
        const text = end === 'before' ? `${names}  ${place}` : `${place}  ${names}`;
        ctx.fillText(fitted(ctx, text, label - 12, end), x, y.getPixelForValue(place));
      }
    }
    ctx.restore();
  },
});

/** Cut where it does not fit, the place kept. */
function fitted(context: CanvasRenderingContext2D, text: string, width: number, end: 'before' | 'now'): string {
  if (context.measureText(text).width <= width) return text;
  const place = end === 'before' ? text.slice(text.lastIndexOf('  ')) : '';
  let kept = end === 'before' ? text.slice(0, text.lastIndexOf('  ')) : text;
  while (kept.length > 1 && context.measureText(`${kept}…${place}`).width > width) kept = kept.slice(0, -1);
  return `${kept}…${place}`;
}
