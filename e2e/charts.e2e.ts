import { readFileSync } from 'node:fs';
import { order5, regionName } from './order';
import { expect, test } from './page';

const KOSTANAY = 'KZ-39';

/** Width and height of a PNG, from its first chunk. */
function sizeOf(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.beforeEach(async ({ app }) => app.chooseOwnRegion(KOSTANAY));

test('shifts of place are a chart, a table and a picture to take away', async ({ page, app }) => {
  const { rating, charts } = app.words;
  await page.getByRole('radio', { name: rating.slopeView }).check({ force: true });
  await expect(page.getByRole('img', { name: rating.slopeOf(2024, 2025) })).toBeVisible();
  const leaving = page.waitForEvent('download');
  await page.getByRole('figure').getByRole('button', { name: /^PNG/ }).click();
  const picture = await leaving;
  expect(picture.suggestedFilename()).toBe(`${rating.slopeFile(2024, 2025)}.png`);
  const [width, height] = sizeOf(await picture.path());
  expect(width).toBeGreaterThanOrEqual(1200);
  expect(height).toBeGreaterThan(600);

  await page.getByRole('figure').getByRole('radio', { name: charts.table }).check({ force: true });
  const row = page
    .getByRole('figure')
    .getByRole('row')
    .filter({ hasText: regionName(KOSTANAY, app.language) });
  await expect(row.getByRole('cell').nth(0)).toHaveText('7');
  await expect(row.getByRole('cell').nth(1)).toHaveText('5');
  await expect(row.getByRole('cell').nth(2)).toContainText(rating.up(2));
});

test('a year that has none before it says so', async ({ page, app }) => {
  await app.chooseYear(2024);
  await page.getByRole('radio', { name: app.words.rating.slopeView }).check({ force: true });
  await expect(page.getByText(app.words.rating.noYearBefore)).toBeVisible();
});

test('the map shows places, R, a direction or a factor; its table has the figures, its picture the tiles', async ({
  page,
  app,
}) => {
  const { rating, charts } = app.words;
  const side = page.getByRole('complementary', { name: rating.neighbours });
  const choice = side.getByRole('combobox', { name: rating.showBy });
  const tile = side.getByRole('listitem').getByRole('button', { name: regionName(KOSTANAY, app.language) });
  await expect(tile).toHaveText(/^5/);
  await choice.selectOption({ label: rating.byScore });
  await expect(tile).toHaveText(/^11[.,]54/);
  // 11.5 points of F3, as the row's bar says.
  await choice.selectOption({ index: 4 });
  await expect(tile).toHaveText(/^11[.,]5/);

  const leaving = page.waitForEvent('download');
  await side.getByRole('button', { name: 'PNG' }).click();
  const picture = await leaving;
  const [width] = sizeOf(await picture.path());
  expect(width).toBeGreaterThanOrEqual(1200);

  await choice.selectOption({ label: rating.byScore });
  await side.getByRole('button', { name: charts.table, exact: true }).click();
  const rows = side.getByRole('table').first().getByRole('row');
  await expect(rows.nth(1)).toContainText(/^1.*14[.,]79$/);
  await expect(rows.nth(5)).toContainText(regionName(KOSTANAY, app.language));
});

test('who leads each factor is told beside who leads each direction', async ({ page, app }) => {
  const { rating } = app.words;
  await page.getByRole('button', { name: rating.allLeaders }).click();
  const leaders = page.getByRole('table', { name: rating.factorLeaders });
  await expect(leaders.getByRole('rowheader')).toHaveCount(19);
});

for (const language of ['kk', 'ru', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('every chart of the Region screen can be taken away as a picture, and has its table', async ({
      page,
      app,
    }) => {
      const { region, charts } = app.words;
      await app.show('region');
      const what = [
        region.directions,
        region.sides,
        region.ladderOf(order5.inputs.find(({ code }) => code === 'fixed_capital_index')?.shortNames[language] ?? ''),
        region.move(2024, 2025),
        region.years,
      ];
      await expect(page.getByRole('button', { name: /^PNG/ })).toHaveCount(what.length);
      for (const title of what) {
        const leaving = page.waitForEvent('download');
        await page.getByRole('button', { name: `PNG: ${regionName(KOSTANAY, language)}: ${title}` }).click();
        const picture = await leaving;
        expect(picture.suggestedFilename()).toMatch(/KZ-39-2025\.png$/);
        const [width, height] = sizeOf(await picture.path());
        expect(width).toBeGreaterThanOrEqual(1200);
        expect(height).toBeGreaterThan(300);
      }
      for (const name of [
        region.directions,
        region.strengths,
        region.weaknesses,
        region.move(2024, 2025),
        region.years,
      ])
        await expect(page.getByRole('table', { name, exact: true })).toBeVisible();

      // The ladder of the heaviest input, as a table: the threshold that the list below names.
      const figure = page.getByRole('figure').filter({ hasText: region.ladderChart });
      await expect(figure.getByRole('img')).toBeVisible();
      await figure.getByRole('radio', { name: charts.table }).check({ force: true });
      const rows = figure.getByRole('row');
      await expect(rows.last().getByRole('cell').last()).toHaveText('4');
      await expect(rows.last().getByRole('cell').first()).toHaveText(/^≥\s124[.,]4$/);
      await figure.getByRole('combobox').selectOption({ index: 0 });
      await expect(rows.last()).toBeVisible();
    });
  });
}

test('the league table and the strip of readings can be taken away as pictures too', async ({ page, app }) => {
  const { rating, lattice } = app.words;
  await page.getByRole('button', { name: rating.exportAs }).click();
  const league = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: rating.savePicture }).click();
  expect((await league).suggestedFilename()).toBe(`${rating.leagueFile(2025)}.png`);
  expect(sizeOf(await (await league).path())[0]).toBeGreaterThanOrEqual(1200);

  await app.show('readings');
  const strip = page.waitForEvent('download');
  await page.getByRole('button', { name: `PNG: ${lattice.pictureOf(40, 2025)}` }).click();
  expect((await strip).suggestedFilename()).toBe(`${lattice.pictureFile(2025)}.png`);
  expect(sizeOf(await (await strip).path())[0]).toBeGreaterThanOrEqual(1200);
});
