import { expect, test } from './page';

const EDITS = 520;
const FIRST = 100;
/** Keys come faster than the browser's storage writes. */
const UNTIL_ALL_ARE_DONE = { timeout: 40_000 };

test(`${EDITS} edits can be undone after a reload, one by one, down to the first`, async ({ page, app }) => {
  test.setTimeout(120_000);
  const index = ['KZ-71', 'fixed_capital_index', 2025] as const;
  const astana = app.sheetRow('KZ-71').getByRole('gridcell', { selected: true });
  await app.show('data');
  await app.goToCell(...index);
  // Down to Almaty and up to Astana again: each of the two gets every second figure.
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.type(String(FIRST + edit));
    await page.keyboard.press(edit % 2 === 0 ? 'Enter' : 'Shift+Enter');
  }
  const lastOfAstana = FIRST + EDITS - 2;
  await expect(astana).toContainText(`${lastOfAstana},0`);
  await app.expectSaved(UNTIL_ALL_ARE_DONE);

  await app.reload();
  await app.goToCell(...index);
  await expect(astana).toContainText(`${lastOfAstana},0`);
  for (const left of [`${FIRST + EDITS / 2 - 2},0`, '122,2']) {
    for (let step = 0; step < EDITS / 2; step += 1) await page.keyboard.press('Control+z');
    await expect(astana).toContainText(left, UNTIL_ALL_ARE_DONE);
  }
  await expect(page.getByRole('button', { name: app.words.shell.undo, exact: true })).toBeDisabled();
  await app.show('rating');
  await app.expectPlace('KZ-71', 15, '9,683');
  await app.expectPlace('KZ-75', 3, '13,579');
});
