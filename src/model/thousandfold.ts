import { movedPoint } from './movedPoint';

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
/**
 * How far a ratio, that of the clusters' means too, may be from a thousandfold. Real levels of one region seldom move by more
 * than this in a year, so 1000 × a figure that grew fourfold is still seen.
 */
export const SCALE_TOLERANCE = 4;

/** What brings figures to the scale of others: slips of unit known from tables are thousands, millions, billions. */
export const SCALE_FACTORS = [1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9] as const;
export type ScaleFactor = (typeof SCALE_FACTORS)[number];
export const MOST_THOUSANDS = 3;

/** The factor for the same two scales, the other way. */
export const inverseFactor = (factor: ScaleFactor): ScaleFactor =>
  SCALE_FACTORS[SCALE_FACTORS.length - 1 - SCALE_FACTORS.indexOf(factor)] ?? factor;

/** A figure brought to the scale of others. */
export const toScale = (value: number, factor: ScaleFactor): number =>
  movedPoint(value, Math.round(Math.log10(factor)));

/** How many thousandfolds a ratio, as its decimal logarithm, is: ±1 … ±3; 0 where it is near none of them. */
function thousandsIn(apart: number): number {
  const thousands = Math.round(apart / 3);
  const isNear = Math.abs(apart - 3 * thousands) <= Math.log10(SCALE_TOLERANCE);
  return isNear && Math.abs(thousands) <= MOST_THOUSANDS ? thousands : 0;
}

/** What brings figures so many thousandfolds too large to the scale of the others; null for none. */
function factorFor(thousands: number): ScaleFactor | null {
  const steps = Math.abs(thousands) - 1;
  if (!(steps >= 0)) return null;
  return SCALE_FACTORS[thousands > 0 ? MOST_THOUSANDS - 1 - steps : MOST_THOUSANDS + steps] ?? null;
}

/** Rows that stand apart, and what their figures are multiplied by to stand with the others. */
export interface Thousandfold {
  /** In order. */
  readonly rows: readonly number[];
  readonly factor: ScaleFactor;
  /** The rows of the other cluster, in order. */
  readonly others: readonly number[];
}

/**
 * Rows of a column that look as if typed in another scale: the figures fall into two clusters with a gap between them,
 * about a thousandfold apart, or a thousandfold of that. Those of the smaller cluster stand apart (of two equal ones, the larger figures); null
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
  const down = factorFor(thousandsIn(mean(high) - mean(low)));
  const looksSo = widest >= Math.log10(LEAST_GAP) && Math.min(low.length, high.length) >= LEAST_CLUSTER;
  if (down === null || !looksSo) return null;
  const areSmall = low.length < high.length;
  const [fewer, more] = areSmall ? [low, high] : [high, low];
  return { rows: rowsOf(fewer), factor: areSmall ? inverseFactor(down) : down, others: rowsOf(more) };
}

const rowsOf = (cluster: readonly { readonly row: number }[]): readonly number[] =>
  cluster.map(({ row }) => row).sort((a, b) => a - b);

/**
 * What brings a figure to the scale of one beside it, where it is about a thousandfold of that one or a thousandth of it,
 * a millionfold, a billionfold; null where it is none. Signs are put aside; 0 beside, or NaN, says nothing.
 */
export const thousandfoldOf = (value: number, beside: number): ScaleFactor | null =>
  factorFor(thousandsApart(value, beside));

/** How many thousandfolds a figure is of another, ±1 … ±3; 0 where the ratio is near none of them. */
export const thousandsApart = (value: number, beside: number): number =>
  thousandsIn(Math.log10(Math.abs(value / beside)));

/** The same two clusters from the other side: the others stand apart. */
const turned = ({ rows, factor, others }: Thousandfold): Thousandfold => ({
  rows: others,
  factor: inverseFactor(factor),
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
