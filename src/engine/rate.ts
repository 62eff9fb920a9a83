import type { Direction, Factor, Methodology } from '../model/methodology';
import type { Choices, DirectionResult, FactorResult, Rating, RatingData } from '../model/rating';
import { type Readings, sameReadings } from '../model/readings';
import { type ScoredDirection, scoredDirection, weightOf } from './directions';
import { factorValues, sourcesOf } from './factorValues';
import { placesOf } from './places';
import { points } from './points';
import { factorReadings } from './readings';
import { type Score, score } from './score';
import { remarkStatuses } from './statuses';

/** What a rating was made from besides cells, answers and choices, and its directions as they went into R. */
interface Making {
  readonly methodology: Methodology;
  readonly regions: RatingData['regions'];
  readonly syntheticSurvey: boolean;
  readonly directions: readonly ScoredDirection[];
}

/**
 * Kept beside a rating and not in it: a rating travels between threads and must not carry the methodology along. One
 * that has travelled is not found here, and nothing of it is taken over.
 */
const makings = new WeakMap<Rating, Making>();

/** One rating in the making. */
interface Round {
  readonly data: RatingData;
  readonly methodology: Methodology;
  readonly choices: Choices;
  readonly year: number;
  readonly syntheticSurvey: boolean;
  /** A rating of the same year, methodology and regions, of which parts can be taken over. */
  readonly before: { readonly rating: Rating; readonly directions: readonly ScoredDirection[] } | undefined;
}

/**
 * The rating of one year (methodology.md §3–§7, §9): from raw data over factor values, points and direction scores to R
 * and place, every table kept.
 *
 * Takes any methodology and any number of regions. The same input gives the same bits everywhere and in any order of
 * the regions. With the previous rating, whatever came from the very same columns under the same choices is taken over
 * instead of being computed again, and the result is the same to the last bit: an edit costs its own factors.
 *
 * @param previous the rating before the edit, of any choices, year or methodology; what does not fit is not used
 */
export function rate(
  data: RatingData,
  methodology: Methodology,
  choices: Choices,
  year: number,
  previous?: Rating,
): Rating {
  const survey = data.surveys.get(year);
  const syntheticSurvey = survey?.synthetic ?? false;
  const making = { methodology, regions: data.regions, syntheticSurvey };
  const round: Round = {
    data,
    methodology,
    choices,
    year,
    syntheticSurvey,
    before: comparable(previous, making, year),
  };
  const factors: FactorResult[] = [];
  const directions: ScoredDirection[] = [];
  for (const direction of methodology.directions) {
    const first = factors.length;
    for (const factor of direction.factors) factors.push(factorResult(factor, factors.length, round));
    directions.push(directionOf(direction, directions.length, factors.slice(first), first, round));
  }
  const total = score(directions, choices.missing, data.regions.length);
  const rating: Rating = {
    year,
    choices,
    regions: round.before?.rating.regions ?? data.regions.map(({ code }) => code),
    factors,
    directions: directionResults(directions, total),
    scores: total.scores,
    places: placesOf(total.scores),
    coverage: total.coverage,
    factorCoverage: total.factorCoverage,
    withoutScore: total.withoutScore,
    responses: survey === undefined ? null : { accepted: survey.accepted, unverified: survey.unverified },
    weightSum: total.weightSum,
    thinDirections: total.thinDirections,
    synthetic: factors.some(({ synthetic }) => synthetic),
    projected: factors.some(({ projected }) => projected),
  };
  makings.set(rating, { ...making, directions });
  return rating;
}

function comparable(previous: Rating | undefined, now: Omit<Making, 'directions'>, year: number): Round['before'] {
  if (previous === undefined || previous.year !== year) return undefined;
  const then = makings.get(previous);
  const fits =
    then?.methodology === now.methodology &&
    then.regions === now.regions &&
    then.syntheticSurvey === now.syntheticSurvey;
  return fits ? { rating: previous, directions: then.directions } : undefined;
}

/** The factor's result in the rating before where nothing that acts on it has changed, else a new one. */
function factorResult(factor: Factor, place: number, round: Round): FactorResult {
  const { data, methodology, choices, year, syntheticSurvey, before } = round;
  const sources = sourcesOf(factor, data, year, choices.expert);
  const old = before?.rating.factors[place];
  if (old !== undefined && before !== undefined && sameObjects(old.sources, sources)) {
    if (sameFor(factor, before.rating.choices.readings, choices.readings)) return old;
  }
  const readings = factorReadings(factor, choices.readings);
  const values = factorValues(factor, data, year, { zero: readings.zero, expert: choices.expert });
  const among = remarkStatuses(values, sources, syntheticSurvey);
  return {
    factor: factor.code,
    sources,
    ...values,
    ...points(factor, values.values, readings, methodology.points),
    ...among,
  };
}

const sameObjects = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

const sameFor = (factor: Factor, a: Readings, b: Readings): boolean =>
  a === b || sameReadings(factorReadings(factor, a), factorReadings(factor, b));

/** The direction of the rating before where its factors are the same and count the same, else a new one. */
function directionOf(
  direction: Direction,
  place: number,
  factors: readonly FactorResult[],
  firstFactor: number,
  { choices, methodology, before }: Round,
): ScoredDirection {
  const old = before?.directions[place];
  const then = before?.rating;
  const isSame =
    old !== undefined &&
    then?.choices.readings.inside === choices.readings.inside &&
    then.choices.missing === choices.missing &&
    factors.every((factor, index) => factor === then.factors[firstFactor + index]);
  if (isSame) {
    const weight = weightOf(direction, choices.weights);
    return old.weight === weight ? old : { ...old, weight };
  }
  const points = factors.map((factor) => factor.points);
  return scoredDirection(direction, points, choices, methodology);
}

const directionResults = (
  directions: readonly ScoredDirection[],
  { weightSum, contributions }: Score,
): readonly DirectionResult[] =>
  directions.map(({ code, weight, multiplier, scores }, index) => ({
    direction: code,
    weight: weight / weightSum,
    multiplier,
    scores,
    contributions: contributions[index] ?? new Float64Array(),
  }));
