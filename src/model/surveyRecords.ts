import type { FactorCode, QuestionCode } from './methodology';
import type { RegionCode } from './region';
import type { SurveyResponse } from './survey';

/** Id of a response, unique among those that count. */
export type ResponseId = string;

/**
 * A form typed in from paper, or a rejected response of a file put right: counts as a response of a file does. It is
 * kept under the id of its response.
 */
export interface EnteredForm {
  readonly response: SurveyResponse;
  /** Mark (`responseMark`) of the rejected response whose place it takes; null: typed in from paper. */
  readonly repairs: string | null;
  /** Made up for demonstration, as the file was in which it stood. */
  readonly synthetic: boolean;
}

/** Why a response was taken out of the count; `other` says it in its note alone. */
export const EXCLUSION_REASONS = ['duplicate', 'straight line', 'all best', 'not eligible', 'other'] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** A response that a person has taken out of the count, under the response's id. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly note: string;
}

/** What a person has read in an answer to Q14 or Q15 that no rule could read. */
export interface AnswerDecision {
  readonly response: ResponseId;
  readonly question: QuestionCode;
  /** Null: left blank, counted nowhere. */
  readonly answer: number | null;
}

/** The name under which a decision is kept. */
export const decisionId = (response: ResponseId, question: QuestionCode): string => `${response} ${question}`;

/** What a free answer (Q16) is about, in the user's own words, under the response's id. */
export interface ResponseTags {
  readonly tags: readonly string[];
}

/** What one expert gives one region for a factor that experts may assess (¶7), on the scale of the form's marks. */
export interface ExpertMark {
  readonly factor: FactorCode;
  readonly region: RegionCode;
  readonly year: number;
  readonly expert: string;
  readonly mark: number;
}

/** The name under which a mark is kept: one of an expert for a region, year and factor. */
export const expertMarkId = ({ factor, region, year, expert }: Omit<ExpertMark, 'mark'>): string =>
  `${factor}@${year} ${region} ${expert}`;
