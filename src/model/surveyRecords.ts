import type { QuestionCode } from './methodology';
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
