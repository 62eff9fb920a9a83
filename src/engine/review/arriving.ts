import type { BatchContent, PackageContent } from '../../model/content';
import type { ArrivingBatch } from '../../model/difference';
import { answerPrint } from '../../model/fingerprint';
import type { SurveyResponse } from '../../model/survey';
import type { ResponseId } from '../../model/surveyRecords';

/** The accepted responses of a package by their ids, those that were typed in among them; batches that undo has taken away count not. */
export function acceptedResponses({
  batches,
  records,
}: Pick<PackageContent, 'batches' | 'records'>): ReadonlyMap<ResponseId, SurveyResponse> {
  const accepted = new Map<ResponseId, SurveyResponse>();
  const take = (response: SurveyResponse): void => {
    if (response.rejection === null && !accepted.has(response.id)) accepted.set(response.id, response);
  };
  for (const { present, responses } of batches) if (present) responses.forEach(take);
  for (const each of records) if (each.of === 'form') take(each.record.response);
  return accepted;
}

/**
 * A colleague's batch as it would come in beside the responses that are here: none twice, and where one contradicts a
 * response of the same id it comes in rejected, so that a person can tell which is right.
 */
export function arriving(
  { batch, responses }: BatchContent,
  known: ReadonlyMap<ResponseId, SurveyResponse>,
): ArrivingBatch {
  const contradictions: { mine: SurveyResponse; theirs: SurveyResponse }[] = [];
  const coming: SurveyResponse[] = [];
  for (const theirs of responses) {
    const mine = theirs.rejection === null ? known.get(theirs.id) : undefined;
    if (mine === undefined) coming.push(theirs);
    else if (answerPrint(mine) !== answerPrint(theirs)) {
      contradictions.push({ mine, theirs });
      coming.push({ ...theirs, rejection: { code: 'same id, other answers' } });
    }
  }
  const rejected = coming.filter(({ rejection }) => rejection !== null).length;
  return {
    batch: { ...batch, count: coming.length, rejected },
    responses: coming,
    known: responses.length - coming.length,
    contradictions,
  };
}
