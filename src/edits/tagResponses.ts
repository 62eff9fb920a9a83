import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import type { ResponseId } from '../model/surveyRecords';

/** Says that free answers are about something, or are not; those that are so already stay as they are. */
export function tagResponses(
  { records }: Pick<Recorded, 'records'>,
  responses: readonly ResponseId[],
  tag: string,
  isTagged: boolean,
): Change {
  const standing = recordsOf(records, 'tags');
  const edits = responses.flatMap((id) => {
    const before = standing.get(id) ?? null;
    const has = before?.tags.includes(tag) === true;
    if (has === isTagged) return [];
    const tags = isTagged ? [...(before?.tags ?? []), tag] : (before?.tags ?? []).filter((each) => each !== tag);
    const after = tags.length === 0 ? null : { tags };
    return [{ kind: 'record', of: 'tags', id, before, after } as const];
  });
  return { label: { code: 'tagged', tag, responses: edits.length }, edits };
}
