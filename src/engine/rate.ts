import type { Direction, Factor, Methodology } from '../model/methodology';
import type { Choices, DirectionResult, FactorResult, Rating, RatingData } from '../model/rating';
import { sameReadings } from '../model/readings';
import { directionScores, multiplierOf, weightOf } from './directions';
import { factorValues, sourcesOf } from './factorValues';
import { placesOf } from './places';
import { points } from './points';
import { factorReadings } from './readings';
import { type ScoredDirection, score } from './score';
import { remarkStatuses } from './statuses';

/** What one rating is made from. */
interface Making {
  readonly data: RatingData;
  readonly methodology: Methodology;
  readonly choices: Choices;
  readonly year: number;
  readonly syntheticSurvey: boolean;
}

/**
 * What earlier ratings were made from. Kept beside a rating and not in it: a rating travels between threads and must
 * not carry the methodology along. One that has travelled is not found here, and nothing of it is taken over.
 */
const makings = new WeakMap<Rating, Pick<Making, 'methodology' | 'syntheticSurvey'> & Pick<RatingData, 'regions'>>();

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
  const making: Making = { data, methodology, choices, year, syntheticSurvey: survey?.synthetic ?? false };
  const before = previous !== undefined && isComparable(previous, making) ? previous : undefined;
  const factors: FactorResult[] = [];
  const scored: ScoredDirection[] = [];
  for (const [place, direction] of methodology.directions.entries()) {
    const own = direction.factors.map((factor, index) =>
      factorResult(factor, making, before, before?.factors[factors.length + index]),
    );
    const isSame =
      before?.choices.missing === choices.missing &&
      own.every((factor, index) => factor === before.factors[factors.length + index]);
    scored.push(scoredDirection(direction, own, making, isSame ? before.directions[place] : undefined));
    factors.push(...own);
  }
  const total = score(scored, choices.missing, data.regions.length);
  const rating: Rating = {
    year,
    choices,
    regions: before?.regions ?? data.regions.map(({ code }) => code),
    factors,
    directions: directionResults(scored, total.weightSum, total.contributions),
    scores: total.scores,
    places: placesOf(total.scores),
    coverage: total.coverage,
    factorCoverage: total.factorCoverage,
    withoutScore: total.withoutScore,
    responses: survey === undefined ? null : { accepted: survey.accepted, unverified: survey.unverified },
    weightSum: total.weightSum,
    thinDirections: total.thinDirections,
    synthetic: factors.some(({ synthetic }) => synthetic),
  };
  makings.set(rating, { methodology, regions: data.regions, syntheticSurvey: making.syntheticSurvey });
  return rating;
}

function isComparable(previous: Rating, now: Making): boolean {
  const then = makings.get(previous);
  return (
    previous.year === now.year &&
    then?.methodology === now.methodology &&
    then.regions === now.data.regions &&
    then.syntheticSurvey === now.syntheticSurvey
  );
}

/** The factor's result in the rating before where nothing that acts on it has changed, else a new one. */
function factorResult(
  factor: Factor,
  { data, methodology, choices, year, syntheticSurvey }: Making,
  before: Rating | undefined,
  old: FactorResult | undefined,
): FactorResult {
  const sources = sourcesOf(factor, data, year, choices.expert);
  const readings = factorReadings(factor, choices.readings);
  if (old !== undefined && before !== undefined && sameObjects(old.sources, sources)) {
    if (sameReadings(factorReadings(factor, before.choices.readings), readings)) return old;
  }
  const values = factorValues(factor, data, year, { zero: readings.zero, expert: choices.expert });
  const synthetic = remarkStatuses(values, sources, syntheticSurvey);
  return {
    factor: factor.code,
    sources,
    ...values,
    ...points(factor, values.values, readings, methodology.points),
    synthetic,
  };
}

const sameObjects = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/** @param old the direction in the rating before, of the same factors; its scores stand where m_k does too */
function scoredDirection(
  direction: Direction,
  factors: readonly FactorResult[],
  { methodology, choices: { readings, missing, weights } }: Making,
  old: DirectionResult | undefined,
): ScoredDirection {
  const multiplier = multiplierOf(direction.factors, readings.inside);
  const own = factors.map((factor) => factor.points);
  return {
    code: direction.code,
    weight: weightOf(direction, weights),
    multiplier,
    scores:
      old?.multiplier === multiplier
        ? old.scores
        : directionScores(direction.factors, own, multiplier, missing, methodology.points),
    points: own,
  };
}

const directionResults = (
  scored: readonly ScoredDirection[],
  weightSum: number,
  contributions: readonly Float64Array[],
): readonly DirectionResult[] =>
  scored.map(({ code, weight, multiplier, scores }, index) => ({
    direction: code,
    weight: weight / weightSum,
    multiplier,
    scores,
    contributions: contributions[index] ?? new Float64Array(),
  }));
