import { describe, expect, it } from 'vitest';
import { cellView, isEditableCell } from './cells';
import { footerCell } from './footer';
import { drawnFrom, type Frame, rowCount } from './frame';
import { at, frameOf, response } from './frame.fixture';

const before = frameOf({
  figures: {
    'fixed_capital@2024': [100, 200, 300, 600],
    'fixed_capital@2025': [110, 240, 290, 640],
    'F1.3@2025': [null, 5, null, null],
  },
  responses: [response('KZ-27', 4)],
  before: [1, 2, 3],
});
const after = frameOf({
  figures: {
    'fixed_capital@2024': [100, 200, 300, 600],
    'fixed_capital@2025': [190, 240, 290, 640],
    'F1.3@2025': [null, 5, null, null],
  },
  responses: [response('KZ-27', 4), response('KZ-62', 6)],
  before: [3, 2, 1],
});

/** All that a column shows. */
const shown = (frame: Frame, column: number) => [
  ...Array.from({ length: rowCount(frame) }, (_, row) => [
    cellView(frame, row, column),
    isEditableCell(frame, row, column),
  ]),
  footerCell(frame, 0, column),
  footerCell(frame, 1, column),
];

const sameGround = (one: Frame, other: Frame, column: number): boolean => {
  const [a, b] = [drawnFrom(one, column), drawnFrom(other, column)];
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
};

describe('what a column is drawn from', () => {
  it.each([
    ['cells', { cells: after.cells }],
    ['the rating', { rating: after.rating }],
    ['reference rows', { references: after.references }],
    ['the places of the year before', { before: after.before }],
    ['language', { words: after.words, language: 'ru' as const }],
    ['the own region', { own: 1 }],
    ['the room', { isNarrow: true }],
  ])('says so wherever other %s would draw another cell', (_, change) => {
    const next: Frame = { ...before, ...change };
    const stale = before.columns.flatMap(({ key }, column) =>
      sameGround(before, next, column) && JSON.stringify(shown(before, column)) !== JSON.stringify(shown(next, column))
        ? [key]
        : [],
    );
    expect(stale).toEqual([]);
  });

  it('leaves alone the columns that an edit does not touch', () => {
    const edited = at(before, 'fixed_capital@2025');
    const next: Frame = {
      ...before,
      cells: before.cells.map((cells, column) => (column === edited ? after.cells[column] : cells)),
    };
    const touched = before.columns.flatMap((_, column) => (sameGround(before, next, column) ? [] : [column]));
    expect(touched).toEqual([edited]);
  });
});
