import { columnKey } from '../../model/column';
import { type Factor, factorsOf, type InputCode } from '../../model/methodology';
import type { FactorResult } from '../../model/rating';
import type { SurveyColumn } from '../../model/survey';
import { numberAt } from '../cell';
import type { CheckGround } from './series';

/**
 * Whether figures act on the rating of the year: a level does not where a typed index wins over it, nor a typed soft
 * factor where answers decide, nor a series that no factor is made of (methodology.md §6, §7, §9).
 */
export function actsAnywhere(
  ground: CheckGround,
  { input, year, regions }: { readonly input: InputCode; readonly year: number; readonly regions: readonly number[] },
): boolean {
  const made = factorsOf(ground.methodology)
    .map((factor, index) => ({ factor, result: ground.rating.factors[index] }))
    .filter(({ factor }) => names(factor, input));
  return made.some(({ factor, result }) =>
    regions.some((region) => actsOn(factor, result, ground, input, year, region)),
  );
}

/** Whether a factor's formula names an input at all. */
function names({ code, formula }: Factor, input: InputCode): boolean {
  switch (formula.kind) {
    case 'growth':
      return [formula.level, `${formula.level}_index`, `${formula.level}_deflator`].includes(input);
    case 'fulfilment':
      return [formula.typed, formula.actual, formula.target].includes(input);
    case 'survey':
      return input === code;
    case 'value':
      return input === formula.input;
  }
}

function actsOn(
  { code, formula }: Factor,
  result: FactorResult | undefined,
  { data, rating }: CheckGround,
  input: InputCode,
  year: number,
  region: number,
): boolean {
  const isNow = year === rating.year;
  const isTyped = (typed: InputCode): boolean =>
    !Number.isNaN(numberAt(data.columns.get(columnKey(typed, rating.year)), region));
  switch (formula.kind) {
    case 'growth': {
      const { level } = formula;
      if (input === `${level}_index`) return isNow;
      if (isTyped(`${level}_index`)) return false;
      if (input === `${level}_deflator`) return isNow;
      return (
        input === level && (isNow || year === rating.year - 1) && (!formula.realOnly || isTyped(`${level}_deflator`))
      );
    }
    case 'fulfilment':
      if (!isNow) return false;
      return (
        input === formula.typed || (!isTyped(formula.typed) && (input === formula.actual || input === formula.target))
      );
    case 'survey':
      return isNow && input === code && countedAnswers(result, rating, region) === 0;
    case 'value':
      return isNow && input === formula.input;
  }
}

/** How many answers stand before a typed value; none where experts decide, for then the survey is no source. */
function countedAnswers(result: FactorResult | undefined, { choices }: CheckGround['rating'], region: number): number {
  const survey = result?.sources.find((source): source is SurveyColumn => source !== undefined && 'zeros' in source);
  const statistics = choices.readings.zero === 'left out' ? survey?.leftOut : survey?.counted;
  return statistics?.n[region] ?? 0;
}
