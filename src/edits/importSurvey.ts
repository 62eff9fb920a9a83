import type { Change } from '../model/change';
import { countIn, type ResponseChunk, rejectedIn } from '../model/packedResponses';
import type { ResponseBatch } from '../model/survey';
import { type SurveySums, surveySumsId } from '../model/surveySums';

/**
 * Brings in the filled forms of a file as one batch, which undo takes away whole. The responses themselves go to
 * storage beside the change: the log does not repeat them.
 *
 * @param id of the batch: new in the package
 * @param chunks all responses of the file, the rejected ones with their reasons
 * @param replaced sums that stood in the place of these responses: they go
 */
export function importSurvey(
  file: string,
  id: string,
  chunks: readonly ResponseChunk[],
  synthetic = false,
  replaced: readonly SurveySums[] = [],
): Change {
  const [count, rejected] = [countIn(chunks), rejectedIn(chunks)];
  const batch: ResponseBatch = { id, file, count, rejected, synthetic };
  return {
    label: { code: 'imported', file, cells: 0, responses: count },
    edits: [
      { kind: 'batch', before: null, after: batch },
      ...replaced.map(
        (before) => ({ kind: 'record', of: 'surveySums', id: surveySumsId(before), before, after: null }) as const,
      ),
    ],
  };
}
