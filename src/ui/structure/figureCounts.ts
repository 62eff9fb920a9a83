import { type Column, type ColumnKey, readColumnKey } from '../../model/column';

/** How many observations each series holds, over all regions and years. */
export function figuresBySeries(columns: ReadonlyMap<ColumnKey, Column>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [key, { states }] of columns) {
    const input = readColumnKey(key)?.input;
    const held = states.reduce((sum, state) => sum + (state === 0 ? 0 : 1), 0);
    if (input !== undefined && held > 0) counts.set(input, (counts.get(input) ?? 0) + held);
  }
  return counts;
}

/** How many observations each region holds, over all series and years; indexed as the columns are. */
export function figuresByRegion(columns: ReadonlyMap<ColumnKey, Column>, regions: number): Uint32Array {
  const counts = new Uint32Array(regions);
  for (const { states } of columns.values()) {
    for (let index = 0; index < regions; index++) counts[index] = (counts[index] ?? 0) + (states[index] ? 1 : 0);
  }
  return counts;
}
