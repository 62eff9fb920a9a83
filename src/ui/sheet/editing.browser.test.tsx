import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { settleTyping } from '../parts/settle';
import { clickCell, columnsOf, mountSheet, nextFrame, press } from './Sheet.fixture';

describe('editing', () => {
  it('typing replaces, Enter commits and goes down', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('12,5{Enter}');
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '12,5' }]]);
    expect(sheet.cell(3, 5).textContent).toBe('12,5');
    expect(sheet.active()).toBe('4,5');
    expect(sheet.input().value).toBe('');
  });

  it('types nothing over the figure that Enter could not leave, until another key is pressed', async () => {
    const sheet = mountSheet();
    sheet.resize(6);
    await clickCell(sheet, 5, 5);
    await press('1,5{Enter}2,5{Enter}');
    expect(sheet.text(5, 5)).toBe('1,5');
    // At the Enter, at the figure that was refused, and at its Enter.
    expect(sheet.told.lastRow).toBe(3);
    await press('{F2}{Backspace}7{Enter}');
    expect(sheet.text(5, 5)).toBe('1,7');
    await press('{ArrowUp}{ArrowDown}9{ArrowUp}');
    expect(sheet.text(5, 5)).toBe('9');
    await clickCell(sheet, 5, 5);
    await press('8{Enter}');
    await clickCell(sheet, 2, 5);
    await press('4{Enter}');
    expect(sheet.text(2, 5)).toBe('4');
  });

  it('Ctrl+G hands over what is being typed before it asks for a place', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('12,5{Control>}g{/Control}');
    expect(sheet.told.goneTo).toBe(1);
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '12,5' }]]);
    await press('{F2}4{Control>}g{/Control}');
    expect(sheet.told.goneTo).toBe(2);
    expect(sheet.text(3, 5)).toBe('12,54');
  });

  it('loses nothing to a fast typist', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('1,5{Enter}2,5{Enter}3,5{Enter}');
    expect([3, 4, 5].map((row) => sheet.text(row, 5))).toEqual(['1,5', '2,5', '3,5']);
    expect(sheet.told.edited).toHaveLength(3);
  });

  it('takes a text that comes before the frame of the last key is painted, and is heard in its cell after it', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('1,5');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true });
    sheet.input().dispatchEvent(enter);
    // No key: an input method, or a voice.
    document.execCommand('insertText', false, '2,5');
    expect(sheet.active()).toBe('4,5');
    expect(sheet.cell(4, 5).contains(sheet.input())).toBe(true);
    expect(sheet.input().value).toBe('2,5');
    await press('{Enter}');
    expect([3, 4].map((row) => sheet.text(row, 5))).toEqual(['1,5', '2,5']);
    await expect.poll(() => sheet.cell(5, 5).contains(document.activeElement)).toBe(true);
  });

  it('loses nothing to a steady one', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    for (const key of ['1', ',', '5', '{Enter}', '2', ',', '5', '{Enter}', '3', ',', '5', '{Enter}']) {
      await press(key);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    expect([3, 4, 5].map((row) => sheet.text(row, 5))).toEqual(['1,5', '2,5', '3,5']);
  });

  it.each([
    ['{Tab}', '3,6'],
    ['{Shift>}{Tab}{/Shift}', '3,4'],
    ['{Shift>}{Enter}{/Shift}', '2,5'],
    ['{ArrowRight}', '3,6'],
    ['{ArrowUp}', '2,5'],
  ])('%s commits what was typed over a cell', async (keys, active) => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press(`7${keys}`);
    expect(sheet.text(3, 5)).toBe('7');
    expect(sheet.active()).toBe(active);
  });

  it('F2 edits at the end, and the arrows then move the caret', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{F2}');
    expect(sheet.input().value).toBe('3.5');
    expect(sheet.input().selectionStart).toBe(3);
    await press('9{ArrowLeft}{ArrowLeft}8{Enter}');
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '3.859' }]]);
  });

  it('F2 while typing turns to editing: the arrows stay in the text', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('12{F2}{ArrowLeft}0{Enter}');
    expect(sheet.text(3, 5)).toBe('102');
  });

  it('F2 and Enter without a change tell nothing', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{F2}{Enter}');
    expect(sheet.told.edited).toEqual([]);
    expect(sheet.active()).toBe('4,5');
  });

  it('a double click edits, and a click in the text sets the caret', async () => {
    const sheet = mountSheet();
    sheet.write([{ row: 3, column: 5, text: '123456' }]);
    await userEvent.dblClick(sheet.cell(3, 5));
    expect(sheet.input().value).toBe('123456');
    await userEvent.click(sheet.input(), { position: { x: 6, y: 12 } });
    expect(sheet.input().value).toBe('123456');
    await press('{Home}9{Enter}');
    expect(sheet.text(3, 5)).toBe('9123456');
  });

  it('Escape restores', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('999{Escape}');
    expect(sheet.told.edited).toEqual([]);
    expect(sheet.cell(3, 5).textContent).toBe('3.5');
    expect(sheet.active()).toBe('3,5');
    await press('{F2}1{Escape}{Enter}');
    expect(sheet.told.edited).toEqual([]);
  });

  it('a click on another cell commits', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('44');
    await clickCell(sheet, 6, 3);
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '44' }]]);
    expect(sheet.active()).toBe('6,3');
  });

  it.each(['button', 'p'])('a click outside the sheet, on a %s, commits', async (tag) => {
    const sheet = mountSheet();
    const elsewhere = document.createElement(tag);
    elsewhere.textContent = 'Басқа жер';
    document.body.append(elsewhere);
    await clickCell(sheet, 3, 5);
    await press('44');
    await userEvent.click(elsewhere);
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '44' }]]);
  });

  it('focus that goes elsewhere by the keyboard or by itself commits', async () => {
    const sheet = mountSheet();
    const elsewhere = document.createElement('button');
    elsewhere.textContent = 'Басқа жер';
    document.body.append(elsewhere);
    await clickCell(sheet, 3, 5);
    await press('44');
    elsewhere.focus();
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '44' }]]);
    expect(document.activeElement).toBe(elsewhere);
  });

  it('Backspace empties and starts to edit', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Backspace}');
    expect(sheet.told.edited).toEqual([]);
    await press('{Enter}');
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '' }]]);
  });

  it('Kazakh letters arrive as they are', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('деректер жоқ әғқңөұүһі{Enter}');
    expect(sheet.text(3, 5)).toBe('деректер жоқ әғқңөұүһі');
  });

  it('text that is inserted without keys begins an edit', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await cdp().send('Input.insertText', { text: '88,1' });
    await press('{Enter}');
    expect(sheet.text(3, 5)).toBe('88,1');
  });

  it('an input method composes in the cell; its Enter is its own', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await cdp().send('Input.imeSetComposition', { text: 'せ', selectionStart: 1, selectionEnd: 1 });
    expect(sheet.input().value).toBe('せ');
    // The Enter that ends a composition arrives as key 229.
    await cdp().send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    expect(sheet.told.edited).toEqual([]);
    await cdp().send('Input.insertText', { text: '世' });
    await press('{Enter}');
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '世' }]]);
  });

  it('is not disturbed by an update from elsewhere', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{F2}0');
    sheet.input().setSelectionRange(1, 2);
    sheet.write(Array.from({ length: 12 }, (_, row) => ({ row, column: 5, text: 'басқа' })));
    expect(sheet.input().value).toBe('3.50');
    expect([sheet.input().selectionStart, sheet.input().selectionEnd]).toEqual([1, 2]);
    expect(document.activeElement).toBe(sheet.input());
    await press('{Enter}');
    expect(sheet.text(3, 5)).toBe('3.50');
    expect(sheet.text(4, 5)).toBe('басқа');
  });

  it('goes on after the cell is scrolled away and back', async () => {
    const sheet = mountSheet({ rows: 5000, middle: 100 });
    await clickCell(sheet, 3, 5);
    await press('12');
    for (const [left, top] of [
      [0, 30_000],
      [4000, 30_000],
      [4000, 400],
      [0, 0],
    ] as const) {
      sheet.grid.scrollTo(left, top);
      await nextFrame();
    }
    await press('34{Enter}');
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '1234' }]]);
  });

  it('is dropped when its column goes', async () => {
    const sheet = mountSheet({ middle: 10 });
    await clickCell(sheet, 3, 5);
    await press('12');
    sheet.setColumns(columnsOf(10).filter((column) => column.key !== 'c3'));
    await press('{Enter}');
    expect(sheet.told.edited).toEqual([]);
  });

  it('stays with its cell where rows and columns come, go and change places', async () => {
    const sheet = mountSheet({ rows: 6 });
    const [name, place, ...others] = columnsOf(10);
    const edge = others.pop();
    if (name === undefined || place === undefined || edge === undefined) throw new Error('columns');
    await clickCell(sheet, 3, 5);
    await press('12');
    sheet.setRows(['1', '0', '4', '2', '3', '5']);
    sheet.setColumns([name, place, ...others.reverse(), edge]);
    await nextFrame();
    expect(sheet.input().value).toBe('12');
    await press(',5{Enter}');
    expect(sheet.told.edited).toEqual([[{ row: 4, column: 8, text: '12,5' }]]);
    expect(sheet.active()).toBe('5,8');
  });

  it('is written nowhere where its row is gone, and that is told', async () => {
    const sheet = mountSheet({ rows: 6 });
    await clickCell(sheet, 3, 5);
    await press('12');
    sheet.setRows(['0', '1', '2', '4', '5']);
    await nextFrame();
    expect(sheet.told.stranded).toEqual(['12']);
    await press('{Enter}');
    expect(sheet.told.edited).toEqual([]);
  });

  it('is handed over where the sheet is taken away, and where a key of the product is about to act', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('12');
    settleTyping();
    expect(sheet.told.edited).toEqual([[{ row: 3, column: 5, text: '12' }]]);
    await press('{ArrowDown}13');
    sheet.leave();
    expect(sheet.told.edited).toHaveLength(2);
  });

  it('hands Ctrl+Z and Ctrl+Y to the owner, but not while editing', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Control>}z{/Control}{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
    expect([sheet.told.undone, sheet.told.redone]).toEqual([1, 2]);
    await press('12{Control>}z{/Control}');
    expect(sheet.told.undone).toBe(1);
  });

  it('knows Ctrl+Z by its place on a Kazakh or Russian keyboard', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await cdp().send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'я',
      code: 'KeyZ',
      windowsVirtualKeyCode: 90,
      modifiers: 2,
    });
    await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'я', code: 'KeyZ', windowsVirtualKeyCode: 90 });
    expect(sheet.told.undone).toBe(1);
  });
});

describe('a read-only cell', () => {
  it('is left as it is by typing, F2 and a double click, and each is told', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 4);
    await press('5');
    await press('{F2}');
    await userEvent.dblClick(sheet.cell(3, 4));
    await press('{Enter}');
    expect(sheet.told.edited).toEqual([]);
    expect(sheet.told.skipped).toEqual(Array.from({ length: 3 }, () => ({ readOnly: 1, outside: 0 })));
    expect(sheet.cell(3, 4).textContent).toBe('3.4');
  });

  it('can be one cell of an editable column', async () => {
    const sheet = mountSheet({ isEditable: (row) => row !== 3 });
    await clickCell(sheet, 3, 5);
    await press('5{Enter}6{Enter}');
    expect(sheet.told.edited).toEqual([[{ row: 4, column: 5, text: '6' }]]);
    expect(sheet.told.skipped).toHaveLength(1);
  });
});
