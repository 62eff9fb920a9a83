// Thousands of cells of a paste, as a message between two threads: three lists are copied at once, as many objects one by one.
import type { ColumnCell } from '../src/model/column';
import type { Observation } from '../src/model/observation';

type Figure = Extract<Observation, { kind: 'number' }>;

/** What plain figures share: whose they are, and how sure. */
type Head = Pick<ColumnCell, 'input' | 'year'> & Pick<Figure, 'status'>;

/** Cells in their order; a plain figure stands in the three lists, whatever says more of itself is a whole cell. */
export interface PackedCells {
  readonly heads: readonly Head[];
  /** By cell: its head; NO_HEAD of the next of those that are whole. */
  readonly headOf: Uint16Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly whole: readonly ColumnCell[];
}

const FIGURE_FIELDS = 3;

const isPlain = (observation: Observation | null): observation is Figure =>
  observation?.kind === 'number' && Object.keys(observation).length === FIGURE_FIELDS;

/** Of a cell that is whole. */
const NO_HEAD = 0xffff;

/** Packs cells for a message; `unpackCells` gives the same cells in the same order. */
export function packCells(cells: readonly ColumnCell[]): PackedCells {
  const heads: Head[] = [];
  const known = new Map<string, number>();
  const headOf = new Uint16Array(cells.length).fill(NO_HEAD);
  const indices = new Int32Array(cells.length);
  const values = new Float64Array(cells.length);
  const whole: ColumnCell[] = [];
  cells.forEach((cell, at) => {
    const { input, year, index, observation } = cell;
    if (!isPlain(observation) || heads.length === NO_HEAD) {
      whole.push(cell);
      return;
    }
    const { status, value } = observation;
    const name = `${input}\t${year}\t${status}`;
    const head = known.get(name) ?? heads.push({ input, year, status }) - 1;
    known.set(name, head);
    headOf[at] = head;
    indices[at] = index;
    values[at] = value;
  });
  return { heads, headOf, indices, values, whole };
}

/** The cells as they were packed. */
export function unpackCells({ heads, headOf, indices, values, whole }: PackedCells): readonly ColumnCell[] {
  let wholes = 0;
  return Array.from(headOf, (at, cell) => {
    const head = heads[at];
    if (head === undefined) return whole[wholes++] as ColumnCell;
    const { input, year, status } = head;
    return {
      input,
      year,
      index: indices[cell] ?? 0,
      observation: { kind: 'number', value: values[cell] ?? Number.NaN, status },
    };
  });
}
