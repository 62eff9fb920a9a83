import axe from 'axe-core';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../tokens.css';
import '../base.css';
import { dictionaryOf } from '../../i18n/dictionaries';
import type { Language } from '../../model/words';
import { AppProvider, type AppState } from '../../state/app';
import { createApp } from '../../state/createApp';
import { createSession } from '../../state/session';
import { memoryStorage } from '../../storage/memoryStorage';
import { type Shell, ShellProvider, type Traced } from '../shell/shell';
import { DataScreen } from './DataScreen';

let remove = () => {};
afterEach(() => {
  remove();
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

interface Setting {
  readonly language?: Language;
  readonly own?: string;
  readonly width?: number;
  /** An empty package in place of the demo. */
  readonly isEmpty?: boolean;
}

/** The screen over the whole product without its shell: storage in memory, the real worker, the demo's figures. */
async function mountData({ language = 'kk', own = 'KZ-27', width = 1440, isEmpty = false }: Setting = {}) {
  await page.viewport(width, 800);
  localStorage.setItem('tartym.language', JSON.stringify(language));
  localStorage.setItem('tartym.ownRegion', JSON.stringify(own));
  const traced: (Traced | null)[] = [];
  const say = vi.fn<(text: string) => void>();
  const showSelection = vi.fn<(text: string | null) => void>();
  const showYear = vi.fn<(year: number | null) => void>();
  const shell = {
    showTrace: (next: Traced | null) => void traced.push(next),
    showSelection,
    showYear,
    say,
    takeFiles: () => {},
    cellToShow: () => null,
    cellShown: () => {},
  } as unknown as Shell; // what the screen does not use is left out
  const root = document.body.appendChild(document.createElement('main'));
  root.style.height = '760px';
  let app: AppState | undefined;
  const end = render(() => {
    const words = dictionaryOf(language);
    const created = createApp({ storage: memoryStorage(), problem: () => null }, createSession(), {
      first: words,
      all: words,
    });
    app = created;
    return (
      <AppProvider value={created}>
        <ShellProvider value={shell}>
          <DataScreen />
        </ShellProvider>
      </AppProvider>
    );
  }, root);
  remove = () => {
    end();
    root.remove();
  };
  if (app === undefined) throw new Error('the screen was not drawn');
  const id = await (isEmpty ? app.packages.create('Бос') : app.packages.createDemo(app.language()));
  if (id === null || !(await app.openPackage(id))) throw new Error('no package');

  const grid = () => root.querySelector('[role=grid]');
  const headers = () => [...root.querySelectorAll('[role=columnheader]')];
  /** The `aria-colindex` of the column whose head begins with the text. */
  const columnOf = (head: string): string =>
    headers()
      .findLast((each) => each.textContent?.startsWith(head))
      ?.getAttribute('aria-colindex') ?? '';
  const rowOf = (region: string) =>
    [...root.querySelectorAll('[role=row]')].findLast((row) => {
      const name = row.querySelector<HTMLElement>('[role=rowheader]');
      // On a telephone the row shows a short name, and the whole one on pointing.
      return name?.textContent === region || name?.title === region;
    });
  const cell = (region: string, column: string): HTMLElement => {
    const found = rowOf(region)?.querySelector<HTMLElement>(`[aria-colindex="${column}"]`);
    if (found === null || found === undefined) throw new Error(`no cell ${region}, ${column}`);
    return found;
  };
  /** By a name of its own: the same figure may stand elsewhere by the time the mouse has come. */
  const click = async (region: string, column: string): Promise<void> => {
    const target = cell(region, column);
    target.dataset['testid'] = 'target';
    await userEvent.click(target);
    delete target.dataset['testid'];
  };
  const screen = {
    app,
    root,
    grid,
    headers,
    columnOf,
    cell,
    click,
    say,
    showSelection,
    showYear,
    text: (region: string, column: string) => cell(region, column).textContent,
    type: async (region: string, column: string, text: string) => {
      await click(region, column);
      await userEvent.keyboard(`${text}{Enter}`);
    },
    paste: (text: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      root.querySelector('[role=grid] input')?.dispatchEvent(event);
    },
    traceName: () => traced.at(-1)?.name,
    traceText: () => {
      const holder = document.createElement('div');
      render(() => {
        const formula = traced.at(-1)?.formula;
        return typeof formula === 'function' ? formula() : formula;
      }, holder);
      return holder.textContent;
    },
    side: () => root.querySelector('aside')?.textContent ?? '',
    button: (name: string) => [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(name)),
    announced: () => root.querySelector('p[role=status]')?.textContent,
  };
  await waitFor(() => expect(grid()).not.toBeNull());
  if (!isEmpty) await waitFor(() => expect(screen.text('Ақмола облысы', place(screen))).toBe('1'));
  return screen;
}

const ASTANA = 'Астана қаласы';
type Screen = Awaited<ReturnType<typeof mountData>>;
const place = (screen: Pick<Screen, 'columnOf'>) => screen.columnOf('Орын');
const index = (screen: Screen) => screen.columnOf('индекс, %');
const score = (screen: Screen) => screen.columnOf('R, балл');

/** On a busy machine an answer may take longer than a second. */
const waitFor = <Value,>(check: () => Value | Promise<Value>): Promise<Value> => vi.waitFor(check, { timeout: 20_000 });

describe('an edit', () => {
  it('of the widest figure draws no heading anew', async () => {
    const screen = await mountData();
    await screen.type(ASTANA, index(screen), '120');
    await waitFor(() => expect(screen.traceText()).toContain('балл'));
    const [heading] = screen.headers();
    for (const figure of ['140', '60', '139']) await screen.type(ASTANA, index(screen), figure);
    expect(heading?.isConnected).toBe(true);
    expect(screen.headers()[0]).toBe(heading);
  });

  it('moves points, R and place at once, and undo brings them back', async () => {
    const screen = await mountData();
    await screen.click(ASTANA, index(screen));
    await waitFor(() => expect(screen.traceText()).toContain('13 балл'));
    await screen.type(ASTANA, index(screen), '140');
    await waitFor(() => expect(screen.text(ASTANA, place(screen))).toBe('10'));
    expect(screen.text(ASTANA, score(screen))).toBe('10,583');
    expect(screen.announced()).toBe(
      'Батыс Қазақстан облысы: 10-орыннан 11-орынға ауысты. Астана қаласы: 15-орыннан 10-орынға ауысты.',
    );
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() => expect(screen.traceText()).toContain('17 балл'));
    await waitFor(() => expect(screen.side()).toContain('соңғы түзетуге дейін 15-орын'));

    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(screen.text(ASTANA, place(screen))).toBe('15'));
    expect(screen.text(ASTANA, index(screen))).toBe('122,2');
    expect(screen.text(ASTANA, score(screen))).toBe('9,683');
  });

  it('that is taken back or made again is gone to, on whichever column and year', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    await screen.type(ASTANA, level, '700');
    await screen.click('Абай облысы', index(screen));
    await userEvent.keyboard('{Control>}z{/Control}');
    const active = () => screen.root.querySelector('[role=grid] input')?.getAttribute('aria-label') ?? '';
    await waitFor(() => expect(active()).toMatch(/^Астана қаласы, F3\.1 .*, 2025/));
    screen.app.session.setYear(2024);
    await waitFor(() => expect(active()).toContain('2024'));
    await userEvent.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(active()).toMatch(/^Астана қаласы, F3\.1 .*, 2025.*: 700,0/));
  });

  it('is refused where the cell has changed since the typing began, and shows what stands there', async () => {
    const screen = await mountData();
    await screen.click(ASTANA, index(screen));
    await userEvent.keyboard('111');
    const cell = { region: 'KZ-71', input: 'fixed_capital_index', year: 2025 };
    screen.app.setCell(cell, { kind: 'number', value: 133, status: 'final' });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.app.notice()).toMatchObject({ kind: 'problem', problem: { code: 'staleCell' } }));
    expect(screen.text(ASTANA, index(screen))).toBe('133,0');
  });

  it('leaves what is no number as typed, and says what is wrong with the way to it', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    await screen.type('Абай облысы', level, '1524,4 м');
    await waitFor(() => expect(screen.text('Абай облысы', level)).toBe('1524,4 м'));
    await waitFor(() => expect(screen.say).toHaveBeenCalledWith(expect.stringContaining('терілгендей қалды')));
    await waitFor(() => expect(screen.button('Тексерулер')?.textContent).toBe('Тексерулер2'));
    await screen.click(ASTANA, level);
    const link = [...screen.root.querySelectorAll('button')].find((each) => each.textContent === 'Абай');
    if (link === undefined) throw new Error('no link');
    await userEvent.click(link);
    await waitFor(() => expect(screen.traceName()).toBe('Абай · F3.1 · 2025'));
    await waitFor(() => expect(screen.grid()?.contains(document.activeElement)).toBe(true));
  });

  it('computes an expression over the row and keeps its text for the editor', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    await screen.type('Абай облысы', level, '=fixed_capital@2024*2');
    await waitFor(() => expect(screen.text('Абай облысы', level)).toBe('1\u00A0119,5'));
    await screen.click('Абай облысы', level);
    await waitFor(() => expect(screen.side()).toContain('=fixed_capital@2024*2'));
    await userEvent.keyboard('{F2}');
    expect(document.activeElement).toHaveProperty('value', '=fixed_capital@2024*2');
  });
});

describe('a block', () => {
  it('without a doubt goes straight in, is told, and is one step of undo', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    const before = screen.text('Абай облысы', level);
    await screen.click('Абай облысы', level);
    screen.paste('475,96\r\n871,60\r\n');
    await waitFor(() => expect(screen.text('Абай облысы', level)).toBe('476,0'));
    expect(screen.text('Ақмола облысы', level)).toBe('871,6');
    await waitFor(() => expect(screen.say).toHaveBeenCalledWith('2 ұяшық қойылды. Болдырмау – Ctrl+Z.'));
    await waitFor(() =>
      expect(screen.showSelection).toHaveBeenLastCalledWith(expect.stringContaining('Қосынды 1\u00A0347,6')),
    );
    await waitFor(() => expect(screen.app.document()?.undoLabel()).toEqual({ code: 'pasted', cells: 2 }));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(screen.text('Абай облысы', level)).toBe(before));
  });

  it('whose decimal sign is open asks; Escape leaves everything as it was', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    const before = screen.text('Абай облысы', level);
    await screen.click('Абай облысы', level);
    screen.paste('475,962\r\n871,600\r\n');
    await waitFor(() => expect(screen.root.querySelector('dialog')).not.toBeNull());
    await waitFor(() => expect(document.activeElement).toHaveProperty('type', 'radio'));
    await userEvent.keyboard('{Enter}');
    expect(screen.root.querySelector('dialog')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.root.querySelector('dialog')).toBeNull();
    expect(screen.text('Абай облысы', level)).toBe(before);
    expect(screen.app.document()?.undoLabel()).toBeNull();
    expect(document.activeElement?.closest('[role=grid]')).toBe(screen.grid());
  });

  it('passes over what is computed, shows it first and says how much', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    await screen.click('Абай облысы', level);
    screen.paste('120\t7\r\n121\t7\r\n');
    await waitFor(() => expect(screen.root.querySelector('dialog')?.textContent).toContain('Өзгертілмейді2'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('2 ұяшық қою'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.text('Ақмола облысы', level)).toBe('121,0'));
    await waitFor(() =>
      expect(screen.say).toHaveBeenCalledWith(expect.stringContaining('Өзгертілмейтін 2 ұяшық өткізіп жіберілді.')),
    );
  });
});

describe('rows that are filtered', () => {
  it('take a block, a fill and Delete alone; what is gone to is shown again', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    const names = () => [...screen.root.querySelectorAll('[role=rowheader]')].map((each) => each.textContent);
    const all = names().length;
    const hidden = screen.text('Ақтөбе облысы', level);
    await screen.click('Ақмола облысы', level);
    await userEvent.keyboard('{Control>}{Shift>}{l}{/Shift}{/Control}');
    await waitFor(() => expect(document.activeElement?.closest('dialog')).not.toBeNull());
    await userEvent.keyboard('қаласы{Enter}');
    // The own region on top, the three cities, and the two rows under the sheet.
    await waitFor(() => expect(names()).toHaveLength(1 + 3 + 2));
    expect(screen.root.textContent).toContain('Сүзгі: 3 / 21');

    await screen.click(ASTANA, level);
    screen.paste('2001,5\r\n2002,5\r\n2003,5\r\n');
    await waitFor(() => expect(screen.text('Шымкент қаласы', level)).toBe('2\u00A0003,5'));
    await waitFor(() =>
      expect(screen.say).toHaveBeenLastCalledWith(expect.stringContaining('Сүзгі жасырған 17 жол өзгертілген жоқ.')),
    );
    await userEvent.keyboard('{Control>}d{/Control}');
    await waitFor(() => expect(screen.text('Шымкент қаласы', level)).toBe('2\u00A0001,5'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(screen.text('Шымкент қаласы', level)).toBe('2\u00A0003,5'));

    // Names that are not shown go nowhere.
    await screen.click(ASTANA, level);
    screen.paste('Ақтөбе облысы\t1\r\nАстана қаласы\t2004,5\r\nБҚО\t901,5\r\n');
    await waitFor(() => expect(screen.root.querySelector('dialog')?.textContent).toContain('жол сүзгімен жасырылған'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('2 ұяшық қою'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.text(ASTANA, level)).toBe('2\u00A0004,5'));
    // The own one is in view on top.
    expect(screen.text('Батыс Қазақстан облысы', level)).toBe('901,5');

    screen.button('Сүзгі')?.click();
    await waitFor(() => expect(names()).toHaveLength(all));
    expect(screen.text('Ақтөбе облысы', level)).toBe(hidden);
  });

  it('come back with a region that is gone to', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    await screen.click(ASTANA, level);
    await userEvent.keyboard('{Control>}{Shift>}{l}{/Shift}{/Control}');
    await userEvent.keyboard('қаласы{Enter}');
    await waitFor(() => expect(screen.root.textContent).toContain('Сүзгі: 3 / 21'));
    await userEvent.keyboard('{Control>}g{/Control}');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
    await userEvent.keyboard('Ақтөбе{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Ақтөбе облысы, F3\.1/));
    expect(screen.root.textContent).not.toContain('Сүзгі:');
  });
});

describe('beside the sheet', () => {
  it('the keyboard goes through all that there is, also while other figures come', async () => {
    const screen = await mountData();
    await screen.click(ASTANA, index(screen));
    const buttons = () => [...screen.root.querySelectorAll<HTMLElement>('aside table button')];
    await waitFor(() => expect(buttons().length).toBeGreaterThan(2));
    buttons()[0]?.focus();
    expect(document.activeElement).toBe(buttons()[0]);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(buttons()[1]);
    const cell = { region: 'KZ-71', input: 'fixed_capital_index', year: 2025 };
    screen.app.setCell(cell, { kind: 'number', value: 133, status: 'final' });
    await waitFor(() => expect(screen.side()).toContain('133,0'));
    expect(document.activeElement).toBe(buttons()[1]);
  });
});

describe('what is on view', () => {
  it('is a year, one direction of it, the year before beside', async () => {
    const screen = await mountData();
    const names = () => screen.headers().map((each) => each.textContent);
    const beside = screen.button('2024 | 2025');
    if (beside === undefined) throw new Error('no button');
    await userEvent.click(beside);
    expect(names()).toContain('2024');
    expect(beside.getAttribute('aria-pressed')).toBe('true');
    const select = screen.root.querySelector('select');
    if (select === null) throw new Error('no choice of directions');
    await userEvent.selectOptions(select, 'F9 Мемлекеттік қолдау');
    expect(names()).not.toContain('ƒ өсу');
    expect(names()).toContain('ƒ 1–7');
  });

  it('keeps the active cell the active one when columns come before it', async () => {
    const screen = await mountData();
    await screen.click(ASTANA, index(screen));
    const beside = screen.button('2024 | 2025');
    if (beside !== undefined) await userEvent.click(beside);
    await waitFor(() => expect(screen.traceText()).toContain('Негізгі капитал индексі'));
  });

  it('of an empty package is what the Order asks for, ready to be typed into', async () => {
    const screen = await mountData({ isEmpty: true });
    expect(screen.root.textContent).toContain('Деректер жоқ. Excel-ден кесте қойыңыз (Ctrl+V)');
    const column = screen.columnOf('F1.1');
    await screen.type(ASTANA, column, '110,5');
    await waitFor(() => expect(screen.text(ASTANA, place(screen))).toBe('1'));
    expect(screen.text(ASTANA, column)).toBe('110,5');
  });
});

describe('the keyboard', () => {
  it('is in the sheet of a year that has been added, and the year is told', async () => {
    const screen = await mountData();
    screen.button('Жыл қосу')?.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await waitFor(() => expect(screen.showYear).toHaveBeenLastCalledWith(2026));
    await waitFor(() => expect(document.activeElement?.closest('[role=grid]')).toBe(screen.grid()));
  });

  it('goes to a column by Ctrl+G from wherever it is', async () => {
    const screen = await mountData();
    await screen.click(ASTANA, index(screen));
    screen.button('Бос бағандар')?.focus();
    await userEvent.keyboard('{Enter}{Control>}g{/Control}');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
    await userEvent.keyboard('fdi@2025{Enter}');
    await waitFor(() => expect(screen.side()).toContain('fdi@2025'));
    expect(document.activeElement?.closest('[role=grid]')).toBe(screen.grid());
  });

  it('types into no name, and is told where names are changed', async () => {
    const screen = await mountData();
    await screen.click('Абай облысы', '2');
    await userEvent.keyboard('x');
    expect(screen.say).toHaveBeenLastCalledWith(dictionaryOf('kk').data.nameReadOnly);
  });
});

describe('said of figures', () => {
  it('the status of a selection is changed in one step', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    await screen.click('Абай облысы', level);
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    const status = screen.root.querySelector<HTMLSelectElement>('aside select');
    if (status === null) throw new Error('no choice of status');
    await userEvent.selectOptions(status, 'бағалау');
    const states = () =>
      ['Абай облысы', 'Ақмола облысы', 'Ақтөбе облысы'].map(
        (region) => screen.cell(region, level).title.split(' · ')[0],
      );
    await waitFor(() => expect(states()).toEqual(['бағалау', 'бағалау', 'бағалау']));
    await waitFor(() => expect(screen.app.document()?.undoLabel()).toEqual({ code: 'status', cells: 3 }));
    await screen.app.undo();
    await waitFor(() => expect(states()).toEqual(['алдын ала', 'алдын ала', 'алдын ала']));
  });

  it('a source typed goes to the cell it was typed for, although another is clicked next', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    await screen.click('Абай облысы', level);
    await waitFor(() => expect(screen.side()).toContain('Абай облысы'));
    const [source] = screen.root.querySelectorAll<HTMLInputElement>('aside input');
    if (source === undefined) throw new Error('no field');
    const untouched = screen.cell('Ақмола облысы', level).title;
    await userEvent.fill(source, 'Әкімдік');
    await screen.click('Ақмола облысы', level);
    await waitFor(() => expect(screen.cell('Абай облысы', level).title).toBe('алдын ала · Әкімдік'));
    expect(screen.cell('Ақмола облысы', level).title).toBe(untouched);
  });

  it('a note has as many lines as it takes, and is kept with Ctrl+Enter', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    await screen.click('Абай облысы', level);
    const note = await waitFor(() => {
      const field = screen.root.querySelector('textarea');
      if (field === null) throw new Error('no field');
      return field;
    });
    const height = note.clientHeight;
    await userEvent.click(note);
    await userEvent.keyboard('бір{Enter}екі{Enter}үш{Control>}{Enter}{/Control}');
    expect(note.clientHeight).toBeGreaterThan(height);
    await waitFor(() => expect(screen.cell('Абай облысы', level).title).toContain('бір\nекі\nүш'));
  });

  it('that there is none and why stands in place of a figure', async () => {
    const screen = await mountData();
    const level = String(Number(index(screen)) + 1);
    await screen.click('Абай облысы', level);
    const status = screen.root.querySelector<HTMLSelectElement>('aside select');
    if (status === null) throw new Error('no choice of status');
    await userEvent.selectOptions(status, 'деректер жоқ');
    await waitFor(() => expect(screen.text('Абай облысы', level)).toBe('…'));
    const [reason] = await waitFor(() => {
      const fields = [...screen.root.querySelectorAll<HTMLInputElement>('aside input')];
      expect(fields).toHaveLength(2); // before the source
      return fields;
    });
    if (reason === undefined) throw new Error('no field');
    await userEvent.fill(reason, 'келмеді');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.cell('Абай облысы', level).title).toContain('Деректер жоқ: келмеді'));
    await waitFor(() => expect(screen.side()).toContain('Деректер жоқ: келмеді'));
  });
});

describe('on a telephone', () => {
  it('what stands in the bar elsewhere is in a menu, and what is checked is gone to below the sheet', async () => {
    const screen = await mountData({ width: 390 });
    await screen.click('Ақмола облысы', place(screen));
    const more = screen.button('Тағы');
    more?.focus();
    await userEvent.keyboard('{Enter}');
    const items = () => [...document.querySelectorAll('[role=menuitem]')].map((each) => each.textContent);
    await waitFor(() => expect(items().length).toBeGreaterThan(3));
    expect(items()[0]).toBe('Бос бағандар');
    expect(items().some((text) => text?.startsWith('Жыл қосу: '))).toBe(true);
    expect(document.activeElement?.textContent).toBe(items()[0]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(more));
    expect(items()).toEqual([]);

    const side = screen.root.querySelector('aside');
    screen.button('Тексерулер')?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(side));
    await waitFor(() => expect(side?.getBoundingClientRect().top).toBeLessThan(400));
    await waitFor(() => expect(screen.side()).toContain('Күрт ауытқу'));
    const finding = () => [...(side?.querySelectorAll('button') ?? [])].find((each) => each.textContent === 'Жам');
    await waitFor(() => expect(finding()).toBeDefined());
    finding()?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Жамбыл облысы, F1\.2/));
  });

  it('nothing is wider than the window, down to 320 pixels', async () => {
    const screen = await mountData({ width: 320 });
    await screen.click('Ақмола облысы', place(screen));
    await waitFor(() => expect(screen.side()).toContain('Ақмола облысы'));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const wide = [...screen.root.querySelectorAll('*')].filter(
      (each) => each.closest('[role=grid]') === null && each.getBoundingClientRect().right > 320.5,
    );
    expect(wide.map(({ className }) => className)).toEqual([]);
  });
});

describe('the first view', () => {
  it.each([1440, 1280, 390])('ends between two columns and shows a figure (%d px)', async (width) => {
    const screen = await mountData({ width });
    const row = screen.cell('Ақмола облысы', place(screen)).parentElement?.parentElement;
    const boxes = [...(row?.querySelectorAll('[role=gridcell]') ?? [])].map((cell) => cell.getBoundingClientRect());
    const end = boxes.at(-1)?.left ?? 0;
    await waitFor(() => {
      const edges = [...(row?.querySelectorAll('[role=gridcell]') ?? [])].map((cell) => cell.getBoundingClientRect());
      expect(edges.slice(0, -1).some(({ right }) => Math.abs(right - end) <= 1)).toBe(true);
    });
    expect(boxes.filter(({ right }) => right <= end + 1).length).toBeGreaterThan(2);
  });
});

describe('for everybody', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('axe finds nothing (%s, %d px)', async (theme, width) => {
    document.documentElement.dataset['theme'] = theme;
    const screen = await mountData({ width });
    const { violations } = await axe.run(screen.root);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
  });
});
