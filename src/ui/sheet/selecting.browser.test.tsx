import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clickCell, type MountedSheet, mountSheet, nextFrame, press } from './Sheet.fixture';

const selectedCells = (sheet: MountedSheet): number => sheet.grid.querySelectorAll('[aria-selected=true]').length;

describe('selecting', () => {
  it('a click selects one cell and takes the focus', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    expect(sheet.range()).toBe('3,5 3,5');
    expect(selectedCells(sheet)).toBe(1);
    expect(sheet.cell(3, 5).contains(document.activeElement)).toBe(true);
  });

  it('Shift+arrows move the other corner, the active cell stays', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Shift>}{ArrowDown}{ArrowDown}{ArrowLeft}{/Shift}');
    expect(sheet.range()).toBe('3,4 5,5');
    expect(sheet.active()).toBe('3,5');
    expect(selectedCells(sheet)).toBe(6);
    await press('{ArrowRight}');
    expect(sheet.range()).toBe('3,6 3,6');
  });

  it('Enter and Tab go round in the selected block while it is typed into', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Shift>}{ArrowDown}{ArrowRight}{/Shift}1{Enter}2{Enter}{Tab}3{Enter}');
    expect([sheet.text(3, 5), sheet.text(4, 5), sheet.text(3, 6), sheet.text(4, 6)]).toEqual(['1', '3', '3.6', '4.6']);
    expect(sheet.told.edited.map(([cell]) => cell?.text)).toEqual(['1', '2', '3']);
    expect(sheet.range()).toBe('3,5 4,6');
  });

  it('Shift+Ctrl+arrows select to the edge', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Shift>}{Control>}{ArrowDown}{/Control}{/Shift}');
    expect(sheet.range()).toBe('3,5 29,5');
  });

  it('Shift+click selects up to the cell', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 6, 5);
    await userEvent.click(sheet.cell(4, 3), { modifiers: ['Shift'] });
    expect(sheet.range()).toBe('4,3 6,5');
    expect(sheet.active()).toBe('6,5');
  });

  it('a drag selects, across the frozen edge too', async () => {
    const sheet = mountSheet({ middle: 30 });
    sheet.grid.scrollLeft = 240;
    await nextFrame();
    await userEvent.dragAndDrop(sheet.cell(7, 7), sheet.cell(4, 1));
    expect(sheet.range()).toBe('4,1 7,7');
    expect(sheet.active()).toBe('7,7');
    expect(document.activeElement).toBe(sheet.input());
  });

  it('a drag beyond the edge scrolls on while the mouse rests there', async () => {
    const sheet = mountSheet({ rows: 500 });
    const below = document.createElement('p');
    below.textContent = 'Төменде';
    document.body.append(below);
    const { left, top } = sheet.cell(5, 5).getBoundingClientRect();
    const at = (y: number) => ({ bubbles: true, clientX: left + 5, clientY: y, buttons: 1, button: 0 });
    sheet.cell(5, 5).dispatchEvent(new MouseEvent('mousedown', { ...at(top + 5), cancelable: true }));
    window.dispatchEvent(new MouseEvent('mousemove', at(sheet.grid.getBoundingClientRect().bottom + 30)));
    await expect.poll(() => sheet.grid.scrollTop).toBeGreaterThan(300);
    window.dispatchEvent(new MouseEvent('mouseup', at(0)));
    const rest = sheet.range();
    await nextFrame();
    await nextFrame();
    expect(sheet.range()).toBe(rest);
    expect(Number(rest.split(/[ ,]/)[2])).toBeGreaterThan(20);
  });

  it('a press of the right button selects nothing, and one on the header its columns', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await userEvent.click(sheet.cell(6, 6), { button: 'right' });
    expect(sheet.range()).toBe('3,5 3,5');
    await userEvent.click(sheet.grid, { position: { x: 330, y: 20 } });
    expect(sheet.range()).toBe('0,2 29,5');
    expect(document.activeElement).toBe(sheet.input());
  });
});

/** Puts a text on the clipboard as another program would: byte for byte. */
async function fillClipboard(text: string): Promise<void> {
  const field = document.createElement('textarea');
  field.value = 'x';
  document.body.append(field);
  field.focus();
  field.select();
  field.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
  await press('{Control>}c{/Control}');
  field.remove();
}

/** What the keys put on the clipboard. */
async function copied(keys: string): Promise<string | undefined> {
  let text: string | undefined;
  const listen = (event: ClipboardEvent) => {
    text = event.clipboardData?.getData('text/plain');
  };
  document.addEventListener('copy', listen);
  document.addEventListener('cut', listen);
  await press(keys);
  document.removeEventListener('copy', listen);
  document.removeEventListener('cut', listen);
  return text;
}

describe('the clipboard', () => {
  it('copies the selection as tab-separated text with CRLF', async () => {
    const sheet = mountSheet();
    sheet.write([{ row: 3, column: 6, text: 'екі\nжол' }]);
    await clickCell(sheet, 3, 5);
    await press('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(await copied('{Control>}c{/Control}')).toBe('3.5\t"екі\nжол"\r\n4.5\t4.6\r\n');
    expect(sheet.text(3, 5)).toBe('3.5');
  });

  it('cuts: copies and tells its owner what is to be moved, clearing nothing', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Shift>}{ArrowDown}{/Shift}');
    expect(await copied('{Control>}x{/Control}')).toBe('3.5\r\n4.5\r\n');
    expect(sheet.told.cut).toEqual([{ selected: { top: 3, left: 5, bottom: 4, right: 5 }, texts: [['3.5'], ['4.5']] }]);
    expect(sheet.told.cleared).toEqual([]);
    expect(sheet.told.copied).toBe(0);
    await press('{Control>}c{/Control}');
    expect(sheet.told.copied).toBe(1);
  });

  it('sets off what its owner says by a dashed line, which Escape gives up before it lets Tab leave', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Control>}x{/Control}');
    const outline = () => sheet.grid.querySelector('[data-outline]')?.getBoundingClientRect();
    const cell = sheet.cell(3, 5).getBoundingClientRect();
    expect([outline()?.left, outline()?.top, outline()?.width]).toEqual([cell.left, cell.top, cell.width]);
    await press('{Escape}{Tab}');
    expect(outline()).toBeUndefined();
    expect(sheet.active()).toBe('3,6');
    await press('{Escape}{Tab}');
    expect(sheet.active()).toBe('3,6');
    expect(sheet.grid.contains(document.activeElement)).toBe(false);
  });

  it('pastes what Excel copies: quoted cells, CRLF, one line break at the end', async () => {
    const sheet = mountSheet();
    await fillClipboard('1,5\t"a\r\nb"\r\n2,5\t\r\n');
    await clickCell(sheet, 3, 5);
    await press('{Control>}v{/Control}');
    expect(sheet.told.pasted).toEqual([
      [
        { row: 3, column: 5, text: '1,5' },
        { row: 3, column: 6, text: 'a\r\nb' },
        { row: 4, column: 5, text: '2,5' },
        { row: 4, column: 6, text: '' },
      ],
    ]);
    expect(sheet.told.skipped).toEqual([]);
    expect(sheet.range()).toBe('3,5 4,6');
    expect(sheet.input().value).toBe('');
  });

  it('copies and pastes its own block unchanged', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Control>}c{/Control}');
    await clickCell(sheet, 8, 7);
    await press('{Control>}v{/Control}');
    expect([sheet.text(8, 7), sheet.text(8, 8), sheet.text(9, 7), sheet.text(9, 8)]).toEqual([
      '3.5',
      '3.6',
      '4.5',
      '4.6',
    ]);
  });

  it('counts the cells it could not paste into', async () => {
    const sheet = mountSheet({ rows: 10 });
    await fillClipboard('1\t2\t3\r\n4\t5\t6\r\n');
    await clickCell(sheet, 9, 3);
    await press('{Control>}v{/Control}');
    // Column 4 is computed; the second row lies below the last one.
    expect(sheet.told.pasted).toEqual([
      [
        { row: 9, column: 3, text: '1' },
        { row: 9, column: 5, text: '3' },
      ],
    ]);
    expect(sheet.told.skipped).toEqual([{ readOnly: 1, outside: 3 }]);
  });

  it('fills a selection with one value', async () => {
    const sheet = mountSheet();
    await fillClipboard('7');
    await clickCell(sheet, 3, 5);
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}v{/Control}');
    expect(sheet.told.pasted[0]?.map((cell) => cell.text)).toEqual(['7', '7', '7']);
  });

  it('leaves the text being edited to the browser', async () => {
    const sheet = mountSheet();
    await fillClipboard('42');
    await clickCell(sheet, 3, 5);
    await press('1{Control>}v{/Control}{Enter}');
    expect(sheet.told.pasted).toEqual([]);
    expect(sheet.text(3, 5)).toBe('142');
  });

  it('Delete clears the editable cells and counts the others', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 3);
    await press('{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Delete}');
    expect(sheet.told.cleared).toEqual([
      [
        { row: 3, column: 3 },
        { row: 3, column: 5 },
      ],
    ]);
    expect(sheet.told.skipped).toEqual([{ readOnly: 1, outside: 0 }]);
  });
});
