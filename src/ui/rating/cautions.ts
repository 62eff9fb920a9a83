import type { FactorCode, Methodology } from '../../model/methodology';
import type { FactorResult, Rating } from '../../model/rating';

/** What a reader of one region's row has to know of it, the gravest first. */
export type Caution =
  | {
      readonly kind: 'incomplete' | 'partly covered';
      readonly coverage: number;
      readonly factors: readonly FactorCode[];
    }
  | { readonly kind: 'few responses'; readonly accepted: number; readonly least: number }
  | { readonly kind: 'service not verified'; readonly responses: number }
  | { readonly kind: 'below zero'; readonly factors: readonly FactorCode[] }
  | { readonly kind: 'typed not used'; readonly factors: readonly FactorCode[] };

export const CAUTION_KINDS: readonly Caution['kind'][] = [
  'incomplete',
  'partly covered',
  'few responses',
  'service not verified',
  'below zero',
  'typed not used',
];

/** Shares that differ by less are equal (methodology.md §5). */
const TOLERANCE = 1e-9;

/** The cautions of one region (its index in `rating.regions`): coverage, ¶4, ¶19 and what its factors remark. */
export function cautionsOf(rating: Rating, methodology: Methodology, index: number): readonly Caution[] {
  return [...coverageOf(rating, index), ...responsesOf(rating, methodology, index), ...remarksOf(rating, index)];
}

function coverageOf(rating: Rating, index: number): readonly Caution[] {
  const isShort = (share: number | undefined) => (share ?? 0) < 1 - TOLERANCE;
  // A region without any value says so in place of its R; the list of all factors would add nothing.
  if (!isShort(rating.factorCoverage[index]) || rating.withoutScore.get(index) === 'no data') return [];
  const incomplete = isShort(rating.coverage[index]);
  return [
    {
      kind: incomplete ? 'incomplete' : 'partly covered',
      coverage: (incomplete ? rating.coverage : rating.factorCoverage)[index] ?? 0,
      factors: missingFactors(rating, index),
    },
  ];
}

/** Factors of which a region has no value. */
const missingFactors = (rating: Rating, index: number): readonly FactorCode[] =>
  rating.factors.filter(({ values }) => Number.isNaN(values[index] ?? Number.NaN)).map(({ factor }) => factor);

function responsesOf(rating: Rating, methodology: Methodology, index: number): readonly Caution[] {
  if (rating.responses === null) return [];
  const accepted = rating.responses.accepted[index] ?? 0;
  const unverified = rating.responses.unverified[index] ?? 0;
  const least = methodology.form.leastResponses;
  return [
    ...(accepted < least ? [{ kind: 'few responses', accepted, least } as const] : []),
    ...(unverified > 0 ? [{ kind: 'service not verified', responses: unverified } as const] : []),
  ];
}

function remarksOf(rating: Rating, index: number): readonly Caution[] {
  const remarked = (code: 'current below 0' | 'typed value not used') =>
    rating.factors
      .filter(({ remarks }) => remarks.get(index)?.some((remark) => remark.code === code))
      .map(({ factor }) => factor);
  const below = remarked('current below 0');
  const unused = remarked('typed value not used');
  return [
    ...(below.length > 0 ? [{ kind: 'below zero', factors: below } as const] : []),
    ...(unused.length > 0 ? [{ kind: 'typed not used', factors: unused } as const] : []),
  ];
}

/** What holds of factors for all regions: codes, in which all factors of a direction are said by the direction's own. */
export interface FactorNotes {
  readonly synthetic: readonly string[];
  readonly provisional: readonly string[];
  readonly linearUsed: readonly FactorCode[];
  readonly noSpread: readonly FactorCode[];
}

/** What a reader of the whole table has to know of the data and formulas behind it. */
export function factorNotes(rating: Rating, methodology: Methodology): FactorNotes {
  const where = (holds: (factor: FactorResult) => boolean): ReadonlySet<FactorCode> =>
    new Set(rating.factors.filter(holds).map(({ factor }) => factor));
  return {
    synthetic: byDirection(
      where(({ synthetic }) => synthetic),
      methodology,
    ),
    provisional: byDirection(where(isProvisional), methodology),
    linearUsed: [...where(({ flags }) => flags.includes('linear used'))],
    noSpread: [...where(({ flags, n }) => n > 0 && flags.includes('no spread'))],
  };
}

function isProvisional({ remarks }: FactorResult): boolean {
  for (const each of remarks.values()) if (each.some(({ code }) => code === 'provisional')) return true;
  return false;
}

/** Codes of factors, in which all factors of a direction are said by the direction's own. */
export const byDirection = (codes: ReadonlySet<FactorCode>, methodology: Methodology): readonly string[] =>
  methodology.directions.flatMap(({ code, factors }) => {
    const held = factors.filter((factor) => codes.has(factor.code)).map((factor) => factor.code);
    return held.length > 0 && held.length === factors.length ? [code] : held;
  });
