import type { RegionCode } from '../../model/region';
import type { SurveyResponse } from '../../model/survey';
import type { SurveySums } from '../../model/surveySums';

/** Responses of one region and year in a file, and those that the package would then have. */
export interface SurveyCount {
  readonly accepted: number;
  readonly rejected: number;
  /** Accepted ones in the package once the file is written. */
  readonly inPackage: number;
}

/** The responses of a file, counted for the preview. */
export interface SurveyCounts {
  /** Years that the file has accepted or rejected responses of, in order. */
  readonly years: readonly number[];
  readonly of: (region: RegionCode, year: number) => SurveyCount;
  /** Responses whose region or year is not known: all of them rejected. */
  readonly unplaced: number;
}

const keyOf = (region: RegionCode, year: number): string => `${region}\t${year}`;

/**
 * @param known the responses that the package already has
 * @param carried those that it has as sums, which stay
 */
export function countResponses(
  responses: Iterable<Pick<SurveyResponse, 'region' | 'year' | 'rejection'>>,
  known: Iterable<Pick<SurveyResponse, 'region' | 'year' | 'rejection'>>,
  carried: Iterable<Pick<SurveySums, 'region' | 'year' | 'accepted'>> = [],
): SurveyCounts {
  const accepted = new Map<string, number>();
  const rejected = new Map<string, number>();
  const before = new Map<string, number>();
  const years = new Set<number>();
  let unplaced = 0;
  for (const { region, year, rejection } of responses) {
    if (region === null || year === null) unplaced += 1;
    else {
      years.add(year);
      countUp(rejection === null ? accepted : rejected, keyOf(region, year));
    }
  }
  for (const { region, year, rejection } of known) {
    if (region !== null && year !== null && rejection === null) countUp(before, keyOf(region, year));
  }
  for (const { region, year, accepted: summed } of carried) countUp(before, keyOf(region, year), summed);
  return {
    years: [...years].sort((a, b) => a - b),
    of(region, year) {
      const key = keyOf(region, year);
      const inFile = accepted.get(key) ?? 0;
      return { accepted: inFile, rejected: rejected.get(key) ?? 0, inPackage: (before.get(key) ?? 0) + inFile };
    },
    unplaced,
  };
}

const countUp = (counts: Map<string, number>, key: string, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};
