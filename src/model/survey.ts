import type { FactorCode, QuestionCode } from './methodology';
import type { RegionCode } from './region';

/**
 * An answer to one of Q1–Q15: a number (yes = 1, no = 0), null where left blank, or the text where it cannot be read
 * (faulty in a mark, which rejects the response; unclear in Q14 and Q15, which a person decides).
 */
export type Answer = number | null | { readonly text: string };

/** Why a response is counted nowhere (methodology.md §7), in the order in which they are looked for. */
export type Rejection =
  | { readonly code: 'same id' }
  /** Two forms with one id that do not say the same: a person has to tell which is right. */
  | { readonly code: 'same id, other answers' }
  /** One without an id that says, word for word, what another says. */
  | { readonly code: 'same response' }
  | { readonly code: 'year' }
  | { readonly code: 'region'; readonly text: string }
  | { readonly code: 'faulty answer'; readonly question: string; readonly text: string }
  | { readonly code: 'no valid answer' }
  | { readonly code: 'not a date'; readonly field: 'service_date' | 'survey_date'; readonly text: string }
  /** ¶19: the service lies more than 24 months before the survey, or after it. */
  | { readonly code: 'service not within 24 months' };

/** One filled form. A rejected response is kept whole, with its reason. */
export interface SurveyResponse {
  /** Stable within a package. Where the file has none: its batch and line. */
  readonly id: string;
  /** Line of the file it was read from (the header is line 1). */
  readonly line: number;
  readonly year: number | null;
  readonly region: RegionCode | null;
  readonly company: string;
  readonly employees: string;
  readonly sector: string;
  readonly invested: string;
  /** ISO date, or null where blank: then ¶19 is not verified. */
  readonly serviceDate: string | null;
  readonly surveyDate: string | null;
  /** Q1 … Q15, in the form's order. */
  readonly answers: readonly Answer[];
  /** Q16. */
  readonly remark: string;
  /** Columns of the file that the product does not know, kept. */
  readonly extra: Readonly<Record<string, string>>;
  readonly rejection: Rejection | null;
}

/**
 * Responses that came in together. Undoing an import takes its batch away, and with it every response of it, in one
 * step; the responses themselves are never rewritten.
 */
export interface ResponseBatch {
  readonly id: string;
  readonly file: string;
  readonly count: number;
  readonly rejected: number;
  /** Made up for demonstration: whatever is computed from them is marked demo. */
  readonly synthetic: boolean;
}

/** What one survey factor needs of the responses of one region and year, under one reading of the answer 0. */
export interface SurveyStatistics {
  /** Respondents whose answers enter the statistic. */
  readonly n: Int32Array;
  /** The factor's value: a mean or a share; NaN where n = 0. */
  readonly value: Float64Array;
  /** Sample standard deviation (n − 1) over respondents; NaN where n < 2. */
  readonly deviation: Float64Array;
}

/** A survey factor's answers in one year, by region. */
export interface SurveyColumn {
  readonly factor: FactorCode;
  /** Answers of 0 ("I have not met this matter") among the valid ones. */
  readonly zeros: Int32Array;
  readonly leftOut: SurveyStatistics;
  readonly counted: SurveyStatistics;
}

/** The accepted responses of one rating year, summed by region: all that the rating needs of them. */
export interface SurveyTally {
  readonly year: number;
  /** Accepted responses by region (¶4 asks for 15). */
  readonly accepted: Int32Array;
  /** Accepted, but a date is blank: ¶19 not verified. */
  readonly unverified: Int32Array;
  readonly synthetic: boolean;
  readonly columns: ReadonlyMap<FactorCode, SurveyColumn>;
}

/** One of Q1–Q15 in one year, by region. */
export interface QuestionStatistics extends SurveyStatistics {
  readonly question: QuestionCode;
  /** Answers that could be read, those of 0 among them. */
  readonly valid: Int32Array;
  readonly zeros: Int32Array;
  /** Ends of the 95 % interval of `value`; NaN where there is none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** What the survey of one rating year comes to, by region: counts by standing, and every question by itself. */
export interface SurveySummary {
  readonly year: number;
  readonly regions: readonly RegionCode[];
  /** Accepted responses (¶4 asks for 15). */
  readonly accepted: Int32Array;
  /** Accepted, but a date is blank: ¶19 not verified. */
  readonly unverified: Int32Array;
  readonly rejected: Int32Array;
  readonly excluded: Int32Array;
  /** Accepted ones that were typed in or put right by hand. */
  readonly entered: Int32Array;
  /** Answers of accepted responses that wait for a person to decide. */
  readonly unclear: Int32Array;
  /** Rejected ones that name no region of the ranking; of this year, or of none that could be read. */
  readonly unplaced: number;
  /** Q1 … Q15, in the form's order. */
  readonly questions: readonly QuestionStatistics[];
}
