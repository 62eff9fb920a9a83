import { type AssumedValues, ORIGINS } from '../model/rating';
import type { FactorValues } from './values';

const NONE = ORIGINS.indexOf('none');

/** Puts what is assumed of peers (methodology.md §12) in the place of what their cells give. */
export function assume(result: FactorValues, { values, origins, absences, remarks }: AssumedValues): void {
  for (const [region, from] of origins.entries()) {
    if (from === NONE) continue;
    const value = values[region] ?? Number.NaN;
    result.values[region] = value;
    result.origins[region] = Number.isNaN(value) ? NONE : from;
    replace(result.absences, region, absences.get(region));
    replace(result.remarks, region, remarks.get(region));
  }
}

function replace<Value>(of: Map<number, Value>, region: number, value: Value | undefined): void {
  if (value === undefined) of.delete(region);
  else of.set(region, value);
}
