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
/** How far the ratio between the clusters' means may be from a thousand. */
const TOLERANCE = 4;

/** Rows that stand apart, and what their figures are multiplied by to stand with the others. */
export interface Thousandfold {
  /** In order. */
  readonly rows: readonly number[];
  readonly factor: 1e-3 | 1e3;
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
  const rows = (areSmall ? low : high).map(({ row }) => row).sort((a, b) => a - b);
  return { rows, factor: areSmall ? 1e3 : 1e-3 };
}

const mean = (cluster: readonly { readonly size: number }[]): number =>
  cluster.reduce((sum, { size }) => sum + size, 0) / cluster.length;
