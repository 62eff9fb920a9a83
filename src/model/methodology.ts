import type { MissingPolicy, Readings } from './readings';
import type { Region } from './region';
import type { Unit } from './unit';
import type { Words } from './words';

/** `F1` … `F9` in the Order. */
export type DirectionCode = string;
/** `F1.1` … `F9.1` in the Order. */
export type FactorCode = string;
/** A raw series: `exports`, `fixed_capital`, `fixed_capital_index`, …; a soft factor typed by hand has the factor's own code. */
export type InputCode = string;
/** `Q1` … `Q16` of the survey form. */
export type QuestionCode = string;
/** `9`, `9(1)`: a paragraph or sub-paragraph of annex 1; shown with ¶ before it. */
export type ParagraphNumber = string;

/**
 * How a factor's value comes out of raw data.
 * - `growth`: 100 × current / previous of `level`, real where `<level>_deflator` is given; a typed `<level>_index` wins.
 *   With `realOnly` nominal levels without a deflator do not do (the Order asks for a real volume index).
 * - `fulfilment`: 100 × actual / target; the typed input wins (¶14).
 * - `survey`: a statistic over the accepted answers (methodology.md §7); a value typed under the factor's own code
 *   counts only where the region has no counted answer. `expertAllowed`: the whole column may come from experts instead (¶7).
 * - `value`: the input as it stands (other methodologies).
 */
export type FactorFormula =
  | { readonly kind: 'growth'; readonly level: InputCode; readonly realOnly: boolean }
  | { readonly kind: 'fulfilment'; readonly actual: InputCode; readonly target: InputCode; readonly typed: InputCode }
  | {
      readonly kind: 'survey';
      readonly statistic: SurveyStatistic;
      readonly questions: readonly QuestionCode[];
      readonly expertAllowed: boolean;
    }
  | { readonly kind: 'value'; readonly input: InputCode };

/**
 * - `mean`: over respondents, of the mean of their counted answers to the questions (one suffices);
 * - `share not zero`: share of valid answers that are not 0;
 * - `mean count`: mean of a count; - `share yes`: share of valid yes/no answers that are yes.
 */
export type SurveyStatistic = 'mean' | 'share not zero' | 'mean count' | 'share yes';

/** A link from data to factor that the Order does not spell out word for word, with the reason it was made so. */
export interface Interpretation {
  readonly reason: Words;
}

export interface Factor {
  readonly code: FactorCode;
  readonly paragraph: ParagraphNumber;
  readonly names: Words;
  readonly shortNames: Words;
  readonly better: 'higher' | 'lower';
  /** Weight inside the direction, ≥ 0; the Order names none, so 1 each. */
  readonly weight: number;
  readonly unit: Unit;
  readonly formula: FactorFormula;
  readonly interpretation?: Interpretation;
}

export interface Direction {
  readonly code: DirectionCode;
  readonly paragraph: ParagraphNumber;
  readonly names: Words;
  readonly shortNames: Words;
  readonly kind: 'hard' | 'soft';
  /** In per cent of the whole, finite and ≥ 0 (¶8). */
  readonly weight: number;
  readonly factors: readonly Factor[];
}

/** A raw series that can be entered: its name and the unit it is in until a file declares another. */
export interface InputDefinition {
  readonly code: InputCode;
  readonly names: Words;
  readonly shortNames: Words;
  readonly unit: Unit;
  /** A level that may fall below 0 in earnest, as a net inflow does. */
  readonly mayBeNegative?: true;
}

export type AnswerScale =
  /** A whole number from..7; 0, where allowed, says "I have not met this matter" and is no score. */
  | { readonly kind: 'mark'; readonly from: 0 | 1; readonly to: number }
  | { readonly kind: 'count' }
  | { readonly kind: 'yes or no' }
  | { readonly kind: 'text' };

export interface Question {
  readonly code: QuestionCode;
  readonly scale: AnswerScale;
}

/** What of the survey form answers are read and counted by. */
export interface SurveyRules {
  readonly block2: { readonly questions: readonly Question[] };
  /** ¶4: least number of entrepreneurs in each region. */
  readonly leastResponses: number;
  /** ¶19: the state service was received within so many calendar months. */
  readonly serviceWithinMonths: number;
}

/**
 * Everything a rating is computed by, as data. Order No. 5 is one of these; the engine takes any. Its texts are another
 * matter (`WholeMethodology`): a rating is there before they are.
 */
export interface Methodology {
  readonly id: string;
  readonly names: Words;
  readonly source: {
    readonly title: Words;
    readonly number: string;
    readonly date: string;
    /** Where a register holds it, as the ministry of justice does an order. */
    readonly registered?: { readonly number: string; readonly date: string };
    readonly inForce?: Words;
  };
  /** ¶10: 1 point = the worst, 20 = the best. */
  readonly points: { readonly worst: number; readonly best: number };
  readonly directions: readonly Direction[];
  readonly inputs: readonly InputDefinition[];
  readonly readings: Readings;
  readonly missing: MissingPolicy;
  readonly form: SurveyRules;
  readonly regions: readonly Region[];
}

/** All factors in the methodology's order: the order in which the engine sums and files print. */
export const factorsOf = (methodology: Pick<Methodology, 'directions'>): readonly Factor[] =>
  methodology.directions.flatMap((direction) => direction.factors);
