import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import { type ExpertMark, expertMarkId } from '../model/surveyRecords';

/** What an expert says of a region; null takes the mark away. */
export type GivenMark = Omit<ExpertMark, 'mark'> & { readonly mark: number | null };

/** Keeps the marks that experts give regions in a year (¶7). Of two of one expert and region the last stands. */
export function giveMarks(
  { records }: Pick<Recorded, 'records'>,
  year: number,
  marks: readonly Omit<GivenMark, 'year'>[],
): Change {
  const standing = recordsOf(records, 'expertMark');
  const given = new Map(marks.map((each) => [expertMarkId({ ...each, year }), each]));
  const experts = [...new Set(marks.map(({ expert }) => expert))];
  return {
    label: { code: 'expertMarks', expert: experts.join(', '), year },
    edits: [...given].map(([id, { factor, region, expert, mark }]) => ({
      kind: 'record',
      of: 'expertMark',
      id,
      before: standing.get(id) ?? null,
      after: mark === null ? null : { factor, region, year, expert, mark },
    })),
  };
}
