import { type Column, columnKey } from '../model/column';
import type { Factor } from '../model/methodology';
import type { Choices, RatingData } from '../model/rating';
import type { Readings } from '../model/readings';
import type { SurveyColumn } from '../model/survey';
import { borderChanges } from './borders';
import { fulfilmentColumns, fulfilmentValues } from './fulfilment';
import { growthColumns, growthValues } from './growth';
import { expertSources, surveySources, surveyValues, typedValues } from './softFactor';
import type { FactorValues } from './values';

/** What a factor value depends on besides the data. */
export interface ValueChoices {
  readonly zero: Readings['zero'];
  readonly expert: Choices['expert'];
}

/**
 * The columns that one factor's values of a year are made of; undefined where there is none. Two lists of the very same
 * objects give the very same values.
 */
export function sourcesOf(
  factor: Factor,
  data: RatingData,
  year: number,
  expert: Choices['expert'],
): readonly (Column | SurveyColumn | undefined)[] {
  const { formula } = factor;
  switch (formula.kind) {
    case 'growth':
      return growthColumns(data.columns, formula, year);
    case 'fulfilment':
      return fulfilmentColumns(data.columns, formula, year);
    case 'survey':
      return isFromExperts(factor, expert) ? expertSources(data, factor, year) : surveySources(data, factor, year);
    case 'value':
      return [data.columns.get(columnKey(formula.input, year))];
  }
}

/** The values v of one factor in a year, by region, with where each came from or why there is none (§3, §6, §7, §9). */
export function factorValues(
  factor: Factor,
  data: RatingData,
  year: number,
  { zero, expert }: ValueChoices,
): FactorValues {
  const { formula } = factor;
  const regions = data.regions.length;
  switch (formula.kind) {
    case 'growth':
      return growthValues(formula, growthColumns(data.columns, formula, year), year, borderChanges(data.regions));
    case 'fulfilment':
      return fulfilmentValues(formula, fulfilmentColumns(data.columns, formula, year), year, regions);
    case 'survey':
      return isFromExperts(factor, expert)
        ? typedValues(expertSources(data, factor, year)[0], factor.code, year, regions, 'expert')
        : surveyValues(
            { code: factor.code, questions: formula.questions },
            surveySources(data, factor, year),
            year,
            zero,
            regions,
          );
    case 'value':
      return typedValues(data.columns.get(columnKey(formula.input, year)), formula.input, year, regions, 'value');
  }
}

/** ¶7 lets experts stand in for the survey only where the methodology says so. */
const isFromExperts = ({ code, formula }: Factor, expert: Choices['expert']): boolean =>
  formula.kind === 'survey' && formula.expertAllowed && expert.includes(code);
