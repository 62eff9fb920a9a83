import type { Explanation, Subject, Token } from '../../model/explanation';
import { factorShares } from '../../model/factorShare';
import type { FactorCode } from '../../model/methodology';
import { median } from '../../model/middle';
import { placeBy } from '../../model/placeBy';
import { AXES } from '../../model/readings';
import type { RegionCode } from '../../model/region';
import { order } from '../order';
import {
  type Basis,
  explained,
  type Point,
  plain,
  type RatedDirection,
  type RatedFactor,
  ratedDirections,
} from './basis';
import { endFormula } from './place';
import { axesOf, carried, counting } from './score';
import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';

type Of<Kind extends Subject['kind']> = Extract<Subject, { readonly kind: Kind }>;

const SCORE_PARAGRAPH = '8';
const NONE = Number.NaN;

/** A number less another of the same kind: nothing where one of them is missing. */
const less = (from: Token & { kind: 'number' }, what: Token & { kind: 'number' }) => {
  const value = from.value - what.value;
  return { result: plain(value), formula: Number.isNaN(value) ? [] : [from, sign('−'), what] };
};

/** By how much R of the region exceeds that of another; null where the other is not in the rating. */
export function explainScoreDifference(point: Point, subject: Of<'score difference'>): Explanation | null {
  const { rating, index } = point;
  const { region, year, beside } = subject;
  const other = rating.regions.indexOf(beside);
  if (other < 0) return null;
  const scoreOf = (of: RegionCode, at: number) =>
    leafOf('score', rating.scores[at] ?? NONE, { kind: 'score', region: of, year });
  return explained(subject, {
    ...less(scoreOf(region, index), scoreOf(beside, other)),
    paragraphs: [SCORE_PARAGRAPH],
    noScore: rating.withoutScore.get(index) ?? rating.withoutScore.get(other) ?? null,
    leadsTo: [{ kind: 'place', region, year }],
  });
}

/** By how much R has changed since the last rating year. */
export function explainScoreChange(point: Point, subject: Subject): Explanation {
  const { rating, index, before } = point;
  const { region, year } = subject;
  const then = before?.year ?? year;
  return explained(subject, {
    ...less(
      leafOf('score', rating.scores[index] ?? NONE, { kind: 'score', region, year }),
      leafOf('score before', before?.scores[index] ?? NONE, { kind: 'score', region, year: then }),
    ),
    paragraphs: [SCORE_PARAGRAPH],
    noScore: rating.withoutScore.get(index) ?? null,
    leadsTo: [{ kind: 'change', region, year }],
  });
}

/** An end of the band over the three readings of ¶10, everything else as chosen. */
export function explainThree(point: Point, subject: Subject, end: 'best' | 'worst'): Explanation {
  const { index, rating, lattice } = point;
  const { region, year } = subject;
  const three = AXES.points.map((points) => ({
    place: lattice?.byPoints[points][index] ?? 0,
    reading: { ...rating.choices.readings, points },
  }));
  const known = three.filter(({ place }) => place > 0);
  const places = known.map(({ place }) => place);
  const place = known.length === 0 ? 0 : end === 'best' ? Math.min(...places) : Math.max(...places);
  return explained(subject, {
    result: plain(place > 0 ? place : NONE),
    formula: endFormula(places, end),
    paragraphs: ['10'],
    axes: ['points'],
    noScore: rating.withoutScore.get(index) ?? null,
    readings: known.filter((each) => each.place === place).map(({ reading }) => reading),
    leadsTo: [
      { kind: 'place', region, year },
      { kind: end === 'best' ? 'best place' : 'worst place', region, year },
    ],
  });
}

/** What a direction weighs in R, as the Order has it or as a set of weights of one's own: its share of all weights. */
export function explainDirectionWeight(basis: Basis, of: RatedDirection, subject: Subject): Explanation {
  const { direction, result } = of;
  const { region, year } = subject;
  const { rating } = basis;
  return explained(subject, {
    result: { value: result.weight, isShare: true },
    formula: Number.isNaN(result.weight)
      ? []
      : [
          constant(100),
          sign('×'),
          leaf('direction weight', weightIn(basis, of)),
          sign('÷'),
          leafOf('weight sum', rating.weightSum, { kind: 'weight sum', region, year }),
        ],
    paragraphs: [SCORE_PARAGRAPH, direction.paragraph],
    leadsTo:
      region === ''
        ? []
        : [
            { kind: 'contribution', region, year, direction: direction.code },
            { kind: 'score', region, year },
          ],
  });
}

/** In per cent, before it is made a share of all weights. */
const weightIn = ({ rating }: Pick<Basis, 'rating'>, { direction }: RatedDirection): number =>
  rating.choices.weights[direction.code] ?? direction.weight;

/** What the weights of all directions come to: 100, where nobody has changed that. */
export function explainWeightSum(basis: Basis, subject: Subject): Explanation {
  const { region, year } = subject;
  const terms = ratedDirections(basis).map((of) => [
    leaf('direction weight', weightIn(basis, of), {
      of: { kind: 'direction weight', region, year, direction: of.direction.code },
      about: of.direction.code,
    }),
  ]);
  return explained(subject, {
    result: plain(basis.rating.weightSum),
    formula: joined('+', terms),
    paragraphs: [SCORE_PARAGRAPH],
    leadsTo: region === '' ? [] : [{ kind: 'score', region, year }],
  });
}

/** By how much a direction's score exceeds that of another region, or the median of all. */
export function explainDirectionDifference(
  point: Point,
  of: RatedDirection,
  subject: Of<'direction difference'>,
): Explanation | null {
  const { rating, index } = point;
  const { region, year, beside } = subject;
  const { scores } = of.result;
  const direction = of.direction.code;
  const other = beside === null ? -1 : rating.regions.indexOf(beside);
  if (beside !== null && other < 0) return null;
  const own = leafOf('direction score', scores[index] ?? NONE, { kind: 'direction', region, year, direction });
  const compared =
    beside === null
      ? leafOf('median', median(scores), { kind: 'median direction', region: '', year, direction })
      : leafOf('direction score', scores[other] ?? NONE, { kind: 'direction', region: beside, year, direction });
  return explained(subject, {
    ...less(own, compared),
    paragraphs: [of.direction.paragraph],
    axes: axesOf(point, of.factors, of.factors.length > 1),
    absence: Number.isNaN(own.value) ? (of.factors[0]?.result.absences.get(index) ?? null) : null,
    leadsTo: [{ kind: 'direction', region, year, direction }],
  });
}

/** One more than the regions that are ahead by a number of their own, the best of them first. */
function placed(point: Point, subject: Subject, numbers: Float64Array, numberOf: (region: RegionCode) => Subject) {
  const place = placeBy(numbers, point.index);
  return {
    result: plain(place > 0 ? place : NONE),
    formula: place > 0 ? [constant(1), sign('+'), leaf('regions before', place - 1)] : [],
    restsOn:
      place > 0
        ? [...order(numbers, true)].map((each) => numberOf(point.rating.regions[each] ?? ''))
        : [numberOf(subject.region)],
  };
}

/** The place by one direction alone. */
export function explainDirectionPlace(point: Point, of: RatedDirection, subject: Subject): Explanation {
  const { region, year } = subject;
  const direction = of.direction.code;
  return explained(subject, {
    ...placed(point, subject, of.result.scores, (each) => ({ kind: 'direction', region: each, year, direction })),
    paragraphs: ['3', of.direction.paragraph],
    axes: axesOf(point, of.factors, of.factors.length > 1),
    absence: of.factors[0]?.result.absences.get(point.index) ?? null,
    leadsTo: [{ kind: 'direction', region, year, direction }],
  });
}

/** The place by the points of one factor alone. */
export function explainFactorPlace(point: Point, of: RatedFactor, subject: Subject): Explanation {
  const { region, year } = subject;
  const factor = of.factor.code;
  return explained(subject, {
    ...placed(point, subject, of.result.points, (each) => ({ kind: 'points', region: each, year, factor })),
    paragraphs: ['3', '10'],
    axes: axesOf(point, [of], false),
    absence: of.result.absences.get(point.index) ?? null,
    leadsTo: [
      { kind: 'points', region, year, factor },
      { kind: 'value', region, year, factor },
    ],
  });
}

/**
 * What a factor's points bring R against the median of all regions: what one point of it is in the region's R, times the
 * difference.
 */
export function explainGain(point: Point, of: RatedFactor, subject: Subject): Explanation {
  const { region, year } = subject;
  const { index } = point;
  const factor = of.factor.code;
  const own = leafOf('points', of.result.points[index] ?? NONE, { kind: 'points', region, year, factor });
  const middle = leafOf('median', median(of.result.points), { kind: 'median points', region: '', year, factor });
  const { result, formula } = less(own, middle);
  const all = ratedDirections(point);
  const factors = all.find(({ direction }) => direction === of.direction)?.factors ?? [];
  const shares = factorShares(point.rating, point.methodology, index);
  const share = shares[all.flatMap((each) => each.factors).findIndex((each) => each.factor === of.factor)] ?? 0;
  const value = share * result.value;
  const tokens = [
    ...shareOfFactor(point, factor, false, counting(point, factors)).tokens,
    ...carried(point, all),
    sign('×'),
    ...bracketed(formula),
  ];
  return explained(subject, {
    result: plain(value),
    formula: Number.isNaN(value) ? [] : tokens,
    paragraphs: [SCORE_PARAGRAPH],
    axes: axesOf(point, factors, true),
    absence: of.result.absences.get(index) ?? null,
    // What is missing makes a point of what is there weigh more.
    restsOn: [{ kind: 'factor coverage', region, year }],
    leadsTo: [{ kind: 'contribution', region, year, direction: of.direction.code }],
  });
}

/**
 * What one point of a factor is in R where no direction lacks: W × m × u ÷ Σ u, without what changes nothing.
 *
 * @param counting the factors of its direction that Σ u runs over; all of them where left out
 */
export function shareOfFactor(
  basis: Pick<Basis, 'rating' | 'methodology'>,
  code: FactorCode,
  isShare = false,
  counting?: readonly RatedFactor[],
): { readonly value: number; readonly tokens: readonly Token[] } {
  const of = ratedDirections(basis).find(({ factors }) => factors.some(({ factor }) => factor.code === code));
  const own = of?.factors.find(({ factor }) => factor.code === code)?.factor.weight ?? 0;
  const all = (counting ?? of?.factors ?? []).reduce((sum, { factor }) => sum + factor.weight, 0);
  if (of === undefined || all === 0) return { value: 0, tokens: [constant(0)] };
  const { weight, multiplier } = of.result;
  const tokens = [
    leaf('direction weight', weight, { about: of.direction.code, isShare }),
    ...(multiplier === 1 ? [] : [sign('×'), constant(multiplier, 'times')]),
    ...(own === all
      ? []
      : [sign('×'), leaf('factor weight', own, { about: code }), sign('÷'), constant(all, 'all factor weights')]),
  ];
  return { value: (weight * multiplier * own) / all, tokens };
}
