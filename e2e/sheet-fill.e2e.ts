import type { App } from './app';
import { expect, test } from './page';
import { cellOf, columnOf, dragOver, expectSelected, pointOf } from './sheetCells';

// Wide enough for both series of a factor beside the frozen columns.
test.use({ viewport: { width: 1920, height: 900 } });

/** The handle at the lower right corner of the cell at the lower right of a selection. */
const HANDLE = { x: -4, y: -4 };

const undo = (app: App) => app.page.getByRole('button', { name: app.words.shell.undo, exact: true });

test('Ctrl+D fills the first row of the selection down, with every digit and how sure it is, in one step of undo', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  await page.keyboard.type('1234,56789');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  for (const region of ['KZ-11', 'KZ-15']) {
    await expect(cellOf(app, region, column)).toHaveText('1\u00A0234,6');
    await app.goToCell(region, 'fixed_capital', 2025);
    await page.keyboard.press('F2');
    await expect(app.activeCell()).toHaveValue('1234,56789');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+z');
  await expect(cellOf(app, 'KZ-11', column)).toHaveText('957,2');
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('1\u00A0234,6');
  await page.keyboard.press('Control+z');
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('654,2');
  await expect(undo(app)).toBeDisabled();
});

test('Ctrl+R fills the first column of the selection to the right and counts the computed cells it passes', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index');
  for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+r');
  await expect(cellOf(app, 'KZ-10', column + 1)).toHaveText('113,4');
  await expect(app.message(app.words.data.skippedReadOnly(1))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cellOf(app, 'KZ-10', column + 1)).toHaveText('654,2');
});

test('a single cell is filled by Ctrl+D from above and by Ctrl+R from the left, also under a Kazakh layout', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index', 2025, 'KZ-11');
  const session = await page.context().newCDPSession(page);
  const press = (code: string, key: string) =>
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, modifiers: 2, windowsVirtualKeyCode: 68 });
  await press('KeyD', 'в');
  await expect(cellOf(app, 'KZ-11', column)).toHaveText('113,4');
  await page.keyboard.press('ArrowRight');
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    code: 'KeyR',
    key: 'к',
    modifiers: 2,
    windowsVirtualKeyCode: 82,
  });
  await expect(cellOf(app, 'KZ-11', column + 1)).toHaveText('113,4');
});

test('Ctrl+D over a whole column fills from the first region of the table, not from the one pinned on top', async ({
  page,
  app,
}) => {
  await app.show('data');
  await app.chooseOwnRegion('KZ-59');
  const column = await columnOf(app, 'fixed_capital');
  await expect(cellOf(app, 'KZ-59', column).first()).not.toHaveText('654,2');
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Control+d');
  for (const region of ['KZ-11', 'KZ-59', 'KZ-79'])
    await expect(cellOf(app, region, column).first()).toHaveText('654,2');
  await page.keyboard.press('Control+z');
  await expect(cellOf(app, 'KZ-11', column)).toHaveText('957,2');
  await expect(undo(app)).toBeDisabled();
});

test('the handle fills down, up, right and left by the mouse', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index', 2025, 'KZ-15');
  const at = (region: string, beside = 0) => cellOf(app, region, column + beside);
  const value = (await at('KZ-15').textContent()) ?? '';

  await test.step('down, and the fill stays selected', async () => {
    await dragOver(page, await pointOf(at('KZ-15'), HANDLE), await pointOf(at('KZ-23')));
    await expect(at('KZ-19')).toHaveText(value);
    await expect(at('KZ-23')).toHaveText(value);
    await expectSelected(app, 3);
    await page.keyboard.press('Control+z');
    await expect(at('KZ-23')).not.toHaveText(value);
  });
  await test.step('up', async () => {
    await at('KZ-15').click();
    await dragOver(page, await pointOf(at('KZ-15'), HANDLE), await pointOf(at('KZ-10')));
    await expect(at('KZ-11')).toHaveText(value);
    await expect(at('KZ-10')).toHaveText(value);
    await page.keyboard.press('Control+z');
    await expect(at('KZ-10')).toHaveText('113,4');
  });
  await test.step('right, and back to the left from there', async () => {
    await at('KZ-15').click();
    await dragOver(page, await pointOf(at('KZ-15'), HANDLE), await pointOf(at('KZ-15', 1)));
    await expect(at('KZ-15', 1)).toHaveText(value);
    await at('KZ-11', 1).click();
    await dragOver(page, await pointOf(at('KZ-11', 1), HANDLE), await pointOf(at('KZ-11')));
    await expect(at('KZ-11')).toHaveText((await at('KZ-11', 1).textContent()) ?? '');
  });
});

test('the handle goes on with a series as Excel does: two numbers and more, with Ctrl they are repeated; one with Ctrl grows', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  const at = (region: string) => cellOf(app, region, column);
  const regions = ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23'];
  await page.keyboard.type('110\n112,5\n');
  await at('KZ-10').click();
  await page.keyboard.press('Shift+ArrowDown');

  await test.step('down from two, as estimates, in one step of undo', async () => {
    await dragOver(page, await pointOf(at('KZ-11'), HANDLE), await pointOf(at('KZ-23')));
    await expect(at('KZ-15')).toHaveText('115,0');
    await expect(at('KZ-19')).toHaveText('117,5');
    await expect(at('KZ-23')).toHaveText('120,0');
    await expect(app.message(app.words.sheet.continued(3))).toBeVisible();
    await expect(at('KZ-23')).toHaveAttribute('title', new RegExp(app.words.terms.states.estimate));
    await page.keyboard.press('Control+z');
    await expect(at('KZ-15')).toHaveText('1\u00A0228,8');
  });

  await test.step('with Ctrl they are repeated', async () => {
    await at('KZ-10').click();
    await page.keyboard.press('Shift+ArrowDown');
    const [from, to] = [await pointOf(at('KZ-11'), HANDLE), await pointOf(at('KZ-23'))];
    await page.keyboard.down('Control');
    await dragOver(page, from, to);
    await page.keyboard.up('Control');
    for (const [row, text] of ['110,0', '112,5', '110,0', '112,5', '110,0'].entries())
      await expect(at(regions[row] ?? '')).toHaveText(text);
    await page.keyboard.press('Control+z');
  });

  await test.step('up, the other way', async () => {
    await app.goToCell('KZ-19', 'fixed_capital', 2025);
    await page.keyboard.type('100\n90\n');
    await at('KZ-19').click();
    await page.keyboard.press('Shift+ArrowDown');
    await dragOver(page, await pointOf(at('KZ-23'), HANDLE), await pointOf(at('KZ-11')));
    await expect(at('KZ-15')).toHaveText('110,0');
    await expect(at('KZ-11')).toHaveText('120,0');
    await page.keyboard.press('Control+z');
  });

  await test.step('one with Ctrl grows by one', async () => {
    await at('KZ-10').click();
    const [from, to] = [await pointOf(at('KZ-10'), HANDLE), await pointOf(at('KZ-15'))];
    await page.keyboard.down('Control');
    await dragOver(page, from, to);
    await page.keyboard.up('Control');
    await expect(at('KZ-11')).toHaveText('111,0');
    await expect(at('KZ-15')).toHaveText('112,0');
  });
});

test('a series goes on to the right over the years, past no computed cell', async ({ page, app }) => {
  await app.show('data');
  await app.page.getByRole('button', { name: app.words.data.beside(2024, 2025) }).click();
  const column = await columnOf(app, 'exports', 2024);
  await page.keyboard.type('100');
  await page.keyboard.press('Tab');
  await page.keyboard.type('110');
  await page.keyboard.press('Tab');
  await cellOf(app, 'KZ-10', column).click();
  await page.keyboard.press('Shift+ArrowRight');
  const computed = cellOf(app, 'KZ-10', column + 2);
  await dragOver(page, await pointOf(cellOf(app, 'KZ-10', column + 1), HANDLE), await pointOf(computed));
  await expect(app.message(app.words.data.readOnly)).toBeVisible();
  await expect(computed).toHaveText('110,0');
});

test('the handle pulled below the window scrolls on to the last row', async ({ page, app }) => {
  await page.setViewportSize({ width: 1440, height: 480 });
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  const value = (await cellOf(app, 'KZ-10', column).textContent()) ?? '';
  const from = await pointOf(cellOf(app, 'KZ-10', column), HANDLE);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const box = await app.sheet().boundingBox();
  if (box === null) throw new Error('no sheet');
  await page.mouse.move(from.x, box.y + box.height + 20, { steps: 4 });
  const last = app.sheetRow('KZ-79');
  await expect(last).toBeVisible();
  const below = () =>
    app.sheet().evaluate(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop);
  await expect.poll(below, 'scrolled to its end').toBeLessThanOrEqual(1);
  const target = await pointOf(cellOf(app, 'KZ-79', column));
  await page.mouse.move(target.x, target.y, { steps: 3 });
  await page.mouse.up();
  await expect(cellOf(app, 'KZ-79', column)).toHaveText(value);
  await expect(cellOf(app, 'KZ-75', column)).toHaveText(value);
  await page.keyboard.press('Control+z');
  await expect(undo(app)).toBeDisabled();
});

test('a double click on the handle fills down to the end of the block beside', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  const value = (await cellOf(app, 'KZ-10', column).textContent()) ?? '';
  const { x, y } = await pointOf(cellOf(app, 'KZ-10', column), HANDLE);
  await page.mouse.dblclick(x, y);
  await expect(cellOf(app, 'KZ-79', column)).toHaveText(value);
  await expect(app.activeCell()).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(cellOf(app, 'KZ-11', column)).toHaveText('957,2');
  await expect(undo(app)).toBeDisabled();
});

test('what is missing is filled and copied as missing with its reason, and an expression is computed anew in each row', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  await page.keyboard.type('н/д');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+d');
  await expect(cellOf(app, 'KZ-11', column)).toHaveText('н/д');
  await expect(cellOf(app, 'KZ-11', column)).toHaveAttribute('title', app.words.data.missing('н/д'));
  await app.goToCell('KZ-11', 'fixed_capital', 2025);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('F2');
  await expect(app.activeCell()).toHaveValue('н/д');
  await page.keyboard.type(': келмеді');
  await page.keyboard.press('Enter');
  await expect(cellOf(app, 'KZ-11', column)).toHaveAttribute('title', app.words.data.missing('келмеді'));
  await page.keyboard.press('Control+v');
  await expect(cellOf(app, 'KZ-15', column)).toHaveAttribute('title', app.words.data.missing('н/д'));
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');

  await app.goToCell('KZ-10', 'fixed_capital', 2025);
  await page.keyboard.type('=fixed_capital_index@2025*2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+d');
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('226,8');
  await expect(cellOf(app, 'KZ-11', column)).not.toHaveText('226,8');
  await page.keyboard.press('F2');
  await expect(app.activeCell()).toHaveValue('=fixed_capital_index@2025*2');
});

test('Delete clears what is selected in one step of undo', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Delete');
  for (const region of ['KZ-10', 'KZ-11'])
    for (const beside of [0, 1]) await expect(cellOf(app, region, column + beside)).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('113,4');
  await expect(cellOf(app, 'KZ-11', column + 1)).not.toHaveText('');
  await expect(undo(app)).toBeDisabled();
});

for (const [layout, z, y] of [
  ['Russian', 'я', 'н'],
  ['Kazakh', 'я', 'н'],
] as const) {
  test(`undo and redo are the same keys under a ${layout} layout: Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z`, async ({
    page,
    app,
  }) => {
    await app.show('data');
    const column = await columnOf(app, 'fixed_capital_index');
    const session = await page.context().newCDPSession(page);
    const press = (code: string, key: string, modifiers: number) =>
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, modifiers });
    const [control, withShift] = [2, 10];
    const cell = cellOf(app, 'KZ-10', column);
    await page.keyboard.type('1,5');
    await page.keyboard.press('Enter');
    await expect(cell).toHaveText('1,5');
    await press('KeyZ', z, control);
    await expect(cell).toHaveText('113,4');
    await press('KeyY', y, control);
    await expect(cell).toHaveText('1,5');
    await press('KeyZ', z, control);
    await expect(cell).toHaveText('113,4');
    await press('KeyZ', z.toUpperCase(), withShift);
    await expect(cell).toHaveText('1,5');
  });
}
