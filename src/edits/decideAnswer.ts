import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import { type AnswerDecision, decisionId } from '../model/surveyRecords';

/** Says what an answer means that no rule could read; `undefined` leaves it unclear again. */
export function decideAnswer(
  { records }: Pick<Recorded, 'records'>,
  { response, question }: Pick<AnswerDecision, 'response' | 'question'>,
  answer: number | null | undefined,
): Change {
  const id = decisionId(response, question);
  const before = recordsOf(records, 'decision').get(id) ?? null;
  const after = answer === undefined ? null : { response, question, answer };
  return { label: { code: 'decided', question }, edits: [{ kind: 'record', of: 'decision', id, before, after }] };
}
