import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { clickCell, mountSheet, nextFrame, press } from './Sheet.fixture';
import type { CellState, CellView } from './source';

const STATES: readonly CellState[] = [
  'final',
  'provisional',
  'synthetic',
  'estimate',
  'projected',
  'plan',
  'missing',
  'invalid',
  'outlier',
  'overridden',
  'computed',
];

/** Every state down column 3, in rows 0 (own), 1, 2 … */
const allStates = (): Map<string, CellView> =>
  new Map(STATES.map((state, row) => [`${row}:3`, { text: '1 234,5', state, title: `күйі: ${state}` }]));

describe('what a screen reader is told', () => {
  it('the size of the whole sheet and the place of every drawn row and cell', async () => {
    const sheet = mountSheet({ rows: 5000, middle: 147, pinned: 1, footer: 2 });
    expect(sheet.grid.getAttribute('aria-rowcount')).toBe(String(3 + 5000 + 2));
    expect(sheet.grid.getAttribute('aria-colcount')).toBe(String(1 + 150));
    sheet.grid.scrollTo(0, 28_000);
    await nextFrame();
    const rows = [...sheet.grid.querySelectorAll('[role=row]')].map((row) => Number(row.getAttribute('aria-rowindex')));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(rows).toContain(1010);
    expect(rows.slice(-2)).toEqual([5004, 5005]);
    const columns = [...sheet.grid.querySelectorAll('[aria-rowindex="1010"] [aria-colindex]')].map((cell) =>
      Number(cell.getAttribute('aria-colindex')),
    );
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(columns.slice(0, 3)).toEqual([1, 2, 3]);
    expect(columns.at(-1)).toBe(151);
  });

  it('keeps reading order when the window moves back and forth', async () => {
    const sheet = mountSheet({ rows: 5000, middle: 147 });
    await clickCell(sheet, 6, 6);
    for (const [left, top] of [
      [2000, 9000],
      [0, 100],
      [6000, 300],
      [900, 0],
    ] as const) {
      sheet.grid.scrollTo(left, top);
      await nextFrame();
      const indices = [...sheet.grid.querySelectorAll('[role=row]')].map((row) =>
        Number(row.getAttribute('aria-rowindex')),
      );
      expect(indices).toEqual([...indices].sort((a, b) => a - b));
      const columns = [...sheet.grid.querySelectorAll('[aria-rowindex="10"] [aria-colindex]')].map((cell) =>
        Number(cell.getAttribute('aria-colindex')),
      );
      expect(columns).toEqual([...columns].sort((a, b) => a - b));
    }
  });

  it('headings with their spans', () => {
    const sheet = mountSheet();
    const heading = (text: string) =>
      [...sheet.grid.querySelectorAll('[role=columnheader]')].find((each) => each.textContent?.startsWith(text));
    expect(heading('F1 бағыт')?.getAttribute('aria-colspan')).toBe('4');
    expect(heading('Өңір')?.getAttribute('aria-rowspan')).toBe('3');
    expect(heading('Шекті мән')?.getAttribute('aria-rowspan')).toBe('2');
    expect(heading('F1.1')?.getAttribute('aria-colspan')).toBe('2');
    expect(heading('2025')?.getAttribute('aria-colspan')).toBeNull();
  });

  it('the focus is a field in the active cell, named by row, column, value and state', async () => {
    const sheet = mountSheet({ views: new Map([['3:5', { text: '121,7', state: 'synthetic', title: 'үлгілік' }]]) });
    await clickCell(sheet, 3, 5);
    const field = document.activeElement;
    // The field moves once the frame is painted.
    const isNamed = (name: string) => expect.poll(() => field?.getAttribute('aria-label')).toBe(name);
    await isNamed('Өңір 3, F1.2 өсу: 121,7, үлгілік');
    expect(field?.closest('[role=gridcell]')).toBe(sheet.cell(3, 5));
    expect(sheet.cell(3, 5).title).toBe('үлгілік');
    expect(sheet.cell(3, 6).hasAttribute('title')).toBe(false);
    expect(sheet.grid.hasAttribute('aria-activedescendant')).toBe(false);
    await press('{ArrowLeft}');
    await isNamed('Өңір 3, F1.2 2025: 3.4');
    expect(sheet.cell(3, 4).contains(field)).toBe(true);
  });

  it('what is read-only, what names the row, how to leave', async () => {
    const sheet = mountSheet();
    expect(sheet.cell(3, 4).getAttribute('aria-readonly')).toBe('true');
    expect(sheet.cell(3, 5).getAttribute('aria-readonly')).toBeNull();
    expect(sheet.cell(3, 0).getAttribute('role')).toBe('rowheader');
    await clickCell(sheet, 3, 4);
    expect(sheet.input().readOnly).toBe(true);
    await press('{ArrowRight}');
    expect(sheet.input().readOnly).toBe(false);
    const hint = document.getElementById(sheet.grid.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('Esc');
  });

  it.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const sheet = mountSheet({ views: allStates(), pinned: 1, footer: 2 });
    await clickCell(sheet, 4, 5);
    await press('{Shift>}{ArrowUp}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    delete document.documentElement.dataset['theme'];
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });

  it('axe finds nothing while a cell is edited', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 4, 5);
    await press('12');
    const { violations } = await axe.run(document.body);
    expect(violations.map((each) => each.id)).toEqual([]);
  });
});

describe('what is seen', () => {
  const markOf = (cell: Element) => {
    const {
      content,
      borderTopWidth,
      borderLeftWidth,
      borderTopStyle,
      borderTopLeftRadius,
      transform,
      backgroundColor,
    } = getComputedStyle(cell, '::before');
    return [
      content,
      borderTopWidth,
      borderLeftWidth,
      borderTopStyle,
      borderTopLeftRadius,
      transform,
      backgroundColor,
    ].join(' ');
  };

  it('every state but final has a mark of its own shape, computed only its ground', () => {
    const sheet = mountSheet({ views: allStates() });
    const marks = STATES.map((state, row) => [state, markOf(sheet.cell(row, 3))] as const);
    const none = marks.filter(([, mark]) => mark.startsWith('none')).map(([state]) => state);
    expect(none).toEqual(['final', 'computed']);
    const drawn = marks.filter(([state]) => !none.includes(state)).map(([, mark]) => mark);
    expect(new Set(drawn).size).toBe(drawn.length);
    const ground = (row: number) => getComputedStyle(sheet.cell(row, 3)).backgroundColor;
    expect(ground(STATES.indexOf('computed'))).not.toBe(ground(1));
    expect(ground(STATES.indexOf('invalid'))).not.toBe(ground(1));
  });

  it('a mark takes no room from the figure', () => {
    const views = new Map<string, CellView>([
      ['1:3', { text: '9 999 999', state: 'final' }],
      ['2:3', { text: '9 999 999', state: 'outlier' }],
    ]);
    const sheet = mountSheet({ views });
    const textLeft = (row: number) => {
      const range = document.createRange();
      range.selectNodeContents(sheet.cell(row, 3));
      return range.getBoundingClientRect().left;
    };
    expect(textLeft(2)).toBe(textLeft(1));
  });

  it('the active cell has a frame 2 px wide', async () => {
    const sheet = mountSheet();
    await clickCell(sheet, 4, 5);
    expect(getComputedStyle(sheet.cell(4, 5)).boxShadow).toContain('0px 0px 0px 2px inset');
    expect(getComputedStyle(sheet.cell(4, 6)).boxShadow).toBe('none');
  });

  it('a group’s heading stays in the part of the group that is in view', async () => {
    const sheet = mountSheet({ middle: 40 });
    sheet.grid.scrollLeft = 120;
    await nextFrame();
    const text = [...sheet.grid.querySelectorAll('[role=columnheader] > span')].find((each) =>
      each.textContent?.startsWith('F1 бағыт'),
    );
    const frozenEdge = sheet.grid.getBoundingClientRect().left + 32 + 160 + 44;
    expect(text?.getBoundingClientRect().left).toBeGreaterThanOrEqual(frozenEdge);
    const end = [...sheet.grid.querySelectorAll('[role=columnheader]')]
      .find((each) => each.textContent?.startsWith('F1 бағыт'))
      ?.getBoundingClientRect().right;
    expect(text?.getBoundingClientRect().right).toBeLessThanOrEqual(end ?? 0);
  });
});
