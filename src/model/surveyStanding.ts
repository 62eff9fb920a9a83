import { responseMark } from './fingerprint';
import type { QuestionCode } from './methodology';
import { type RecordBook, type RecordsOf, recordsOf } from './records';
import type { Answer, SurveyResponse } from './survey';
import { decisionId, type ResponseId } from './surveyRecords';

/** What persons have said of the responses of a package: it decides which of them count, and with which answers. */
export interface SurveyAmendments {
  readonly forms: RecordsOf<'form'>;
  readonly exclusions: RecordsOf<'exclusion'>;
  readonly decisions: RecordsOf<'decision'>;
  /** What experts say where their column is chosen. */
  readonly marks: RecordsOf<'expertMark'>;
  /** What stands in the place of responses that a copy has left out. */
  readonly sums: RecordsOf<'surveySums'>;
}

export const NO_AMENDMENTS: SurveyAmendments = {
  forms: new Map(),
  exclusions: new Map(),
  decisions: new Map(),
  marks: new Map(),
  sums: new Map(),
};

/** The amendments of a package; of an unchanged package its very maps. */
export const amendmentsOf = (book: RecordBook): SurveyAmendments => ({
  forms: recordsOf(book, 'form'),
  exclusions: recordsOf(book, 'exclusion'),
  decisions: recordsOf(book, 'decision'),
  marks: recordsOf(book, 'expertMark'),
  sums: recordsOf(book, 'surveySums'),
});

/** Whether they are the very same: a kind of records that no edit has touched keeps its map. */
export const sameAmendments = (a: SurveyAmendments, b: SurveyAmendments): boolean =>
  a.forms === b.forms &&
  a.exclusions === b.exclusions &&
  a.decisions === b.decisions &&
  a.marks === b.marks &&
  a.sums === b.sums;

/** Responses that came in together. */
export interface BatchOfResponses {
  /** The file they came in, for those who show it. */
  readonly file?: string;
  readonly synthetic: boolean;
  readonly responses: Iterable<SurveyResponse>;
}

/**
 * How a response stands:
 * - `counted`;
 * - `rejected`: by the rules of methodology.md §7;
 * - `repaired`: rejected, and a corrected one stands in its place;
 * - `excluded`: by a person, with a reason;
 * - `same id`: another of the same id is counted already. Files and forms of several machines can meet so, or two tabs.
 */
export type ResponseStanding = 'counted' | 'rejected' | 'repaired' | 'excluded' | 'same id';

export interface StandingResponse {
  /** With the answers as decided. */
  readonly response: SurveyResponse;
  /** As it came in. */
  readonly given: SurveyResponse;
  /** The file it came in, where the batch names one; null: typed in or put right by hand. */
  readonly file: string | null;
  readonly standing: ResponseStanding;
  readonly synthetic: boolean;
  /** Typed in or put right by hand, and so to be changed by hand. */
  readonly isEntered: boolean;
}

/**
 * Every response of a package with its standing: those of files batch by batch, then those that were entered.
 *
 * @param questions Q1 … Q15, in the order of a response's answers
 */
export function* standingResponses(
  batches: Iterable<BatchOfResponses>,
  amendments: SurveyAmendments,
  questions: readonly QuestionCode[],
): Generator<StandingResponse> {
  const repaired = new Set([...amendments.forms.values()].map(({ repairs }) => repairs));
  const seen = new Set<ResponseId>();
  const standingOf = (response: SurveyResponse): ResponseStanding => {
    if (response.rejection !== null) {
      return repaired.size > 0 && repaired.has(responseMark(response)) ? 'repaired' : 'rejected';
    }
    if (seen.has(response.id)) return 'same id';
    seen.add(response.id);
    return amendments.exclusions.has(response.id) ? 'excluded' : 'counted';
  };
  for (const { synthetic, responses, file = null } of batches) {
    for (const given of responses) {
      const response = asDecided(given, amendments, questions);
      yield { response, given, standing: standingOf(given), synthetic, file, isEntered: false };
    }
  }
  for (const { response: given, synthetic } of amendments.forms.values()) {
    const response = asDecided(given, amendments, questions);
    yield { response, given, standing: standingOf(given), synthetic, file: null, isEntered: true };
  }
}

/** A response with what a person has read in its unclear answers. */
function asDecided(
  response: SurveyResponse,
  { decisions }: SurveyAmendments,
  questions: readonly QuestionCode[],
): SurveyResponse {
  if (decisions.size === 0 || response.rejection !== null || !response.answers.some(isUnclear)) return response;
  const answers = response.answers.map((answer, index): Answer => {
    const decision = isUnclear(answer) ? decisions.get(decisionId(response.id, questions[index] ?? '')) : undefined;
    return decision === undefined ? answer : decision.answer;
  });
  return { ...response, answers };
}

/** Whether an answer is text that no rule could read. */
export const isUnclear = (answer: Answer): answer is { readonly text: string } =>
  typeof answer === 'object' && answer !== null;

/** The responses that count, batch by batch, for a tally. */
export function countedBatches(
  batches: Iterable<BatchOfResponses>,
  amendments: SurveyAmendments,
  questions: readonly QuestionCode[],
): readonly { readonly synthetic: boolean; readonly responses: readonly SurveyResponse[] }[] {
  const counted: Record<'synthetic' | 'real', SurveyResponse[]> = { synthetic: [], real: [] };
  for (const { response, standing, synthetic } of standingResponses(batches, amendments, questions)) {
    if (standing === 'counted') counted[synthetic ? 'synthetic' : 'real'].push(response);
  }
  return [
    { synthetic: false, responses: counted.real },
    { synthetic: true, responses: counted.synthetic },
  ];
}
