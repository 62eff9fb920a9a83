import { roundTicks } from '../rating/scale';
import type { RegionView } from './view';

const MARGIN = 8;

/** How many marks of others a strip can hold before they are one grey bar. */
export const MOST_MARKS = 60;

/** Where a score stands on a strip of a width, from the least points to the most there can be. */
export function stripX(view: RegionView, width: number, from = 0): (score: number) => number {
  const least = view.methodology.points.worst;
  const { most } = view.portrait();
  return (score) => from + MARGIN + ((score - least) / (most - least)) * (width - 2 * MARGIN);
}

/** Scores that the strips are marked at. */
export function directionTicks(view: RegionView): readonly number[] {
  const least = view.methodology.points.worst;
  return [least, ...roundTicks(view.portrait().most, 4).ticks.filter((tick) => tick > least)];
}
