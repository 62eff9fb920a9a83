import type { BandFigures } from './rowFigures';

/** Radius of the dot; half the width of the other marks. */
const REACH = 3.5;

/** The marks of a band as paths, around the line at `y`. */
export function bandPaths(band: BandFigures, x: (place: number | undefined) => number, y: number) {
  const [dot = Number.NaN, diamond = Number.NaN, stroke = Number.NaN] = band.places.map(x);
  const marks = [dot, diamond, stroke].filter((at) => !Number.isNaN(at));
  const [best, worst] = [x(band.best) - REACH - 0.5, x(band.worst) + REACH + 0.5];
  return {
    allReadings: Number.isNaN(best) ? '' : `M${best} ${y - 5}H${worst}v10H${best}z`,
    span: marks.length < 2 ? '' : `M${Math.min(...marks)} ${y}H${Math.max(...marks)}`,
    stroke: Number.isNaN(stroke) ? '' : `M${stroke} ${y - 5}v10`,
    diamond: Number.isNaN(diamond) ? '' : `M${diamond} ${y - 4.25}l4.25 4.25l-4.25 4.25l-4.25 -4.25z`,
    dot: Number.isNaN(dot)
      ? ''
      : `M${dot - REACH} ${y}a${REACH} ${REACH} 0 1 0 ${2 * REACH} 0a${REACH} ${REACH} 0 1 0 ${-2 * REACH} 0z`,
  };
}
