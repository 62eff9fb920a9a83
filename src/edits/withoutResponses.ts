import type { Edit } from '../model/change';
import type { Holdings } from '../model/present';
import { recordsOf } from '../model/records';
import type { SurveyResponse } from '../model/survey';
import { responsesIn } from '../model/unpackedResponses';

/** A change with the responses of the batches that it brings in, which the log does not repeat. */
export interface ResponsesGone {
  readonly edits: readonly Edit[];
  /** By batch. */
  readonly responses: ReadonlyMap<string, readonly SurveyResponse[]>;
  /** How many were taken out. */
  readonly count: number;
}

/**
 * Takes responses out of the package, those that were typed in among them. A batch is never rewritten: the one that holds some of them goes whole, and what
 * is left of it comes in as another of the same file, so that undo has only to change them back.
 *
 * @param newId gives each new batch an id that the package has never had
 */
export function withoutResponses(
  { batches, records }: Pick<Holdings, 'batches' | 'records'>,
  goes: (response: SurveyResponse) => boolean,
  newId: () => string,
): ResponsesGone {
  const edits: Edit[] = [];
  const kept = new Map<string, readonly SurveyResponse[]>();
  let count = 0;
  for (const { batch, chunks } of batches) {
    const responses = [...responsesIn(chunks)];
    const rest = responses.filter((response) => !goes(response));
    if (rest.length === responses.length) continue;
    count += responses.length - rest.length;
    edits.push({ kind: 'batch', before: batch, after: null });
    if (rest.length === 0) continue;
    const rejected = rest.filter(({ rejection }) => rejection !== null).length;
    const after = { ...batch, id: newId(), count: rest.length, rejected };
    kept.set(after.id, rest);
    edits.push({ kind: 'batch', before: null, after });
  }
  for (const [id, form] of recordsOf(records, 'form')) {
    if (!goes(form.response)) continue;
    count += 1;
    edits.push({ kind: 'record', of: 'form', id, before: form, after: null });
  }
  return { edits, responses: kept, count };
}
