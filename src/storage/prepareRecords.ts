import type { PackageId } from '../model/package';
import type { StorageProblem } from '../model/problem';
import type { RecordEdit, RecordId, RecordKind } from '../model/records';
import { failure, type Result, success } from '../model/result';
import { samePlain } from '../model/same';
import type { RecordRow } from './rows';
import type { Tables } from './store';

type RecordKey = readonly [id: PackageId, of: RecordKind, record: RecordId];

/** Records to be written and records that go. */
export interface RecordWrites {
  readonly put: readonly RecordRow[];
  readonly remove: readonly RecordKey[];
}

/**
 * What the record edits of a change make of the records that they name. Refused with `staleRecord` where another record
 * stands there than the edit saw.
 */
export async function prepareRecords(
  tables: Tables,
  id: PackageId,
  edits: readonly RecordEdit[],
): Promise<Result<RecordWrites, StorageProblem>> {
  const keys = new Map(edits.map((edit): [string, RecordKey] => [nameOf(edit), [id, edit.of, edit.id]]));
  const rows = await tables.records.many([...keys.values()]);
  const present = new Map([...keys.keys()].map((name, index) => [name, rows[index]?.record ?? null]));
  for (const edit of edits) {
    if (!samePlain(present.get(nameOf(edit)), edit.before)) {
      return failure({ code: 'staleRecord', of: edit.of, name: titleOf(edit) });
    }
    present.set(nameOf(edit), edit.after);
  }
  const left = [...keys].map(([name, key]) => ({ key, record: present.get(name) ?? null }));
  return success({
    put: left.flatMap(({ key: [, of, record], record: value }) =>
      value === null ? [] : [{ package: id, of, id: record, record: value }],
    ),
    remove: left.flatMap(({ key, record }) => (record === null ? [key] : [])),
  });
}

const nameOf = ({ of, id }: RecordEdit): string => `${of} ${id}`;

/** The record's own name, where it has one. */
function titleOf({ before, after, id }: RecordEdit): string {
  const record = after ?? before;
  return record !== null && 'name' in record ? record.name : id;
}
