import type { FactorCode, QuestionCode } from './methodology';
import type { PlacedResponse } from './packedResponses';
import type { RegionCode } from './region';
import { samePlain } from './same';

/** How many values there are, their sum and the sum of their squares: mean and deviation come out of them. */
export interface ValueSums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** Sums over the respondents of a survey factor, each one's mean taken `unit` times, which makes it a whole number. */
export interface FactorAnswers {
  readonly unit: number;
  readonly zeros: number;
  /** Without answers of 0, and with them. */
  readonly leftOut: ValueSums;
  readonly counted: ValueSums;
}

/** Sums over the valid answers to a question. */
export interface QuestionAnswers {
  readonly valid: number;
  readonly zeros: number;
  readonly sum: number;
  readonly squares: number;
}

/** What the responses of one region and year come to, where a copy of a package carries this in their place. */
export interface SurveySums {
  readonly year: number;
  readonly region: RegionCode;
  /** Made up for demonstration, some of them at least. */
  readonly synthetic: boolean;
  readonly accepted: number;
  /** Accepted, but a date is blank: ¶19 not verified. */
  readonly unverified: number;
  readonly rejected: number;
  readonly excluded: number;
  /** Answers of accepted ones that nobody has decided. */
  readonly unclear: number;
  readonly factors: Readonly<Record<FactorCode, FactorAnswers>>;
  readonly questions: Readonly<Record<QuestionCode, QuestionAnswers>>;
}

/** The factors that two sums of one region and year give another value: by these, and nothing else, do ratings differ. */
export const factorsApart = (mine: SurveySums, theirs: SurveySums): readonly FactorCode[] =>
  [...new Set([...Object.keys(mine.factors), ...Object.keys(theirs.factors)])]
    .filter((factor) => !samePlain(mine.factors[factor], theirs.factors[factor]))
    .sort();

/** The name under which the sums of a region and year are kept. */
export const surveySumsId = ({ year, region }: Pick<SurveySums, 'year' | 'region'>): string => `${year} ${region}`;

/**
 * The sums of regions and years of which accepted responses come in. Sums bear no ids: nobody can tell which of the
 * responses are in them already, so that both may not count together.
 */
export function sumsMetBy(
  kept: ReadonlyMap<string, SurveySums>,
  coming: Iterable<PlacedResponse>,
): readonly SurveySums[] {
  if (kept.size === 0) return [];
  const met = new Set<SurveySums>();
  for (const { year, region, rejection } of coming) {
    if (rejection !== null || year === null || region === null) continue;
    const sums = kept.get(surveySumsId({ year, region }));
    if (sums !== undefined) met.add(sums);
  }
  return [...met];
}
