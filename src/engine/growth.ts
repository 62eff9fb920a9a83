import type { Absence } from '../model/absence';
import { type Column, columnKey } from '../model/column';
import type { FactorFormula, InputCode } from '../model/methodology';
import type { RatingData, Remark } from '../model/rating';
import { type BorderChanges, bordersDiffer } from './borders';
import { absenceAt, isExplained, numberAt, uncomputed } from './cell';
import { type FactorValues, noValues, origin } from './values';

/**
 * Growth of a level (¶9, ¶11, ¶12): 100 × current / previous, in per cent of the previous year, multiplied before
 * dividing: 100 × 110 / 100 is 110, 110 / 100 × 100 is 110.00000000000001.
 *
 * `growth(110, 100)` is 110 (+10 %); `growth(-12.5, 828)` is −1.5097 (net foreign direct investment may be negative).
 */
export const growth = (current: number, previous: number): number => (100 * current) / previous;

/**
 * Real growth (methodology.md §6): 10 000 × current / (previous × deflator), the deflator in per cent of the previous
 * year's prices.
 *
 * `realGrowth(807.4, 714.3, 104.5)` is 108.1663: the level grew by 13.03 %, of which 4.5 % are prices.
 */
export const realGrowth = (current: number, previous: number, deflator: number): number =>
  (10_000 * current) / (previous * deflator);

type GrowthFormula = Extract<FactorFormula, { kind: 'growth' }>;

/** The columns a growth is made of: the typed index, the two ends, the deflator of the current year. */
export type GrowthColumns = readonly [
  index: Column | undefined,
  current: Column | undefined,
  previous: Column | undefined,
  deflator: Column | undefined,
];

export const growthColumns = (
  columns: RatingData['columns'],
  { level }: GrowthFormula,
  year: number,
): GrowthColumns => [
  columns.get(columnKey(indexOf(level), year)),
  columns.get(columnKey(level, year)),
  columns.get(columnKey(level, year - 1)),
  columns.get(columnKey(deflatorOf(level), year)),
];

/** The typed index of a level: its growth where the level's own does not say. */
export const indexOf = (level: InputCode): InputCode => `${level}_index`;
/** The price index of a level. */
export const deflatorOf = (level: InputCode): InputCode => `${level}_deflator`;

/**
 * A growth factor for all regions (methodology.md §6): a typed index wins and stands as typed; else the growth of the
 * level, real where a deflator is given, and with `realOnly` only then. A growth whose ends lie on different borders
 * has no value (§11); a negative level has one, with a remark.
 */
export function growthValues(
  formula: GrowthFormula,
  columns: GrowthColumns,
  year: number,
  borders: BorderChanges,
): FactorValues {
  const [index, current, , deflator] = columns;
  const result = noValues(borders.length);
  for (let region = 0; region < borders.length; region++) {
    const typed = numberAt(index, region);
    if (!Number.isNaN(typed)) {
      result.values[region] = typed;
      result.origins[region] = origin('typed index');
      continue;
    }
    // An index that could not follow a project's amounts is no reason to take the levels instead.
    const grown = uncomputed(index, region) ?? levelGrowth(formula, columns, year, borders, region);
    if (typeof grown !== 'number') {
      result.absences.set(region, nearestAbsence(grown, formula, columns, year, region));
      continue;
    }
    result.values[region] = grown;
    result.origins[region] = origin(Number.isNaN(numberAt(deflator, region)) ? 'levels' : 'deflated levels');
    if (numberAt(current, region) < 0) result.remarks.set(region, [belowZero(formula.level, year)]);
  }
  return result;
}

function levelGrowth(
  { level, realOnly }: GrowthFormula,
  [, current, previous, deflator]: GrowthColumns,
  year: number,
  borders: BorderChanges,
  region: number,
): number | Absence {
  const now = numberAt(current, region);
  if (Number.isNaN(now)) return absenceAt(current, level, year, region);
  const before = numberAt(previous, region);
  if (Number.isNaN(before)) return absenceAt(previous, level, year - 1, region);
  if (bordersDiffer(borders, region, { column: current, year }, { column: previous, year: year - 1 })) {
    return { code: 'borders changed', input: level, year: year - 1 };
  }
  if (before <= 0) return { code: 'previous not above 0', input: level, year: year - 1, value: before };
  const prices = numberAt(deflator, region);
  if (Number.isNaN(prices)) {
    return realOnly ? { code: 'deflator needed', input: deflatorOf(level), year } : finite(growth(now, before));
  }
  if (prices <= 0) return { code: 'deflator not above 0', input: deflatorOf(level), year, value: prices };
  return finite(realGrowth(now, before, prices));
}

const finite = (value: number): number | Absence => (Number.isFinite(value) ? value : { code: 'out of range' });

const belowZero = (input: InputCode, year: number): Remark => ({ code: 'current below 0', input, year });

/**
 * Where nothing was given at all, the reason names what to look at first: the index, if someone wrote there why it has
 * no number or if only a real index will do; else the level.
 */
function nearestAbsence(
  absence: Absence,
  { level, realOnly }: GrowthFormula,
  [index]: GrowthColumns,
  year: number,
  region: number,
): Absence {
  if (absence.code !== 'no data' || absence.year !== year) return absence;
  return isExplained(index, region) || realOnly ? absenceAt(index, indexOf(level), year, region) : absence;
}
