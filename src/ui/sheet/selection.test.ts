import { describe, expect, it } from 'vitest';
import type { Motion } from './keys';
import {
  blockEdge,
  destination,
  entered,
  extending,
  rangeOf,
  type Selection,
  selecting,
  type Terrain,
  tabbed,
  wholeColumns,
  wholeRows,
  within,
} from './selection';

/** Rows of a sheet: x is filled, a point is empty. */
const terrain = (picture: readonly string[], more: Partial<Terrain> = {}): Terrain => ({
  rows: picture.length,
  columns: picture[0]?.length ?? 0,
  home: 0,
  end: (picture[0]?.length ?? 1) - 1,
  page: 3,
  isFilled: (row, column) => picture[row]?.[column] === 'x',
  ...more,
});

const FULL = terrain(
  Array.from({ length: 10 }, () => 'xxxxxx'),
  { home: 2, end: 4 },
);
const from = { row: 5, column: 3 };

describe('destination', () => {
  it.each<[Motion, number, number]>([
    ['up', 4, 3],
    ['down', 6, 3],
    ['left', 5, 2],
    ['right', 5, 4],
    ['pageUp', 2, 3],
    ['pageDown', 8, 3],
    ['home', 5, 2],
    ['end', 5, 4],
    ['first', 0, 2],
    ['last', 9, 4],
    ['blockUp', 0, 3],
    ['blockDown', 9, 3],
    ['blockLeft', 5, 0],
    ['blockRight', 5, 5],
  ])('%s leads to row %i, column %i', (motion, row, column) => {
    expect(destination(motion, from, FULL)).toEqual({ row, column });
  });

  it('stays inside the sheet', () => {
    for (const motion of ['up', 'left', 'pageUp', 'blockUp', 'blockLeft'] as const)
      expect(destination(motion, { row: 0, column: 0 }, FULL)).toEqual({ row: 0, column: 0 });
    for (const motion of ['down', 'right', 'pageDown', 'blockDown', 'blockRight'] as const)
      expect(destination(motion, { row: 9, column: 5 }, FULL)).toEqual({ row: 9, column: 5 });
  });

  it('takes Home and End past the frozen ends on the second press', () => {
    expect(destination('home', { row: 5, column: 2 }, FULL)).toEqual({ row: 5, column: 0 });
    expect(destination('end', { row: 5, column: 4 }, FULL)).toEqual({ row: 5, column: 5 });
  });
});

describe('blockEdge', () => {
  const line = '..xxx..x.';
  const isFilled = (index: number) => line[index] === 'x';
  const last = line.length - 1;

  it('goes to the last cell of the block, then to the next block, then to the end', () => {
    expect(blockEdge(2, 1, last, isFilled)).toBe(4);
    expect(blockEdge(4, 1, last, isFilled)).toBe(7);
    expect(blockEdge(7, 1, last, isFilled)).toBe(8);
    expect(blockEdge(8, 1, last, isFilled)).toBe(8);
  });

  it('does the same backwards and from an empty cell', () => {
    expect(blockEdge(8, -1, last, isFilled)).toBe(7);
    expect(blockEdge(7, -1, last, isFilled)).toBe(4);
    expect(blockEdge(4, -1, last, isFilled)).toBe(2);
    expect(blockEdge(2, -1, last, isFilled)).toBe(0);
    expect(blockEdge(0, 1, last, isFilled)).toBe(2);
  });
});

describe('Tab and Enter', () => {
  const tab = (selection: Selection) => tabbed(selection, 1, FULL) ?? selection;

  it('Enter after a run of Tabs returns to the column where it began', () => {
    const after = tab(tab(selecting({ row: 1, column: 2 })));
    expect(after.active).toEqual({ row: 1, column: 4 });
    expect(entered(after, 1, FULL)).toEqual(selecting({ row: 2, column: 2 }));
  });

  it('any other move ends the run', () => {
    const after = extending(tab(selecting({ row: 1, column: 2 })), { row: 1, column: 3 });
    expect(entered(after, 1, FULL)).toEqual(selecting({ row: 2, column: 3 }));
  });

  it('go round in a selected block, which stays: Enter column by column, Tab row by row', () => {
    const block = extending(selecting({ row: 1, column: 2 }), { row: 2, column: 4 });
    const walk = (step: (at: Selection) => Selection) => {
      const places: string[] = [];
      let at = block;
      for (let count = 0; count < 6; count++) {
        at = step(at);
        places.push(`${at.active.row}${at.active.column}`);
        expect(rangeOf(at)).toEqual(rangeOf(block));
      }
      return places.join(' ');
    };
    expect(walk((at) => entered(at, 1, FULL))).toBe('22 13 23 14 24 12');
    expect(walk((at) => entered(at, -1, FULL))).toBe('24 14 23 13 22 12');
    expect(walk(tab)).toBe('13 14 22 23 24 12');
    expect(walk((at) => tabbed(at, -1, FULL) ?? at)).toBe('24 23 22 14 13 12');
  });

  it('Tab goes on in the next row, Shift+Tab in the one before', () => {
    expect(tabbed(selecting({ row: 1, column: 5 }), 1, FULL)?.active).toEqual({ row: 2, column: 0 });
    expect(tabbed(selecting({ row: 1, column: 0 }), -1, FULL)?.active).toEqual({ row: 0, column: 5 });
  });

  it('Tab leaves the sheet after its last and before its first cell', () => {
    expect(tabbed(selecting({ row: 9, column: 5 }), 1, FULL)).toBeNull();
    expect(tabbed(selecting({ row: 0, column: 0 }), -1, FULL)).toBeNull();
  });

  it('Enter stays in the last row, Shift+Enter in the first', () => {
    expect(entered(selecting({ row: 9, column: 1 }), 1, FULL).active).toEqual({ row: 9, column: 1 });
    expect(entered(selecting({ row: 0, column: 1 }), -1, FULL).active).toEqual({ row: 0, column: 1 });
  });
});

describe('a selection', () => {
  it('is the rectangle between its corners, whichever way it was drawn', () => {
    const range = { top: 2, left: 1, bottom: 5, right: 3 };
    expect(rangeOf(extending(selecting({ row: 5, column: 1 }), { row: 2, column: 3 }))).toEqual(range);
    expect(rangeOf(extending(selecting({ row: 2, column: 3 }), { row: 5, column: 1 }))).toEqual(range);
  });

  it('is pulled inside a sheet that has shrunk, and stays at the origin of an empty one', () => {
    const selection = extending(selecting({ row: 8, column: 5 }), { row: 2, column: 1 });
    expect(within(selection, 4, 3)).toMatchObject({ active: { row: 3, column: 2 }, head: { row: 2, column: 1 } });
    expect(within(selection, 0, 0)).toMatchObject({ active: { row: 0, column: 0 } });
  });
});

describe('whole rows and columns', () => {
  it('keep the active cell where it lies in them', () => {
    expect(rangeOf(wholeColumns(3, 3, { row: 5, column: 3 }, 10))).toEqual({ top: 0, left: 3, bottom: 9, right: 3 });
    expect(wholeColumns(3, 3, { row: 5, column: 3 }, 10).active).toEqual({ row: 5, column: 3 });
    expect(wholeColumns(4, 2, { row: 5, column: 0 }, 10).active).toEqual({ row: 5, column: 4 });
    expect(wholeRows(2, 4, { row: 9, column: 1 }, 6).active).toEqual({ row: 2, column: 1 });
  });

  it('are extended as a whole by Shift and an arrow, and from the active cell where that would lie outside', () => {
    const column = wholeColumns(3, 3, { row: 5, column: 3 }, 10);
    expect(rangeOf(extending(column, { row: 9, column: 4 }))).toEqual({ top: 0, left: 3, bottom: 9, right: 4 });
    const shorter = extending(column, { row: 2, column: 4 });
    expect(rangeOf(extending(shorter, { row: 1, column: 4 }))).toEqual({ top: 1, left: 3, bottom: 5, right: 4 });
  });
});
