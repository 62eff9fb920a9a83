import {
  type RememberedShape,
  readRememberedShapes,
  recalledShape,
  rememberedShape,
  withShape,
} from '../model/rememberedShape';
import type { TableShape, TableSketch } from '../model/tableShape';

/** Of this browser, like the session: in no package and no file. Loaded with the first table that is to be said how to read. */
const NAME = 'tartym.tableShapes';

function known(): readonly RememberedShape[] {
  try {
    return readRememberedShapes(JSON.parse(localStorage.getItem(NAME) ?? 'null'));
  } catch {
    return []; // no storage (private mode), or text of another hand
  }
}

/** How a table was said to be read that is laid out like this one; null where none was. */
export const recall = (sketch: TableSketch): TableShape | null => recalledShape(sketch, known());

/** Keeps how a table is read, where the next of its layout can be read by it. */
export function remember(sketch: TableSketch, shape: TableShape): void {
  const added = rememberedShape(sketch, shape);
  if (added === null) return;
  try {
    localStorage.setItem(NAME, JSON.stringify(withShape(known(), added)));
  } catch {
    // The next table is then said how to read again.
  }
}
