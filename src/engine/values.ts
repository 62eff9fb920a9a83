import type { Absence } from '../model/absence';
import { ORIGINS, type Origin, type Remark } from '../model/rating';

/** The values v of one factor while they are being made, one place a region; see `FactorResult` for the fields. */
export interface FactorValues {
  readonly values: Float64Array;
  readonly origins: Uint8Array;
  readonly absences: Map<number, Absence>;
  readonly remarks: Map<number, readonly Remark[]>;
}

/** No values yet for so many regions: NaN, of no origin. */
export const noValues = (regions: number): FactorValues => ({
  values: new Float64Array(regions).fill(Number.NaN),
  origins: new Uint8Array(regions),
  absences: new Map(),
  remarks: new Map(),
});

/** The byte that `origins` holds for an origin. */
export const origin = (name: Origin): number => ORIGINS.indexOf(name);
