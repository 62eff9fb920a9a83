import type { Locator, Page } from '@playwright/test';
import type { App } from './app';
import { FIXTURES, fixture, putOnClipboard, takeFromClipboard } from './clipboard/clipboard';
import { regionName } from './order';
import { expect, secondTab, test } from './page';

const INPUT = 'fixed_capital';
const YEAR = 2025;
/** Investment in fixed capital in 2025 of the first regions in the demo package. */
const [ABAI, AKMOLA, ZHAMBYL, WEST, NORTH, SHYMKENT] = ['KZ-10', 'KZ-11', 'KZ-31', 'KZ-27', 'KZ-59', 'KZ-79'] as const;

test.beforeEach(async ({ context, app }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.show('data');
  await app.goToCell(ABAI, INPUT, YEAR);
});

const preview = (app: App): Locator => app.page.getByRole('dialog', { name: app.words.pasting.title });
const pasteButton = (app: App): Locator => preview(app).locator('button').last();

/** The figure of a region in the column that is pasted into, as it is spoken. */
async function expectFigure(app: App, region: string, figure: string, input = INPUT, year = YEAR): Promise<void> {
  await app.goToCell(region, input, year);
  await expect(app.activeCell()).toHaveAccessibleName(new RegExp(`: ${figure.replace(/[.*+?^$()]/g, '\\$&')}(?:,|$)`));
}

async function expectEmpty(app: App, region: string): Promise<void> {
  await app.goToCell(region, INPUT, YEAR);
  await expect(app.activeCell()).toHaveAccessibleName(/:$/);
}

async function paste(app: App, text: string, html = ''): Promise<void> {
  await putOnClipboard(app.page, { text, html });
  await app.page.keyboard.press('Control+v');
}

for (const [language, sign] of [
  ['kk', ','],
  ['ru', ','],
  ['en', '.'],
] as const) {
  test.describe(language, () => {
    test.use({ language });
    test(`copies tabs, CRLF and raw figures with “${sign}”, and the same as a table`, async ({ page, app }) => {
      await paste(app, `1${sign === ',' ? '\u00A0' : ','}234${sign}56\r\n7${sign}5\r\n`);
      await expect(app.message(app.words.pasting.wrote(2))).toBeVisible();
      await app.goToCell(ABAI, INPUT, YEAR);
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Control+c');
      const { text, html } = await takeFromClipboard(page);
      expect(text).toBe(`1234${sign}56\r\n7${sign}5\r\n`);
      expect(html).toContain(
        `<tr><td sdval="1234.56">1234${sign}56</td></tr>\n<tr><td sdval="7.5">7${sign}5</td></tr>`,
      );
    });
  });
}

test('takes the exact text of Excel: CRLF, one line break at the end, no-break spaces; undone in one step', async ({
  page,
  app,
}) => {
  await app.goToCell(ABAI, 'fixed_capital_index', YEAR);
  await putOnClipboard(page, fixture('excel-figures'));
  await page.keyboard.press('Control+v');
  await expect(app.message(app.words.pasting.wrote(4))).toBeVisible();
  await expectFigure(app, ABAI, '1\u00A0234,5');
  await expectFigure(app, AKMOLA, '893,4');
  await page.keyboard.press('Control+z');
  await expectFigure(app, ABAI, '654,2');
  await expect(page.getByRole('button', { name: app.words.shell.undo, exact: true })).toBeDisabled();
});

test('a cell in quotes, with line breaks, tabs and quotes inside, is one cell, and goes back as it came', async ({
  page,
  app,
}) => {
  const quoted = '"екі\nжол\tжәне ""тырнақша"""\t600,5\r\n700,5\t800,5\r\n';
  await app.goToCell(ABAI, 'fixed_capital_index', YEAR);
  await paste(app, quoted);
  await expect(preview(app)).toContainText(app.words.pasting.doubts.text);
  await page.keyboard.press('Enter');
  await expect(preview(app)).toBeHidden();
  await expectFigure(app, AKMOLA, '800,5');
  await expectFigure(app, ABAI, '600,5');
  await app.goToCell(ABAI, 'fixed_capital_index', YEAR);
  await expect(app.activeCell()).toHaveAccessibleName(/: екі\s+жол\s+және "тырнақша"/);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  expect((await takeFromClipboard(page)).text).toBe(quoted);
});

test('repeats over a selection that is a multiple of the block', async ({ page, app }) => {
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await paste(app, '600,5\r\n700,5\r\n');
  await expect(app.message(app.words.pasting.wrote(4))).toBeVisible();
  await expectFigure(app, ABAI, '600,5');
  await expectFigure(app, 'KZ-15', '600,5');
  await expectFigure(app, 'KZ-19', '700,5');
});

test('tells how many cells were skipped: read-only, past the edge', async ({ page, app }) => {
  await app.goToCell(SHYMKENT, INPUT, YEAR);
  await paste(app, '600,5\t1\t1\r\n700,5\t1\t1\r\n800,5\t1\t1\r\n');
  await expect(preview(app)).toContainText(app.words.pasting.readOnly);
  await expect(preview(app)).toContainText(app.words.pasting.outside);
  await expect(pasteButton(app)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview(app)).toBeHidden();
  await expect(app.message(new RegExp(escaped(app.words.data.skippedOutside(3))))).toBeVisible();
});

test.describe('cuts as Excel does', () => {
  const outline = (app: App): Locator => app.sheet().locator('[data-outline]');
  const undo = (app: App): Locator => app.page.getByRole('button', { name: app.words.shell.undo, exact: true });
  /** Cuts the figures of the first two regions. */
  async function cutTwo({ page, app }: { page: Page; app: App }): Promise<void> {
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+x');
    await expect(outline(app)).toBeVisible();
    await expect(app.message(app.words.sheet.cut(2))).toBeVisible();
  }
  const ASTANA = 'KZ-71';

  test('nothing is empty until it is pasted; then it has moved, with its source, in one step of undo', async ({
    page,
    app,
  }) => {
    await cutTwo({ page, app });
    expect((await takeFromClipboard(page)).text).toMatch(/^654,\d+\r\n957,\d+\r\n$/);
    await expectFigure(app, AKMOLA, '957,2');
    await expectFigure(app, ABAI, '654,2');
    const source = page.getByRole('textbox', { name: app.words.data.source });
    const named = await source.inputValue();
    expect(named).not.toBe('');
    await app.goToCell(ASTANA, INPUT, YEAR);
    await page.keyboard.press('Control+v');
    await expect(app.message(app.words.sheet.moved(2))).toBeVisible();
    await expect(outline(app)).toHaveCount(0);
    await expectFigure(app, 'KZ-75', '957,2');
    await expectFigure(app, ASTANA, '654,2');
    await expect(source).toHaveValue(named);
    for (const region of [ABAI, AKMOLA]) await expectEmpty(app, region);
    await page.keyboard.press('Control+z');
    await expectFigure(app, ABAI, '654,2');
    await expectFigure(app, AKMOLA, '957,2');
    await expectFigure(app, ASTANA, '2\u00A0515,2');
    await expect(undo(app)).toBeDisabled();
  });

  test('one row down over itself, and once more: a second paste is a copy', async ({ page, app }) => {
    await cutTwo({ page, app });
    await app.goToCell(AKMOLA, INPUT, YEAR);
    await page.keyboard.press('Control+v');
    await expectFigure(app, 'KZ-15', '957,2');
    await expectFigure(app, AKMOLA, '654,2');
    await expectEmpty(app, ABAI);
    await page.keyboard.press('Control+v');
    await expectFigure(app, AKMOLA, '957,2');
    await expectFigure(app, ABAI, '654,2');
  });

  test('Escape gives it up, and what is pasted then is a copy', async ({ page, app }) => {
    await cutTwo({ page, app });
    await page.keyboard.press('Escape');
    await expect(outline(app)).toHaveCount(0);
    await app.goToCell(ASTANA, INPUT, YEAR);
    await page.keyboard.press('Control+v');
    await expectFigure(app, ASTANA, '654,2');
    await expectFigure(app, ABAI, '654,2');
  });

  test('pasted where it is it stays, and there is nothing to undo', async ({ page, app }) => {
    await cutTwo({ page, app });
    await page.keyboard.press('Control+v');
    await expect(outline(app)).toHaveCount(0);
    await expectFigure(app, AKMOLA, '957,2');
    await expectFigure(app, ABAI, '654,2');
    await expect(undo(app)).toBeDisabled();
  });

  test('pasted outside the sheet it empties nothing', async ({ page, app }) => {
    await cutTwo({ page, app });
    const note = app.page.getByRole('textbox', { name: app.words.data.note });
    await note.click();
    await page.keyboard.press('Control+v');
    await expect(note).toHaveValue(/654,\d+\s+957,\d+/);
    await page.keyboard.press('Escape');
    await expectFigure(app, AKMOLA, '957,2');
    await expectFigure(app, ABAI, '654,2');
  });

  test('typing, another copy and a change of the cells by another tab give it up too', async ({ page, app }) => {
    await cutTwo({ page, app });
    await app.goToCell(ASTANA, INPUT, YEAR);
    await page.keyboard.type('7');
    await expect(outline(app)).toHaveCount(0);
    await page.keyboard.press('Escape');

    await app.goToCell(ABAI, INPUT, YEAR);
    await cutTwo({ page, app });
    await page.keyboard.press('Control+c');
    await expect(outline(app)).toHaveCount(0);

    const other = await secondTab(app);
    await other.show('data');
    await page.bringToFront();
    await app.goToCell(ABAI, INPUT, YEAR);
    await cutTwo({ page, app });
    await other.typeInto(AKMOLA, INPUT, YEAR, '777');
    await expect(outline(app)).toHaveCount(0);
  });

  test('a year pasted into the wrong one is cut there and pasted into the right one', async ({ page, app }) => {
    await cutTwo({ page, app });
    await page
      .getByRole('radiogroup', { name: app.words.data.years })
      .getByRole('radio', { name: '2024', exact: true })
      .check({ force: true });
    await app.goToCell(ABAI, INPUT, 2024);
    await page.keyboard.press('Control+v');
    await expect(app.message(app.words.sheet.moved(2))).toBeVisible();
    await expectFigure(app, ABAI, '654,2', INPUT, 2024);
    await page
      .getByRole('radiogroup', { name: app.words.data.years })
      .getByRole('radio', { name: '2025', exact: true })
      .check({ force: true });
    await expectEmpty(app, ABAI);
  });

  test('computed cells stay, and cells past the edge stay where they are', async ({ page, app }) => {
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+x');
    await expect(app.message(app.words.sheet.cut(1))).toBeVisible();
    await app.goToCell(SHYMKENT, INPUT, YEAR);
    await page.keyboard.press('Control+v');
    await expect(app.message(`${app.words.sheet.moved(1)} ${app.words.data.skippedReadOnly(1)}`)).toBeVisible();
    await expectFigure(app, SHYMKENT, '654,2');
    await page.keyboard.press('Control+z');

    await app.goToCell(ABAI, INPUT, YEAR);
    await cutTwo({ page, app });
    await app.goToCell('KZ', INPUT, YEAR);
    await page.keyboard.press('Control+v');
    await expect(app.message(`${app.words.sheet.moved(1)} ${app.words.data.skippedOutside(1)}`)).toBeVisible();
    await expectFigure(app, 'KZ', '654,2');
    await expectFigure(app, AKMOLA, '957,2');
    await expectEmpty(app, ABAI);
  });
});

test('asks where the decimal sign is open; Escape changes nothing, the answer and Enter paste', async ({
  page,
  app,
}) => {
  const { pasting } = app.words;
  await paste(app, '475,962\r\n871,600\r\n');
  await expect(preview(app)).toContainText(pasting.sign);
  await expect(pasteButton(app)).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(preview(app)).toBeHidden();
  await expect(app.activeCell()).toBeFocused();
  await expectFigure(app, ABAI, '654,2');
  await page.keyboard.press('Control+v');
  await expect(preview(app).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(pasteButton(app)).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(preview(app)).toBeHidden();
  await expect(app.activeCell()).toBeFocused();
  await expectFigure(app, ABAI, '476,0');
});

test('a table of Excel goes by the names of its regions and the years of its headings: one click, Ctrl+V, Enter', async ({
  page,
  app,
}) => {
  await putOnClipboard(page, fixture('excel-table'));
  await page.keyboard.press('Control+v');
  await expect(preview(app)).toContainText(app.words.pasting.byNames);
  await expect(preview(app)).toContainText(app.words.pasting.why.total);
  await expect(preview(app)).toContainText(app.words.pasting.doubts.hidden);
  await expect(pasteButton(app)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview(app)).toBeHidden();
  await expectFigure(app, ZHAMBYL, '527,9');
  await expectFigure(app, WEST, '1\u00A0204,0');
  await expectFigure(app, SHYMKENT, '433,1');
  await expectFigure(app, NORTH, '365,0');
  await expectFigure(app, ABAI, '654,2');
  await test.step('with the exact figure behind the rounded one', async () => {
    await app.goToCell(WEST, INPUT, YEAR);
    await page.keyboard.press('Control+c');
    expect((await takeFromClipboard(page)).text).toBe('1204,0375');
  });
});

test('regions by order instead, where that is chosen', async ({ page, app }) => {
  await paste(app, 'ЗКО\t600,5\r\nВКО\t700,5\r\n');
  await preview(app).getByRole('radio', { name: app.words.pasting.rowChoices.order }).check();
  await page.keyboard.press('Enter');
  await expect(preview(app)).toBeHidden();
  await expectFigure(app, ABAI, '600,5');
  await expectFigure(app, AKMOLA, '700,5');
  await test.step('from the name of a region on they begin in the first column of figures', async () => {
    await app
      .sheet()
      .getByRole('rowheader', { name: regionName(AKMOLA, app.language), exact: true })
      .click();
    await paste(app, '111,5\r\n112,5\r\n');
    await expect(preview(app)).toContainText(app.words.pasting.pastNames);
    await page.keyboard.press('Enter');
    await expectFigure(app, AKMOLA, '111,5', 'grp_index');
  });
});

test('a region named twice is asked about, and taken once', async ({ page, app }) => {
  await paste(app, 'ЗКО\t600,5\r\nБҚО\t700,5\r\n');
  await expect(pasteButton(app)).toBeDisabled();
  await preview(app).getByRole('radio', { name: /БҚО/ }).check();
  await page.keyboard.press('Enter');
  await expect(preview(app)).toBeHidden();
  await expectFigure(app, WEST, '700,5');
});

test('LibreOffice: figures that only look ambiguous are read by the numbers behind them', async ({ page, app }) => {
  for (const name of ['libreoffice-three-decimals', 'google-three-decimals'] as const) {
    await app.goToCell(ABAI, INPUT, YEAR);
    await putOnClipboard(page, fixture(name));
    await page.keyboard.press('Control+v');
    await expect(app.message(app.words.pasting.wrote(3)).last()).toBeVisible();
    await expectFigure(app, ABAI, '476,0');
    await expectFigure(app, 'KZ-15', '102,1');
  }
});

test('LibreOffice: a hidden row, a failed formula and a date are named', async ({ page, app }) => {
  const { doubts } = app.words.pasting;
  await putOnClipboard(page, fixture('libreoffice-hidden'));
  await page.keyboard.press('Control+v');
  await expect(preview(app)).toContainText(doubts.hidden);
  await page.keyboard.press('Escape');
  await putOnClipboard(page, fixture('libreoffice-mixed'));
  await page.keyboard.press('Control+v');
  for (const doubt of [doubts.error, doubts.date, doubts.missing, doubts.text]) {
    await expect(preview(app)).toContainText(doubt);
  }
});

test('whatever a program leaves on the clipboard is read without a fault, and Escape leaves the sheet as it was', async ({
  page,
  app,
}) => {
  // The thresholds come last.
  await expect.poll(() => app.sheetTexts().then((texts) => texts.join())).toContain('→');
  const before = await app.sheetTexts();
  for (const name of FIXTURES) {
    await app.goToCell(ABAI, INPUT, YEAR);
    await putOnClipboard(page, fixture(name));
    await page.keyboard.press('Control+v');
    const undo = page.getByRole('button', { name: app.words.shell.undo, exact: true });
    await expect(preview(app).or(app.message(/Ctrl\+Z/))).toBeVisible();
    if (await preview(app).isVisible()) await page.keyboard.press('Escape');
    else {
      await expect(undo).toBeEnabled();
      await app.activeCell().press('Control+z');
    }
    await expect(undo).toBeDisabled();
  }
  await expect.poll(async () => (await app.sheetTexts()).join()).toBe(before.join());
});

test.describe('with an own region pinned on top and again in its place', () => {
  test.use({ viewport: { width: 1920, height: 900 } });
  test.beforeEach(async ({ app }) => {
    await app.chooseOwnRegion(NORTH);
    await app.goToCell(ABAI, INPUT, YEAR);
  });
  const copied = async (page: Page): Promise<string> => {
    await page.keyboard.press('Control+c');
    return (await takeFromClipboard(page)).text;
  };
  const lines = (text: string): readonly string[] => text.split('\r\n').slice(0, -1);
  /** Pastes what is on the clipboard, with its preview where there is one. */
  const pasteCopied = async (page: Page, app: App): Promise<void> => {
    await page.keyboard.press('Control+v');
    await expect(preview(app).or(app.message(/Ctrl\+Z/))).toBeVisible();
    if (await preview(app).isVisible()) {
      await expect(preview(app)).not.toContainText(app.words.pasting.outside);
      await page.keyboard.press('Enter');
      await expect(preview(app)).toBeHidden();
    }
  };

  for (const order of ['the table', 'a sort'] as const) {
    test(`a whole column holds each region once, is counted so, and is pasted as it was, in the order of ${order}`, async ({
      page,
      app,
    }) => {
      if (order === 'a sort') {
        await page.keyboard.press('Alt+ArrowDown');
        await page.getByRole('menu').getByText(app.words.sheet.descending, { exact: true }).click();
        await expect(app.sheet().locator('[aria-sort=descending]')).toBeVisible();
      }
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Control+Space');
      const other = await copied(page);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Control+Space');
      const [counted = ''] = app.words.shell.selection('20', '', '').split(' · ');
      await expect(app.statusBar()).toContainText(`${counted} · `);
      await expect(app.page.getByText(app.words.data.appliesTo(21))).toBeVisible();
      const whole = await copied(page);
      expect(whole).not.toBe(other);
      expect(lines(whole)).toHaveLength(21);
      expect(lines(whole).at(-1)).toBe('');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Control+Space');
      await pasteCopied(page, app);
      await page.keyboard.press('Control+Space');
      expect(await copied(page)).toBe(whole);
    });
  }

  test('the pinned row alone copies that row; with rows below it, it is the first of them, and goes back so', async ({
    page,
    app,
  }) => {
    await page.keyboard.press('ArrowUp');
    const own = await copied(page);
    expect(own).toMatch(/^\d+,\d+$/);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const three = await copied(page);
    expect(lines(three)).toHaveLength(3);
    expect(lines(three)[0]).toBe(own);
    expect(lines(three)[1]).toMatch(/^654,/);
    await page.keyboard.press('ArrowLeft');
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('Shift+ArrowDown');
    await pasteCopied(page, app);
    await expectFigure(app, ABAI, '654,2', 'fixed_capital_index');
    await page.keyboard.press('ArrowUp');
    expect(await copied(page)).toBe(own);
  });

  test('several rows pasted with the pinned row active go from the first row of the table on, which is said', async ({
    page,
    app,
  }) => {
    await page.keyboard.press('ArrowUp');
    await paste(app, '600,5\r\n700,5\r\n');
    await expect(preview(app)).toContainText(app.words.pasting.unpinned);
    await page.keyboard.press('Enter');
    await expect(preview(app)).toBeHidden();
    await expectFigure(app, ABAI, '600,5');
    await expectFigure(app, AKMOLA, '700,5');
  });
});

test('one figure pasted alone that can be read both ways says how it was read, with the other reading a click away', async ({
  page,
  app,
}) => {
  await paste(app, '475,962');
  await expect(app.message(app.words.data.readAs('475,962', '475,962'))).toBeVisible();
  await page.getByRole('button', { name: app.words.data.readOther('475\u00A0962') }).click();
  await expectFigure(app, ABAI, '475\u00A0962,0');
});

test('a decimal sign is told only where one was seen', async ({ page, app }) => {
  const { pasting } = app.words;
  await paste(app, '600\r\nтекст\r\n');
  await expect(preview(app)).toContainText(pasting.doubts.text);
  for (const sign of [',', '.'] as const) await expect(preview(app)).not.toContainText(pasting.signs[sign]);
  await page.keyboard.press('Escape');
  await paste(app, '600,5\r\nтекст\r\n');
  await expect(preview(app)).toContainText(pasting.signs[',']);
});

test('a bare Алматы is taken as the city, and that is said', async ({ page, app }) => {
  await paste(app, 'Алматы\t600,5\r\nВКО\t700,5\r\n');
  await expect(preview(app)).toContainText(app.words.pasting.bareAlmaty('Алматы'));
  await expect(pasteButton(app)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview(app)).toBeHidden();
  await expectFigure(app, 'KZ-75', '600,5');
});

const escaped = (text: string): string => text.replace(/[.*+?^$()]/g, '\\$&');
