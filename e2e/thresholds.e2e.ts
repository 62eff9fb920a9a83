import { expect, test } from './page';
import { cellOf } from './sheetCells';

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

test('beside every row stands the next threshold of the active column; typed, it gives the place it promises', async ({
  page,
  app,
}) => {
  const { data, region } = app.words;
  await app.show('data');
  await app.goToCell('KZ-39', 'fixed_capital_index', 2025);
  const last = Number(await app.sheet().getAttribute('aria-colcount'));
  const value = (code: string) => cellOf(app, code, last - 1);
  const place = (code: string) => cellOf(app, code, last);

  await test.step('in the column of an index', async () => {
    await expect(value('KZ-39')).toHaveText('124,4');
    await expect(place('KZ-39')).toHaveText('→\u00A04');
    await expect(value('KZ-39')).toHaveAttribute(
      'title',
      new RegExp(`${region.steps}: ≥\u00A0124,4 → 4.*${region.lost}`),
    );
    // The first has nowhere to go.
    await expect(value('KZ-11')).toHaveText('–');
    await expect(value('KZ-11')).toHaveAttribute('title', new RegExp(region.outOfReachLong(1)));
    await expect(place('KZ-11')).toHaveText('');
  });

  await test.step('of a level beside a typed index: only what it moves elsewhere', async () => {
    const ofIndex = await value('KZ-39').textContent();
    await page.keyboard.press('ArrowRight');
    await expect(value('KZ-39')).not.toHaveText(ofIndex ?? '');
    await expect(value('KZ-39')).not.toHaveText('');
  });

  await test.step('none where a column moves no place', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('Home');
    await expect(value('KZ-39')).toHaveText('');
  });

  await test.step('typed, and live after it', async () => {
    await app.typeInto('KZ-39', 'fixed_capital_index', 2025, '124,4');
    await expect(app.sheetRow('KZ-39').getByRole('gridcell').nth(1)).toHaveText('4');
    await expect(value('KZ-39')).toHaveText('–');
    await page.keyboard.press('Control+z');
    await expect(value('KZ-39')).toHaveText('124,4');
  });

  await test.step('the screen reader is told what the columns are', async () => {
    await value('KZ-39').click();
    await expect(app.activeCell()).toHaveAccessibleName(
      new RegExp(`${data.thresholdLong}, ${data.thresholdParts.threshold}`),
    );
  });
});
