import { expect, test } from './page';

test.use({ language: 'ru' });

test('beside a cell stand its thresholds; the nearest, typed, gives the place it promises', async ({ page, app }) => {
  const words = app.words.region;
  await app.show('data');
  const thresholds = page.getByRole('region', { name: words.ladder });
  const values = (term: string) => thresholds.locator(`dt:text-is("${term}") ~ dd`);
  await app.goToCell('KZ-39', 'fixed_capital_index', 2025);
  await expect(values(words.steps).first()).toContainText('≥\u00A0124,4 → 4');
  await expect(values(words.lost)).toHaveCount(1);

  // Another cell of the region has thresholds of its own.
  await app.goToCell('KZ-39', 'exports', 2025);
  await expect(thresholds).toBeVisible();
  await expect(values(words.steps).first()).not.toContainText('124,4');

  // Live: the place that was promised is reached, and the next is shown.
  await app.typeInto('KZ-39', 'fixed_capital_index', 2025, '124,4');
  await app.goToCell('KZ-39', 'fixed_capital_index', 2025);
  await expect(page.getByText(app.words.data.placeOf(4, 20))).toBeVisible();
  await expect(values(words.steps).first()).toHaveText(words.outOfReach);
  await expect(values(words.lost).last()).toContainText('→ 5');
  await page.keyboard.press('Control+z');
  await expect(values(words.steps).first()).toContainText('≥\u00A0124,4 → 4');

  // A place is no cell that can be moved.
  await app.sheet().getByRole('rowheader', { name: 'Костанайская область', exact: true }).click();
  await expect(thresholds).toHaveCount(0);
});
