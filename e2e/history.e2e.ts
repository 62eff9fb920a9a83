import { expect, test } from './page';

const EDITS = 520;
/** Keys come faster than the browser's storage writes. */
const UNTIL_ALL_ARE_DONE = { timeout: 40_000 };
const INDEX_OF_ABAI = ['KZ-10', 'fixed_capital_index', 2025] as const;

/** Each cell gets another figure than it had. */
const figureOf = (edit: number): string => String(1 + (edit % 9));

// A small window: there is less to draw at every key.
test.use({ viewport: { width: 900, height: 360 } });

test(`${EDITS} edits can be undone after a reload, one by one, down to the first`, async ({ page, app }) => {
  test.setTimeout(180_000);
  const abai = app.sheetRow('KZ-10').getByRole('gridcell', { selected: true });
  await app.show('data');
  await app.goToCell(...INDEX_OF_ABAI);
  // Down to the next region and up again.
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.press(figureOf(edit));
    await page.keyboard.press(edit % 2 === 0 ? 'Enter' : 'Shift+Enter');
  }
  await expect(abai).toContainText(`${figureOf(EDITS - 2)},0`);
  await app.expectSaved(UNTIL_ALL_ARE_DONE);

  await app.reload();
  for (const left of [`${figureOf(EDITS / 2 - 2)},0`, '113,4']) {
    await app.show('package');
    for (let step = 0; step < EDITS / 2; step += 1) await page.keyboard.press('Control+z');
    await app.show('data');
    await app.goToCell(...INDEX_OF_ABAI);
    await expect(abai).toContainText(left, UNTIL_ALL_ARE_DONE);
  }
  await expect(page.getByRole('button', { name: app.words.shell.undo, exact: true })).toBeDisabled();
  await app.show('rating');
  await app.expectPlace('KZ-10', 4, '12,027');
  await app.expectPlace('KZ-11', 1, '14,792');
});
