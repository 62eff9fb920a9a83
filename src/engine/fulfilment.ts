import type { Absence } from '../model/absence';
import { type Column, columnKey } from '../model/column';
import type { FactorFormula } from '../model/methodology';
import type { RatingData } from '../model/rating';
import { absenceAt, isExplained, numberAt, uncomputed } from './cell';
import { type FactorValues, noValues, origin } from './values';

/**
 * Degree of fulfilment of a target indicator (¶14): 100 × actual / target, in per cent.
 *
 * `fulfilment(623.3, 720.2)` is 86.5454: 13.5 % short of the target.
 */
export const fulfilment = (actual: number, target: number): number => (100 * actual) / target;

type FulfilmentFormula = Extract<FactorFormula, { kind: 'fulfilment' }>;

/** The columns a fulfilment is made of: typed, actual, target. */
export type FulfilmentColumns = readonly [
  typed: Column | undefined,
  actual: Column | undefined,
  target: Column | undefined,
];

export const fulfilmentColumns = (
  columns: RatingData['columns'],
  formula: FulfilmentFormula,
  year: number,
): FulfilmentColumns => [
  columns.get(columnKey(formula.typed, year)),
  columns.get(columnKey(formula.actual, year)),
  columns.get(columnKey(formula.target, year)),
];

/**
 * The fulfilment of a target for all regions (methodology.md §9): a typed one wins; a target that is missing or not
 * above 0 gives no value, with the reason. Values above 100 stand as they are: the cap is a reading of their points.
 */
export function fulfilmentValues(
  formula: FulfilmentFormula,
  columns: FulfilmentColumns,
  year: number,
  regions: number,
): FactorValues {
  const [typedColumn] = columns;
  const result = noValues(regions);
  for (let region = 0; region < regions; region++) {
    const typed = numberAt(typedColumn, region);
    if (!Number.isNaN(typed)) {
      result.values[region] = typed;
      result.origins[region] = origin('typed fulfilment');
      continue;
    }
    const fulfilled = uncomputed(typedColumn, region) ?? ofTarget(formula, columns, year, region);
    if (typeof fulfilled === 'number') {
      result.values[region] = fulfilled;
      result.origins[region] = origin('target');
    } else {
      const untyped = fulfilled.code === 'no data' && isExplained(typedColumn, region);
      result.absences.set(region, untyped ? absenceAt(typedColumn, formula.typed, year, region) : fulfilled);
    }
  }
  return result;
}

function ofTarget(
  formula: FulfilmentFormula,
  [, actualColumn, targetColumn]: FulfilmentColumns,
  year: number,
  region: number,
): number | Absence {
  const target = numberAt(targetColumn, region);
  if (Number.isNaN(target)) return absenceAt(targetColumn, formula.target, year, region);
  if (target <= 0) return { code: 'target not above 0', input: formula.target, year, value: target };
  const actual = numberAt(actualColumn, region);
  if (Number.isNaN(actual)) return absenceAt(actualColumn, formula.actual, year, region);
  const value = fulfilment(actual, target);
  return Number.isFinite(value) ? value : { code: 'out of range' };
}
