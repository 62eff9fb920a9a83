import { assessmentId, type ItemPosition, NOTHING_SAID, type Statement } from '../model/assessment';
import type { Change, ChangeLabel } from '../model/change';
import type { Recorded } from '../model/present';
import { type RecordEdit, recordsOf } from '../model/records';
import type { RegionCode } from '../model/region';
import { samePlain } from '../model/same';

/** Where something is said: a region, an item of the standard, and where that one stands. */
export interface AssessedPlace {
  readonly region: RegionCode;
  readonly item: string;
  readonly position: ItemPosition;
}

/**
 * Says something at one place of the standard; what is not named stays as it is. Where nothing is left to be said, the
 * record goes.
 *
 * @param seen what stood there when the user began to type, where that is some time ago
 */
export function assess(
  { records }: Pick<Recorded, 'records'>,
  { region, item, position }: AssessedPlace,
  said: Partial<Statement>,
  seen: Partial<Statement> = {},
): Change {
  const id = assessmentId(region, item);
  const standing = recordsOf(records, 'assessment').get(id) ?? null;
  const whole = { ...(standing ?? { region, item, ...NOTHING_SAID }) };
  const before = { ...whole, ...seen };
  const label: ChangeLabel = { code: 'assessed', region, item: position };
  const recordOf = (statement: typeof whole) =>
    samePlain(statement, { region, item, ...NOTHING_SAID }) ? null : statement;
  const edit: RecordEdit = {
    kind: 'record',
    of: 'assessment',
    id,
    before: recordOf(before),
    after: recordOf({ ...before, ...said }),
  };
  return { label, edits: samePlain(edit.before, edit.after) ? [] : [edit] };
}
