import { layOut } from '../sheet/layout';
import type { SheetColumn } from '../sheet/source';

/** The window that the sheet is drawn in, in pixels; a width of 0 is not known yet. */
export interface SheetRoom {
  readonly width: number;
  readonly gutter: number;
}

/** With less room than this between the frozen ends a whole figure is worth more than the whole name over it. */
const LITTLE_ROOM = 320;
/** Elsewhere one more column may take so much of the room from names that are wider than their figures. */
const TAKEN_FROM_NAMES = 0.1;

/**
 * The columns with the room of the first view shared out, so that the last column before the one frozen right is never
 * cut in two: as many whole columns as fit, drawn out alike by what is left over. Where there is little room columns
 * may first go down to their least widths; elsewhere by a little, where that brings one more on view.
 *
 * @param least how narrow each column may get, in the order of `columns`
 */
export function fitted(
  columns: readonly SheetColumn[],
  least: readonly number[],
  { width, gutter }: SheetRoom,
): readonly SheetColumn[] {
  if (width <= 0) return columns;
  const { middle, right, leftWidth, rightWidth } = layOut(columns, gutter, width);
  const room = width - leftWidth - rightWidth;
  const wanted = columns.slice(middle, right).map((column) => column.width);
  const narrow = least.slice(middle, right);
  const { count, widths } = firstColumns(wanted, narrow, room);
  if (count === 0 || count === wanted.length) return columns;
  const spare = Math.floor(room - sumOf(widths, count));
  const [each, odd] = [Math.floor(spare / count), spare % count];
  return columns.map((column, index) => {
    const place = index - middle;
    if (place < 0 || place >= count) return column;
    return { ...column, width: (widths[place] ?? column.width) + each + (place < odd ? 1 : 0) };
  });
}

/** How many columns come on view whole, and how wide they are before the rest of the room is shared out. */
function firstColumns(
  wanted: readonly number[],
  least: readonly number[],
  room: number,
): { readonly count: number; readonly widths: readonly number[] } {
  const [asWanted, atLeast] = [wholeIn(wanted, room), wholeIn(least, room)];
  if (atLeast === asWanted) return { count: asWanted, widths: wanted };
  if (room < LITTLE_ROOM) return { count: atLeast, widths: least };
  const count = asWanted + 1;
  const lacking = sumOf(wanted, count) - room;
  if (lacking > TAKEN_FROM_NAMES * room) return { count: asWanted, widths: wanted };
  const share = lacking / (sumOf(wanted, count) - sumOf(least, count));
  const widths = wanted.map((width, at) => Math.floor(width - share * (width - (least[at] ?? width))));
  return { count, widths };
}

const sumOf = (widths: readonly number[], count: number): number =>
  widths.slice(0, count).reduce((sum, width) => sum + width, 0);

/** How many of the first columns fit whole. */
function wholeIn(widths: readonly number[], room: number): number {
  let used = 0;
  const first = widths.findIndex((width) => {
    used += width;
    return used > room;
  });
  return first < 0 ? widths.length : first;
}
