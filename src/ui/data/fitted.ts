import { layOut } from '../sheet/layout';
import type { SheetColumn } from '../sheet/source';

/** The window that the sheet is drawn in, in pixels; a width of 0 is not known yet. */
export interface SheetRoom {
  readonly width: number;
  readonly gutter: number;
}

/** With less room than this between the frozen ends a whole figure is worth more than the whole name over it. */
const LITTLE_ROOM = 320;

/**
 * The columns with the room of the first view shared out, so that the last column before the one frozen right is never
 * cut in two: as many whole columns as fit, drawn out alike by what is left over. Where there is little room columns
 * may first go down to their least widths.
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
  const [asWanted, asNarrow] = [wholeIn(wanted, room), wholeIn(narrow, room)];
  const tightens = room < LITTLE_ROOM && asNarrow > asWanted;
  const count = tightens ? asNarrow : asWanted;
  const widths = tightens ? narrow : wanted;
  if (count === 0 || count === wanted.length) return columns;
  const spare = Math.floor(room - sumOf(widths, count));
  const [each, odd] = [Math.floor(spare / count), spare % count];
  return columns.map((column, index) => {
    const place = index - middle;
    if (place < 0 || place >= count) return column;
    return { ...column, width: (widths[place] ?? column.width) + each + (place < odd ? 1 : 0) };
  });
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
