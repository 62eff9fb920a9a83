import { expect, secondTab, test } from './page';
import { cellOf, columnOf, expectActive } from './sheetCells';

test.use({ viewport: { width: 1920, height: 900 } });

test('typing replaces, F2 edits at the end where the arrows move the caret, Escape restores', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  const cell = cellOf(app, 'KZ-10', column);
  await page.keyboard.type('12,5');
  await page.keyboard.press('Escape');
  await expect(cell).toHaveText('654,2');
  await page.keyboard.type('12,5');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('12,5');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('123,5');
});

test('Enter, Tab and a click elsewhere commit what was typed', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index');
  const cell = cellOf(app, 'KZ-10', column);
  for (const [figure, leave] of [
    ['101', () => page.keyboard.press('Enter')],
    ['102', () => page.keyboard.press('Tab')],
    ['103', () => cellOf(app, 'KZ-15', column).click()],
    ['104', () => app.statusBar().click()],
  ] as const) {
    await cell.click();
    await page.keyboard.type(figure);
    await leave();
    await expect(cell).toHaveText(`${figure},0`);
  }
});

test('keys that leave the sheet or save hand over what is being typed first', async ({ page, app }) => {
  await app.show('data');
  await app.goToCell('KZ-71', 'fixed_capital_index', 2025);
  await page.keyboard.type('140');
  await page.keyboard.press('Alt+Digit3');
  await app.expectPlace('KZ-71', 10, '10,583');
  await page.keyboard.press('Alt+Digit2');
  await app.goToCell('KZ-71', 'fixed_capital_index', 2025);
  await page.keyboard.type('122,2');
  await page.goBack();
  await app.expectPlace('KZ-71', 15, '9,683');

  await page.keyboard.press('Alt+Digit2');
  await app.goToCell('KZ-71', 'fixed_capital_index', 2025);
  await page.keyboard.type('140');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  await download;
  await page.keyboard.press('Enter');
  await app.goToCell('KZ-71', 'fixed_capital_index', 2025);
  await expect(app.activeCell()).toHaveAccessibleName(/: 140,0/);
  await expect(app.statusBar()).toContainText(app.words.shell.changesSinceFile(0));
});

for (const delay of [0, 40]) {
  test(`fast typing loses nothing, at ${delay} ms a key`, async ({ page, app }) => {
    await app.show('data');
    const column = await columnOf(app, 'fixed_capital');
    await page.keyboard.type('1,5\n2,5\n3,5\n4,5\n5,5\n', { delay });
    const regions = ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23'];
    for (const [row, region] of regions.entries()) await expect(cellOf(app, region, column)).toHaveText(`${row + 1},5`);
  });
}

test('text of an input method, inserted text and Kazakh letters arrive whole', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '12', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.imeSetComposition', { text: '12,5', selectionStart: 4, selectionEnd: 4 });
  await session.send('Input.insertText', { text: '12,5' });
  await expect(app.activeCell()).toHaveValue('12,5');
  await page.keyboard.press('Enter');
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('12,5');
  await page.keyboard.insertText('7,25');
  await page.keyboard.press('Enter');
  await expect(cellOf(app, 'KZ-11', column)).toHaveText('7,3');
  await page.keyboard.type('әғқңөұүһі');
  await page.keyboard.press('Enter');
  await expect(cellOf(app, 'KZ-15', column)).toHaveText('әғқңөұүһі');
});

test('scrolling away while editing keeps the edit', async ({ page, app }) => {
  await page.setViewportSize({ width: 1000, height: 420 });
  await app.show('data');
  const column = await columnOf(app, 'exports');
  await page.keyboard.type('12');
  await app.sheetRow('KZ-10').getByRole('rowheader').hover();
  await page.mouse.wheel(900, 400);
  await expect.poll(() => app.sheet().evaluate((grid) => grid.scrollTop)).toBeGreaterThan(100);
  await page.keyboard.type('3,5');
  await expect(app.activeCell()).toHaveValue('123,5');
  await page.keyboard.press('Enter');
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('123,5');
});

test('an update from elsewhere does not disturb the editor', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  await app.expectSaved();
  const other = await secondTab(app);
  await other.show('data');
  await other.goToCell('KZ-11', 'fixed_capital', 2025);
  await page.bringToFront();
  await cellOf(app, 'KZ-10', column).click();
  await page.keyboard.type('12');
  await other.page.bringToFront();
  await other.page.keyboard.type('77');
  await other.page.keyboard.press('Enter');
  await page.bringToFront();
  await expect(cellOf(app, 'KZ-11', column)).toHaveText('77,0');
  await expect(app.activeCell()).toHaveValue('12');
  await page.keyboard.type('3,5');
  await page.keyboard.press('Enter');
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('123,5');
});

test('an expression takes a cell of its row by a click and by the arrows, and keeps its text', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  const trace = page.getByRole('region', { name: app.words.shell.trace });
  await page.keyboard.type('=');
  await cellOf(app, 'KZ-10', column - 1).click();
  await expect(app.activeCell()).toHaveValue('=fixed_capital_index@2025');
  await page.keyboard.type('*2+');
  await page.keyboard.press('ArrowLeft');
  await expect(app.activeCell()).toHaveValue('=fixed_capital_index@2025*2+fixed_capital_index@2025');
  await page.keyboard.press('ArrowLeft');
  await expect(app.activeCell()).toHaveValue('=fixed_capital_index@2025*2+sme_count@2025');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('340,2');
  await page.keyboard.press('ArrowUp');
  await expect(trace).toContainText('=fixed_capital_index@2025*2+fixed_capital_index@2025');
  await page.keyboard.press('F2');
  await expect(app.activeCell()).toHaveValue('=fixed_capital_index@2025*2+fixed_capital_index@2025');
});

test('an expression refuses a cell of another row, a cell without a code and its own, and says why', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  await page.keyboard.type('=');
  for (const [cell, reason] of [
    [cellOf(app, 'KZ-11', column - 1), app.words.sheet.otherRow],
    [cellOf(app, 'KZ-10', column + 1), app.words.sheet.noCode],
  ] as const) {
    await cell.click();
    await expect(app.message(reason)).toBeVisible();
    await expect(app.activeCell()).toHaveValue('=');
  }
  await page.keyboard.type('2');
  await cellOf(app, 'KZ-11', column).click();
  await expect(cellOf(app, 'KZ-10', column)).toHaveText('2,0');
  await expectActive(app, /./);
});

test('after a dialog that was given up the keys type into the cell again', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index');
  const cell = cellOf(app, 'KZ-15', column);
  await cell.click();
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.type('112,5');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('112,5');
});

test('Ctrl+Z while a text is being typed is the text’s own: no edit behind it is taken back', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index');
  const [first, second] = [cellOf(app, 'KZ-15', column), cellOf(app, 'KZ-19', column)];
  const before = await second.textContent();
  await first.click();
  await page.keyboard.type('105');
  await page.keyboard.press('Enter');
  await page.keyboard.type('12');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await app.expectSaved();
  await expect(first).toHaveText('105,0');
  await expect(second).toHaveText(before ?? '');
  await page.keyboard.press('Control+z');
  await expect(first).not.toHaveText('105,0');
});

test('a message about a text that is no figure goes once the cell is mended, in whichever way', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital_index');
  const cell = cellOf(app, 'KZ-15', column);
  await cell.click();
  await page.keyboard.type('=1/0');
  await page.keyboard.press('Enter');
  const message = app.message(/=1\/0/);
  await expect(message).toBeVisible();
  await page.keyboard.type('101,9');
  await page.keyboard.press('Enter');
  await expect(message).toBeHidden();

  const unread = app.message(app.words.data.leftAsTyped(1));
  for (const mend of ['Control+z', 'Delete']) {
    await cell.click();
    await page.keyboard.type('сто');
    await page.keyboard.press('Enter');
    await expect(unread).toBeVisible();
    await cell.click();
    await page.keyboard.press(mend);
    await expect(unread).toBeHidden();
  }
});

test('what is being typed when the page is reloaded is typed on, and written nowhere before Enter', async ({
  page,
  app,
}) => {
  await app.show('data');
  await app.goToCell('KZ-71', 'fixed_capital_index', 2025);
  await page.keyboard.type('14');
  await page.reload();
  await expect(app.message(app.words.data.unfinished('14'))).toBeVisible();
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await app.goToCell('KZ-71', 'fixed_capital_index', 2025);
  await expect(app.activeCell()).toHaveAccessibleName(/: 140,0/);
  await app.expectSaved();
  await page.reload();
  await app.goToCell('KZ-71', 'fixed_capital_index', 2025);
  await expect(app.activeCell()).toHaveAccessibleName(/: 140,0/);
  await expect(app.message(app.words.data.unfinished('14'))).toHaveCount(0);
});

for (const [language, text, taken, other, shown] of [
  ['ru', '475,962', '475,962', '475\u00A0962', '476,0'],
  ['kk', '475,962', '475,962', '475\u00A0962', '476,0'],
  ['kk', '475.962', '475,962', '475\u00A0962', '476,0'],
  ['en', '475,962', '475,962', '475.962', '475,962.0'],
] as const) {
  test.describe(language, () => {
    test.use({ language });
    test(`“${text}”, typed alone, says how it was read and is read the other way in one click`, async ({
      page,
      app,
    }) => {
      await app.show('data');
      const column = await columnOf(app, 'fixed_capital');
      const cell = cellOf(app, 'KZ-10', column);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect(cell).toHaveText(shown);
      await expect(app.message(app.words.data.readAs(text, taken))).toBeVisible();
      await page.getByRole('button', { name: app.words.data.readOther(other) }).click();
      await expect(app.message(app.words.data.readAs(text, taken))).toBeHidden();
      await app.goToCell('KZ-10', 'fixed_capital', 2025);
      await page.keyboard.press('F2');
      await expect(app.activeCell()).toHaveValue(other.replace('\u00A0', ''));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await expect(cell).toHaveText(shown);
      await page.keyboard.press('Control+z');
      await expect(cell).toHaveText(language === 'en' ? '654.2' : '654,2');
    });
  });
}

test('the other way is no longer offered once the figure has been typed over', async ({ page, app }) => {
  await app.show('data');
  const cell = cellOf(app, 'KZ-10', await columnOf(app, 'fixed_capital'));
  await cell.click();
  await page.keyboard.type('475,962');
  await page.keyboard.press('Enter');
  const offer = page.getByRole('button', { name: /Прочитать как/ });
  await expect(offer).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('106,7');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('106,7');
  await expect(offer).toHaveCount(0);
});

test('a figure that can be read one way only says nothing', async ({ page, app }) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  for (const text of ['475,9625', '1 475,962', '1475']) {
    await cellOf(app, 'KZ-10', column).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await app.expectSaved();
    await expect(page.getByRole('button', { name: /Прочитать как/ })).toHaveCount(0);
  }
});
