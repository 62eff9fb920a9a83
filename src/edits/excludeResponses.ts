import type { Change, ChangeLabel } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import type { SurveyResponse } from '../model/survey';
import type { Exclusion } from '../model/surveyRecords';

/** What is taken out of the count, and of which region it is. */
export type CountedOut = Pick<SurveyResponse, 'id' | 'region'>;

/** Takes responses out of the count, all for one reason, in one step of undo; one that is out already gets the new reason. */
export const excludeResponses = (
  present: Pick<Recorded, 'records'>,
  responses: readonly CountedOut[],
  exclusion: Exclusion,
): Change => exclusions(present, 'excluded', responses, exclusion);

/** Takes responses back into the count. */
export const readmitResponses = (present: Pick<Recorded, 'records'>, responses: readonly CountedOut[]): Change =>
  exclusions(present, 'readmitted', responses, null);

function exclusions(
  { records }: Pick<Recorded, 'records'>,
  code: (ChangeLabel & { code: 'excluded' | 'readmitted' })['code'],
  responses: readonly CountedOut[],
  after: Exclusion | null,
): Change {
  const standing = recordsOf(records, 'exclusion');
  const regions = [...new Set(responses.flatMap(({ region }) => region ?? []))];
  return {
    label: { code, responses: responses.length, regions },
    edits: responses.map(({ id }) => ({
      kind: 'record',
      of: 'exclusion',
      id,
      before: standing.get(id) ?? null,
      after,
    })),
  };
}
