import { factorsOf, type Methodology } from '../model/methodology';
import type { Rating } from '../model/rating';
import type { RegionCode } from '../model/region';
import { type CsvCell, csvText, EXCEL_DIALECT, EXCHANGE_DIALECT } from './csvText';
import { flagsOf } from './flags';
import { readingName } from './readingName';

/**
 * Ratings as a CSV for programs: `year,reading,region,place,R,coverage`, then the score of each direction, the value of
 * each factor, its points (`points.F1.1`) and `flags` (codes of `flagsOf`, joined by `;`). One line a region, in the
 * order of the ratings given and of their regions; values as the engine has them, in shortest round-trip decimals;
 * nothing where there is no value, no R or no place.
 *
 * @param ratings of one methodology, any years and readings.
 */
export const resultsCsv = (ratings: readonly Rating[], methodology: Methodology): string =>
  csvText(table(ratings, methodology, null), EXCHANGE_DIALECT);

/**
 * The same table for a double click in a Russian or Kazakh Excel, with a column `name` after `region`.
 *
 * @param nameOf the region's name in the language of the interface.
 */
export const resultsCsvForExcel = (
  ratings: readonly Rating[],
  methodology: Methodology,
  nameOf: (region: RegionCode) => string,
): string => csvText(table(ratings, methodology, nameOf), EXCEL_DIALECT);

function* table(
  ratings: readonly Rating[],
  methodology: Methodology,
  nameOf: ((region: RegionCode) => string) | null,
): Generator<readonly CsvCell[]> {
  yield header(methodology, nameOf !== null);
  for (const rating of ratings) {
    const reading = readingName(rating.choices.readings, rating.choices.missing);
    for (const [index, region] of rating.regions.entries()) {
      yield [
        rating.year,
        reading,
        region,
        ...(nameOf === null ? [] : [nameOf(region)]),
        ...figures(rating, index),
        flagsOf(rating, methodology, index).join(';'),
      ];
    }
  }
}

function header(methodology: Methodology, named: boolean): string[] {
  const directions = methodology.directions.map(({ code }) => code);
  const factors = factorsOf(methodology).map(({ code }) => code);
  return [
    ...['year', 'reading', 'region', ...(named ? ['name'] : []), 'place', 'R', 'coverage'],
    ...directions,
    ...factors,
    ...factors.map((factor) => `points.${factor}`),
    'flags',
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
