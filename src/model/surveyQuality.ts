import type { RegionCode } from './region';
import type { SurveyResponse } from './survey';

/**
 * What a response is doubted for:
 * - `alike`: another of its region says the same in all questions but one, or in all;
 * - `straight line`: one mark for most questions;
 * - `all best`: nothing but the best mark.
 */
export const DOUBTS = ['alike', 'straight line', 'all best'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** From how many marks on a doubt stands; every count is said beside the list. */
export interface DoubtRules {
  /** Marks of 13 that two responses have in common, with Q14 and Q15 the same. */
  readonly alike: number;
  /** Marks of 13 that are the same within one response. */
  readonly straightLine: number;
}

export const DOUBT_RULES: DoubtRules = { alike: 12, straightLine: 10 };

export interface DoubtedResponse {
  readonly response: SurveyResponse;
  readonly doubts: readonly Doubt[];
  /** Those that are alike share a number, the first 1; null: alike to none. */
  readonly group: number | null;
}

/** The responses that one person has taken down. */
export interface InterviewerCount {
  /** As the file or the form names the person; empty: not known. */
  readonly interviewer: string;
  readonly responses: number;
  readonly doubted: number;
  /** The hour in which most were taken down (`2026-02-15T14`), and how many; null where no time is known. */
  readonly busiest: { readonly hour: string; readonly responses: number } | null;
}

/** What may be wrong with the counted responses of a year; nothing is taken out of the count by itself. */
export interface SurveyQuality {
  readonly year: number;
  readonly rules: DoubtRules;
  /** Counted responses that were looked at. */
  readonly responses: number;
  /** How many are doubted in all, and for what; one may be doubted for several reasons. */
  readonly doubted: number;
  readonly byDoubt: Readonly<Record<Doubt, number>>;
  readonly byRegion: ReadonlyMap<RegionCode, number>;
  /** The first of them, those that are alike side by side. */
  readonly shown: readonly DoubtedResponse[];
  /** The most doubted first. */
  readonly interviewers: readonly InterviewerCount[];
}
