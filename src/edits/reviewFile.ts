import type { Change, Edit } from '../model/change';
import type { Difference } from '../model/difference';
import type { PackageSettings } from '../model/package';
import { type RecordBook, type RecordEdit, recordsOf } from '../model/records';
import type { Refusal, Review } from '../model/review';
import { samePlain } from '../model/same';
import { updatedSettings } from '../model/settingItems';
import type { SurveyResponse } from '../model/survey';
import { surveySumsId } from '../model/surveySums';

/** What the user has decided about a colleague's file, at one go. */
export interface Decision {
  readonly file: string;
  /** Names the last entry of the file's log. */
  readonly last: string | null;
  readonly reason: string;
  readonly accepted: readonly Difference[];
  readonly refused: readonly Difference[];
  /** Nothing is left to be decided after it. */
  readonly complete: boolean;
}

/**
 * Takes over what was accepted of a colleague's file, in one step of undo, and keeps a record of what was decided and
 * why. What it takes the place of stands in the log as any other change does; what was refused stands in the record.
 *
 * @param present the package as the differences were found in it
 * @param id of the record: one that the package has never had
 * @returns the change, with the responses of the batches that it brings in
 */
export function reviewFile(
  present: { readonly settings: PackageSettings; readonly records: RecordBook },
  decision: Decision,
  id: string,
): { readonly change: Change; readonly responses: ReadonlyMap<string, readonly SurveyResponse[]> } {
  const { file, last, reason, accepted, refused, complete } = decision;
  const record: Review = {
    file,
    last,
    reason,
    accepted: accepted.map(({ key }) => key),
    refused: refused.map(({ key, theirs }): Refusal => ({ key, theirs: JSON.stringify(theirs) })),
    complete,
  };
  return {
    change: {
      label: { code: 'reviewed', file, accepted: accepted.length, refused: refused.length, reason },
      edits: [
        ...settingsEdits(present.settings, accepted),
        ...accepted.flatMap(editsOf),
        ...sumsTakenOver(present.records, accepted),
        { kind: 'record', of: 'review', id, before: null, after: record },
      ],
    },
    responses: new Map(
      accepted.flatMap((item) =>
        item.kind === 'batch' && item.arriving !== null
          ? [[item.arriving.batch.id, item.arriving.responses] as const]
          : [],
      ),
    ),
  };
}

/** All settings in one edit. */
function settingsEdits(settings: PackageSettings, accepted: readonly Difference[]): readonly Edit[] {
  const updates = accepted.flatMap((item) =>
    item.kind === 'setting' ? [{ field: item.field, of: item.of, value: item.theirs }] : [],
  );
  const after = updatedSettings(settings, updates);
  const fields = Object.keys(after) as (keyof PackageSettings)[];
  const changed = fields.filter((field) => !samePlain(settings[field], after[field]));
  if (changed.length === 0) return [];
  const only = (of: Partial<PackageSettings>) => Object.fromEntries(changed.map((field) => [field, of[field]]));
  return [{ kind: 'settings', before: only(settings), after: only(after) }];
}

function editsOf(item: Difference): readonly Edit[] {
  switch (item.kind) {
    case 'cell': {
      const { input, year, region, mine, theirs } = item;
      return [{ kind: 'cell', input, year, region, before: mine, after: theirs }];
    }
    case 'batch':
      return [{ kind: 'batch', before: item.mine, after: item.arriving?.batch ?? null }];
    case 'record':
      // Both sides of a record difference are of its kind.
      return [{ kind: 'record', of: item.of, id: item.id, before: item.mine, after: item.theirs } as RecordEdit];
    case 'setting':
      return [];
  }
}

/** Sums stand in the place of responses: where those come in, the sums go. */
function sumsTakenOver(records: RecordBook, accepted: readonly Difference[]): readonly Edit[] {
  const kept = recordsOf(records, 'surveySums');
  if (kept.size === 0) return [];
  const decided = new Set(accepted.flatMap((item) => (item.kind === 'record' ? [`${item.of} ${item.id}`] : [])));
  const coming = new Set<string>();
  for (const item of accepted) {
    if (item.kind !== 'batch') continue;
    for (const { year, region } of item.arriving?.responses ?? []) {
      if (year !== null && region !== null) coming.add(surveySumsId({ year, region }));
    }
  }
  return [...coming].flatMap((id): Edit[] => {
    const before = kept.get(id);
    if (before === undefined || decided.has(`surveySums ${id}`)) return [];
    return [{ kind: 'record', of: 'surveySums', id, before, after: null }];
  });
}
