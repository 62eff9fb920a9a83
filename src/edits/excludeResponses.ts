import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import type { Exclusion, ResponseId } from '../model/surveyRecords';

/** Takes responses out of the count, all for one reason, in one step of undo; one that is out already gets the new reason. */
export function excludeResponses(
  { records }: Pick<Recorded, 'records'>,
  responses: readonly ResponseId[],
  exclusion: Exclusion,
): Change {
  const standing = recordsOf(records, 'exclusion');
  return {
    label: { code: 'excluded', responses: responses.length },
    edits: responses.map((id) => ({
      kind: 'record',
      of: 'exclusion',
      id,
      before: standing.get(id) ?? null,
      after: exclusion,
    })),
  };
}

/** Takes responses back into the count. */
export function readmitResponses({ records }: Pick<Recorded, 'records'>, responses: readonly ResponseId[]): Change {
  const standing = recordsOf(records, 'exclusion');
  return {
    label: { code: 'readmitted', responses: responses.length },
    edits: responses.map((id) => ({
      kind: 'record',
      of: 'exclusion',
      id,
      before: standing.get(id) ?? null,
      after: null,
    })),
  };
}
