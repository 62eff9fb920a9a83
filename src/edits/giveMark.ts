import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import { type ExpertMark, expertMarkId } from '../model/surveyRecords';

/** Keeps the mark that an expert gives a region (¶7); null takes it away. */
export function giveMark(
  { records }: Pick<Recorded, 'records'>,
  of: Omit<ExpertMark, 'mark'>,
  mark: number | null,
): Change {
  const id = expertMarkId(of);
  const before = recordsOf(records, 'expertMark').get(id) ?? null;
  return {
    label: { code: 'expertMarks', expert: of.expert, year: of.year },
    edits: [{ kind: 'record', of: 'expertMark', id, before, after: mark === null ? null : { ...of, mark } }],
  };
}
