import type { BatchContent, PackageContent } from '../../model/content';
import { cellItem, type Difference, recordItem } from '../../model/difference';
import type { PlacedRecord } from '../../model/records';
import { updatedSettings } from '../../model/settingItems';

/** A package as it would be with some of a colleague's differences taken over: for looking at, never for keeping. */
export function withTaken(mine: PackageContent, taken: readonly Difference[]): PackageContent {
  const byKey = new Map(taken.map((item) => [item.key, item]));
  const updates = taken.flatMap((item) =>
    item.kind === 'setting' ? [{ field: item.field, of: item.of, value: item.theirs }] : [],
  );
  const gone = new Set(taken.flatMap((item) => (item.kind === 'batch' && item.mine !== null ? [item.mine.id] : [])));
  return {
    ...mine,
    settings: { ...mine.settings, ...updatedSettings(mine.settings, updates) },
    observations: [
      ...mine.observations.filter(({ region, input, year }) => !byKey.has(cellItem(region, input, year))),
      ...taken.flatMap((item) =>
        item.kind === 'cell' && item.theirs !== null
          ? [{ region: item.region, input: item.input, year: item.year, observation: item.theirs }]
          : [],
      ),
    ],
    batches: [
      ...mine.batches.filter(({ batch }) => !gone.has(batch.id)),
      ...taken.flatMap((item): readonly BatchContent[] =>
        item.kind === 'batch' && item.arriving !== null ? [{ ...item.arriving, present: true }] : [],
      ),
    ],
    records: [
      ...mine.records.filter(({ of, id }) => !byKey.has(recordItem(of, id))),
      ...taken.flatMap((item): readonly PlacedRecord[] =>
        item.kind === 'record' && item.theirs !== null
          ? [{ of: item.of, id: item.id, record: item.theirs } as PlacedRecord]
          : [],
      ),
    ],
  };
}
