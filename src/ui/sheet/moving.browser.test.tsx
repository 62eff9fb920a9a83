import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clickCell, columnsOf, mountSheet, nextFrame, press } from './Sheet.fixture';

describe('moving', () => {
  it.each([
    ['{ArrowDown}', '6,5'],
    ['{ArrowUp}', '4,5'],
    ['{ArrowLeft}', '5,4'],
    ['{ArrowRight}', '5,6'],
    ['{Tab}', '5,6'],
    ['{Shift>}{Tab}{/Shift}', '5,4'],
    ['{Enter}', '6,5'],
    ['{Shift>}{Enter}{/Shift}', '4,5'],
    ['{Home}', '5,2'],
    ['{Home}{Home}', '5,0'],
    ['{End}', '5,11'],
    ['{End}{End}', '5,12'],
    ['{Control>}{Home}{/Control}', '0,2'],
    ['{Control>}{End}{/Control}', '29,11'],
    ['{Control>}{ArrowDown}{/Control}', '29,5'],
    ['{Control>}{ArrowUp}{/Control}', '0,5'],
    ['{Control>}{ArrowRight}{/Control}', '5,12'],
    ['{Control>}{ArrowLeft}{/Control}', '5,0'],
  ])('%s leads from 5,5 to %s', async (keys, expected) => {
    const sheet = mountSheet();
    await clickCell(sheet, 5, 5);
    await press(keys);
    expect(sheet.active()).toBe(expected);
    expect(sheet.told.edited).toEqual([]);
  });

  it('pages by what fits in the window, and back', async () => {
    const sheet = mountSheet({ rows: 200 });
    await clickCell(sheet, 5, 5);
    await press('{PageDown}');
    const [row, column] = sheet.active().split(',').map(Number);
    expect(column).toBe(5);
    expect(row).toBeGreaterThan(12);
    expect(row).toBeLessThan(18);
    await press('{PageUp}');
    expect(sheet.active()).toBe('5,5');
  });

  it('Ctrl+arrows stop at the edges of a block of data', async () => {
    const sheet = mountSheet();
    sheet.write([
      { row: 8, column: 5, text: '' },
      { row: 9, column: 5, text: '' },
    ]);
    await clickCell(sheet, 2, 5);
    await press('{Control>}{ArrowDown}{/Control}');
    expect(sheet.active()).toBe('7,5');
    await press('{Control>}{ArrowDown}{/Control}');
    expect(sheet.active()).toBe('10,5');
  });

  it('Enter returns to the column where a run of Tabs began', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Tab}{Tab}{Enter}');
    expect(sheet.active()).toBe('4,5');
  });

  it('after Escape, Tab leaves the sheet and Shift+Tab comes back', async () => {
    const sheet = mountSheet();
    const after = document.createElement('button');
    after.textContent = 'Келесі';
    document.body.append(after);
    await clickCell(sheet, 3, 5);
    await press('{Escape}{Tab}');
    expect(document.activeElement).toBe(after);
    expect(sheet.active()).toBe('3,5');
    await press('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(sheet.input());
    await press('{Tab}');
    expect(sheet.active()).toBe('3,6');
  });

  it('Tab leaves after the last cell, so the keyboard is never caught', async () => {
    const sheet = mountSheet({ rows: 4, middle: 4 });
    const after = document.createElement('button');
    after.textContent = 'Келесі';
    document.body.append(after);
    await clickCell(sheet, 3, 5);
    await press('{Control>}{End}{/Control}{End}{Tab}');
    expect(sheet.active()).toBe('3,6');
    expect(document.activeElement).toBe(after);
  });
});

/** Whether a cell lies wholly between header, footer and frozen ends. */
const isInView = (sheet: ReturnType<typeof mountSheet>, row: number, column: number): boolean => {
  const cell = sheet.cell(row, column).getBoundingClientRect();
  const box = sheet.grid.getBoundingClientRect();
  const isClear = (x: number, y: number) =>
    document.elementFromPoint(x, y)?.closest('[aria-colindex]') === sheet.cell(row, column);
  return (
    cell.top >= box.top &&
    cell.bottom <= box.bottom &&
    isClear(cell.left + 1, cell.top + 1) &&
    isClear(cell.right - 1, cell.bottom - 1)
  );
};

describe('the window', () => {
  it('draws a part of a large sheet, and the right one', async () => {
    const sheet = mountSheet({ rows: 5000, middle: 147 });
    expect(sheet.grid.querySelectorAll('*').length).toBeLessThan(600);
    sheet.grid.scrollTo(5000, 60_000);
    await nextFrame();
    const drawn = [...sheet.grid.querySelectorAll<HTMLElement>('[role=gridcell]')].filter((cell) => {
      const { left, top } = cell.getBoundingClientRect();
      return left > 300 && left < 500 && top > 150 && top < 350;
    });
    expect(drawn.length).toBeGreaterThan(8);
    const wrong = drawn.filter((cell) => {
      const row = Number(cell.closest('[role=row]')?.getAttribute('aria-rowindex')) - 4;
      const column = Number(cell.getAttribute('aria-colindex')) - 2;
      return cell.textContent !== `${row}.${column}`;
    });
    expect(wrong).toEqual([]);
  });

  it('puts every cell under its heading, frozen or scrolled', async () => {
    const sheet = mountSheet({ middle: 40 });
    sheet.grid.scrollLeft = 700;
    await nextFrame();
    const headings = [...sheet.grid.querySelectorAll<HTMLElement>('[role=columnheader]')].filter(
      (heading) => heading.ariaColSpan === null,
    );
    expect(headings.length).toBeGreaterThan(6);
    for (const heading of headings) {
      const cell = sheet.grid.querySelector<HTMLElement>(
        `[aria-rowindex="6"] [aria-colindex="${heading.getAttribute('aria-colindex')}"]`,
      );
      expect(cell?.getBoundingClientRect().left).toBe(heading.getBoundingClientRect().left);
      expect(cell?.getBoundingClientRect().width).toBe(heading.getBoundingClientRect().width);
    }
  });

  it('keeps the active cell drawn and focused when it is scrolled far away', async () => {
    const sheet = mountSheet({ rows: 5000, middle: 147 });
    await clickCell(sheet, 6, 6);
    for (const [left, top] of [
      [0, 40_000],
      [6000, 40_000],
      [6000, 0],
      [3000, 139_000],
    ] as const) {
      sheet.grid.scrollTo(left, top);
      await nextFrame();
      expect(sheet.isDrawn(6, 6)).toBe(true);
      expect(document.activeElement).toBe(sheet.input());
    }
    // Drawn, but where it belongs: not over the cells in view.
    expect(sheet.cell(6, 6).getBoundingClientRect().left).toBeLessThan(0);
  });

  it('a key after scrolling away moves on from the active cell and shows it', async () => {
    const sheet = mountSheet({ rows: 5000, middle: 147 });
    await clickCell(sheet, 6, 6);
    sheet.grid.scrollTo(6000, 40_000);
    await nextFrame();
    await press('{ArrowDown}');
    expect(sheet.active()).toBe('7,6');
    expect(isInView(sheet, 7, 6)).toBe(true);
    expect(document.activeElement).toBe(sheet.input());
  });

  it('shows the active cell wholly between pinned rows, footer and frozen ends', async () => {
    const sheet = mountSheet({ rows: 200, middle: 40, pinned: 1, footer: 2 });
    await clickCell(sheet, 3, 4);
    for (const keys of [
      '{PageDown}{PageDown}',
      '{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}',
      '{PageUp}',
    ]) {
      await press(keys);
      const [row, column] = sheet.active().split(',').map(Number);
      expect(isInView(sheet, row ?? -1, column ?? -1)).toBe(true);
    }
    await press('{Control>}{End}{/Control}');
    expect(isInView(sheet, 199, 41)).toBe(true);
    await press('{Control>}{Home}{/Control}');
    expect(isInView(sheet, 0, 2)).toBe(true);
  });

  it('holds the focus while an arrow is held down', async () => {
    const sheet = mountSheet({ rows: 5000 });
    await clickCell(sheet, 3, 5);
    await press('{ArrowDown>60}{/ArrowDown}');
    expect(sheet.active()).toBe('63,5');
    expect(document.activeElement).toBe(sheet.input());
    expect(isInView(sheet, 63, 5)).toBe(true);
  });

  it('goes where its owner asks', async () => {
    const sheet = mountSheet({ rows: 5000, middle: 147 });
    sheet.handle.activate({ row: 4000, column: 120 });
    sheet.handle.focus();
    await nextFrame();
    expect(sheet.active()).toBe('4000,120');
    expect(isInView(sheet, 4000, 120)).toBe(true);
    expect(document.activeElement).toBe(sheet.input());
  });

  it('takes no focus that it was not given', async () => {
    const sheet = mountSheet({ rows: 5000 });
    sheet.handle.activate({ row: 4000, column: 5 });
    await nextFrame();
    expect(document.activeElement).toBe(document.body);
    const elsewhere = document.createElement('button');
    elsewhere.textContent = 'Басқа жер';
    document.body.append(elsewhere);
    await clickCell(sheet, 4000, 5);
    await userEvent.click(elsewhere);
    sheet.handle.activate({ row: 10, column: 5 });
    sheet.write([{ row: 10, column: 5, text: '1' }]);
    await nextFrame();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('keeps the active cell out from under the frozen ends where the window gets narrower or lower', async () => {
    const sheet = mountSheet({ rows: 200, middle: 40, footer: 2 });
    await clickCell(sheet, 9, 7);
    const host = sheet.grid.parentElement;
    for (const [width, height] of [
      ['520px', '400px'],
      ['340px', '220px'],
    ] as const) {
      if (host !== null) Object.assign(host.style, { width, height });
      await nextFrame();
      await vi.waitFor(() => expect(isInView(sheet, 9, 7)).toBe(true));
    }
    // What was scrolled away stays away.
    sheet.grid.scrollTo(1000, 3000);
    await nextFrame();
    if (host !== null) host.style.width = '300px';
    await nextFrame();
    await nextFrame();
    expect(sheet.grid.scrollTop).toBe(3000);
  });

  it('shows all of a cell whose column a longer figure has widened', async () => {
    const sheet = mountSheet({ middle: 40 });
    await clickCell(sheet, 3, 4);
    /** Clear of the column that is frozen on the right. */
    const isWhole = (column: number) =>
      sheet.cell(3, column).getBoundingClientRect().right <= sheet.cell(3, 42).getBoundingClientRect().left;
    await press('{ArrowRight>8}{/ArrowRight}');
    const [, column = -1] = sheet.active().split(',').map(Number);
    expect(isWhole(column)).toBe(true);
    sheet.setColumns(columnsOf(40).map((each, at) => (at === column ? { ...each, width: 140 } : each)));
    expect(sheet.cell(3, column).getBoundingClientRect().width).toBe(140);
    expect(isWhole(column)).toBe(false);
    await vi.waitFor(() => expect(isWhole(column)).toBe(true));
  });

  it('thaws what is frozen where the window is narrow, but the names', async () => {
    const sheet = mountSheet({ middle: 40 });
    const host = sheet.grid.parentElement;
    if (host !== null) host.style.width = '340px';
    await nextFrame();
    sheet.grid.scrollLeft = 400;
    await nextFrame();
    const left = sheet.grid.getBoundingClientRect().left;
    expect(sheet.cell(3, 0).getBoundingClientRect().left - left).toBe(32);
    expect(sheet.isDrawn(3, 1) ? sheet.cell(3, 1).getBoundingClientRect().right - left : 0).toBeLessThan(192);
  });
});

describe('a source that changes', () => {
  it('is drawn again in place, with selection and focus kept', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 3, 5);
    await press('{Shift>}{ArrowDown}{/Shift}');
    const before = sheet.cell(8, 6);
    sheet.write([{ row: 8, column: 6, text: '777' }]);
    expect(sheet.cell(8, 6)).toBe(before);
    expect(before.textContent).toBe('777');
    expect(sheet.range()).toBe('3,5 4,5');
    expect(document.activeElement).toBe(sheet.input());
  });

  it('pulls the active cell inside when it loses rows, and stands empty without any', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 9, 5);
    sheet.resize(4);
    expect(sheet.active()).toBe('3,5');
    await nextFrame();
    expect(document.activeElement).toBe(sheet.input());
    sheet.resize(0);
    expect(sheet.grid.querySelectorAll('[role=gridcell]').length).toBe(0);
    await press('{ArrowDown}5{Enter}');
    expect(sheet.told.edited).toEqual([]);
    sheet.resize(10);
    await userEvent.click(sheet.cell(2, 3));
    expect(sheet.active()).toBe('2,3');
  });
});
