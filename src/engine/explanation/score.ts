import { actsOn } from '../../model/actingAxes';
import type { ChoiceAxis, Explanation, Subject, Token } from '../../model/explanation';
import { AXIS_NAMES, acts } from '../../model/readings';
import {
  explained,
  once,
  type Point,
  plain,
  type RatedDirection,
  type RatedFactor,
  ratedDirections,
  withLead,
} from './basis';
import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';
import { cellsOfAll } from './value';

/** The paragraph with the formula of R and the weights. */
const SCORE_PARAGRAPH = '8';

const hasPoints = ({ index }: Point, { result }: RatedFactor): boolean =>
  !Number.isNaN(result.points[index] ?? Number.NaN);

const hasScore = ({ index }: Point, { result }: RatedDirection): boolean =>
  !Number.isNaN(result.scores[index] ?? Number.NaN);

/** Choices that act on what is made of several factors of a region. */
export function axesOf(point: Point, factors: readonly RatedFactor[], isInside: boolean): readonly ChoiceAxis[] {
  const { readings } = point.rating.choices;
  const acting = AXIS_NAMES.filter(
    (axis) =>
      acts(axis, readings) && (axis === 'inside' ? isInside : factors.some(({ factor }) => actsOn(factor, axis))),
  );
  return factors.every((of) => hasPoints(point, of)) ? acting : [...acting, 'missing'];
}

/** How a direction's score came out of the points of its factors (¶9, ¶11–¶18; methodology.md §5). */
export function explainDirection(point: Point, of: RatedDirection, subject: Subject): Explanation {
  const { index, rating } = point;
  const { direction, result, factors } = of;
  const { region, year } = subject;
  const value = result.scores[index] ?? Number.NaN;
  return explained(subject, {
    result: plain(value),
    formula: Number.isNaN(value) ? [] : directionFormula(point, of),
    paragraphs: once([direction.paragraph, ...factors.map(({ factor }) => factor.paragraph)].flatMap(withLead)),
    axes: axesOf(point, factors, factors.length > 1),
    restsOn: Number.isNaN(value)
      ? factors.map(({ factor }) => ({ kind: 'points', region, year, factor: factor.code }))
      : [],
    absence: Number.isNaN(value) ? (factors[0]?.result.absences.get(index) ?? null) : null,
    cells: cellsOfAll(point, factors),
    leadsTo: [
      { kind: 'contribution', region, year: rating.year, direction: direction.code },
      { kind: 'score', region, year },
      { kind: 'direction place', region, year, direction: direction.code },
      { kind: 'median direction', region: '', year, direction: direction.code },
    ],
  });
}

/** The factors of a direction that count in the region: those with points, and the others where they get the worst. */
export const counting = (point: Point, factors: readonly RatedFactor[]): readonly RatedFactor[] =>
  factors.filter((of) => hasPoints(point, of) || point.rating.choices.missing === 'worst');

/** m × (u p + …) ÷ (u + …), without what changes nothing. */
function directionFormula(point: Point, { result, factors }: RatedDirection): readonly Token[] {
  const { rating, methodology, index, region } = point;
  const present = counting(point, factors).filter(({ factor }) => factor.weight > 0);
  const isPlain = present.every(({ factor }) => factor.weight === 1);
  const weightOf = ({ factor }: RatedFactor): Token => leaf('factor weight', factor.weight, { about: factor.code });
  const pointsOf = (of: RatedFactor): Token => {
    const own: Subject = { kind: 'points', region, year: rating.year, factor: of.factor.code };
    return hasPoints(point, of)
      ? { ...leafOf('points', of.result.points[index] ?? Number.NaN, own), about: of.factor.code }
      : { ...leafOf('points of a missing factor', methodology.points.worst, own), about: of.factor.code };
  };
  const terms = present.map((of) => (isPlain ? [pointsOf(of)] : [weightOf(of), sign('×'), pointsOf(of)]));
  const sum = joined('+', terms);
  const total = joined(
    '+',
    present.map((of) => [weightOf(of)]),
  );
  const over = isPlain
    ? [constant(present.length, 'factors with a value')]
    : present.length > 1
      ? bracketed(total)
      : total;
  const isMean = result.multiplier === 1;
  if (isPlain && result.multiplier === present.length) return sum;
  const times = isMean ? [] : [constant(result.multiplier, 'times'), sign('×')];
  return [...times, ...(present.length > 1 || !isPlain ? bracketed(sum) : sum), sign('÷'), ...over];
}

/** R of a region in the words of ¶8, carried over to the whole weight where directions lack. */
export function explainScore(point: Point, subject: Subject): Explanation {
  const { index, rating } = point;
  const all = ratedDirections(point);
  const factors = all.flatMap((direction) => direction.factors);
  const value = rating.scores[index] ?? Number.NaN;
  const { region, year } = subject;
  const terms = all.filter((of) => of.result.weight > 0 && hasScore(point, of)).map((of) => termOf(point, of));
  const isCarried = carried(point, all).length > 0;
  const sum = joined('+', terms);
  return explained(subject, {
    result: plain(value),
    formula: Number.isNaN(value) ? [] : [...(isCarried ? bracketed(sum) : sum), ...carried(point, all)],
    paragraphs: [SCORE_PARAGRAPH],
    axes: axesOf(point, factors, true),
    restsOn: Number.isNaN(value) ? directionsOf(point, all) : [],
    noScore: rating.withoutScore.get(index) ?? null,
    cells: cellsOfAll(point, factors),
    leadsTo: [
      { kind: 'place', region, year },
      { kind: 'median score', region: '', year },
      ...((rating.coverage[index] ?? 1) < 1 ? [{ kind: 'coverage', region, year } as const] : []),
      ...((rating.factorCoverage[index] ?? 1) < 1 ? [{ kind: 'factor coverage', region, year } as const] : []),
    ],
  });
}

const directionsOf = ({ region, rating }: Point, all: readonly RatedDirection[]): readonly Subject[] =>
  all.map(({ direction }) => ({ kind: 'direction', region, year: rating.year, direction: direction.code }));

/** W × F. */
function termOf({ rating, index, region }: Point, { direction, result }: RatedDirection): readonly Token[] {
  const about = direction.code;
  const own: Subject = { kind: 'direction', region, year: rating.year, direction: about };
  return [
    leaf('direction weight', result.weight, { about }),
    sign('×'),
    { ...leafOf('direction score', result.scores[index] ?? Number.NaN, own), about },
  ];
}

/** × whole ÷ held, where a direction that weighs has no score. */
export function carried(point: Point, all: readonly RatedDirection[]): readonly Token[] {
  const weighOf = (directions: readonly RatedDirection[]): number =>
    directions.reduce((sum, { result }) => sum + result.weight * result.multiplier, 0);
  const present = all.filter((of) => hasScore(point, of));
  if (all.every((of) => of.result.weight === 0 || hasScore(point, of))) return [];
  return [
    sign('×'),
    constant(weighOf(all), 'whole weight'),
    sign('÷'),
    leafOf('weight held', weighOf(present), { kind: 'coverage', region: point.region, year: point.rating.year }),
  ];
}

/** What one direction brings to R. */
export function explainContribution(point: Point, of: RatedDirection, subject: Subject): Explanation {
  const { index } = point;
  const value = of.result.contributions[index] ?? Number.NaN;
  const { region, year } = subject;
  return explained(subject, {
    result: plain(value),
    formula: Number.isNaN(value) ? [] : [...termOf(point, of), ...carried(point, ratedDirections(point))],
    paragraphs: [SCORE_PARAGRAPH],
    axes: axesOf(point, of.factors, true),
    restsOn: Number.isNaN(value) ? directionsOf(point, [of]) : [],
    noScore: point.rating.withoutScore.get(index) ?? null,
    absence: Number.isNaN(value) ? (of.factors[0]?.result.absences.get(index) ?? null) : null,
    cells: cellsOfAll(point, of.factors),
    leadsTo: [{ kind: 'score', region, year }],
  });
}

/** Which part of the whole weight the region has values for, by directions or by factors (methodology.md §5). */
export function explainCoverage(point: Point, subject: Subject, by: 'direction' | 'factor'): Explanation {
  const { index, rating } = point;
  const covered = ratedDirections(point)
    .map((of) => ({ of, count: of.factors.filter((factor) => hasPoints(point, factor)).length }))
    .filter(({ count }) => count > 0);
  const terms = covered.map(({ of, count }): readonly Token[] => {
    const about = of.direction.code;
    const score: Subject = { kind: 'direction', region: subject.region, year: subject.year, direction: about };
    const weight = leaf('direction weight', of.result.weight, { about, of: score, isShare: true });
    return by === 'direction'
      ? [weight]
      : [weight, sign('×'), constant(count, 'factors with a value'), sign('÷'), constant(of.factors.length, 'factors')];
  });
  const value = (by === 'direction' ? rating.coverage : rating.factorCoverage)[index] ?? Number.NaN;
  const weighing = ratedDirections(point).filter(({ result }) => result.weight > 0);
  return explained(subject, {
    result: { value, isShare: true },
    formula: terms.length === 0 ? [constant(0)] : joined('+', terms),
    paragraphs: [SCORE_PARAGRAPH],
    restsOn: directionsOf(point, weighing),
    leadsTo: [{ kind: 'score', region: subject.region, year: subject.year }],
  });
}
