/**
 * The unit that an input is declared in (methodology.md §10): what it measures, the scale, the currency and the period.
 * An index (105) and a growth rate (+5) are different units.
 */
export type Unit =
  | { readonly measure: 'percent'; readonly of: 'previous year' | 'annual target' | 'whole' }
  | { readonly measure: 'money'; readonly currency: string; readonly scale: Scale; readonly period: Period }
  | { readonly measure: 'count'; readonly scale: Scale; readonly period: Period }
  | { readonly measure: 'mark'; readonly from: number; readonly to: number }
  | { readonly measure: 'number' };

/** Multiplier of the printed figure: thousand, million, billion. */
export type Scale = 1 | 1e3 | 1e6 | 1e9;
export type Period = 'year' | 'January-June' | 'end of period';
