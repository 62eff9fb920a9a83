/** What stands between two places of a text in UTF-8, read: a cell of a line that nobody has cut. */
export type CellReader<Value> = (utf8: Uint8Array, from: number, to: number) => Value;

/** Cells remembered at once: a power of two. */
const REMEMBERED = 1 << 10;
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The same pure function of a text, for cells within a longer one: columns repeat few texts many times, and one that was
 * met before is known by its bytes, without being cut out.
 */
export function cellReader<Value>(read: (text: string) => Value): CellReader<Value> {
  const known = new Array<{ readonly utf8: Uint8Array; readonly value: Value } | undefined>(REMEMBERED).fill(undefined);
  return (utf8, from, to) => {
    const place = placeOf(utf8, from, to);
    const before = known[place];
    if (before !== undefined && isThere(before.utf8, utf8, from, to)) return before.value;
    const cell = utf8.slice(from, to);
    const value = read(DECODER.decode(cell));
    known[place] = { utf8: cell, value };
    return value;
  };
}

/** Where a cell is remembered, by its length and the bytes in which names, dates and numbers differ. */
function placeOf(utf8: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  const [first, before, last] = [utf8[from] ?? 0, utf8[to - 2] ?? 0, utf8[to - 1] ?? 0];
  return (Math.imul(first, 37) + Math.imul(before, 61) + Math.imul(last, 7) + to - from) & (REMEMBERED - 1);
}

function isThere(cell: Uint8Array, utf8: Uint8Array, from: number, to: number): boolean {
  if (cell.length !== to - from) return false;
  for (let at = from; at < to; at++) if (cell[at - from] !== utf8[at]) return false;
  return true;
}
