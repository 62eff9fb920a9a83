import type { App } from './app';
import { putOnClipboard } from './clipboard/clipboard';
import { expect, secondTab, test } from './page';

const YEAR = 2025;
const ABAI = 'KZ-10';

test.beforeEach(async ({ context, app }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.show('data');
});

const preview = (app: App) => app.page.getByRole('dialog', { name: app.words.pasting.title });
const undo = (app: App) => app.page.getByRole('button', { name: app.words.shell.undo, exact: true });

async function paste(app: App, text: string): Promise<void> {
  await putOnClipboard(app.page, { text, html: '' });
  await app.page.keyboard.press('Control+v');
}

test('a paste of more than a million cells is refused with its size, and changes nothing', async ({ page, app }) => {
  await app.goToCell(ABAI, 'fixed_capital', YEAR);
  // The thresholds come last.
  await expect.poll(() => app.sheetTexts().then((texts) => texts.join())).toContain('→');
  const before = await app.sheetTexts();
  // Made in the page: a text of this size takes long to get there.
  await page.evaluate(() => {
    const text = `${Array.from({ length: 101 }, () => '1').join('\t')}\r\n`.repeat(10_000);
    const give = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    };
    window.addEventListener('copy', give, { capture: true, once: true });
  });
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(app.message(app.words.pasting.tooLarge(1_010_000, 1_000_000))).toBeVisible();
  expect(await app.sheetTexts()).toEqual(before);
  await expect(undo(app)).toBeDisabled();
});

test('a paste onto read-only cells leaves them alone and says so', async ({ page, app }) => {
  await app.goToCell(ABAI, 'fixed_capital', YEAR);
  await page.keyboard.press('ArrowRight');
  for (let steps = 0; steps < 12; steps += 1) {
    if ((await app.activeCell().getAttribute('aria-readonly')) === 'true') break;
    await page.keyboard.press('ArrowRight');
  }
  const before = await app.sheetTexts();
  await paste(app, '7');
  await expect(app.message(app.words.data.readOnly)).toBeVisible();
  await paste(app, '7\r\n8\r\n');
  await expect(preview(app)).toContainText(app.words.pasting.nothing);
  await page.keyboard.press('Escape');
  expect(await app.sheetTexts()).toEqual(before);
  await expect(undo(app)).toBeDisabled();
});

test('texts, dates, errors and marks in a block stay visible, marked, and count nowhere', async ({ page, app }) => {
  const texts = ['шамамен 5', '12.05.2025', '#ДЕЛ/0!', '#N/A', '-', '…', 'н/д', 'жоқ'];
  await app.goToCell(ABAI, 'fixed_capital', YEAR);
  await paste(app, `${texts.join('\r\n')}\r\n`);
  const { doubts } = app.words.pasting;
  for (const doubt of [doubts.text, doubts.date, doubts.error, doubts.missing]) {
    await expect(preview(app)).toContainText(doubt);
  }
  await page.keyboard.press('Enter');
  await expect(preview(app)).toBeHidden();
  await app.goToCell(ABAI, 'fixed_capital', YEAR);
  for (const [at, text] of texts.entries()) {
    const said = at < 3 ? app.words.data.invalid(text) : app.words.data.missing(text);
    await expect(app.activeCell()).toHaveAccessibleName(new RegExp(said.replace(/[.*+?^$()/]/g, '\\$&')));
    await page.keyboard.press('ArrowDown');
  }
  // The first row of the footer is the median, the second how many regions have a figure.
  await expect(app.sheet().getByRole('gridcell', { name: /^12$/ }).first()).toBeVisible();
});

test('arithmetic says what it cannot be computed from: a zero below, its own cell, an empty one', async ({ app }) => {
  const { problems } = app.words;
  const cases = [
    ['=1200/0', problems.formulaDivision({ code: 'formulaDivision', text: '=1200/0' }, NO_NAMES)],
    [
      '=fixed_capital@2025*1,1',
      problems.formulaOwnCell(
        { code: 'formulaOwnCell', text: '=fixed_capital@2025*1,1', cell: 'fixed_capital@2025' },
        NO_NAMES,
      ),
    ],
    [
      '=fixed_capital@1999*1,1',
      problems.formulaNoFigure(
        { code: 'formulaNoFigure', text: '=fixed_capital@1999*1,1', cell: 'fixed_capital@1999' },
        NO_NAMES,
      ),
    ],
  ] as const;
  for (const [text, said] of cases) {
    await app.typeInto(ABAI, 'fixed_capital', YEAR, text);
    await expect(app.message(said)).toBeVisible();
    await app.goToCell(ABAI, 'fixed_capital', YEAR);
    await expect(app.activeCell()).toHaveAccessibleName(new RegExp(app.words.data.invalid('').slice(2, 20).trim()));
  }
});

test('a preview shows what stands in the cells now, also when another tab has just changed them', async ({ app }) => {
  const other = await secondTab(app);
  await other.show('data');
  await app.page.bringToFront();
  await app.goToCell(ABAI, 'fixed_capital', YEAR);
  await paste(app, '600,5\r\nн/д\r\n');
  await expect(preview(app)).toContainText(/654,\d/);
  await other.typeInto(ABAI, 'fixed_capital', YEAR, '777,125');
  await expect(preview(app)).toContainText('777,125');
  await app.page.bringToFront();
  await app.page.keyboard.press('Enter');
  await expect(preview(app)).toBeHidden();
  // It leads to what it has changed.
  await app.page.keyboard.press('Control+z');
  await expect(app.activeCell()).toHaveAccessibleName(/: 777,1/);
});

test('typing while an import is being written loses neither the figure nor the import', async ({ app }) => {
  const rows = Array.from({ length: 15 }, (_, year) =>
    ['KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27'].flatMap((region) =>
      ['exports', 'fdi', 'sme_gva', 'grp'].map((input) => `${region},${input},${2009 + year},${year + 1}00.5`),
    ),
  ).flat();
  const name = 'figures.csv';
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(`region,input,year,value\n${rows.join('\n')}\n`) };
  const other = await secondTab(app);
  await other.show('data');
  await other.goToCell(ABAI, 'fixed_capital', YEAR);
  await app.page.bringToFront();
  await app.show('package');
  await app.chooseFiles(app.importButton(), file);
  const write = app.importDialog(name).getByRole('button', { name: app.words.importing.writeCells(rows.length) });
  await expect(write).toBeEnabled();
  await Promise.all([
    write.click(),
    (async () => {
      await other.page.keyboard.type('777,125');
      await other.page.keyboard.press('Enter');
    })(),
  ]);
  await expect(app.importDialog(name)).toBeHidden();
  for (const tab of [app, other]) await tab.expectSaved();
  await app.reload();
  await app.show('data');
  for (const tab of [app, other]) {
    await tab.goToCell(ABAI, 'fixed_capital', YEAR);
    await expect(tab.activeCell()).toHaveAccessibleName(/: 777,1/);
  }
  // Two years back, the last one imported.
  for (const _ of [2024, 2023]) await app.page.keyboard.press('Alt+PageUp');
  await app.goToCell('KZ-27', 'exports', 2023);
  await expect(app.activeCell()).toHaveAccessibleName(/: 1\s500,5/);
});

const NO_NAMES = { region: String, input: String };
