import type { Absence } from './absence';
import type { Column } from './column';
import type { DirectionCode, FactorCode, Methodology } from './methodology';
import type { MissingPolicy, Readings } from './readings';
import type { RatedRegion, RegionCode } from './region';
import type { SurveyColumn, SurveyTally } from './survey';

/** What a rating is computed from. Columns are indexed like `regions`; a column may be longer (reference rows after the rated). */
export interface RatingData {
  /** Rated regions only, in the package's order. */
  readonly regions: readonly RatedRegion[];
  /** By `columnKey(input, year)`. */
  readonly columns: ReadonlyMap<string, Column>;
  /** By rating year. */
  readonly surveys: ReadonlyMap<number, SurveyTally>;
  /** By `assumedKey(factor, year)`: what is assumed of peers in planning years instead of what their cells give. */
  readonly assumed?: ReadonlyMap<string, AssumedValues>;
}

/**
 * Values of one factor in a planning year that are assumed and not computed from cells (methodology.md §12, peers).
 * Arrays are indexed like `regions`. Never written to: the very same object holds the very same values.
 */
export interface AssumedValues {
  /** NaN where a region is assumed to have none. */
  readonly values: Float64Array;
  /** Index into ORIGINS: `held`, `projected`, or `none` where nothing is assumed of the region. */
  readonly origins: Uint8Array;
  readonly absences: ReadonlyMap<number, Absence>;
  readonly remarks: ReadonlyMap<number, readonly Remark[]>;
  /** Some of them rest on a synthetic figure. */
  readonly synthetic: boolean;
  /** The values of observed years that they were made of: for `held` the last alone. */
  readonly observed: readonly { readonly year: number; readonly values: Float64Array }[];
  /** The growth that a scenario expects of a region, by its index: it stands instead. */
  readonly expected: ReadonlyMap<number, number>;
}

/** `F3.1@2026`: names the assumed values of a factor and year. */
export const assumedKey = (factor: FactorCode, year: number): string => `${factor}@${year}`;

/** What a factor's values are made of: columns, answers, and what is assumed of peers. */
export type Source = Column | SurveyColumn | AssumedValues;

/** Everything a user may choose that changes the figures. */
export interface Choices {
  readonly readings: Readings;
  readonly missing: MissingPolicy;
  /** Direction weights in per cent that stand in for the methodology's; a direction left out keeps its own. */
  readonly weights: Readonly<Record<DirectionCode, number>>;
  /** Factors whose whole column comes from experts and not from the survey (¶7). */
  readonly expert: readonly FactorCode[];
}

/**
 * Which data a factor value came from. `held`, `projected`: assumed of a peer in a planning year, its value of the last
 * observed year or its own growth over the observed ones.
 */
export const ORIGINS = [
  'none',
  'typed index',
  'levels',
  'deflated levels',
  'typed fulfilment',
  'target',
  'survey',
  'typed',
  'expert',
  'value',
  'held',
  'projected',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** What a reader of a factor value has to know about it. */
export type Remark =
  | { readonly code: 'current below 0'; readonly input: string; readonly year: number }
  | { readonly code: 'typed value not used'; readonly answers: number }
  | { readonly code: 'synthetic' }
  | { readonly code: 'provisional' }
  /** It rests on the base path of a planning year. */
  | { readonly code: 'projected' };

/** One factor for all regions: from raw data to points, every step kept. Arrays are indexed like `regions`. */
export interface FactorResult {
  readonly factor: FactorCode;
  /** The columns, answers and assumptions it was computed from; where these are the same objects, so is the result. */
  readonly sources: readonly (Source | undefined)[];
  /** Factor value v; NaN where there is none. */
  readonly values: Float64Array;
  /** Index into ORIGINS. */
  readonly origins: Uint8Array;
  readonly absences: ReadonlyMap<number, Absence>;
  readonly remarks: ReadonlyMap<number, readonly Remark[]>;
  /** Points p (¶10); NaN where there is no value. */
  readonly points: Float64Array;
  /** Position r among the regions with a value (mid-rank or best of the tie group); NaN where there is no value. */
  readonly positions: Float64Array;
  /** The formula in use: `ratio` gives way to `linear` where a ratio has no meaning. */
  readonly formula: Readings['points'];
  readonly flags: readonly ('linear used' | 'no spread')[];
  /** Regions with a value, and the best and the worst of the values compared (NaN where n = 0). */
  readonly n: number;
  readonly best: number;
  readonly worst: number;
  /** Some value of it comes from a synthetic figure. */
  readonly synthetic: boolean;
  /** Some value of it is projected or assumed. */
  readonly projected: boolean;
}

export interface DirectionResult {
  readonly direction: DirectionCode;
  /** W_k: weight over the sum of weights. */
  readonly weight: number;
  /** m_k: 1 under `mean`, number of factors under `sum`. */
  readonly multiplier: number;
  /** F_k; NaN where the direction has no points. */
  readonly scores: Float64Array;
  /** Its term of R; NaN where it is not present or the region has no R. */
  readonly contributions: Float64Array;
}

/** Why a region stands without R and without place. */
export type NoScore = 'no data' | 'no weight' | 'direction missing';

/** The rating of one year under one choice: every table that led to it (methodology.md §3–§5). */
export interface Rating {
  readonly year: number;
  readonly choices: Choices;
  readonly regions: readonly RegionCode[];
  /** In the methodology's order. */
  readonly factors: readonly FactorResult[];
  readonly directions: readonly DirectionResult[];
  /** R; NaN without. */
  readonly scores: Float64Array;
  /** 1 = first; equal R share the better place; 0 = no place. */
  readonly places: Int32Array;
  readonly coverage: Float64Array;
  readonly factorCoverage: Float64Array;
  readonly withoutScore: ReadonlyMap<number, NoScore>;
  /** Accepted responses and those with ¶19 not verified, by region; null where the year has no survey. */
  readonly responses: { readonly accepted: Int32Array; readonly unverified: Int32Array } | null;
  /** Sum of the direction weights in per cent; not 100 ± 1e-9 is flagged. */
  readonly weightSum: number;
  /** Directions with values in fewer than half of the regions; empty = a rating year. */
  readonly thinDirections: readonly DirectionCode[];
  /** Some synthetic figure stands among the data that were used. */
  readonly synthetic: boolean;
  /** Some figure among them is projected, or assumed of a peer. */
  readonly projected: boolean;
}

/**
 * Factor values of rows that stand beside the ranking, such as the national total: computed like those of a region and
 * compared with none, so without points, places or R. Arrays are indexed like `regions`.
 */
export interface ReferenceValues {
  readonly year: number;
  readonly regions: readonly RegionCode[];
  /** In the methodology's order. */
  readonly factors: readonly Pick<FactorResult, 'factor' | 'values' | 'origins' | 'absences' | 'remarks'>[];
}

/** Places of every region under the distinct readings (methodology.md §5, "reading lattice"). */
export interface Lattice {
  readonly year: number;
  readonly regions: readonly RegionCode[];
  readonly readings: readonly Readings[];
  /** One array a reading, indexed like `regions`; 0 = no place. */
  readonly places: readonly Int32Array[];
  /** Best and worst place over all readings (the band); 0 = no place. */
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** Place under each reading of ¶10, the other axes as chosen. */
  readonly byPoints: Readonly<Record<Readings['points'], Int32Array>>;
  /** The axis that moves the region's place most, with by how many places; null where none moves it. */
  readonly widestAxis: readonly ({ readonly axis: keyof Readings; readonly places: number } | null)[];
  /** Chains of neighbours (indices into `regions`, by place) that fewer than 75 % of the readings keep in order. */
  readonly indistinct: readonly (readonly number[])[];
}

/** How well each reading of a lattice reproduces places that were published. */
export interface Agreement {
  /** Regions whose place was published. */
  readonly published: number;
  /** Indexed like the lattice's readings. `tau`: Kendall's τ-b over the regions with both places; NaN where none is defined. */
  readonly readings: readonly { readonly reproduced: number; readonly tau: number }[];
}

/** What a computed figure may be called (methodology.md §5, "Official figure"). */
export type Standing = 'official' | 'demo' | 'scenario' | 'own method' | 'analysis';

/**
 * The standing of a rating: `official` only where nothing synthetic, nothing of one's own and no analysis stands in it.
 * A partial year is no rating of the Order's, nor is a year that has not been observed, so they are analyses.
 */
export function standingOf(
  rating: Pick<Rating, 'synthetic' | 'projected' | 'choices' | 'thinDirections'>,
  methodology: Pick<Methodology, 'id'>,
): Standing {
  if (rating.synthetic) return 'demo';
  if (methodology.id !== 'order-5-2023' || Object.keys(rating.choices.weights).length > 0) return 'own method';
  if (rating.projected || rating.choices.missing !== 'rescale' || rating.thinDirections.length > 0) return 'analysis';
  return 'official';
}
