import type { FactorCode, Methodology } from '../model/methodology';
import { type NoScore, type Rating, standingOf } from '../model/rating';
import { decimalText } from './csvText';

/** Sums of weights that differ by less are taken as equal (methodology.md §3, §5). */
const TOLERANCE = 1e-9;

const WITHOUT_SCORE: Readonly<Record<NoScore, string>> = {
  'no data': 'no data',
  'no weight': 'no weight',
  'direction missing': 'direction missing: no R under exclude',
};

/**
 * What a reader of one region's line has to know of it, as short codes that are the same in every language: first what
 * holds for the whole rating (`demo`, `weights 99.5`, `partial: F1 F2 only`), then for the region (`incomplete: F7.1 F7.2`,
 * `partly covered: F3.2`, `¶4: 14 of 15`, `¶19 not verified: 3`, `synthetic`), then factor by factor in the
 * methodology's order (`F8.2: linear used`, `F1.1: no spread`, `F3.2: current below 0`, `F4.1: typed value not used`).
 *
 * @param index of the region in `rating.regions`.
 */
export const flagsOf = (rating: Rating, methodology: Methodology, index: number): readonly string[] => [
  ...ratingFlags(rating, methodology),
  ...regionFlags(rating, methodology, index),
  ...factorFlags(rating, index),
];

function ratingFlags(rating: Rating, methodology: Methodology): string[] {
  const standing = standingOf(rating, methodology);
  const thin = new Set(rating.thinDirections);
  const full = rating.directions.map(({ direction }) => direction).filter((direction) => !thin.has(direction));
  return [
    ...(standing === 'official' ? [] : [standing]),
    ...(Math.abs(rating.weightSum - 100) > TOLERANCE ? [`weights ${decimalText(rating.weightSum)}`] : []),
    ...(thin.size > 0 ? [full.length > 0 ? `partial: ${full.join(' ')} only` : 'partial: no whole direction'] : []),
  ];
}

function regionFlags(rating: Rating, methodology: Methodology, index: number): string[] {
  const { responses, factors } = rating;
  const without = rating.withoutScore.get(index);
  const accepted = responses?.accepted[index] ?? 0;
  const unverified = responses?.unverified[index] ?? 0;
  const least = methodology.form.leastResponses;
  const remarked = (code: 'synthetic' | 'provisional') =>
    factors.some(({ remarks }) => remarks.get(index)?.some((remark) => remark.code === code));
  return [
    ...(without === undefined ? [] : [WITHOUT_SCORE[without]]),
    ...coverageFlag(rating, index),
    ...(responses !== null && accepted < least ? [`¶4: ${accepted} of ${least}`] : []),
    ...(unverified > 0 ? [`¶19 not verified: ${unverified}`] : []),
    ...(remarked('synthetic') ? ['synthetic'] : []),
    ...(remarked('provisional') ? ['provisional'] : []),
  ];
}

function coverageFlag(rating: Rating, index: number): string[] {
  const short = (share: number | undefined) => (share ?? 0) < 1 - TOLERANCE;
  if (!short(rating.factorCoverage[index])) return [];
  const missing: FactorCode[] = rating.factors
    .filter(({ values }) => Number.isNaN(values[index] ?? Number.NaN))
    .map(({ factor }) => factor);
  return [`${short(rating.coverage[index]) ? 'incomplete' : 'partly covered'}: ${missing.join(' ')}`];
}

const factorFlags = (rating: Rating, index: number): string[] =>
  rating.factors.flatMap(({ factor, flags, remarks, points }) => [
    ...(Number.isNaN(points[index] ?? Number.NaN) ? [] : flags.map((flag) => `${factor}: ${flag}`)),
    ...(remarks.get(index) ?? [])
      .filter(({ code }) => code === 'current below 0' || code === 'typed value not used')
      .map(({ code }) => `${factor}: ${code}`),
  ]);
