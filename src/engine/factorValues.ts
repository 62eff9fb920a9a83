import { type Column, columnKey } from '../model/column';
import type { Factor } from '../model/methodology';
import { assumedKey, type Choices, type RatingData, type Source } from '../model/rating';
import type { Readings } from '../model/readings';
import type { SurveyColumn } from '../model/survey';
import { assume } from './assume';
import { borderChanges } from './borders';
import { fulfilmentColumns, fulfilmentValues } from './fulfilment';
import { growthColumns, growthValues } from './growth';
import { expertSources, softScale, surveySources, surveyValues, typedValues } from './softFactor';
import type { FactorValues } from './values';

/** What a factor value depends on besides the data. */
export interface ValueChoices {
  readonly zero: Readings['zero'];
  readonly expert: Choices['expert'];
}

/**
 * The columns that one factor's values of a year are made of; undefined where there is none. What is assumed of peers
 * comes last, where anything is. Two lists of the very same objects give the very same values.
 */
export function sourcesOf(
  factor: Factor,
  data: RatingData,
  year: number,
  expert: Choices['expert'],
): readonly (Source | undefined)[] {
  const assumed = data.assumed?.get(assumedKey(factor.code, year));
  const cells = cellSources(factor, data, year, expert);
  return assumed === undefined ? cells : [...cells, assumed];
}

/** The same without what is assumed. */
export function cellSources(
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

/**
 * The values v of one factor in a year, by region, with where each came from or why there is none (§3, §6, §7, §9); of
 * peers in a planning year what is assumed of them (§12).
 */
export function factorValues(factor: Factor, data: RatingData, year: number, choices: ValueChoices): FactorValues {
  const values = cellValues(factor, data, year, choices);
  const assumed = data.assumed?.get(assumedKey(factor.code, year));
  if (assumed !== undefined) assume(values, assumed);
  return values;
}

/** The same from cells and answers alone. */
export function cellValues(
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
        ? typedValues(
            expertSources(data, factor, year)[0],
            factor.code,
            year,
            regions,
            'expert',
            softScale(factor.unit, zero),
          )
        : surveyValues(
            { code: factor.code, unit: factor.unit, questions: formula.questions },
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
