import type { Absence } from '../model/absence';
import type { FactorResult, Origin, Remark } from '../model/rating';

/** Why a figure is what it is, or is not there. `input` is the name of the series that the reason points at. */
export interface ReasonWords {
  readonly absences: {
    readonly [C in Absence['code']]: (absence: Extract<Absence, { readonly code: C }>, input: string) => string;
  };
  readonly remarks: {
    readonly [C in Remark['code']]: (remark: Extract<Remark, { readonly code: C }>, input: string) => string;
  };
  readonly origins: Readonly<Record<Origin, string>>;
  readonly factorFlags: Readonly<Record<FactorResult['flags'][number], string>>;
}
