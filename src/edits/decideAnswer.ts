import type { Change } from '../model/change';
import type { QuestionCode } from '../model/methodology';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import type { SurveyResponse } from '../model/survey';
import { decisionId } from '../model/surveyRecords';

/** Says what an answer means that no rule could read; `undefined` leaves it unclear again. */
export function decideAnswer(
  { records }: Pick<Recorded, 'records'>,
  response: Pick<SurveyResponse, 'id' | 'region'>,
  question: QuestionCode,
  answer: number | null | undefined,
): Change {
  const id = decisionId(response.id, question);
  const before = recordsOf(records, 'decision').get(id) ?? null;
  const after = answer === undefined ? null : { response: response.id, question, answer };
  return {
    label: { code: 'decided', question, ...(response.region === null ? {} : { region: response.region }) },
    edits: [{ kind: 'record', of: 'decision', id, before, after }],
  };
}
