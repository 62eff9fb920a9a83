import { describe, expect, test } from 'vitest';
import { columnsOf, linesOf, wrapped } from './setSlope';

const rows = (...places: readonly (readonly number[])[]) => places.map((of) => ({ places: of }));

describe('the slope of weight sets', () => {
  test('has room for the first set, those saved last and the one on view, which is the last', () => {
    expect(columnsOf(3, 1, 4)).toEqual([0, 2, 1]);
    expect(columnsOf(1, 0, 4)).toEqual([0]);
    expect(columnsOf(7, 6, 4)).toEqual([0, 4, 5, 6]);
    expect(columnsOf(7, 0, 4)).toEqual([1, 5, 6, 0]);
    expect(columnsOf(7, 3, 4)).toEqual([0, 5, 6, 3]);
  });

  test('lines follow the places, shared ones in the order of the rows, and under the last set the rows themselves', () => {
    expect(linesOf(rows([2, 1], [1, 2], [2, 2], [0, 4]))).toEqual([
      [2, 1],
      [1, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(linesOf([])).toEqual([]);
  });

  test('names are parted at words, and cut where they do not fit', () => {
    expect(wrapped('№ 5 бұйрық', 8, 2)).toEqual(['№ 5', 'бұйрық']);
    expect(wrapped('Тең салмақ', 12, 2)).toEqual(['Тең салмақ']);
    expect(wrapped('Инвестицияға басымдық берілген жиын', 10, 2)).toEqual(['Инвестици…', 'басымдық…']);
  });
});
