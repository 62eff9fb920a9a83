import { regionName } from './order';
import { expect, test } from './page';
import { cellOf, columnOf, dragOver, expectActive, expectSelected, headingOf, pointOf } from './sheetCells';

// Wide enough for a whole direction beside the frozen columns.
test.use({ viewport: { width: 1920, height: 900 } });

test('a drag of the mouse selects, and the status bar shows count, sum and mean', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  await page.keyboard.type('1,5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('2,5');
  await page.keyboard.press('Enter');
  await dragOver(page, await pointOf(cellOf(app, 'KZ-10', column)), await pointOf(cellOf(app, 'KZ-11', column)));
  await expectSelected(app, 2);
  await expect(app.statusBar()).toContainText(app.words.shell.selection('2', '4,0', '2,0'));
});

test('Shift with arrows and Shift with a click extend the selection from the active cell', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital', 2025, 'KZ-11');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expectSelected(app, 6);
  await page.keyboard.press('Shift+ArrowUp');
  await expectSelected(app, 4);
  await cellOf(app, 'KZ-10', column).click({ modifiers: ['Shift'] });
  await expectSelected(app, 2);
  await expectActive(app, new RegExp(`^${regionName('KZ-11', 'ru')}, F`));
});

test('a selection goes across the frozen edge', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'grp_index');
  const name = app.sheetRow('KZ-10').getByRole('rowheader');
  await dragOver(page, await pointOf(name), await pointOf(cellOf(app, 'KZ-11', column)));
  await expect(name).toHaveAttribute('aria-selected', 'true');
  await expect(cellOf(app, 'KZ-11', column)).toHaveAttribute('aria-selected', 'true');
  await expect(cellOf(app, 'KZ-10', column - 1)).toHaveAttribute('aria-selected', 'true');
});

test('a column is selected by its own heading, several by dragging over headings or with Shift, a group by the group’s', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index');
  const rows = (await app.sheet().getByRole('rowheader').count()) - 2;
  const own = (beside: number) =>
    app
      .sheet()
      .locator(`[role=columnheader][aria-colindex="${column + beside}"]`)
      .last();
  await own(0).click();
  await expectSelected(app, rows);
  await expect(cellOf(app, 'KZ-79', column)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+ArrowRight');
  await expectSelected(app, 2 * rows);
  await own(0).click();
  await own(2).click({ modifiers: ['Shift'] });
  await expectSelected(app, 3 * rows);
  await dragOver(page, await pointOf(own(2)), await pointOf(own(0)));
  await expectSelected(app, 3 * rows);
  await headingOf(app, /^F3\.1 /).click();
  await expectSelected(app, 3 * rows);
  await headingOf(app, /^F3 /).click();
  await expect(cellOf(app, 'KZ-10', column + 3)).toHaveAttribute('aria-selected', 'true');
  await expect(cellOf(app, 'KZ-10', column)).toHaveAttribute('aria-selected', 'true');
});

test('a row is selected by its number, several by dragging over numbers', async ({ page, app }) => {
  await app.show('data');
  const number = (region: string) => app.sheetRow(region).locator('[aria-colindex="1"]');
  const cells = app.sheetRow('KZ-11').locator('[aria-selected]');
  await number('KZ-11').click();
  await expectSelected(app, await cells.count());
  await dragOver(page, await pointOf(number('KZ-11')), await pointOf(number('KZ-19')));
  await expectSelected(app, 3 * (await cells.count()));
  await number('KZ-10').click({ modifiers: ['Shift'] });
  await expectSelected(app, 2 * (await cells.count()));
});

test('everything is selected by the corner and by Ctrl+A, a column by Ctrl+Space, a row by Shift+Space', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital', 2025, 'KZ-11');
  const all = app.sheet().locator('[aria-selected="false"]');
  await page.keyboard.press('Control+a');
  await expect(all).toHaveCount(0);
  await expectActive(app, new RegExp(`^${regionName('KZ-11', 'ru')}, F`));
  await cellOf(app, 'KZ-11', column).click();
  await expect(all).not.toHaveCount(0);
  const corner = await pointOf(app.sheet().locator('[role=columnheader][aria-colindex="1"]').first());
  await page.mouse.click(corner.x, corner.y);
  await expect(all).toHaveCount(0);

  await cellOf(app, 'KZ-11', column).click();
  await page.keyboard.press('Control+Space');
  await expect(cellOf(app, 'KZ-79', column)).toHaveAttribute('aria-selected', 'true');
  await expect(cellOf(app, 'KZ-79', column + 1)).toHaveAttribute('aria-selected', 'false');
  await expectActive(app, new RegExp(`^${regionName('KZ-11', 'ru')}, F`));
  await cellOf(app, 'KZ-11', column).click();
  await page.keyboard.press('Shift+Space');
  await expect(app.sheetRow('KZ-11').locator('[aria-selected="false"]')).toHaveCount(0);
  await expect(app.sheetRow('KZ-10').locator('[aria-selected="true"]')).toHaveCount(0);
  await expect(app.activeCell()).toHaveValue('');
});
