import type { DirectionThresholds } from '../../model/weightThreshold';

/** A stretch of weights over which a region keeps its place; 0: no place. In per cent. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

/**
 * All weights of a direction from 0 to 100 as stretches of one place each, ascending. A place that is held at 0 or 100 alone
 * has no stretch.
 *
 * @param place at the weight that it has now
 */
export function stretchesOf({ weight, down, up }: DirectionThresholds, place: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [to, held] = [weight, place];
  for (const { value, place: next } of down) {
    stretches.unshift({ from: value, to, place: held });
    [to, held] = [value, next];
  }
  stretches.unshift({ from: 0, to, place: held });
  let from = weight;
  held = place;
  for (const { value, place: next } of up) {
    stretches.push({ from, to: value, place: held });
    [from, held] = [value, next];
  }
  stretches.push({ from, to: 100, place: held });
  return joined(stretches.filter((each) => each.to > each.from));
}

/**
 * Stretches as a drawing can show them: where there are more than pixels, the place in the middle of each pixel.
 *
 * @param width of the drawing from 0 to 100 per cent, in pixels
 */
export function drawnStretches(stretches: readonly Stretch[], width: number): readonly Stretch[] {
  if (stretches.length <= width) return stretches;
  let at = 0;
  const pixels = Array.from({ length: width }, (_, pixel): Stretch => {
    const middle = (100 * (pixel + 0.5)) / width;
    while (at < stretches.length - 1 && (stretches[at]?.to ?? 100) < middle) at += 1;
    return { from: (100 * pixel) / width, to: (100 * (pixel + 1)) / width, place: stretches[at]?.place ?? 0 };
  });
  return joined(pixels);
}

/** Neighbours of one place as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = [];
  for (const stretch of stretches) {
    const last = made.at(-1);
    if (last?.place === stretch.place) made[made.length - 1] = { ...last, to: stretch.to };
    else made.push(stretch);
  }
  return made;
}
