import type { Absence } from '../../model/absence';
import { factorShares } from '../../model/factorShare';
import type { Factor, FactorCode, InputCode, Methodology } from '../../model/methodology';
import { median } from '../../model/middle';
import { placeBy } from '../../model/placeBy';
import { ORIGINS, type Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';

/** One direction of the region beside the leader's and the median. NaN where there is none. */
export interface DirectionFigures {
  /** Index in the methodology. */
  readonly direction: number;
  /** In per cent of the whole. */
  readonly weight: number;
  readonly score: number;
  readonly median: number;
  readonly leader: number;
  readonly contribution: number;
  /** Place by this direction alone; 0 without. */
  readonly place: number;
  /** Scores of the regions that are compared with, in their order. */
  readonly peers: readonly number[];
  /** Scores of all other regions, for the marks of the strip. */
  readonly others: readonly number[];
}

/** One factor of the region. */
export interface FactorFigures {
  readonly factor: Factor;
  readonly direction: number;
  readonly value: number;
  readonly absence: Absence | undefined;
  readonly points: number;
  /** Place by the points of this factor alone; 0 without. */
  readonly place: number;
  readonly of: number;
  /** What its points bring to R against the median of all regions: above 0 a strength, below 0 a weakness. */
  readonly gain: number;
}

/** What lies between the region and the nearest one at another place. */
export interface Gap {
  readonly region: RegionCode;
  readonly place: number;
  /** Above 0. */
  readonly score: number;
}

/** A figure of an input; NaN where there is none. */
export interface InputFigure {
  readonly input: InputCode;
  readonly value: number;
}

export interface Portrait {
  readonly directions: readonly DirectionFigures[];
  readonly factors: readonly FactorFigures[];
  /** The three factors that bring R most against the median, and the three that cost it most. */
  readonly strengths: readonly FactorFigures[];
  readonly weaknesses: readonly FactorFigures[];
  /** Index of the first in the rating, the region itself where it leads; −1 without any place. */
  readonly leader: number;
  /** Points of R to the next better place, and before the next worse one. */
  readonly toNext: Gap | null;
  readonly ahead: Gap | null;
  /** Actual, target and fulfilment of the targets (¶14), of the first factor that is one. */
  readonly target: {
    readonly factor: FactorCode;
    readonly fulfilment: number;
    readonly actual: InputFigure;
    readonly target: InputFigure;
  } | null;
  /** The greatest direction score there can be: points of the best times the multiplier. */
  readonly most: number;
}

const SHOWN = 3;

/**
 * What a region looks like in a rating: every figure of the screen that follows from the rating alone.
 *
 * @param peers indices of the regions that it is compared with
 */
export function portraitOf(
  rating: Rating,
  methodology: Methodology,
  region: number,
  peers: readonly number[],
): Portrait {
  const leader = rating.places.indexOf(1);
  const factors = factorFigures(rating, methodology, region);
  const known = factors.filter(({ gain }) => !Number.isNaN(gain));
  const byGain = [...known].sort((a, b) => b.gain - a.gain);
  return {
    directions: rating.directions.map(({ weight, scores, contributions }, direction) => ({
      direction,
      weight: weight * 100,
      score: scores[region] ?? Number.NaN,
      median: median(scores),
      leader: scores[leader] ?? Number.NaN,
      contribution: contributions[region] ?? Number.NaN,
      place: placeBy(scores, region),
      peers: peers.map((peer) => scores[peer] ?? Number.NaN),
      others: [...scores].filter((score, index) => index !== region && !Number.isNaN(score)),
    })),
    factors,
    strengths: byGain.filter(({ gain }) => gain > 0).slice(0, SHOWN),
    weaknesses: byGain
      .filter(({ gain }) => gain < 0)
      .slice(-SHOWN)
      .reverse(),
    leader,
    toNext: neighbour(rating, region, -1),
    ahead: neighbour(rating, region, 1),
    target: targetOf(rating, methodology, region),
    most: methodology.points.best * Math.max(1, ...rating.directions.map(({ multiplier }) => multiplier)),
  };
}

function factorFigures(rating: Rating, methodology: Methodology, region: number): readonly FactorFigures[] {
  const shares = factorShares(rating, methodology, region);
  let index = -1;
  return methodology.directions.flatMap(({ factors }, direction) =>
    factors.map((factor): FactorFigures => {
      index += 1;
      const result = rating.factors[index];
      const points = result?.points[region] ?? Number.NaN;
      return {
        factor,
        direction,
        value: result?.values[region] ?? Number.NaN,
        absence: result?.absences.get(region),
        points,
        place: placeBy(result?.points ?? new Float64Array(), region),
        of: result?.n ?? 0,
        gain: (shares[index] ?? 0) * (points - median(result?.points ?? new Float64Array())),
      };
    }),
  );
}

function neighbour({ regions, scores, places }: Rating, region: number, side: 1 | -1): Gap | null {
  const [own, place] = [scores[region] ?? Number.NaN, places[region] ?? 0];
  if (place === 0) return null;
  let nearest: Gap | null = null;
  for (const [index, other] of places.entries()) {
    if (other === 0 || Math.sign(other - place) !== side) continue;
    const score = Math.abs((scores[index] ?? Number.NaN) - own);
    if (nearest === null || score < nearest.score) nearest = { region: regions[index] ?? '', place: other, score };
  }
  return nearest;
}

function targetOf(rating: Rating, methodology: Methodology, region: number): Portrait['target'] {
  const factors = methodology.directions.flatMap(({ factors: each }) => each);
  const index = factors.findIndex(({ formula }) => formula.kind === 'fulfilment');
  const [factor, result] = [factors[index], rating.factors[index]];
  const fulfilment = result?.values[region] ?? Number.NaN;
  if (result === undefined || factor?.formula.kind !== 'fulfilment' || Number.isNaN(fulfilment)) return null;
  const cell = (place: number): number => {
    const source = result.sources[place];
    return source !== undefined && 'states' in source ? (source.values[region] ?? Number.NaN) : Number.NaN;
  };
  const isTyped = ORIGINS[result.origins[region] ?? 0] !== 'target';
  return {
    factor: factor.code,
    fulfilment,
    actual: { input: factor.formula.actual, value: isTyped ? Number.NaN : cell(1) },
    target: { input: factor.formula.target, value: isTyped ? Number.NaN : cell(2) },
  };
}
