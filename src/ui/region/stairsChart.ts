import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Stairs } from '../../model/ladder';
import type { ChartColours } from '../chart/colours';
import { FONT } from '../chart/picture';

/** A place on the chart: a value of the lever as it is shown, and the region's place there. */
export interface StairPoint {
  readonly x: number;
  readonly y: number;
}

/** The corners of the stairs from left to right, with a landing at either end. */
export function stairCorners(stairs: Stairs): readonly StairPoint[] {
  const { value, place, better, gained, lost } = stairs;
  const [left, right] = better === 'up' ? [lost, gained] : [gained, lost];
  const values = [...left, ...right].map((threshold) => threshold.value).concat(value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? (high - low) * 0.08 : Math.max(1, Math.abs(value)) * 0.05;
  const corners: StairPoint[] = [];
  let before = left.at(-1)?.place ?? place;
  corners.push({ x: low - room, y: before });
  left.toReversed().forEach(({ value: at }, index, all) => {
    const after = all[index + 1]?.place ?? place;
    corners.push({ x: at, y: before }, { x: at, y: after });
    before = after;
  });
  for (const { value: at, place: after } of right) {
    corners.push({ x: at, y: before }, { x: at, y: after });
    before = after;
  }
  corners.push({ x: high + room, y: before });
  return corners;
}

/** The place over the values of one lever: a step line, a ring at each threshold, the value now in the accent. */
export function stairsConfiguration(
  stairs: Stairs,
  figures: {
    readonly shown: (value: number) => number;
    readonly text: (shown: number) => string;
    readonly axis: string;
  },
  colours: ChartColours,
): ChartConfiguration {
  const corners = stairCorners(stairs).map(({ x, y }) => ({ x: figures.shown(x), y }));
  const rings = [...stairs.lost, ...stairs.gained].map(({ value, place }) => ({ x: figures.shown(value), y: place }));
  const now = { x: figures.shown(stairs.value), y: stairs.place };
  const places = corners.map(({ y }) => y);
  const tick = { color: colours.quiet, font: { family: FONT, size: 11 } };
  return {
    type: 'line',
    data: {
      datasets: [
        { data: corners, borderColor: colours.text, borderWidth: 1.5, pointRadius: 0, tension: 0 },
        {
          data: rings,
          showLine: false,
          pointRadius: 3,
          pointBorderWidth: 1.5,
          pointBorderColor: colours.text,
          pointBackgroundColor: colours.surface,
        },
        {
          data: [now],
          showLine: false,
          pointRadius: 5,
          pointBorderColor: colours.accent,
          pointBackgroundColor: colours.accent,
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { padding: { top: 4, right: 8 } },
      scales: {
        y: {
          reverse: true,
          min: Math.min(...places) - 0.5,
          max: Math.max(...places) + 0.5,
          border: { display: false },
          grid: { color: colours.line },
          ticks: { ...tick, stepSize: 1, precision: 0, maxTicksLimit: 20, includeBounds: false },
        },
        x: {
          type: 'linear',
          min: corners[0]?.x ?? now.x,
          max: corners.at(-1)?.x ?? now.x,
          border: { color: colours.strongLine },
          grid: { display: false },
          title: { display: true, text: figures.axis, color: colours.quiet, font: { family: FONT, size: 11 } },
          ticks: {
            ...tick,
            maxTicksLimit: 7,
            maxRotation: 0,
            includeBounds: false,
            callback: (value) => figures.text(Number(value)),
          },
        },
      },
    },
    plugins: [nowLine(now.x, colours)],
  };
}

/** A dotted line at the value now. */
const nowLine = (x: number, colours: ChartColours): Plugin => ({
  id: 'nowLine',
  beforeDatasetsDraw({ ctx, chartArea, scales }) {
    const at = scales['x']?.getPixelForValue(x);
    if (at === undefined) return;
    ctx.save();
    ctx.strokeStyle = colours.accent;
    ctx.setLineDash([2, 2]);
    ctx.beginPath();
    ctx.moveTo(at, chartArea.top);
    ctx.lineTo(at, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  },
});
