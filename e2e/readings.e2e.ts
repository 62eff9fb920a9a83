import { putOnClipboard } from './clipboard/clipboard';
import { order5, regionName } from './order';
import { expect, test } from './page';
import { sampleText } from './samples';

const KOSTANAY = 'KZ-39';

test.beforeEach(async ({ app }) => {
  await app.chooseOwnRegion(KOSTANAY);
  await app.show('readings');
});

test('the strip shows the band of a region, and what each choice alone does to its place', async ({ page, app }) => {
  const { lattice, readings } = app.words;
  const name = regionName(KOSTANAY, app.language);
  await expect(page.getByRole('img', { name: `${name}: 4–12` })).toBeVisible();
  const points = page.getByRole('row').filter({ hasText: readings.axes.points.name });
  await expect(points.getByRole('cell')).toHaveText(['5–7', '2']);
  const idle = page.getByRole('row').filter({ hasText: readings.axes.values.name });
  await expect(idle.getByRole('cell')).toHaveText('–');
  await expect(page.getByRole('heading', { name: lattice.axes(name) })).toBeVisible();
});

test('the arrows walk the cells and say what stands in them; Enter chooses the reading', async ({ page, app }) => {
  const { lattice, readings } = app.words;
  await page.getByRole('group', { name: '' }).and(page.locator('[aria-describedby]')).focus();
  await page.keyboard.press('ArrowRight');
  const said = page.getByRole('status').filter({ hasText: regionName(KOSTANAY, app.language) });
  await expect(said).toContainText(lattice.placeOf(5));
  for (let steps = 0; steps < 8; steps += 1) await page.keyboard.press('ArrowRight');
  await expect(said).toContainText(readings.axes.inside.values.sum.name);
  await page.keyboard.press('Enter');
  await expect(app.statusBar()).toContainText(readings.axes.inside.values.sum.name);
  await page.keyboard.press('Control+z');
  await expect(app.statusBar()).toContainText(readings.axes.inside.values.mean.name);
});

test('the same as a table of figures', async ({ page, app }) => {
  await page.getByRole('radio', { name: app.words.lattice.all }).check({ force: true });
  const row = app.sheetRow(KOSTANAY);
  await expect(row).toContainText('4–12');
});

test('published places say which readings reproduce them; they survive a reload and undo', async ({ page, app }) => {
  const { lattice } = app.words;
  // What the ministry would have published had it read the Order so: linear points, sums inside a direction.
  const [head = [], ...rows] = sampleText('demo-lattice-2025.csv')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const field = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';
  const isWanted = (row: readonly string[]) =>
    ['linear', 'sum', 'mid', 'left out', 'index', 'as is', 'rescale'].join() === row.slice(1, 8).join();
  const places = new Map(rows.filter(isWanted).map((row) => [field(row, 'region'), field(row, 'place')]));
  expect(places.size).toBe(20);
  const column = order5.regions.filter(({ role }) => role === 'rated').map(({ code }) => places.get(code));

  const sheet = page.getByRole('grid', { name: lattice.published(2025) });
  await sheet.getByRole('textbox').focus();
  for (const place of column) {
    await page.keyboard.type(place ?? '');
    await page.keyboard.press('Enter');
  }
  const agreement = page.getByRole('table').filter({ hasText: lattice.reproduced });
  const nearest = agreement.getByRole('row').nth(1);
  await expect(nearest).toContainText(lattice.reproducedOf(20, 20));
  await expect(nearest).toContainText(app.words.readings.axes.inside.values.sum.name);
  await expect(nearest.getByRole('cell').last()).toHaveText(/^1[.,]000$/);

  // Enter stayed on the last row: what is typed there next would not be taken.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await expect(app.message(lattice.notAPlace('21', 20))).toBeVisible();

  await app.expectSaved();
  await app.reload();
  await expect(nearest).toContainText(lattice.reproducedOf(20, 20));
  // Each of the two figures says how it was counted; Right goes from one to the other.
  await nearest.getByRole('button', { name: lattice.reproducedOf(20, 20) }).focus();
  await expect(page.getByRole('region', { name: app.words.shell.trace })).toContainText('20 − 0');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F1');
  const chain = page.getByRole('dialog', { name: app.words.trace.title });
  await expect(chain.locator('[data-formula]')).toContainText('(190 − 0) ÷ КОРЕНЬ((190 − 0) × (190 − 0))');
  await page.keyboard.press('Escape');
  await nearest.getByRole('rowheader').getByRole('button').click();
  await expect(app.statusBar()).toContainText(app.words.readings.axes.points.values.linear.name);
  await page.getByRole('button', { name: app.words.shell.undo }).first().click();
  await page.getByRole('button', { name: app.words.shell.undo }).first().click();
  await expect(nearest).toContainText(lattice.reproducedOf(19, 19));
});

test('a table that names its regions is pasted into the published places, in whichever order', async ({
  page,
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { lattice } = app.words;
  const [astana, abai] = [regionName('KZ-71', app.language), regionName('KZ-10', app.language)];
  const rows = [
    ['№', lattice.region, '2024', '2025'],
    ['1', astana, '3', '15'],
    ['2', abai, '9', '4'],
    ['3', 'Байқоңыр', '', '7'],
  ];
  await putOnClipboard(page, { text: rows.map((row) => row.join('\t')).join('\r\n'), html: '' });
  const sheet = page.getByRole('grid', { name: lattice.published(2025) });
  await sheet.getByRole('textbox').focus();
  await page.keyboard.press('Control+v');
  const placeOf = (region: string) =>
    sheet
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: region, exact: true }) })
      .getByRole('gridcell')
      .first();
  await expect(placeOf(astana)).toHaveText('15');
  await expect(placeOf(abai)).toHaveText('4');
  await expect(app.message(lattice.unknownRegions('Байқоңыр'))).toBeVisible();
});
