import type { Change } from '../model/change';
import type { ResponseBatch, SurveyResponse } from '../model/survey';

/**
 * Brings in the filled forms of a file as one batch, which undo takes away whole. The responses themselves go to
 * storage beside the change: the log does not repeat them.
 *
 * @param id of the batch: new in the package
 * @param responses all of the file's, the rejected ones with their reasons
 */
export function importSurvey(
  file: string,
  id: string,
  responses: readonly Pick<SurveyResponse, 'rejection'>[],
  synthetic = false,
): Change {
  const rejected = responses.filter((response) => response.rejection !== null).length;
  const batch: ResponseBatch = { id, file, count: responses.length, rejected, synthetic };
  return {
    label: { code: 'imported', file, cells: 0, responses: responses.length },
    edits: [{ kind: 'batch', before: null, after: batch }],
  };
}
