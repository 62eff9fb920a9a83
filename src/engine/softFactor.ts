import { type Column, columnKey } from '../model/column';
import { expertInput } from '../model/experts';
import type { Span } from '../model/finding';
import type { Factor, InputCode, QuestionCode } from '../model/methodology';
import type { RatingData } from '../model/rating';
import type { Readings } from '../model/readings';
import type { SurveyColumn } from '../model/survey';
import type { Unit } from '../model/unit';
import { absenceAt, isExplained, numberAt } from './cell';
import { type FactorValues, noValues, origin } from './values';

/** The data a survey factor is made of: the answers, and the values typed under its own code. */
export type SurveySources = readonly [answers: SurveyColumn | undefined, typed: Column | undefined];
/** The data of a factor whose whole column comes from experts. */
export type ExpertSources = readonly [typed: Column | undefined];

export const surveySources = ({ columns, surveys }: RatingData, { code }: Factor, year: number): SurveySources => [
  surveys.get(year)?.columns.get(code),
  columns.get(columnKey(code, year)),
];

/** What experts have marked, and where nobody has the values typed under the factor's own code. */
export const expertSources = ({ columns }: RatingData, { code }: Factor, year: number): ExpertSources => [
  columns.get(columnKey(expertInput(code), year)) ?? columns.get(columnKey(code, year)),
];

/**
 * Between which values a soft factor can lie, given what its answers can be (§3, §7): a mean of marks within their scale,
 * from 0 on where zeros count; a share from 0 to 1; a count not below 0. Null for what has no scale.
 */
export function softScale(unit: Unit, zero: Readings['zero']): Span | null {
  switch (unit.measure) {
    case 'mark':
      return { least: zero === 'left out' ? unit.from : Math.min(0, unit.from), most: unit.to };
    case 'percent':
      return unit.of === 'whole' ? { least: 0, most: 1 } : null;
    case 'count':
      return { least: 0, most: Number.POSITIVE_INFINITY };
    default:
      return null;
  }
}

const isOutside = (value: number, scale: Span | null): boolean =>
  scale !== null && (value < scale.least || value > scale.most);

/**
 * A survey factor for all regions (methodology.md §7): the statistic of the region's counted answers; where it has
 * none, the value typed under the factor's code. A typed value beside answers is not used, with a remark that says so;
 * one outside the scale of the question is a faulty one, like such an answer, and counts nowhere.
 *
 * @param zero whether an answer of 0 counts
 */
export function surveyValues(
  { code, unit, questions }: Pick<Factor, 'code' | 'unit'> & { readonly questions: readonly QuestionCode[] },
  [answers, typedColumn]: SurveySources,
  year: number,
  zero: Readings['zero'],
  regions: number,
): FactorValues {
  const counted = zero === 'left out' ? answers?.leftOut : answers?.counted;
  const scale = softScale(unit, zero);
  const result = noValues(regions);
  for (let region = 0; region < regions; region++) {
    const typed = numberAt(typedColumn, region);
    const n = counted?.n[region] ?? 0;
    if (n > 0) {
      const value = counted?.value[region] ?? Number.NaN;
      if (Number.isFinite(value)) {
        result.values[region] = value;
        result.origins[region] = origin('survey');
      } else result.absences.set(region, { code: 'out of range' });
      if (!Number.isNaN(typed)) result.remarks.set(region, [{ code: 'typed value not used', answers: n }]);
    } else if (isOutside(typed, scale)) {
      result.absences.set(region, { code: 'outside scale', input: code, year, value: typed });
    } else if (!Number.isNaN(typed)) {
      result.values[region] = typed;
      result.origins[region] = origin('typed');
    } else if (isExplained(typedColumn, region)) {
      result.absences.set(region, absenceAt(typedColumn, code, year, region));
    } else {
      result.absences.set(region, { code: 'no counted answer', questions });
    }
  }
  return result;
}

/**
 * A column taken as it stands: of another methodology's input, or of experts' assessments (¶7), beside which no answer counts.
 *
 * @param scale outside of which nothing counts; null where there is none
 */
export function typedValues(
  column: Column | undefined,
  input: InputCode,
  year: number,
  regions: number,
  from: 'expert' | 'value',
  scale: Span | null = null,
): FactorValues {
  const result = noValues(regions);
  for (let region = 0; region < regions; region++) {
    const value = numberAt(column, region);
    if (Number.isNaN(value)) {
      result.absences.set(region, absenceAt(column, input, year, region));
      continue;
    }
    if (isOutside(value, scale)) {
      result.absences.set(region, { code: 'outside scale', input, year, value });
      continue;
    }
    result.values[region] = value;
    result.origins[region] = origin(from);
  }
  return result;
}
