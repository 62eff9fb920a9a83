import type { Change, Edit } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import type { EnteredForm, ResponseId } from '../model/surveyRecords';

/**
 * Keeps a form typed in from paper, in place of what stands under its response's id; or the corrected form of a response
 * that was rejected.
 */
export function enterForm({ records }: Pick<Recorded, 'records'>, form: EnteredForm): Change {
  const { response, repairs } = form;
  const before = recordsOf(records, 'form').get(response.id) ?? null;
  const edits: readonly Edit[] = [{ kind: 'record', of: 'form', id: response.id, before, after: form }];
  if (repairs !== null && before === null) return { label: { code: 'repaired', line: response.line }, edits };
  const act = before === null ? 'added' : 'changed';
  return { label: { code: 'form', act, region: response.region ?? '', year: response.year ?? 0 }, edits };
}

/** Takes a form away, with what was said of it. */
export function deleteForm({ records }: Pick<Recorded, 'records'>, id: ResponseId): Change {
  const before = recordsOf(records, 'form').get(id) ?? null;
  const exclusion = recordsOf(records, 'exclusion').get(id);
  const decisions = [...recordsOf(records, 'decision')].filter(([, { response }]) => response === id);
  const { region, year } = before?.response ?? { region: null, year: null };
  return {
    label: { code: 'form', act: 'deleted', region: region ?? '', year: year ?? 0 },
    edits: [
      { kind: 'record', of: 'form', id, before, after: null },
      ...(exclusion === undefined
        ? []
        : [{ kind: 'record', of: 'exclusion', id, before: exclusion, after: null } as const]),
      ...decisions.map(
        ([name, decision]) => ({ kind: 'record', of: 'decision', id: name, before: decision, after: null }) as const,
      ),
    ],
  };
}
