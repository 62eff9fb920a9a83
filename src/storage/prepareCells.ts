import type { Edit } from '../model/change';
import { type CellUpdate, columnKey, emptyColumn, observationAt, withObservations } from '../model/column';
import { type Observation, sameObservation } from '../model/observation';
import type { PackageId } from '../model/package';
import type { StorageProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { blockOf, isEmptyBlock, offsetOf, type Slots } from './blocks';
import type { BlockRow } from './rows';
import type { Tables } from './store';

type CellEdit = Extract<Edit, { kind: 'cell' }>;
type BlockKey = readonly [id: PackageId, input: string, year: number, block: number];

/** Blocks to be written and blocks that have become empty. */
export interface BlockWrites {
  readonly put: readonly BlockRow[];
  readonly remove: readonly BlockKey[];
}

/** One block that a change touches, with what the change has made of it so far. */
interface Touched {
  readonly key: BlockKey;
  readonly row: BlockRow | undefined;
  readonly updates: Map<number, Observation | null>;
}

/**
 * What the cell edits of a change make of the blocks that they touch: each is read once and written once. Refused with
 * the cell and its present value where something else stands in a cell than the edit saw there; `staleSettings` where
 * the package has no such region any more.
 */
export async function prepareCells(
  tables: Tables,
  id: PackageId,
  edits: readonly CellEdit[],
  slots: Slots,
): Promise<Result<BlockWrites, StorageProblem>> {
  const blocks = await readTouched(tables, id, edits, slots);
  for (const edit of edits) {
    const slot = slots.get(edit.region);
    const touched = slot === undefined ? undefined : blocks.get(blockName(edit, slot));
    if (slot === undefined || touched === undefined) return failure({ code: 'staleSettings' });
    const offset = offsetOf(slot);
    const present = presentAt(touched, offset);
    if (!sameObservation(present, edit.before)) return failure(staleCell(edit, present));
    touched.updates.set(offset, edit.after);
  }
  return success(writesOf([...blocks.values()]));
}

const blockName = (edit: CellEdit, slot: number): string => `${columnKey(edit.input, edit.year)}/${blockOf(slot)}`;

async function readTouched(
  tables: Tables,
  id: PackageId,
  edits: readonly CellEdit[],
  slots: Slots,
): Promise<ReadonlyMap<string, Touched>> {
  const keys = new Map<string, BlockKey>();
  for (const edit of edits) {
    const slot = slots.get(edit.region);
    if (slot !== undefined) keys.set(blockName(edit, slot), [id, edit.input, edit.year, blockOf(slot)]);
  }
  const rows = await tables.blocks.many([...keys.values()]);
  return new Map([...keys].map(([name, key], index) => [name, { key, row: rows[index], updates: new Map() }]));
}

/** What an earlier edit of the same change has put there, else what is stored. */
function presentAt({ row, updates }: Touched, offset: number): Observation | null {
  const updated = updates.get(offset);
  if (updated !== undefined) return updated;
  return row === undefined ? null : observationAt(row.column, offset);
}

function writesOf(blocks: readonly Touched[]): BlockWrites {
  const rows = blocks.map(({ key, row, updates }): BlockRow => {
    const [id, input, year, block] = key;
    const cells = [...updates].map(([index, observation]): CellUpdate => ({ index, observation }));
    return { package: id, input, year, block, column: withObservations(row?.column ?? emptyColumn(0), cells) };
  });
  return {
    put: rows.filter((row) => !isEmptyBlock(row)),
    remove: rows.filter(isEmptyBlock).map((row) => [row.package, row.input, row.year, row.block]),
  };
}

const staleCell = ({ region, input, year, after }: CellEdit, present: Observation | null): StorageProblem => ({
  code: 'staleCell',
  region,
  input,
  year,
  present,
  wanted: after,
});
