import { describe, expect, it } from 'vitest';
import { layOut } from './layout';
import { boxInView } from './outline';
import type { FrozenSide, SheetColumn } from './source';

const column = (key: number, frozen?: FrozenSide): SheetColumn => ({
  key: String(key),
  width: 80,
  headings: [{ key: String(key), text: '' }],
  label: '',
  align: 'end',
  editable: true,
  ...(frozen === undefined ? {} : { frozen }),
});
/** Gutter 20, one column frozen at either side, ten between: 980 wide, 500 of it in view. */
const COLUMNS = [column(0, 'left'), ...Array.from({ length: 10 }, (_, key) => column(key + 1)), column(11, 'right')];
const LAYOUT = layOut(COLUMNS, 20, 500);
const BANDS = { header: 76, pinned: 28, footer: 56 };
const box = (range: readonly [number, number, number, number], scrollLeft = 0, scrollTop = 0) => {
  const [top, left, bottom, right] = range;
  const view = { scrollLeft, scrollTop, width: 500, height: 400 };
  return boxInView({ top, left, bottom, right }, view, LAYOUT, BANDS, 100, 1);
};

describe('the box of a range in view', () => {
  it('is where its cells are', () => {
    expect(box([1, 1, 2, 2])).toEqual({ left: 100, top: 104, width: 160, height: 56 });
    expect(box([0, 0, 0, 0], 200, 280)).toEqual({ left: 20, top: 76, width: 80, height: 28 });
    expect(box([1, 11, 1, 11], 200)).toEqual({ left: 420, top: 104, width: 80, height: 28 });
  });

  it('ends where frozen cells, the pinned row and the footer begin', () => {
    expect(box([1, 1, 4, 3], 120, 42)).toEqual({ left: 100, top: 104, width: 120, height: 70 });
    expect(box([1, 1, 99, 10])).toEqual({ left: 100, top: 104, width: 320, height: 240 });
    expect(box([0, 0, 1, 2], 160)).toEqual({ left: 20, top: 76, width: 80, height: 56 });
  });

  it('is none where nothing of the range is in view', () => {
    expect(box([1, 1, 1, 1], 200)).toBeNull();
    expect(box([1, 1, 1, 1], 0, 280)).toBeNull();
  });
});
