import type { Explanation, Subject } from '../../model/explanation';
import type { Ladder, Threshold } from '../../model/ladder';
import { type FactorCode, factorsOf } from '../../model/methodology';
import type { RegionProfile } from '../../model/profile';
import { regionInputWeights } from '../inputWeights';
import { stairsOf } from '../thresholds';
import { type Basis, explained, type Point, plain, ratedDirections } from './basis';
import { shareOfFactor } from './beside';
import { carried, counting } from './score';
import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';
import { cellsOf, isShare } from './value';

type OfInput = Extract<Subject, { readonly kind: 'input weight' | 'effect' | 'place effect' }>;
type OfThreshold = Extract<Subject, { readonly kind: 'threshold' }>;

const SCORE_PARAGRAPH = '8';

/**
 * What an input weighs in the R of a region: the shares of the factors that it enters, of all that weighs (¶8, ¶9,
 * ¶11–¶18), those that have a value standing for those that have none.
 */
export function explainInputWeight(point: Point, subject: OfInput): Explanation | null {
  const { rating, methodology, index } = point;
  const { region, year } = subject;
  const found = regionInputWeights(rating, methodology, index).find(({ input }) => input === subject.input);
  if (found === undefined) return null;
  const whole = rating.directions.reduce((sum, { weight, multiplier }) => sum + weight * multiplier, 0);
  const all = ratedDirections(point);
  const termOf = (factor: FactorCode) => {
    const of = all.find(({ factors }) => factors.some((each) => each.factor.code === factor));
    return shareOfFactor(point, factor, true, counting(point, of?.factors ?? [])).tokens;
  };
  const terms = found.factors.filter(({ weight }) => weight > 0).map(({ factor }) => termOf(factor));
  const after = [
    ...carried(point, all),
    ...(Math.abs(whole - 1) < 1e-12 ? [] : [sign('÷'), constant(whole, 'whole weight')]),
  ];
  const sum = joined('+', terms);
  return explained(subject, {
    result: { value: found.weight, isShare: true },
    // Of a region without a value nothing counts, and nothing is there to divide by.
    formula:
      terms.length === 0 ? [constant(0)] : [...(terms.length > 1 && after.length > 0 ? bracketed(sum) : sum), ...after],
    paragraphs: [SCORE_PARAGRAPH],
    axes: ['inside'],
    // What is missing makes what is there weigh more.
    restsOn: [{ kind: 'factor coverage', region, year }],
    leadsTo: found.factors.map(({ factor }) => ({ kind: 'points', region, year, factor })),
  });
}

/** The profile of the region and year that a number is of; null where another or none is known. */
export const profileOf = ({ profile }: Pick<Basis, 'profile'>, { region, year }: Subject): RegionProfile | null =>
  profile?.region === region && profile.year === year ? profile : null;

/** What a hundredth of an input, the way the place improves, does to R of its region. */
export function explainEffect(point: Point, subject: OfInput): Explanation | null {
  const profile = profileOf(point, subject);
  const at = profile?.ladders.findIndex(({ lever }) => lever.input === subject.input) ?? -1;
  const [ladder, effect] = [profile?.ladders[at], profile?.effects[at]];
  if (ladder === undefined || effect === undefined) return null;
  const { region, year } = subject;
  const score = point.rating.scores[point.index] ?? Number.NaN;
  return explained(subject, {
    result: plain(effect.score),
    formula: [
      leaf('score with a hundredth', score + effect.score),
      sign('−'),
      leafOf('score', score, { kind: 'score', region, year }),
    ],
    paragraphs: [SCORE_PARAGRAPH],
    cells: cellsBehind(point, ladder),
    restsOn: [leverOf(ladder, subject)],
    leadsTo: [{ kind: 'score', region, year }],
  });
}

/** What a hundredth of an input, the way the place improves, does to the place of its region. */
export function explainPlaceEffect(point: Point, subject: OfInput): Explanation | null {
  const profile = profileOf(point, subject);
  const at = profile?.ladders.findIndex(({ lever }) => lever.input === subject.input) ?? -1;
  const [ladder, effect] = [profile?.ladders[at], profile?.effects[at]];
  if (ladder === undefined || effect === undefined) return null;
  const { region, year } = subject;
  const place = point.rating.places[point.index] ?? 0;
  return explained(subject, {
    result: plain(effect.places),
    formula: [
      leafOf('place', place, { kind: 'place', region, year }),
      sign('−'),
      leaf('place with a hundredth', place - effect.places),
    ],
    paragraphs: [SCORE_PARAGRAPH],
    cells: cellsBehind(point, ladder),
    restsOn: [leverOf(ladder, subject), { kind: 'effect', region, year, input: subject.input }],
    leadsTo: [{ kind: 'place', region, year }],
  });
}

/** The value of an input at which a place is won or lost: solved for, so that no formula gives it. */
export function explainThreshold(point: Point, subject: OfThreshold): Explanation | null {
  const ladder = profileOf(point, subject)?.ladders.find(({ lever }) => lever.input === subject.input);
  if (ladder === undefined) return null;
  const { region, year } = subject;
  const place = point.rating.places[point.index] ?? 0;
  const isGain = subject.place < place;
  const near: readonly Threshold[] = isGain ? ladder.steps : ladder.loss === null ? [] : [ladder.loss];
  // Beyond the nearest the stairs go on, which are drawn whole.
  const all = near.some((each) => each.place === subject.place) ? near : stairsBeyond(point, ladder, isGain);
  const at = all.findIndex((each) => each.place === subject.place);
  const found = all[at];
  if (found === undefined) return null;
  const worse = ladder.better === 'up' ? 'down' : 'up';
  const before = all[at - 1]?.place ?? place;
  const factor = factorsOf(point.methodology).find(({ code }) => code === subject.input);
  return explained(subject, {
    result: { value: found.value, isShare: factor !== undefined && isShare(factor) },
    formula: [],
    threshold: {
      ...found,
      isGain,
      way: isGain ? ladder.better : worse,
      passed: Math.abs(found.place - before),
      leaps: point.rating.choices.readings.points === 'rank',
      answers: isGain ? (ladder.steps[at]?.answers ?? null) : null,
    },
    paragraphs: [SCORE_PARAGRAPH],
    cells: cellsBehind(point, ladder),
    // Where R of two regions meet is a matter of both, and of all that stand between.
    restsOn: [leverOf(ladder, subject), { kind: 'place', region, year }, ...comeTo(point, ladder, isGain ? at : -1)],
  });
}

/** Digits that may be lost between a factor's value and the lever that gives it. */
const SAME_VALUE = 1e-9;

/** The values of other regions that factors of a ladder come to at a step of it: by rank points change there alone. */
function comeTo({ rating }: Point, { factors, steps }: Ladder, step: number): readonly Subject[] {
  if (rating.choices.readings.points !== 'rank') return [];
  const { year, regions } = rating;
  return factors.flatMap((factor, at) => {
    const value = steps[step]?.factorValues[at] ?? Number.NaN;
    const others = rating.factors.find((each) => each.factor === factor)?.values ?? [];
    return regions.flatMap((region, index): readonly Subject[] => {
      const isThere = Math.abs((others[index] ?? Number.NaN) - value) <= SAME_VALUE * Math.abs(value);
      return isThere ? [{ kind: 'value', region, year, factor }] : [];
    });
  });
}

/** Every value at which the place changes, the way it improves or the other one. */
function stairsBeyond({ rating, methodology, index }: Point, { lever }: Ladder, isGain: boolean): readonly Threshold[] {
  const stairs = stairsOf(rating, methodology, index, lever, rating.regions.length);
  return (isGain ? stairs?.gained : stairs?.lost) ?? [];
}

/** What the ladder moves: a cell, or a factor made of answers. */
const leverOf = ({ lever }: Ladder, { region, year }: Subject): Subject =>
  lever.kind === 'cell'
    ? { kind: 'cell', region, year, input: lever.input }
    : { kind: 'value', region, year, factor: lever.input };

/** The cells of the factors that a ladder moves, the own one alone where it is one. */
function cellsBehind(point: Point, { lever, factors }: Ladder) {
  if (lever.kind === 'answers') return [];
  const all = ratedDirections(point).flatMap((of) => of.factors.filter(({ factor }) => factors.includes(factor.code)));
  const cells = all.flatMap((of) => cellsOf(point, of));
  const own = cells.find(({ address }) => address.input === lever.input && address.year === point.rating.year);
  return own === undefined ? [] : [own];
}
