import type { Flag } from '../model/flag';
import type { Methodology } from '../model/methodology';
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
 * What a reader of one region's line has to know of it: first what holds for the whole rating, then for the region,
 * then factor by factor in the methodology's order.
 *
 * @param index of the region in `rating.regions`.
 * @param isScenario whether a scenario was rated, which is never what the base is called
 */
export const flagsOf = (
  rating: Rating,
  methodology: Methodology,
  index: number,
  isScenario = false,
): readonly Flag[] => [
  ...(isScenario ? [{ code: 'standing', standing: 'scenario' } as const] : []),
  ...ratingFlags(rating, methodology),
  ...regionFlags(rating, methodology, index),
  ...factorFlags(rating, index),
];

/**
 * A flag as a short code that is the same in every language: `demo`, `weights 99.5`, `partial: F1 F2 only`,
 * `incomplete: F7.1 F7.2`, `partly covered: F3.2`, `¶4: 14 of 15`, `¶19 not verified: 3`, `synthetic`,
 * `F8.2: linear used`, `F1.1: no spread`, `F3.2: current below 0`, `F4.1: typed value not used`.
 */
export function flagCode(flag: Flag): string {
  switch (flag.code) {
    case 'standing':
      return flag.standing;
    case 'weights':
      return `weights ${decimalText(flag.sum)}`;
    case 'partial':
      return flag.directions.length > 0 ? `partial: ${flag.directions.join(' ')} only` : 'partial: no whole direction';
    case 'no score':
      return WITHOUT_SCORE[flag.reason];
    case 'incomplete':
    case 'partly covered':
      return `${flag.code}: ${flag.factors.join(' ')}`;
    case 'few responses':
      return `¶4: ${flag.accepted} of ${flag.least}`;
    case 'not verified':
      return `¶19 not verified: ${flag.responses}`;
    case 'synthetic':
    case 'provisional':
      return flag.code;
    default:
      return `${flag.factor}: ${flag.code}`;
  }
}

function ratingFlags(rating: Rating, methodology: Methodology): Flag[] {
  const standing = standingOf(rating, methodology);
  const hasOwnWeights = Object.keys(rating.choices.weights).length > 0;
  const thin = new Set(rating.thinDirections);
  const directions = rating.directions.map(({ direction }) => direction).filter((direction) => !thin.has(direction));
  return [
    ...(standing === 'official' ? [] : [{ code: 'standing', standing } as const]),
    // A demonstration says what its data are, and is one of other weights besides.
    ...(hasOwnWeights && standing !== 'own method' ? [{ code: 'standing', standing: 'own method' } as const] : []),
    ...(Math.abs(rating.weightSum - 100) > TOLERANCE ? [{ code: 'weights', sum: rating.weightSum } as const] : []),
    ...(thin.size > 0 ? [{ code: 'partial', directions } as const] : []),
  ];
}

function regionFlags(rating: Rating, methodology: Methodology, index: number): Flag[] {
  const { responses: survey, factors } = rating;
  const reason = rating.withoutScore.get(index);
  const accepted = survey?.accepted[index] ?? 0;
  const responses = survey?.unverified[index] ?? 0;
  const least = methodology.form.leastResponses;
  const remarked = (code: 'synthetic' | 'provisional'): Flag[] =>
    factors.some(({ remarks }) => remarks.get(index)?.some((remark) => remark.code === code)) ? [{ code }] : [];
  return [
    ...(reason === undefined ? [] : [{ code: 'no score', reason } as const]),
    ...coverageFlag(rating, index),
    ...(survey !== null && accepted < least ? [{ code: 'few responses', accepted, least } as const] : []),
    ...(responses > 0 ? [{ code: 'not verified', responses } as const] : []),
    ...remarked('synthetic'),
    ...remarked('provisional'),
  ];
}

function coverageFlag(rating: Rating, index: number): Flag[] {
  const short = (share: number | undefined) => (share ?? 0) < 1 - TOLERANCE;
  if (!short(rating.factorCoverage[index])) return [];
  const factors = rating.factors
    .filter(({ values }) => Number.isNaN(values[index] ?? Number.NaN))
    .map(({ factor }) => factor);
  return [{ code: short(rating.coverage[index]) ? 'incomplete' : 'partly covered', factors }];
}

const factorFlags = (rating: Rating, index: number): Flag[] =>
  rating.factors.flatMap(({ factor, flags, remarks, points }): Flag[] => [
    ...(Number.isNaN(points[index] ?? Number.NaN) ? [] : flags.map((code) => ({ code, factor }))),
    ...(remarks.get(index) ?? []).flatMap(({ code }): Flag[] =>
      code === 'current below 0' || code === 'typed value not used' ? [{ code, factor }] : [],
    ),
  ]);
