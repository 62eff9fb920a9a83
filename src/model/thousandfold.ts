/** One figure of a column and the row it stands in. */
export interface RowValue {
  readonly row: number;
  readonly value: number;
}

/** Fewer figures than this say nothing about their scale, and neither does a cluster smaller than its least. */
const LEAST_VALUES = 6;
const LEAST_CLUSTER = 3;
/** The clusters stand apart by at least this ratio, wider than regions of one kind lie from each other. */
const LEAST_GAP = 8;
/** How far a ratio, that of the clusters' means too, may be from a thousand: growth and the size of regions lie within. */
const TOLERANCE = 4;

/** Rows that stand apart, and what their figures are multiplied by to stand with the others. */
export interface Thousandfold {
  /** In order. */
  readonly rows: readonly number[];
  readonly factor: 1e-3 | 1e3;
  /** The rows of the other cluster, in order. */
  readonly others: readonly number[];
}

/**
 * Rows of a column that look as if typed in another scale: the figures fall into two clusters with a gap between them,
 * about a thousandfold apart. Those of the smaller cluster stand apart (of two equal ones, the larger figures); null
 * where there is nothing of the kind. Figures of 0 say nothing; signs are put aside.
 */
export function thousandfold(column: readonly RowValue[]): Thousandfold | null {
  const sorted = column
    .filter(({ value }) => value !== 0)
    .map(({ row, value }) => ({ row, size: Math.log10(Math.abs(value)) }))
    .sort((a, b) => a.size - b.size);
  if (sorted.length < LEAST_VALUES) return null;
  const gaps = sorted.slice(1).map((each, index) => each.size - (sorted[index]?.size ?? each.size));
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  const split = gaps.indexOf(widest) + 1;
  const [low, high] = [sorted.slice(0, split), sorted.slice(split)];
  const apart = mean(high) - mean(low);
  const looksSo =
    widest >= Math.log10(LEAST_GAP) &&
    Math.min(low.length, high.length) >= LEAST_CLUSTER &&
    Math.abs(apart - 3) <= Math.log10(TOLERANCE);
  if (!looksSo) return null;
  const areSmall = low.length < high.length;
  const [fewer, more] = areSmall ? [low, high] : [high, low];
  return { rows: rowsOf(fewer), factor: areSmall ? 1e3 : 1e-3, others: rowsOf(more) };
}

const rowsOf = (cluster: readonly { readonly row: number }[]): readonly number[] =>
  cluster.map(({ row }) => row).sort((a, b) => a - b);

/**
 * What brings a figure to the scale of one beside it, where it is about a thousandfold of that one or a thousandth of it;
 * null where it is neither. Signs are put aside; 0 beside, or NaN, says nothing.
 */
export function thousandfoldOf(value: number, beside: number): Thousandfold['factor'] | null {
  const apart = Math.log10(Math.abs(value / beside));
  if (Math.abs(apart - 3) <= Math.log10(TOLERANCE)) return 1e-3;
  return Math.abs(apart + 3) <= Math.log10(TOLERANCE) ? 1e3 : null;
}

/** The same two clusters from the other side: the others stand apart. */
const turned = ({ rows, factor, others }: Thousandfold): Thousandfold => ({
  rows: others,
  factor: factor === 1e3 ? 1e-3 : 1e3,
  others: rows,
});

/** The typical size of figures, whatever their sign: their geometric mean, those of 0 left out; null where there are none. */
export function typicalSize(values: Iterable<number>): number | null {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (value === 0 || !Number.isFinite(value)) continue;
    sum += Math.log10(Math.abs(value));
    count += 1;
  }
  return count === 0 ? null : 10 ** (sum / count);
}

/** A cluster is taken for wrong by its number alone where the other is at least so many times as large. */
const CLEAR_MAJORITY = 3;

/**
 * Which of the two clusters is wrong: the one that lies farther from the size that the figures of the package have, else
 * the one that is much the smaller; null where neither decides.
 *
 * @param size the typical size of what stands in the package already; null where nothing does
 */
export function wrongSide(found: Thousandfold, column: readonly RowValue[], size: number | null): Thousandfold | null {
  if (size === null) return found.others.length >= CLEAR_MAJORITY * found.rows.length ? found : null;
  const distance = (rows: readonly number[]): number => {
    const named = new Set(rows);
    const own = typicalSize(column.flatMap(({ row, value }) => (named.has(row) ? [value] : []))) ?? size;
    return Math.abs(Math.log10(own / size));
  };
  const [rows, others] = [distance(found.rows), distance(found.others)];
  // Half way between the two says nothing.
  if (Math.abs(rows - others) < 1) return null;
  return rows > others ? found : turned(found);
}

const mean = (cluster: readonly { readonly size: number }[]): number =>
  cluster.reduce((sum, { size }) => sum + size, 0) / cluster.length;
