import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetColumn } from '../sheet/source';
import { fitted } from './fitted';

const column = (width: number, frozen?: 'left' | 'right'): SheetColumn => ({
  key: `${width}`,
  width,
  headings: [{ key: '', text: '' }],
  label: '',
  align: 'end',
  editable: true,
  ...(frozen === undefined ? {} : { frozen }),
});
const sheet = (...middle: readonly number[]) => [
  column(200, 'left'),
  ...middle.map((width) => column(width)),
  column(60, 'right'),
];
const widths = (columns: readonly SheetColumn[]) => columns.map(({ width }) => width);
const firstView = (middle: readonly number[], width: number, least = middle) =>
  widths(fitted(sheet(...middle), [200, ...least, 60], { width, gutter: 32 })).slice(1, -1);

describe('the first view', () => {
  test('holds whole columns only: what is left over is shared out among them', () => {
    // 700 − 32 − 200 − 60 = 408: five of 80, and 8 left for them.
    expect(firstView([80, 80, 80, 80, 80, 80, 80], 700)).toEqual([82, 82, 82, 81, 81, 80, 80]);
  });

  test('is left alone where all columns fit or nothing is known of the window', () => {
    expect(firstView([80, 80], 700)).toEqual([80, 80]);
    expect(firstView([80, 80, 80, 80, 80, 80], 0)).toEqual([80, 80, 80, 80, 80, 80]);
  });

  test('of a telephone gives up names for figures', () => {
    // 452 − 292 = 160: one column as wanted, two at their least.
    expect(firstView([110, 100, 80], 452, [72, 72, 80])).toEqual([80, 80, 80]);
    expect(firstView([300, 300, 80], 752, [72, 72, 80])).toEqual([460, 300, 80]);
  });

  test('brings one more column on view where names wider than their figures have to give up little for it', () => {
    // 700 − 292 = 408: five columns want 430 and can do with 380.
    expect(firstView([110, 80, 80, 80, 80, 80], 700, [72, 80, 80, 80, 68, 80])).toEqual([94, 80, 80, 80, 74, 80]);
    // Here they want 470, a seventh more than there is.
    expect(firstView([150, 80, 80, 80, 80, 80], 700, [72, 80, 80, 80, 80, 80])).toEqual([155, 85, 84, 84, 80, 80]);
  });

  test('ends between two columns, whatever their widths', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 40, max: 220 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 500, max: 2560 }),
        (middle, width) => {
          const room = width - 292;
          const fittedWidths = firstView(middle, width);
          let edge = 0;
          const edges = fittedWidths.map((each) => {
            edge += each;
            return edge;
          });
          const total = edges.at(-1) ?? 0;
          if (total > room && (middle[0] ?? 0) <= room) expect(edges).toContain(room);
          expect(fittedWidths.every((each, index) => each >= (middle[index] ?? 0))).toBe(true);
        },
      ),
    );
  });
});
