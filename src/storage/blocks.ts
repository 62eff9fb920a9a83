import {
  type CellUpdate,
  type Column,
  type ColumnKey,
  columnKey,
  emptyColumn,
  observationAt,
  withObservations,
} from '../model/column';
import type { PlacedObservation } from '../model/content';
import { columnRegions, type PackageId, type PackageSettings } from '../model/package';
import type { RegionCode } from '../model/region';
import { BLOCK_SIZE, type BlockRow } from './rows';

/** Where the cells of each region lie. */
export type Slots = ReadonlyMap<RegionCode, number>;

export const slotsOf = (settings: PackageSettings): Slots =>
  new Map(settings.regions.map((region) => [region.code, region.slot]));

export const blockOf = (slot: number): number => Math.floor(slot / BLOCK_SIZE);
export const offsetOf = (slot: number): number => slot % BLOCK_SIZE;

/** Whether a block holds no observation at all: such a block is not stored. */
export const isEmptyBlock = (row: BlockRow): boolean => row.column.states.every((state) => state === 0);

/**
 * Observations of a new package, laid out in blocks.
 *
 * @throws where an observation names a region that the settings do not have: what came from outside was checked before.
 */
export function layOut(
  id: PackageId,
  settings: PackageSettings,
  observations: readonly PlacedObservation[],
): readonly BlockRow[] {
  const slots = slotsOf(settings);
  const updates = new Map<string, { place: Omit<BlockRow, 'column'>; cells: CellUpdate[] }>();
  for (const { region, input, year, observation } of observations) {
    const slot = slots.get(region);
    if (slot === undefined) throw new Error(`observation of an unknown region ${region}`);
    const block = blockOf(slot);
    const name = `${columnKey(input, year)}/${block}`;
    const update = { index: offsetOf(slot), observation };
    const known = updates.get(name);
    if (known === undefined) updates.set(name, { place: { package: id, input, year, block }, cells: [update] });
    else known.cells.push(update);
  }
  return [...updates.values()].map(({ place, cells }) => ({
    ...place,
    column: withObservations(emptyColumn(0), cells),
  }));
}

/** The observations in stored blocks, with the cells they stand in. */
export function placedObservations(rows: readonly BlockRow[], settings: PackageSettings): readonly PlacedObservation[] {
  const regions = new Map(settings.regions.map((region) => [region.slot, region.code]));
  const placed: PlacedObservation[] = [];
  for (const { input, year, block, column } of rows) {
    for (let offset = 0; offset < column.states.length; offset += 1) {
      const observation = observationAt(column, offset);
      const region = regions.get(block * BLOCK_SIZE + offset);
      if (observation !== null && region !== undefined) placed.push({ region, input, year, observation });
    }
  }
  return placed;
}

/** Stored blocks joined into columns as memory holds them: one for each input and year, indexed like `columnRegions(settings)`. */
export function columnsInOrder(rows: readonly BlockRow[], settings: PackageSettings): ReadonlyMap<ColumnKey, Column> {
  const slots = columnRegions(settings).map((region) => region.slot);
  const layout = {
    length: slots.length,
    runs: runsOf(slots),
    indexOf: new Map(slots.map((slot, index) => [slot, index])),
  };
  const blocks = new Map<ColumnKey, Map<number, Column>>();
  for (const row of rows) {
    const key = columnKey(row.input, row.year);
    const known = blocks.get(key);
    if (known === undefined) blocks.set(key, new Map([[row.block, row.column]]));
    else known.set(row.block, row.column);
  }
  return new Map([...blocks].map(([key, of]) => [key, joined(of, layout)]));
}

/** Cells that lie side by side in a block and side by side in memory: they are copied as one. */
interface Run {
  readonly block: number;
  readonly offset: number;
  /** Of the first of them in memory. */
  readonly index: number;
  readonly length: number;
}

interface Layout {
  readonly length: number;
  readonly runs: readonly Run[];
  readonly indexOf: ReadonlyMap<number, number>;
}

function runsOf(slots: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let index = 1; index <= slots.length; index++) {
    const slot = slots[index];
    const before = slots[index - 1] ?? 0;
    if (slot === before + 1 && blockOf(slot) === blockOf(before)) continue;
    const from = slots[first] ?? 0;
    runs.push({ block: blockOf(from), offset: offsetOf(from), index: first, length: index - first });
    first = index;
  }
  return runs;
}

function joined(blocks: ReadonlyMap<number, Column>, { length, runs, indexOf }: Layout): Column {
  const { provenances, places } = joinedProvenances(blocks);
  const column = emptyColumn(length);
  for (const { block, offset, index, length: run } of runs) {
    const from = blocks.get(block);
    if (from === undefined) continue;
    // A block may end before the run does: what lies past its end holds nothing.
    column.values.set(from.values.subarray(offset, offset + run), index);
    column.states.set(from.states.subarray(offset, offset + run), index);
    const own = places.get(block);
    if (own === undefined || from.provenances.length < 2) continue;
    for (let at = 0; at < run; at++) column.provenance[index + at] = own[from.provenance[offset + at] ?? 0] ?? 0;
  }
  const texts = new Map<number, string>();
  for (const [block, { texts: own }] of blocks) {
    for (const [offset, text] of own) {
      const index = indexOf.get(block * BLOCK_SIZE + offset);
      if (index !== undefined) texts.set(index, text);
    }
  }
  return { ...column, provenances, texts };
}

/** One list of provenances for all blocks of a column, and where in it each block's own ones are. */
function joinedProvenances(blocks: ReadonlyMap<number, Column>) {
  const known = new Map([[JSON.stringify({}), 0]]);
  const provenances: Column['provenances'][number][] = [{}];
  const places = new Map<number, readonly number[]>();
  for (const [block, column] of blocks) {
    const own = column.provenances.map((provenance) => {
      const name = JSON.stringify(provenance);
      const place = known.get(name) ?? provenances.push(provenance) - 1;
      known.set(name, place);
      return place;
    });
    places.set(block, own);
  }
  return { provenances, places };
}
