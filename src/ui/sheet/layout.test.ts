import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnAt, columnOffsets, headerHeight, layOut } from './layout';
import type { FrozenSide, SheetColumn } from './source';

const column = (key: string, width: number, frozen?: FrozenSide): SheetColumn => ({
  key,
  width,
  headings: [{ key, text: key }],
  label: key,
  align: 'end',
  editable: true,
  ...(frozen === undefined ? {} : { frozen }),
});

const COLUMNS = [
  column('name', 196, 'left'),
  column('place', 44, 'left'),
  column('a', 80),
  column('b', 60),
  column('c', 400),
  column('next', 56, 'right'),
];

describe('layOut', () => {
  it('adds widths up from the gutter on and finds the frozen ends', () => {
    const layout = layOut(COLUMNS, 32, 1000);
    expect([...layout.offsets]).toEqual([32, 228, 272, 352, 412, 812, 868]);
    expect(layout).toMatchObject({ middle: 2, right: 5, leftWidth: 272, rightWidth: 56, width: 868 });
  });

  it('thaws the right end first and then the left one from inside where the window is too narrow', () => {
    expect(layOut(COLUMNS, 32, 460)).toMatchObject({ middle: 2, right: 6, rightWidth: 0 });
    expect(layOut(COLUMNS, 32, 390)).toMatchObject({ middle: 1, right: 6, leftWidth: 228 });
    expect(layOut(COLUMNS, 32, 200)).toMatchObject({ middle: 1, right: 6 });
  });

  it('thaws nothing where all columns fit, or where the width is not known yet', () => {
    const few = [column('name', 196, 'left'), column('a', 20)];
    expect(layOut(few, 0, 220)).toMatchObject({ middle: 1 });
    expect(layOut(COLUMNS, 32, 0)).toMatchObject({ middle: 2, right: 5 });
  });

  it('has a left end as wide as the gutter where nothing is frozen', () => {
    expect(layOut([column('a', 80)], 32, 500)).toMatchObject({ middle: 0, right: 1, leftWidth: 32, rightWidth: 0 });
  });

  it('refuses frozen columns that do not stand at the ends', () => {
    expect(() => layOut([column('a', 80), column('b', 80, 'left')], 0, 500)).toThrow(/ordered/);
    expect(() => layOut([column('a', 80, 'right'), column('b', 80)], 0, 500)).toThrow(/ordered/);
  });
});

describe('columnAt', () => {
  it('finds the column that covers a position, and the nearest one outside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: -100, max: 70_000 }),
        (widths, start, position) => {
          const offsets = columnOffsets(widths, start);
          let expected = 0;
          while (expected < widths.length - 1 && (offsets[expected + 1] ?? 0) <= position) expected += 1;
          expect(columnAt(offsets, position)).toBe(expected);
        },
      ),
    );
  });
});

it('headerHeight adds the levels up', () => {
  expect([0, 1, 2, 3].map(headerHeight)).toEqual([0, 28, 52, 76]);
});
