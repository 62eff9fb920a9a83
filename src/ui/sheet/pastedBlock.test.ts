import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeHtml } from './clipboard';
import { readHtmlTable } from './clipboardHtml';
import { countCells, readClipboard } from './pastedBlock';
import { writeBlock } from './writeBlock';

const fixture = (name: string) => {
  const read = (kind: string) =>
    readFileSync(new URL(`../../../e2e/clipboard/${name}.${kind}`, import.meta.url), 'utf8');
  return readClipboard(read('txt'), read('html'));
};
const storedOf = (name: string) => [...(fixture(name)?.stored ?? [])];

describe('a table of HTML', () => {
  test('shows merged cells once, in their first place', () => {
    const html =
      '<table><tr><td rowspan=2>a<td colspan="2">b</tr><tr><td>c</td><td>d</td></tr><tr><th rowspan=2>e</table>';
    expect(readHtmlTable(html)?.rows).toEqual([['a', 'b', ''], ['', 'c', 'd'], ['e']]);
  });

  test('is read past comments, styles, scripts, nested tables and quoted signs', () => {
    const html = `<style>td > a { }</style><!-- <table> --><table><tr><td title="a>b">1<script>"<td>"</script></td>
      <td><table><tr><td>inner</td></tr></table>2&nbsp;000&amp;&#1179;</td></tr></table><table><tr><td>next</td></tr></table>`;
    expect(readHtmlTable(html)?.rows).toEqual([['1', '2\u00A0000&қ']]);
  });

  test('tells the numbers that Excel, LibreOffice and Google Sheets keep', () => {
    const html = `<table><tr><td x:num="1.5">2</td><td x:num>2</td><td sdval='-1e3'>-1000</td>
      <td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:7.25}">7,3</td>
      <td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;5&quot;}">5</td><td data-sheets-value="{">5</td></tr></table>`;
    expect(readHtmlTable(html)?.stored).toEqual([[1.5, Number.NaN, -1000, 7.25, Number.NaN, Number.NaN]]);
  });

  test('whatever is cut off or broken ends, and never throws', () => {
    const bit = fc.constantFrom(
      '<table>',
      '<tr>',
      '<td>',
      '<td colspan=9999999>',
      '</td>',
      '<!--',
      '<style>',
      '"',
      "'",
      '<',
      '>',
      'x',
      '&#99999999;',
      '<td sdval="',
      '</table>',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
        expect(() => readHtmlTable(bits.join(''))).not.toThrow();
      }),
    );
  });
});

describe('a clipboard', () => {
  test('with a selection of LibreOffice brings the numbers behind the rounded ones', () => {
    expect(fixture('libreoffice-column')?.rows).toHaveLength(20);
    expect(storedOf('libreoffice-column').slice(0, 2)).toEqual([1475.962, 652.06794]);
    expect(fixture('libreoffice-merged')).toMatchObject({
      width: 2,
      rows: [
        ['2024', '1.5'],
        ['', '2.5'],
        ['итог', ''],
        ['7.5', '8.5'],
      ],
    });
  });

  test('knows the rows that are hidden where they come from', () => {
    expect([...(fixture('libreoffice-hidden')?.hiddenRows ?? [])]).toEqual([2]);
    expect(storedOf('libreoffice-hidden')[3]).toBe(103.25);
    expect([...(fixture('excel-table')?.hiddenRows ?? [])]).toEqual([4]);
    expect(storedOf('excel-table')[11]).toBe(1204.0375);
  });

  test('whose two flavours are different tables is its plain text alone', () => {
    expect(
      readClipboard('1\n2\n3', '<table><tr><td sdval="7">7</td></tr><tr><td>2</td></tr></table>')?.stored,
    ).toBeNull();
  });

  test('without a plain text is its HTML', () => {
    expect(readClipboard('', '<table><tr><td>1</td><td>2</td></tr></table>')?.rows).toEqual([['1', '2']]);
    expect(readClipboard('', '<p>nothing</p>')).toBeNull();
    expect(readClipboard('', '')).toBeNull();
  });

  test('of our own brings back every text and every number', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.integer({ min: -99999, max: 99999 }).map((value) => `${value / 1000}`.replace('.', ',')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const block = readClipboard(writeBlock(rows), writeHtml(rows));
        rows.flat().forEach((cell, at) => {
          if (/^-?\d+(?:,\d+)?$/.test(cell)) expect(block?.stored?.[at]).toBe(Number(cell.replace(',', '.')));
        });
      }),
    );
  });

  test('is counted without being read', () => {
    expect(countCells('')).toBe(0);
    expect(countCells('1')).toBe(1);
    expect(countCells('1\t2\r\n3\t4\r\n')).toBe(4);
    expect(countCells('1\n2\r3')).toBe(3);
  });
});
