import { AxeBuilder } from '@axe-core/playwright';
import { regionName } from './order';
import { expect, test } from './page';
import { cellOf, columnOf, expectActive, isInView } from './sheetCells';

test.use({ viewport: { width: 1440, height: 700 } });

const inRegion = (region: string): RegExp => new RegExp(`^${regionName(region, 'ru')}, `);

test('arrows, Home and End, Ctrl+Home and Ctrl+End, PageUp and PageDown move the active cell', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'exports', 2025, 'KZ-11');
  const at = (): Promise<string | null> => app.activeCell().locator('xpath=..').getAttribute('aria-colindex');
  await page.keyboard.press('ArrowDown');
  await expectActive(app, inRegion('KZ-15'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expectActive(app, inRegion('KZ-10'));
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe(String(column + 1));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  expect(Number(await at())).toBeLessThan(column);
  await page.keyboard.press('End');
  expect(Number(await at())).toBeGreaterThan(column);
  await page.keyboard.press('Control+End');
  await expectActive(app, inRegion('KZ'));
  await page.keyboard.press('Control+Home');
  await expectActive(app, inRegion('KZ-10'));
  await page.keyboard.press('PageDown');
  await expect(app.activeCell()).not.toHaveAccessibleName(inRegion('KZ-10'));
  await page.keyboard.press('PageUp');
  await expectActive(app, inRegion('KZ-10'));
});

test('Ctrl with an arrow jumps to the edge of a block of figures', async ({ page, app }) => {
  await app.show('data');
  await columnOf(app, 'exports', 2025, 'KZ-10');
  await page.keyboard.press('Control+ArrowDown');
  await expectActive(app, inRegion('KZ-79'));
  await page.keyboard.press('Control+ArrowUp');
  await expectActive(app, inRegion('KZ-10'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+ArrowDown');
  await expectActive(app, inRegion('KZ-11'));
});

test('Ctrl with an arrow to the side jumps to the edge of a block too', async ({ page, app }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await app.show('data');
  const at = async (): Promise<number> =>
    Number(await app.activeCell().locator('xpath=..').getAttribute('aria-colindex'));
  const count = await columnOf(app, 'sme_count', 2025, 'KZ-10');
  await page.keyboard.press('Delete');
  const exports = await columnOf(app, 'exports', 2025, 'KZ-10');
  await page.keyboard.press('Control+ArrowRight');
  expect(await at()).toBe(count - 1);
  await page.keyboard.press('Control+ArrowRight');
  expect(await at()).toBeGreaterThan(count);
  await page.keyboard.press('Control+ArrowLeft');
  expect(await at()).toBe(count - 1);
  await page.keyboard.press('Control+ArrowLeft');
  expect(await at()).toBeLessThan(exports);
});

test('Enter and Shift+Enter go down and up; after a run of Tabs Enter returns to the column where it began', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index', 2025, 'KZ-10');
  await page.keyboard.press('Enter');
  await expectActive(app, inRegion('KZ-11'));
  await page.keyboard.press('Shift+Enter');
  await expectActive(app, inRegion('KZ-10'));
  for (const figure of ['110', '700,5']) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expectActive(app, inRegion('KZ-11'));
  expect(await app.activeCell().locator('xpath=..').getAttribute('aria-colindex')).toBe(String(column));
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('110,0');
});

test('moving brings the active cell back into view after the wheel has scrolled away from it', async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 1000, height: 420 });
  await app.show('data');
  const column = await columnOf(app, 'exports', 2025, 'KZ-10');
  await cellOf(app, 'KZ-10', column).hover();
  await page.mouse.wheel(1500, 400);
  await expect.poll(() => isInView(app, app.activeCell())).toBe(false);
  await page.keyboard.press('ArrowDown');
  await expectActive(app, inRegion('KZ-11'));
  await expect.poll(() => isInView(app, app.activeCell())).toBe(true);
});

for (const [layout, key] of [
  ['English', 'g'],
  ['Russian', 'п'],
  ['Kazakh', 'п'],
] as const) {
  test(`Ctrl+G under a ${layout} layout goes to a region by its name in any language, by the keyboard alone`, async ({
    page,
    app,
  }) => {
    await app.show('data');
    await columnOf(app, 'exports', 2025, 'KZ-10');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', code: 'KeyG', key, modifiers: 2 });
    const dialog = page.getByRole('dialog', { name: app.words.sheet.goTo });
    await expect(dialog.getByRole('combobox')).toBeFocused();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.type('қарағанды');
    await expect(dialog.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expectActive(app, inRegion('KZ-35'));
    await expect(app.activeCell()).toBeFocused();
  });
}

test('Ctrl+G goes to an input by code or name, also one whose column is not on view', async ({ page, app }) => {
  await app.show('data');
  await columnOf(app, 'exports', 2025, 'KZ-11');
  await page.keyboard.press('Control+g');
  await page.keyboard.type('sme_count');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expectActive(app, new RegExp(`${inRegion('KZ-11').source}F2\\.2 `));
  await page.keyboard.press('Control+g');
  await page.keyboard.type('fdi_deflator');
  await page.keyboard.press('Enter');
  await expectActive(app, new RegExp(`${inRegion('KZ-11').source}F3\\.2 `));
  await page.keyboard.press('Control+g');
  await page.keyboard.type('нет такого');
  await expect(page.getByText(app.words.sheet.goToNone)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.activeCell()).toBeFocused();
});
