import type { Absence } from '../model/absence';
import { digestOf } from '../model/digest';
import type { Methodology } from '../model/methodology';
import { type Choices, ORIGINS, type Rating, type Remark, type Standing, standingOf } from '../model/rating';
import type { WholeMethodology } from '../model/wholeMethodology';
import { flagCode, flagsOf } from './flags';
import { readingName } from './readingName';

const FORMAT = 'tartym-results';
const FORMAT_VERSION = 1;

/** What a results file says besides its figures. */
export interface ResultsDescription {
  /** Name and edition of the program. */
  readonly product: string;
  /** Name of the package. */
  readonly package: string;
  /** Name of the scenario that was rated; null: the base was. */
  readonly scenario: string | null;
}

interface RegionFigures {
  readonly place: number | null;
  readonly R: number | null;
  readonly coverage: number | null;
  readonly factorCoverage: number | null;
  readonly flags: readonly string[];
  readonly directions: Readonly<
    Record<string, { readonly score: number | null; readonly contribution: number | null }>
  >;
  readonly factors: Readonly<Record<string, FactorFigures>>;
}

interface FactorFigures {
  readonly value: number | null;
  readonly points: number | null;
  readonly position: number | null;
  readonly origin: string;
  readonly absence: Absence | null;
  readonly remarks: readonly Remark[];
}

interface RatingFigures {
  readonly year: number;
  readonly reading: string;
  readonly choices: Choices;
  readonly standing: Standing;
  readonly weightSum: number;
  readonly thinDirections: readonly string[];
  readonly directions: Readonly<Record<string, { readonly weight: number | null; readonly multiplier: number }>>;
  readonly factors: Readonly<
    Record<
      string,
      { readonly formula: string; readonly n: number; readonly best: number | null; readonly worst: number | null }
    >
  >;
  readonly regions: Readonly<Record<string, RegionFigures>>;
}

/** A results file, as read from its JSON. */
export interface ResultsFile extends ResultsDescription {
  readonly format: typeof FORMAT;
  readonly version: typeof FORMAT_VERSION;
  readonly methodology: WholeMethodology;
  readonly ratings: readonly RatingFigures[];
  /** SHA-256 over the canonical JSON of all the rest. */
  readonly hash: string;
}

/**
 * Ratings as JSON with everything that they were made by: the whole methodology, the choices, and every region's
 * scores, contributions, values, points, and where they came from. `null` where there is no number. `hash` covers all
 * the rest, so that a figure changed on the way shows (`verifyResultsJson`); it guards against accidents, not forgery.
 */
export function resultsJson(
  ratings: readonly Rating[],
  methodology: WholeMethodology,
  description: ResultsDescription,
): string {
  const rest: Omit<ResultsFile, 'hash'> = {
    format: FORMAT,
    version: FORMAT_VERSION,
    product: description.product,
    package: description.package,
    scenario: description.scenario,
    ratings: ratings.map((rating) => ratingFigures(rating, methodology, description.scenario !== null)),
    methodology,
  };
  return `${JSON.stringify({ ...rest, hash: digestOf(rest) }, null, 1)}\n`;
}

/** Whether a results file is as it was written: `changed` where its hash is not that of its content. */
export function verifyResultsJson(text: string): 'intact' | 'changed' | 'not results' {
  try {
    const { hash, ...rest } = JSON.parse(text) ?? {};
    if (rest.format !== FORMAT || typeof hash !== 'string') return 'not results';
    return digestOf(rest) === hash ? 'intact' : 'changed';
  } catch {
    return 'not results'; // neither JSON, nor nested so that a results file could be
  }
}

const ratingFigures = (rating: Rating, methodology: Methodology, isScenario: boolean): RatingFigures => ({
  year: rating.year,
  reading: readingName(rating.choices.readings, rating.choices.missing),
  choices: rating.choices,
  standing: isScenario && !rating.synthetic ? 'scenario' : standingOf(rating, methodology),
  weightSum: rating.weightSum,
  thinDirections: rating.thinDirections,
  directions: Object.fromEntries(
    rating.directions.map(({ direction, weight, multiplier }) => [direction, { weight: number(weight), multiplier }]),
  ),
  factors: Object.fromEntries(
    rating.factors.map(({ factor, formula, n, best, worst }) => [
      factor,
      { formula, n, best: number(best), worst: number(worst) },
    ]),
  ),
  regions: Object.fromEntries(
    rating.regions.map((region, index) => [region, regionFigures(rating, methodology, index, isScenario)]),
  ),
});

const regionFigures = (
  rating: Rating,
  methodology: Methodology,
  index: number,
  isScenario: boolean,
): RegionFigures => ({
  place: rating.places[index] || null,
  R: number(rating.scores[index]),
  coverage: number(rating.coverage[index]),
  factorCoverage: number(rating.factorCoverage[index]),
  flags: flagsOf(rating, methodology, index, isScenario).map(flagCode),
  directions: Object.fromEntries(
    rating.directions.map(({ direction, scores, contributions }) => [
      direction,
      { score: number(scores[index]), contribution: number(contributions[index]) },
    ]),
  ),
  factors: Object.fromEntries(
    rating.factors.map((result): [string, FactorFigures] => [
      result.factor,
      {
        value: number(result.values[index]),
        points: number(result.points[index]),
        position: number(result.positions[index]),
        origin: ORIGINS[result.origins[index] ?? 0] ?? 'none',
        absence: result.absences.get(index) ?? null,
        remarks: result.remarks.get(index) ?? [],
      },
    ]),
  ),
});

const number = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;
