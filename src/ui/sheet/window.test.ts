import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, ROW_HEIGHT } from './layout';
import type { FrozenSide, SheetColumn } from './source';
import {
  type Bands,
  columnsInView,
  NONE,
  placeAt,
  placeDraggedTo,
  revealing,
  rowsInPage,
  rowsInView,
  scrollShowing,
  type View,
  visibleWidth,
  withKept,
} from './window';

const column = (key: number, width: number, frozen?: FrozenSide): SheetColumn => ({
  key: String(key),
  width,
  headings: [{ key: 'h', text: 'h' }],
  label: 'h',
  align: 'end',
  editable: true,
  ...(frozen === undefined ? {} : { frozen }),
});

/** 32 gutter, 200 + 100 frozen left, 50 columns of 80, 60 frozen right. */
const COLUMNS = [
  column(0, 200, 'left'),
  column(1, 100, 'left'),
  ...Array.from({ length: 50 }, (_, index) => column(index + 2, 80)),
  column(52, 60, 'right'),
];
const LAYOUT = layOut(COLUMNS, 32, 1000);
const BANDS: Bands = { header: 76, pinned: 28, footer: 56 };
const view = (scrollLeft: number, scrollTop: number): View => ({ scrollLeft, scrollTop, width: 1000, height: 600 });

describe('what is drawn', () => {
  it('covers every row in view, and few others, wherever it is scrolled to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 200_000 }), (rowCount, scrollTop) => {
        const pinned = Math.min(1, rowCount);
        const { first, last } = rowsInView(view(0, scrollTop), BANDS, rowCount, pinned);
        const top = Math.floor(scrollTop / ROW_HEIGHT) + pinned;
        const bottom = Math.ceil((scrollTop + 600 - 76 - 28) / ROW_HEIGHT) - 1 + pinned;
        for (let row = Math.max(top, pinned); row <= Math.min(bottom, rowCount - 1); row++) {
          expect(row).toBeGreaterThanOrEqual(first);
          expect(row).toBeLessThanOrEqual(last);
        }
        expect(last).toBeLessThan(rowCount);
        expect(last - first).toBeLessThan(35);
      }),
    );
  });

  it('covers every column in view between the frozen ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAYOUT.width - 1000 }), (scrollLeft) => {
        const { first, last } = columnsInView(view(scrollLeft, 0), LAYOUT);
        const inView = COLUMNS.map((_, index) => index).filter(
          (index) => index >= 2 && index < 52 && visibleWidth(view(scrollLeft, 0), LAYOUT, index, index) > 0,
        );
        expect(first).toBeLessThanOrEqual(inView[0] ?? -1);
        expect(last).toBeGreaterThanOrEqual(inView.at(-1) ?? 99);
        expect(last - first).toBeLessThan(inView.length + 4);
      }),
    );
    expect(columnsInView(view(0, 0), LAYOUT).first).toBe(2);
    expect(columnsInView(view(1e6, 0), LAYOUT).last).toBe(51);
  });

  it('has no scrolling columns where all are frozen', () => {
    const frozen = layOut([column(0, 100, 'left'), column(1, 100, 'right')], 0, 1000);
    expect(withKept(columnsInView(view(0, 0), frozen), NONE)).toEqual([]);
  });

  it('keeps the active one, in its order', () => {
    expect(withKept({ first: 4, last: 6 }, 1)).toEqual([1, 4, 5, 6]);
    expect(withKept({ first: 4, last: 6 }, 5)).toEqual([4, 5, 6]);
    expect(withKept({ first: 4, last: 6 }, 9)).toEqual([4, 5, 6, 9]);
    expect(withKept({ first: 4, last: 6 }, NONE)).toEqual([4, 5, 6]);
    expect(withKept({ first: 1, last: 0 }, NONE)).toEqual([]);
  });
});

describe('bringing into view', () => {
  it('moves as little as can be, and shows what is too large from its start', () => {
    expect(revealing(100, 20, 0, 200)).toBe(0);
    expect(revealing(190, 20, 0, 200)).toBe(10);
    expect(revealing(50, 20, 80, 200)).toBe(50);
    expect(revealing(50, 300, 0, 200)).toBe(50);
  });

  it('leaves a cell wholly between the bands and the frozen ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 2, max: 51 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 27_000 }),
        (row, at, scrollLeft, scrollTop) => {
          const to = scrollShowing({ row, column: at }, view(scrollLeft, scrollTop), LAYOUT, BANDS, 1);
          const top = 76 + row * ROW_HEIGHT - to.scrollTop;
          const left = (LAYOUT.offsets[at] ?? 0) - to.scrollLeft;
          expect(top).toBeGreaterThanOrEqual(76 + 28);
          expect(top + ROW_HEIGHT).toBeLessThanOrEqual(600 - 56);
          expect(left).toBeGreaterThanOrEqual(332);
          expect(left + 80).toBeLessThanOrEqual(1000 - 60);
        },
      ),
    );
  });

  it('does not scroll for frozen columns and pinned rows', () => {
    expect(scrollShowing({ row: 0, column: 1 }, view(500, 900), LAYOUT, BANDS, 1)).toEqual({
      scrollLeft: 500,
      scrollTop: 900,
    });
  });

  it('counts a page as the rows between the bands but one', () => {
    expect(rowsInPage(view(0, 0), BANDS)).toBe(14);
    expect(rowsInPage({ ...view(0, 0), height: 10 }, BANDS)).toBe(1);
  });

  it('knows how much of a group is in view', () => {
    expect(visibleWidth(view(0, 0), LAYOUT, 2, 4)).toBe(240);
    expect(visibleWidth(view(100, 0), LAYOUT, 2, 4)).toBe(140);
    expect(visibleWidth(view(0, 0), LAYOUT, 9, 20)).toBe(48);
    expect(visibleWidth(view(1000, 0), LAYOUT, 2, 4)).toBe(0);
  });
});

const at = (x: number, y: number, scrolled: View, locate = placeAt) => locate(x, y, scrolled, LAYOUT, BANDS, 1000, 1);

describe('placeAt', () => {
  it('finds cells in the frozen ends, the middle, the pinned rows and the scrolled body', () => {
    expect(at(40, 80, view(0, 0))).toEqual({ row: 0, column: 0 });
    expect(at(240, 104, view(1600, 0))).toEqual({ row: 1, column: 1 });
    expect(at(332, 104, view(1600, 280))).toEqual({ row: 11, column: 22 });
    expect(at(940, 110, view(1600, 0))).toEqual({ row: 1, column: 52 });
    expect(at(939, 110, view(0, 0))).toEqual({ row: 1, column: 9 });
  });

  it('finds nothing over the gutter, the header and the footer', () => {
    expect(at(31, 110, view(0, 0))).toBeNull();
    expect(at(100, 75, view(0, 0))).toBeNull();
    expect(at(100, 544, view(0, 0))).toBeNull();
    expect(at(100, 543, view(0, 0))).not.toBeNull();
  });

  it('finds nothing beyond a sheet smaller than its window', () => {
    const small = layOut(COLUMNS.slice(0, 3), 32, 1000);
    const wide = { ...view(0, 0), width: 1000 };
    expect(placeAt(411, 110, wide, small, BANDS, 3, 1)).toEqual({ row: 1, column: 2 });
    expect(placeAt(412, 110, wide, small, BANDS, 3, 1)).toBeNull();
    expect(placeAt(100, 104 + 2 * ROW_HEIGHT, wide, small, BANDS, 3, 1)).toBeNull();
  });

  it('agrees with where a cell is drawn', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 2, max: 51 }),
        fc.integer({ min: 0, max: 79 }),
        (row, inColumn, inside) => {
          const scrolled = { ...view(0, 0), ...scrollShowing({ row, column: inColumn }, view(0, 0), LAYOUT, BANDS, 1) };
          const x = (LAYOUT.offsets[inColumn] ?? 0) - scrolled.scrollLeft + inside;
          const y = 76 + row * ROW_HEIGHT - scrolled.scrollTop + (inside % ROW_HEIGHT);
          expect(at(x, y, scrolled)).toEqual({ row, column: inColumn });
        },
      ),
    );
  });
});

describe('placeDraggedTo', () => {
  it('is the cell under the point where there is one', () => {
    expect(at(332, 104, view(1600, 280), placeDraggedTo)).toEqual({ row: 11, column: 22 });
  });

  it('is the outermost scrolling cell beyond an edge that can still scroll', () => {
    expect(at(-5, 300, view(1600, 280), placeDraggedTo)).toMatchObject({ column: 22 });
    expect(at(1200, 300, view(1600, 280), placeDraggedTo)).toMatchObject({ column: 29 });
    expect(at(400, 5, view(1600, 280), placeDraggedTo)).toMatchObject({ row: 11 });
    expect(at(400, 900, view(0, 280), placeDraggedTo)).toMatchObject({ row: 26 });
  });

  it('is the very first or last cell where nothing is left to scroll', () => {
    expect(at(-5, -5, view(0, 0), placeDraggedTo)).toEqual({ row: 0, column: 0 });
    const scrollTop = 999 * ROW_HEIGHT - (600 - 76 - 28 - 56);
    expect(at(1200, 900, view(LAYOUT.width - 1000, scrollTop), placeDraggedTo)).toEqual({ row: 999, column: 52 });
  });
});
