import type { Locator } from '@playwright/test';
import { expect, test } from './page';

/** Astana's index of investment in fixed capital in 2025, 122.2 in the demo package. */
const CELL = ['KZ-71', 'fixed_capital_index', 2025] as const;
const [ASTANA] = CELL;

test('a figure typed into the sheet moves points, R and places at once under every reading; undo, redo and reload keep step', async ({
  page,
  app,
}) => {
  const { words } = app;
  const trace = page.getByRole('region', { name: words.shell.trace });
  const row = app.sheetRow(ASTANA);

  await test.step('before', async () => {
    await app.choosePoints('linear');
    await app.expectPlace(ASTANA, 18);
    await app.choosePoints('ratio');
    await app.expectPlace(ASTANA, 19);
    await app.choosePoints('rank');
    await app.expectPlace(ASTANA, 15, '9,683');
  });

  await test.step('typed with keys, the place and R repaint where they are typed', async () => {
    await app.show('data');
    await app.goToCell(...CELL);
    await expect(trace).toContainText('122,2');
    await expect(trace).toContainText(words.trace.points(13));
    await expect(row.getByRole('gridcell').nth(1)).toHaveText('15');
    await page.keyboard.type('140');
    await page.keyboard.press('Enter');
    await expect(row.getByRole('gridcell').nth(1)).toHaveText('10');
    await expect(app.sheetScore(ASTANA)).toHaveText('10,583');
    await page.keyboard.press('ArrowUp');
    await expect(trace).toContainText('140');
    await expect(trace).toContainText(words.trace.points(17));
  });

  await test.step('and on the Rating screen, under every reading', async () => {
    await app.show('rating');
    await app.expectPlace(ASTANA, 10, '10,583');
    await app.choosePoints('linear');
    await app.expectPlace(ASTANA, 10);
    await app.choosePoints('ratio');
    await app.expectPlace(ASTANA, 15);
  });

  await test.step('Ctrl+Z takes back step by step, and says what', async () => {
    await page.keyboard.press('Control+z');
    await app.expectPlace(ASTANA, 10);
    await expect(
      app.message(words.shell.undone(words.changeLabels.readings({ code: 'readings' }, NO_NAMES))),
    ).toBeVisible();
    await page.keyboard.press('Control+z');
    await app.expectPlace(ASTANA, 10, '10,583');
    await page.keyboard.press('Control+z');
    await app.expectPlace(ASTANA, 15, '9,683');
  });

  await test.step('a reload keeps what was taken back and what can be made again', async () => {
    await app.expectSaved();
    await app.reload();
    await app.expectPlace(ASTANA, 15, '9,683');
    await page.keyboard.press('Control+y');
    await app.expectPlace(ASTANA, 10, '10,583');
    await app.expectSaved();
    await app.reload();
    await app.expectPlace(ASTANA, 10, '10,583');
    await app.show('data');
    await app.goToCell(...CELL);
    await expect(app.activeCell()).toHaveAccessibleName(/: 140,0/);
  });
});

const NO_NAMES = { region: String, input: String };

for (const [language, typed, shown] of [
  ['kk', '-1234,56', '\u22121\u00A0234,6'],
  ['ru', '−1 234,56', '\u22121\u00A0234,6'],
  ['en', '-1234.56', '\u22121,234.6'],
] as const) {
  test.describe(language, () => {
    test.use({ language });

    test(`a figure is typed as “${typed}” and shown as the language writes it`, async ({ app }) => {
      await app.show('data');
      await app.typeInto('KZ-10', 'fdi', 2025, typed);
      await app.goToCell('KZ-10', 'fdi', 2025);
      await expect(app.sheetRow('KZ-10').getByRole('gridcell', { selected: true })).toContainText(shown);
    });
  });
}

test('what is no number stays in its cell as typed, marked, and counts nowhere', async ({ page, app }) => {
  await app.show('data');
  await app.typeInto(...CELL, 'много');
  await expect(app.sheetRow(ASTANA).getByRole('gridcell', { name: 'много' })).toBeVisible();
  await app.goToCell(...CELL);
  await expect(app.activeCell()).toHaveAccessibleName(new RegExp(app.words.data.invalid('много')));
  await page.keyboard.press('Control+z');
  await expect(app.sheetScore(ASTANA)).toHaveText('9,683');
});

test('a block from Excel is pasted in one step and undone in one', async ({ page, context, app }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [abai, akmola] = [app.sheetRow('KZ-10'), app.sheetRow('KZ-11')];
  await app.show('data');
  await app.goToCell('KZ-10', 'fixed_capital_index', 2025);
  await page.evaluate(() => navigator.clipboard.writeText('113,45\t700,5\r\n158,1\t1\u00A0200,25\r\n'));
  await page.keyboard.press('Control+v');
  for (const figure of ['700,5', '113,5']) await expect(cellWith(abai, figure)).toBeVisible();
  await expect(cellWith(akmola, '1\u00A0200,3')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cellWith(abai, '654,2')).toBeVisible();
  await expect(cellWith(akmola, '957,2')).toBeVisible();
  await expect(page.getByRole('button', { name: app.words.shell.undo, exact: true })).toBeDisabled();
});

const cellWith = (row: Locator, figure: string): Locator =>
  row.getByRole('gridcell', { name: figure, exact: true }).first();
