import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, decimalText, EXCEL_DIALECT, EXCHANGE_DIALECT, guardedText } from './csvText';

describe('csvText', () => {
  it('writes the exchange dialect: no mark, comma, dot, line feed', () => {
    expect(
      csvText(
        [
          ['year', 'R'],
          [2025, 10.5],
          [2026, null],
        ],
        EXCHANGE_DIALECT,
      ),
    ).toBe('year,R\n2025,10.5\n2026,\n');
  });

  it('writes the Excel dialect: mark, semicolon, decimal comma, carriage return', () => {
    expect(
      csvText(
        [
          ['year', 'R'],
          [2025, -10.5],
        ],
        EXCEL_DIALECT,
      ),
    ).toBe('\uFEFFyear;R\r\n2025;-10,5\r\n');
  });

  it('quotes what would break a row, and nothing else', () => {
    const row = ['a,b', 'a;b', 'say "no"', 'two\nlines', ' padded ', 'plain text'];
    expect(csvText([row], EXCHANGE_DIALECT)).toBe('"a,b",a;b,"say ""no""","two\nlines"," padded ",plain text\n');
    expect(csvText([row], EXCEL_DIALECT)).toContain('a,b;"a;b";"say ""no"""');
  });

  it('lets no text act as a formula, and leaves numbers alone', () => {
    expect(csvText([['=1+1', '+7', '-7', '@SUM(A1)', '\tx', '\rx', -7]], EXCHANGE_DIALECT)).toBe(
      "'=1+1,'+7,'-7,'@SUM(A1),'\tx,\"'\rx\",-7\n",
    );
  });

  it('writes nothing for a number that is not finite', () => {
    expect(csvText([[Number.NaN, Number.POSITIVE_INFINITY, 0]], EXCHANGE_DIALECT)).toBe(',,0\n');
  });

  it('takes a figure as its writer wrote it', () => {
    expect(csvText([[{ figure: '-475.9620' }]], EXCEL_DIALECT)).toBe('\uFEFF-475,9620\r\n');
  });

  it('reads back through a CSV parser, cell for cell', () => {
    const cell: fc.Arbitrary<string | number> = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'Қ', '"', ',', ';', '\r', '\n', '\t', "'", '=', '-', ' ', '1') }),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        fc.constantFrom(EXCHANGE_DIALECT, EXCEL_DIALECT),
        (rows, dialect) => {
          const { data } = Papa.parse<string[]>(
            csvText(rows, dialect).replace('\uFEFF', '').slice(0, -dialect.newline.length),
            {
              delimiter: dialect.delimiter,
              newline: dialect.newline,
            },
          );
          const expected = rows.map((row) =>
            row.map((each) =>
              typeof each === 'number' ? decimalText(each).replace('.', dialect.decimal) : guardedText(each),
            ),
          );
          expect(data).toEqual(expected);
        },
      ),
    );
  });
});

describe('decimalText', () => {
  it.each([
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1e21, '1000000000000000000000'],
    [-1.5e22, '-15000000000000000000000'],
    [0.1 + 0.2, '0.30000000000000004'],
    [-0, '0'],
    [Number.NaN, ''],
    [Number.NEGATIVE_INFINITY, ''],
  ])('writes %d as %j', (value, text) => expect(decimalText(value)).toBe(text));

  it('reads back as the same number, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        const text = decimalText(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('guardedText', () => {
  it('takes back by dropping one apostrophe before a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a') }), (text) => {
        expect(guardedText(text).replace(/^'(?='*[=+\-@\t\r\n])/, '')).toBe(text);
        expect(guardedText(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
