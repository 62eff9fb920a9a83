import type { Column } from '../../model/column';
import type { Explanation, Subject } from '../../model/explanation';
import type { Direction, Factor, Methodology } from '../../model/methodology';
import type { PlanEffects } from '../../model/plan';
import type { RegionProfile } from '../../model/profile';
import type { DirectionResult, FactorResult, Lattice, Rating, ReferenceValues } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import type { SurveySummary } from '../../model/survey';
import type { StandardGround } from './standard';

/** What an explanation is read from. Nothing of it is computed again. */
export interface Basis {
  readonly rating: Rating;
  readonly methodology: Methodology;
  /** The cells by `columnKey`, as the plan on view makes them, and the regions they are indexed like: the rated first. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly regions: readonly RegionCode[];
  /** Years that have a rating. */
  readonly years: readonly number[];
  /** Places and R in the last rating year before. */
  readonly before: { readonly year: number; readonly places: Int32Array; readonly scores: Float64Array } | null;
  readonly lattice: Lattice | null;
  /** The places published for the year, by region; null where none are known. */
  readonly published: Readonly<Record<RegionCode, number>> | null;
  /** The ladders and the move of the region that is looked at; null where none has been computed. */
  readonly profile: RegionProfile | null;
  /** What the survey of the year comes to; null until it has been summed up. */
  readonly survey: SurveySummary | null;
  /** The unified standard and what it comes to; null until it has been loaded. */
  readonly standard: StandardGround | null;
  /** Factor values of the rows beside the ranking. */
  readonly references: ReferenceValues | null;
  /** What the plan on view has done to the cells; `NO_EFFECTS` without one. */
  readonly effects: PlanEffects;
}

/** One region of a basis. */
export interface Point extends Basis {
  readonly region: RegionCode;
  /** Where its results stand: index into `rating.regions`, or of a reference row into those of `references`. */
  readonly index: number;
  /** Where its cells stand in a column. */
  readonly cellIndex: number;
}

/** A factor with its tables. */
export interface RatedFactor {
  readonly factor: Factor;
  readonly direction: Direction;
  readonly result: FactorResult;
}

export interface RatedDirection {
  readonly direction: Direction;
  readonly result: DirectionResult;
  readonly factors: readonly RatedFactor[];
}

/** The directions with their factors and the tables of both, in the methodology's order. */
export function ratedDirections({
  rating,
  methodology,
}: Pick<Basis, 'rating' | 'methodology'>): readonly RatedDirection[] {
  let next = 0;
  return methodology.directions.flatMap((direction, index) => {
    const factors = direction.factors.flatMap((factor): RatedFactor[] => {
      const result = rating.factors[next++];
      return result === undefined ? [] : [{ factor, direction, result }];
    });
    const result = rating.directions[index];
    return result === undefined ? [] : [{ direction, result, factors }];
  });
}

/** An explanation with everything that a number may lack left out. */
export const explained = (
  subject: Subject,
  said: Partial<Explanation> & Pick<Explanation, 'result' | 'formula'>,
): Explanation => ({
  subject,
  paragraphs: [],
  standard: [],
  axes: [],
  interpretation: null,
  origin: null,
  absence: null,
  noScore: null,
  remarks: [],
  flags: [],
  survey: null,
  cells: [],
  additions: [],
  restsOn: [],
  readings: [],
  threshold: null,
  leadsTo: [],
  ...said,
});

/** A number shown as it is. */
export const plain = (value: number): Explanation['result'] => ({ value, isShare: false });

/** `9(1)` stands under `9`: the lead of the list comes before the point of it. */
export const withLead = (paragraph: string): readonly string[] => {
  const lead = paragraph.replace(/\(.*$/, '');
  return lead === paragraph ? [paragraph] : [lead, paragraph];
};

/** Each once. */
export const once = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
