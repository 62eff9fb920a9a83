import type { Edit } from '../model/change';
import { observationAt } from '../model/column';
import type { PackageId } from '../model/package';
import { placedIn } from '../model/packedResponses';
import type { RegionCode } from '../model/region';
import { blockOf, offsetOf, type Slots } from './blocks';
import type { BatchWrites } from './prepareBatches';
import type { BlockWrites } from './prepareCells';
import type { RecordWrites } from './prepareRecords';
import type { BlockRow, RecordRow } from './rows';
import type { Tables } from './store';

/**
 * Whether a step that takes a region or a series out of the settings would leave figures, responses or records
 * behind that belong to it: another tab has written them since the user last looked. They would lie where nothing shows them; a year is
 * shown for as long as it holds anything.
 *
 * Reads the whole package, and only where something is taken out.
 */
export async function leftOutside(
  tables: Tables,
  id: PackageId,
  edits: readonly Edit[],
  slots: Slots,
  writes: { readonly cells: BlockWrites; readonly batches: BatchWrites; readonly records: RecordWrites },
): Promise<boolean> {
  const gone = takenOut(edits);
  if (gone.regions.size === 0 && gone.inputs.size === 0) return false;
  const lostSlots = [...gone.regions].flatMap((region) => slots.get(region) ?? []);
  const lies = (row: BlockRow): boolean =>
    gone.inputs.has(row.input) ||
    lostSlots.some((slot) => blockOf(slot) === row.block && observationAt(row.column, offsetOf(slot)) !== null);
  const nameOf = (key: readonly [PackageId, string, number, number]): string => JSON.stringify(key);
  const written = new Set([
    ...writes.cells.put.map((row) => nameOf([row.package, row.input, row.year, row.block])),
    ...writes.cells.remove.map(nameOf),
  ]);
  const stored = (await tables.blocks.startingWith([id])).filter(
    (row) => !written.has(nameOf([row.package, row.input, row.year, row.block])),
  );
  if ([...stored, ...writes.cells.put].some(lies)) return true;
  if (gone.regions.size === 0) return false;
  return (
    (await recordsLie(tables, id, gone.regions, writes.records)) ||
    responsesLie(tables, id, gone.regions, writes.batches)
  );
}

/** Names of things of a methodology under which figures are kept (`model/methodologyItems`). */
const TAKEN_OVER = /^(?:input|factor) (.*)$/;

interface TakenOut {
  readonly regions: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
}

/** What the settings name before the step and not after it; a series that its methodology takes over stays where it was. */
function takenOut(edits: readonly Edit[]): TakenOut {
  const [regions, inputs] = [new Set<string>(), new Set<string>()];
  for (const edit of edits) {
    if (edit.kind !== 'settings') continue;
    const { before, after } = edit;
    for (const { code } of before.regions ?? []) regions.add(code);
    for (const { code } of after.regions ?? before.regions ?? []) regions.delete(code);
    for (const { code } of before.inputs ?? []) inputs.add(code);
    for (const { code } of after.inputs ?? before.inputs ?? []) inputs.delete(code);
  }
  for (const edit of edits) {
    if (edit.kind !== 'methodology') continue;
    for (const [name, value] of Object.entries(edit.after)) {
      if (value !== null) inputs.delete(TAKEN_OVER.exec(name)?.[1] ?? '');
    }
  }
  return { regions, inputs };
}

async function responsesLie(
  tables: Tables,
  id: PackageId,
  regions: ReadonlySet<string>,
  { batches, responses }: BatchWrites,
): Promise<boolean> {
  const standing = new Map((await tables.batches.startingWith([id])).map((row) => [row.id, row]));
  for (const row of batches) standing.set(row.id, row);
  for (const row of standing.values()) {
    if (!row.present) continue;
    const chunks = [
      ...(await tables.responses.startingWith([id, row.id])),
      ...responses.filter(({ batch }) => batch === row.id),
    ];
    for (const { region } of placedIn(chunks.map((chunk) => chunk.responses))) {
      if (region !== null && regions.has(region)) return true;
    }
  }
  return false;
}

/** Whether something recorded of the regions stays behind: a project, an assessment, a form that was typed in. */
async function recordsLie(
  tables: Tables,
  id: PackageId,
  regions: ReadonlySet<string>,
  { put, remove }: RecordWrites,
): Promise<boolean> {
  const nameOf = (of: string, record: string): string => `${of} ${record}`;
  const standing = new Map((await tables.records.startingWith([id])).map((row) => [nameOf(row.of, row.id), row]));
  for (const row of put) standing.set(nameOf(row.of, row.id), row);
  for (const [, of, record] of remove) standing.delete(nameOf(of, record));
  return [...standing.values()].some(({ record }) => regions.has(regionOf(record) ?? ''));
}

function regionOf(record: RecordRow['record']): RegionCode | null {
  if ('response' in record) return typeof record.response === 'string' ? null : record.response.region;
  return 'region' in record ? record.region : null;
}
