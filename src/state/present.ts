import { readColumnKey, stateAt } from '../model/column';
import type { InputCode } from '../model/methodology';
import type { CellAddress, Holdings, Present, Recorded, Where } from '../model/present';
import type { OpenDocument } from './document';

/** The open package as a command sees it: what stands there now. */
export const presentOf = (document: OpenDocument): Present & Recorded => ({
  settings: document.settings(),
  records: document.records(),
  observation: (region, input, year) => document.mirror().observation(region, input, year),
  hasObservations: (input) => {
    for (const [key, column] of document.mirror().columns) {
      if (readColumnKey(key)?.input === input && column.states.some((state) => state !== 0)) return true;
    }
    return false;
  },
});

/** The figures of each input in each year that it has a column of, in the order of the mirror's regions. */
export function figuresIn(
  document: Pick<OpenDocument, 'mirror'>,
): ReadonlyMap<InputCode, Readonly<Record<number, Float64Array>>> {
  const figures = new Map<InputCode, Record<number, Float64Array>>();
  for (const [key, { values }] of document.mirror().columns) {
    const named = readColumnKey(key);
    if (named === null) continue;
    const known = figures.get(named.input) ?? {};
    known[named.year] = values;
    figures.set(named.input, known);
  }
  return figures;
}

/** The open package as a command sees it that takes something out of its frame. */
export const holdingsOf = (document: OpenDocument): Holdings => ({
  ...presentOf(document),
  held: (where) => heldCells(document, where),
  batches: document.batches(),
});

function heldCells(document: Pick<OpenDocument, 'mirror'>, { region, input, year }: Where): readonly CellAddress[] {
  const { columns, regions, indexOf } = document.mirror();
  const only = region === undefined ? null : (indexOf.get(region) ?? -1);
  const cells: CellAddress[] = [];
  for (const [key, column] of columns) {
    const named = readColumnKey(key);
    if (
      named === null ||
      (input !== undefined && named.input !== input) ||
      (year !== undefined && named.year !== year)
    ) {
      continue;
    }
    const indices = only === null ? regions.keys() : [only];
    for (const index of indices) {
      const code = regions[index]?.code;
      if (code !== undefined && stateAt(column, index) !== 'none') cells.push({ region: code, ...named });
    }
  }
  return cells;
}
