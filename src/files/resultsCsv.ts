import type { Flag } from '../model/flag';
import { type Direction, type Factor, factorsOf, type Methodology } from '../model/methodology';
import type { Rating } from '../model/rating';
import type { MissingPolicy, Readings } from '../model/readings';
import type { RegionCode } from '../model/region';
import { type CsvCell, csvText, EXCEL_DIALECT, EXCHANGE_DIALECT } from './csvText';
import { flagCode, flagsOf } from './flags';
import { readingName } from './readingName';

/**
 * Ratings as a CSV for programs: `year,reading,region,place,R,coverage`, then the score of each direction, the value of
 * each factor, its points (`points.F1.1`) and `flags` (codes of `flagsOf`, joined by `;`). One line a region, in the
 * order of the ratings given and of their regions; values as the engine has them, in shortest round-trip decimals;
 * nothing where there is no value, no R or no place.
 *
 * @param ratings of one methodology, any years and readings.
 * @param isScenario whether they are those of a scenario: every line says so
 */
export const resultsCsv = (ratings: readonly Rating[], methodology: Methodology, isScenario = false): string =>
  csvText(table(ratings, methodology, CODES, isScenario), EXCHANGE_DIALECT);

/** How the table is worded for a reader: headings, names, choices and flags in one language. */
export interface ResultsWords {
  readonly year: string;
  readonly reading: string;
  readonly region: string;
  readonly place: string;
  readonly score: string;
  readonly coverage: string;
  readonly flags: string;
  direction(direction: Direction): string;
  factor(factor: Factor): string;
  points(factor: Factor): string;
  readingOf(readings: Readings, missing: MissingPolicy): string;
  flag(flag: Flag): string;
  /** A column of names after that of the codes. */
  readonly name?: { readonly heading: string; of(region: RegionCode): string };
}

/** The same table for a double click in a Russian or Kazakh Excel, in the words of the interface. */
export const resultsCsvForExcel = (
  ratings: readonly Rating[],
  methodology: Methodology,
  words: ResultsWords,
  isScenario = false,
): string => csvText(table(ratings, methodology, words, isScenario), EXCEL_DIALECT);

const CODES: ResultsWords = {
  year: 'year',
  reading: 'reading',
  region: 'region',
  place: 'place',
  score: 'R',
  coverage: 'coverage',
  flags: 'flags',
  direction: ({ code }) => code,
  factor: ({ code }) => code,
  points: ({ code }) => `points.${code}`,
  readingOf: readingName,
  flag: flagCode,
};

function* table(
  ratings: readonly Rating[],
  methodology: Methodology,
  words: ResultsWords,
  isScenario: boolean,
): Generator<readonly CsvCell[]> {
  const { name } = words;
  const between = words === CODES ? ';' : '; ';
  yield header(methodology, words);
  for (const rating of ratings) {
    const reading = words.readingOf(rating.choices.readings, rating.choices.missing);
    for (const [index, region] of rating.regions.entries()) {
      yield [
        rating.year,
        reading,
        region,
        ...(name === undefined ? [] : [name.of(region)]),
        ...figures(rating, index),
        flagsOf(rating, methodology, index, isScenario).map(words.flag).join(between),
      ];
    }
  }
}

function header(methodology: Methodology, words: ResultsWords): string[] {
  const factors = factorsOf(methodology);
  return [
    words.year,
    words.reading,
    words.region,
    ...(words.name === undefined ? [] : [words.name.heading]),
    words.place,
    words.score,
    words.coverage,
    ...methodology.directions.map(words.direction),
    ...factors.map(words.factor),
    ...factors.map(words.points),
    words.flags,
  ];
}

const figures = ({ places, scores, coverage, directions, factors }: Rating, index: number): CsvCell[] => [
  places[index] || null,
  scores[index] ?? null,
  coverage[index] ?? null,
  ...directions.map((direction) => direction.scores[index] ?? null),
  ...factors.map(({ values }) => values[index] ?? null),
  ...factors.map(({ points }) => points[index] ?? null),
];
