import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTableParser, type TableRow, tableStart } from './table';

const rowsOf = (text: string, delimiter: ',' | ';' | '\t' = ','): TableRow[] =>
  createTableParser(delimiter, 1).push(text, true);

function rowsInPieces(text: string, cuts: readonly number[]): TableRow[] {
  const parser = createTableParser(',', 1);
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const pieces: TableRow[][] = [];
  let from = 0;
  for (const to of places) {
    pieces.push(parser.push(text.slice(from, to), false));
    from = to;
  }
  return [...pieces, parser.push(text.slice(from), true)].flat();
}

const whole = (line: number, ...cells: string[]): TableRow => ({ line, cells, broken: false });
const broken = (line: number, text: string): TableRow => ({ line, cells: [text], broken: true });

describe('tableStart', () => {
  it.each([
    ['region,input,year,value\n', ','],
    ['region;input;year;value\r\nKZ-10;grp;2025;1,5', ';'],
    ['region\tinput\tyear\tvalue', '\t'],
    ['\n\n  \nregion;"a,b,c,d,e,f";value\n', ';'],
    ['region', ','],
    ['', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(tableStart(text)).toEqual({ delimiter, line: 1, from: 0 });
  });

  it.each(['sep=;\r\nregion;a,b,c,d\r\n', '"sep=;"\nregion;a,b,c,d\n'])('believes %j', (text) => {
    expect(tableStart(text)).toMatchObject({ delimiter: ';', line: 2 });
    expect(text.slice(tableStart(text).from)).toMatch(/^region/);
  });
});

describe('createTableParser', { timeout: 60_000 }, () => {
  it('gives every row the line of the file on which it begins', () => {
    expect(rowsOf('a,b\n\n"1\n2",x\r\n"3\r\n\r\n4",y\rz,"q ""w"" e"\n')).toEqual([
      whole(1, 'a', 'b'),
      whole(3, '1\n2', 'x'),
      whole(5, '3\n\n4', 'y'),
      whole(8, 'z', 'q "w" e'),
    ]);
  });

  it('keeps quotes inside a cell that does not begin with one', () => {
    expect(rowsOf('5" pipe,ТОО "Заря"\n')).toEqual([whole(1, '5" pipe', 'ТОО "Заря"')]);
  });

  it('lets a broken line swallow no other', () => {
    expect(rowsOf('a,b\n"x"y,1\nc,d\n"open,2\ne,f\ng,"h"\n')).toEqual([
      whole(1, 'a', 'b'),
      broken(2, '"x"y,1'),
      whole(3, 'c', 'd'),
      broken(4, '"open,2'),
      whole(5, 'e', 'f'),
      whole(6, 'g', 'h'),
    ]);
  });

  it('gives up a quoted cell and a line that have no end', () => {
    const long = 'x'.repeat(3_000_000);
    const unclosed = rowsInPieces(`a,b\n"${'line\n'.repeat(600_000)}c,d\n`, [1_000_000, 2_000_000, 2_500_000]);
    expect(unclosed[1]).toEqual({ ...broken(2, '"line'), endless: true });
    expect(unclosed.at(-1)).toEqual(whole(600_002, 'c', 'd'));
    const endless = rowsInPieces(`a,b\n${long}\nc,d\n`, [10, 1_500_000, 2_000_000, 2_900_000]);
    expect(endless.map((row) => [row.line, row.broken, row.endless])).toEqual([
      [1, false, undefined],
      [2, true, true],
      [3, false, undefined],
    ]);
  });

  it('reads the same rows however the text is cut into pieces', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'ә'), maxLength: 60 });
    fc.assert(
      fc.property(letters, fc.array(fc.nat(), { maxLength: 6 }), (text, cuts) => {
        expect(rowsInPieces(text, cuts)).toEqual(rowsOf(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what is quoted by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'ә', ' '), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (table) => {
        const text = table.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(rowsOf(text).map((row) => row.cells)).toEqual(table);
      }),
    );
  });

  it('gets through a text of nothing but broken lines', () => {
    const rows = rowsOf('"abc\n'.repeat(30_000));
    expect(rows).toHaveLength(30_000);
    expect(rows.every((row) => row.broken)).toBe(true);
  });
});
