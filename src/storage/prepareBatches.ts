import type { Edit } from '../model/change';
import type { PackageId } from '../model/package';
import type { PackedResponses } from '../model/packedResponses';
import type { StorageProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { samePlain } from '../model/same';
import type { SurveyResponse } from '../model/survey';
import { type BatchRow, CHUNK_SIZE, type ResponseRow } from './rows';
import type { Tables } from './store';

type BatchEdit = Extract<Edit, { kind: 'batch' }>;

export interface BatchWrites {
  readonly batches: readonly BatchRow[];
  readonly responses: readonly ResponseRow[];
}

/** Ids of the batches that a change brings in, and of those that it takes away. */
export function batchesMoved(edits: readonly Edit[]): {
  readonly in: readonly string[];
  readonly out: readonly string[];
} {
  const batchEdits = edits.filter((edit) => edit.kind === 'batch');
  return {
    in: batchEdits.flatMap(({ before, after }) => (before === null && after !== null ? [after.id] : [])),
    out: batchEdits.flatMap(({ before, after }) => (after === null && before !== null ? [before.id] : [])),
  };
}

/** Responses that a batch comes in with; those that were read from a file are packed. */
export type BroughtResponses = readonly SurveyResponse[] | { readonly packed: readonly PackedResponses[] };

/** Responses by the batch that they come in with. */
export type BatchResponses = ReadonlyMap<string, BroughtResponses>;

/** What `prepareBatches` has to know besides the edits. */
export interface BatchStep {
  /** The log entry to be written. */
  readonly sequence: number;
  /** Batches that go for good with this step. */
  readonly dropped: readonly string[];
  /** Of the batches that the change brings in for the first time. */
  readonly responses: BatchResponses;
}

/**
 * What the batch edits of a change make of the batches. A batch that is taken away keeps its row and its responses, so
 * that the inverse brings them back without carrying them. Refused with `staleBatch` where another batch stands there
 * than the edit saw, or where nothing is left of one that is to come back.
 */
export async function prepareBatches(
  tables: Tables,
  id: PackageId,
  edits: readonly BatchEdit[],
  step: BatchStep,
): Promise<Result<BatchWrites, StorageProblem>> {
  const rows = new Map<string, BatchRow>();
  const written: ResponseRow[] = [];
  for (const { before, after } of edits) {
    const named = after ?? before;
    if (named === null) continue;
    const stored = step.dropped.includes(named.id) ? undefined : await tables.batches.get([id, named.id]);
    const row = rows.get(named.id) ?? stored;
    const present = row?.present === true ? row.batch : null;
    if (!samePlain(present, before)) return failure({ code: 'staleBatch', file: named.file });
    const brought = step.responses.get(named.id);
    if (row === undefined && brought === undefined) return failure({ code: 'staleBatch', file: named.file });
    if (row === undefined) written.push(...chunksOf(id, named.id, brought ?? []));
    rows.set(named.id, {
      package: id,
      id: named.id,
      batch: named,
      present: after !== null,
      added: present === null ? step.sequence : (row?.added ?? step.sequence),
    });
  }
  return success({ batches: [...rows.values()], responses: written });
}

/** A batch's responses as rows. */
export function chunksOf(id: PackageId, batch: string, responses: BroughtResponses): readonly ResponseRow[] {
  const chunks =
    'packed' in responses
      ? responses.packed
      : Array.from({ length: Math.ceil(responses.length / CHUNK_SIZE) }, (_, chunk) =>
          responses.slice(chunk * CHUNK_SIZE, (chunk + 1) * CHUNK_SIZE),
        );
  return chunks.map((chunk, index) => ({ package: id, batch, chunk: index, responses: chunk }));
}
