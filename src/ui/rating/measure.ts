import type { Rating } from '../../model/rating';

/** What the map shows of a rating. Directions and factors by their index in it. */
export type Measure =
  | { readonly kind: 'place' }
  | { readonly kind: 'score' }
  | { readonly kind: 'direction' | 'factor'; readonly index: number };

/** One measure of every region, indexed like the rating's. */
export interface Measured {
  /** What is shown: the place, R, the direction's score, the factor's value; NaN where there is none. */
  readonly values: ArrayLike<number>;
  /** 1 = the best; equals share the better one; 0 where there is no value. */
  readonly ranks: Int32Array;
  /** Regions with a value. */
  readonly placed: number;
}

/** Scores that differ by less are equal (methodology.md §5). */
const TOLERANCE = 1e-9;

/** A measure with the order that it gives: of a factor the one of its points, for less may be better. */
export function measured(rating: Rating, measure: Measure): Measured {
  if (measure.kind === 'place') {
    const values = Float64Array.from(rating.places, (place) => (place === 0 ? Number.NaN : place));
    return { values, ranks: rating.places, placed: rating.places.filter((place) => place > 0).length };
  }
  if (measure.kind === 'factor') {
    const factor = rating.factors[measure.index];
    return ranked(factor?.values ?? new Float64Array(), factor?.points ?? new Float64Array());
  }
  const scores = measure.kind === 'score' ? rating.scores : rating.directions[measure.index]?.scores;
  return ranked(scores ?? new Float64Array(), scores ?? new Float64Array());
}

function ranked(values: Float64Array, by: Float64Array): Measured {
  const sorted = by.filter((score) => !Number.isNaN(score)).sort();
  const ranks = Int32Array.from(by, (score) => (Number.isNaN(score) ? 0 : 1 + sorted.length - above(sorted, score)));
  return { values, ranks, placed: sorted.length };
}

/** How many of the sorted are at most a score, ties counted in. */
function above(sorted: Float64Array, score: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= score + TOLERANCE) low = middle + 1;
    else high = middle;
  }
  return low;
}
