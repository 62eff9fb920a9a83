import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planClear, planPaste, readBlock } from './clipboard';
import type { CellRange } from './source';
import { writeBlock } from './writeBlock';

describe('readBlock', () => {
  it('takes the text as Excel puts it: tabs, CRLF, one line break at the end', () => {
    expect(readBlock('1,5\t2,5\r\n3,5\t4,5\r\n')).toEqual([
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ]);
  });

  it('drops no more than one line break', () => {
    expect(readBlock('1\r\n\r\n')).toEqual([['1'], ['']]);
    expect(readBlock('\r\n')).toEqual([['']]);
    expect(readBlock('')).toEqual([]);
  });

  it('takes LF and CR for line breaks too', () => {
    expect(readBlock('1\n2\r3')).toEqual([['1'], ['2'], ['3']]);
  });

  it('keeps empty cells, also at the ends', () => {
    expect(readBlock('\t1\t\r\n\t\t')).toEqual([
      ['', '1', ''],
      ['', '', ''],
    ]);
  });

  it('reads quoted cells with line breaks, tabs and doubled quotes', () => {
    expect(readBlock('"a\r\nb"\t"c\td"\r\n"say ""yes"""\tx\r\n')).toEqual([
      ['a\r\nb', 'c\td'],
      ['say "yes"', 'x'],
    ]);
  });

  it('leaves quotes that are part of a one-line text', () => {
    expect(readBlock('"Самрук"\t"Отбасы" банкі\ta"b\r\n')).toEqual([['"Самрук"', '"Отбасы" банкі', 'a"b']]);
    expect(readBlock('"open\t2')).toEqual([['"open', '2']]);
  });

  it('does not choke on a long cell', () => {
    const long = `"${'a\n'.repeat(200_000)}"`;
    expect(readBlock(long)[0]?.[0]?.length).toBe(400_000);
  });
});

describe('writeBlock', () => {
  it('ends every row with CRLF and quotes only what needs it', () => {
    expect(
      writeBlock([
        ['1234,5', 'a\tb'],
        ['a"b', '"c"'],
      ]),
    ).toBe('1234,5\t"a\tb"\r\na"b\t"""c"""\r\n');
  });

  it('writes a single cell without a line break', () => {
    expect(writeBlock([['1234,5']])).toBe('1234,5');
  });

  it('is read back as it was, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\r', '\n', ',', 'ұ'), maxLength: 6 });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
      .filter((rows) => rows.length > 1 || rows[0]?.length !== 1 || rows[0][0] !== '');
    fc.assert(
      fc.property(block, (rows) => {
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
    );
  });
});

const range = (top: number, left: number, bottom = top, right = left): CellRange => ({ top, left, bottom, right });
/** 10 × 6 cells; the last column is read-only. */
const GROUND = {
  rows: 10,
  columns: 6,
  isEditable: (_: number, column: number) => column < 5,
  unpinnedRow: (row: number) => row,
};

describe('planPaste', () => {
  const block = [
    ['a', 'b'],
    ['c', 'd'],
  ];

  it('lays the block at the upper left cell of the selection', () => {
    const plan = planPaste(block, range(2, 1), GROUND);
    expect(plan.batch).toEqual([
      { row: 2, column: 1, text: 'a' },
      { row: 2, column: 2, text: 'b' },
      { row: 3, column: 1, text: 'c' },
      { row: 3, column: 2, text: 'd' },
    ]);
    expect(plan.skipped).toEqual({ readOnly: 0, outside: 0 });
    expect(plan.range).toEqual(range(2, 1, 3, 2));
  });

  it('counts read-only cells and cells past the edge, and pastes the others', () => {
    expect(planPaste(block, range(0, 4), GROUND)).toMatchObject({
      batch: [{ text: 'a' }, { text: 'c' }],
      skipped: { readOnly: 2, outside: 0 },
    });
    expect(planPaste(block, range(9, 5), GROUND)).toMatchObject({
      batch: [],
      skipped: { readOnly: 1, outside: 3 },
      range: range(9, 5),
    });
  });

  it('repeats the block over a selection that is a whole multiple, and only then', () => {
    const filled = planPaste([['7']], range(0, 0, 2, 1), GROUND);
    expect(filled.batch.map((cell) => cell.text)).toEqual(['7', '7', '7', '7', '7', '7']);
    const tiled = planPaste(block, range(0, 0, 3, 1), GROUND);
    expect(tiled.batch.map((cell) => cell.text).join('')).toBe('abcdabcd');
    const not = planPaste(block, range(0, 0, 2, 1), GROUND);
    expect(not.batch).toHaveLength(4);
    expect(not.range).toEqual(range(0, 0, 1, 1));
  });

  it('leaves the cells beside a short row alone', () => {
    const plan = planPaste([['a', 'b'], ['c']], range(0, 0), GROUND);
    expect(plan.batch).toHaveLength(3);
    expect(plan.skipped).toEqual({ readOnly: 0, outside: 0 });
  });
});

it('what covers a pinned row and its own place takes the row once; the pinned row alone is taken', () => {
  const pinned = { ...GROUND, unpinnedRow: (row: number) => (row === 0 ? 3 : row) };
  expect(planClear(range(0, 0, 4, 0), pinned).batch.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  expect(planClear(range(0, 0, 2, 0), pinned).batch.map(({ row }) => row)).toEqual([0, 1, 2]);
  const pasted = planPaste([['a'], ['b'], ['c'], ['d']], range(0, 0, 4, 0), pinned);
  expect(pasted.batch.map(({ row, text }) => `${row}${text}`)).toEqual(['1a', '2b', '3c', '4d']);
});

it('planClear takes the editable cells and counts the others', () => {
  const plan = planClear(range(0, 4, 1, 5), GROUND);
  expect(plan.batch).toEqual([
    { row: 0, column: 4 },
    { row: 1, column: 4 },
  ]);
  expect(plan.skipped).toEqual({ readOnly: 2, outside: 0 });
});
