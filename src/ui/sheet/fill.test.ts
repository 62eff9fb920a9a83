import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledBy, handleWay, neighbourEnd, planFill, planFillDown, planFillRight, union } from './fill';
import type { CellRange } from './source';

const range = (top: number, left: number, bottom = top, right = left): CellRange => ({ top, left, bottom, right });
const GROUND = {
  rows: 20,
  columns: 10,
  isEditable: (_: number, column: number) => column !== 4,
  unpinnedRow: (row: number) => row,
};
const moves = (plan: ReturnType<typeof planFill>): string[] =>
  plan.batch.map(({ from, to }) => `${from.row},${from.column}>${to.row},${to.column}`);

describe('a fill', () => {
  it('down repeats the source, row by row', () => {
    expect(moves(planFill(range(1, 2, 2, 2), range(3, 2, 6, 2), GROUND))).toEqual([
      '1,2>3,2',
      '2,2>4,2',
      '1,2>5,2',
      '2,2>6,2',
    ]);
  });

  it('up continues the source backwards', () => {
    expect(moves(planFill(range(4, 2, 5, 2), range(1, 2, 3, 2), GROUND))).toEqual(['5,2>1,2', '4,2>2,2', '5,2>3,2']);
  });

  it('counts the read-only cells it leaves alone', () => {
    const plan = planFill(range(1, 2), range(1, 3, 1, 5), GROUND);
    expect(moves(plan)).toEqual(['1,2>1,3', '1,2>1,5']);
    expect(plan.skipped).toEqual({ readOnly: 1, outside: 0 });
  });

  it('of a series tells each cell what it goes on from: its column up and down, its row to the sides', () => {
    const steps = (plan: ReturnType<typeof planFill>) =>
      plan.batch.map(({ to, series }) => [
        `${to.row},${to.column}`,
        series?.cells.map(({ row, column }) => `${row},${column}`).join(' '),
        series?.step,
      ]);
    expect(steps(planFill(range(1, 2, 2, 2), range(3, 2, 5, 2), GROUND, 'series'))).toEqual([
      ['3,2', '1,2 2,2', 2],
      ['4,2', '1,2 2,2', 3],
      ['5,2', '1,2 2,2', 4],
    ]);
    expect(steps(planFill(range(3, 2, 4, 2), range(1, 2, 2, 2), GROUND, 'series'))).toEqual([
      ['1,2', '3,2 4,2', -2],
      ['2,2', '3,2 4,2', -1],
    ]);
    expect(steps(planFill(range(1, 2, 2, 3), range(1, 4, 2, 5), GROUND, 'series'))).toEqual([
      ['1,5', '1,2 1,3', 3],
      ['2,5', '2,2 2,3', 3],
    ]);
    expect(
      planFill(range(1, 2, 2, 2), range(3, 2, 4, 2), GROUND).batch.every(({ series }) => series === undefined),
    ).toBe(true);
  });

  it('by Ctrl+D takes the first row of the selection, or the row above a single one', () => {
    expect(moves(planFillDown(range(1, 2, 3, 3), GROUND))).toEqual(['1,2>2,2', '1,3>2,3', '1,2>3,2', '1,3>3,3']);
    expect(moves(planFillDown(range(3, 2), GROUND))).toEqual(['2,2>3,2']);
    expect(planFillDown(range(0, 2), GROUND).batch).toEqual([]);
  });

  it('by Ctrl+R takes the first column of the selection, or the one at the left of a single one', () => {
    expect(moves(planFillRight(range(1, 1, 2, 3), GROUND))).toEqual(['1,1>1,2', '1,1>1,3', '2,1>2,2', '2,1>2,3']);
    expect(moves(planFillRight(range(1, 3), GROUND))).toEqual(['1,2>1,3']);
    expect(planFillRight(range(0, 0), GROUND).batch).toEqual([]);
  });

  it('takes what a pinned row shows once, from its own place where that is in the range', () => {
    const pinned = { ...GROUND, unpinnedRow: (row: number) => (row === 0 ? 3 : row) };
    expect(moves(planFillDown(range(0, 2, 4, 2), pinned))).toEqual(['1,2>2,2', '1,2>3,2', '1,2>4,2']);
    expect(moves(planFillDown(range(0, 2, 2, 2), pinned))).toEqual(['0,2>1,2', '0,2>2,2']);
    expect(moves(planFillRight(range(0, 2, 3, 3), pinned))).toEqual(['1,2>1,3', '2,2>2,3', '3,2>3,3']);
    expect(moves(planFill(range(0, 2), range(1, 2, 4, 2), pinned))).toEqual(['0,2>1,2', '0,2>2,2', '0,2>4,2']);
    expect(moves(planFill(range(3, 2), range(0, 2, 2, 2), pinned))).toEqual(['3,2>1,2', '3,2>2,2']);
  });

  it('takes every cell from within the source, and keeps the place in the tiling', () => {
    const edge = fc.integer({ min: 0, max: 12 });
    const rectangle = fc
      .tuple(edge, edge, edge, edge)
      .map(([a, b, c, d]) => range(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)));
    fc.assert(
      fc.property(rectangle, rectangle, (source, target) => {
        for (const { from, to } of planFill(source, target, { ...GROUND, isEditable: () => true }).batch) {
          expect(from.row).toBeGreaterThanOrEqual(source.top);
          expect(from.row).toBeLessThanOrEqual(source.bottom);
          expect(Math.abs(to.row - from.row) % (source.bottom - source.top + 1)).toBe(0);
          expect(Math.abs(to.column - from.column) % (source.right - source.left + 1)).toBe(0);
        }
      }),
    );
  });
});

describe('the handle', () => {
  const pixels = (rows: number, columns: number) => ({ down: rows * 28, across: columns * 80 });

  it.each([
    [range(2, 2, 3, 3), { row: 6, column: 3 }, range(4, 2, 6, 3)],
    [range(2, 2, 3, 3), { row: 0, column: 2 }, range(0, 2, 1, 3)],
    [range(2, 2, 3, 3), { row: 2, column: 5 }, range(2, 4, 3, 5)],
    [range(2, 2, 3, 3), { row: 3, column: 0 }, range(2, 0, 3, 1)],
  ])('from %o to %o reaches %o', (from, place, reached) => {
    expect(filledBy(from, place, pixels)).toEqual(reached);
  });

  it('reaches nothing inside the range, and the farther way where it is past both edges', () => {
    expect(filledBy(range(2, 2, 3, 3), { row: 3, column: 2 }, pixels)).toBeNull();
    expect(filledBy(range(2, 2), { row: 4, column: 3 }, pixels)).toEqual(range(2, 3));
    expect(filledBy(range(2, 2), { row: 6, column: 3 }, pixels)).toEqual(range(3, 2, 6, 2));
    expect(union(range(2, 2), range(3, 2, 6, 2))).toEqual(range(2, 2, 6, 2));
  });

  it('repeats one cell a line and goes on with several, with Ctrl the other way round', () => {
    const way = (source: CellRange, target: CellRange) => [
      handleWay(source, target, false),
      handleWay(source, target, true),
    ];
    expect(way(range(1, 2), range(2, 2, 4, 2))).toEqual(['repeated', 'series']);
    expect(way(range(1, 2, 2, 2), range(3, 2, 4, 2))).toEqual(['series', 'repeated']);
    // Side by side two columns are a line to the right, and two single cells downward.
    expect(way(range(1, 2, 1, 3), range(1, 4, 1, 5))).toEqual(['series', 'repeated']);
    expect(way(range(1, 2, 1, 3), range(2, 2, 4, 3))).toEqual(['repeated', 'series']);
  });

  it('clicked twice goes as far as the block beside: the left one, else the right one', () => {
    const filled = new Set(['3,1', '4,1', '3,3', '4,3', '5,3']);
    const isFilled = (row: number, column: number) => filled.has(`${row},${column}`);
    expect(neighbourEnd(range(2, 2), 20, 10, isFilled)).toBe(4);
    filled.delete('3,1');
    expect(neighbourEnd(range(2, 2), 20, 10, isFilled)).toBe(5);
    expect(neighbourEnd(range(5, 2), 20, 10, isFilled)).toBe(5);
  });
});
