import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { fileOf } from './app';
import { barriers } from './barriers';
import { order5, regionName } from './order';
import { expect, test } from './page';

test.use({ language: 'kk' });

test('a template, in another language than the screen’s, is filled in elsewhere and comes in with one Enter', async ({
  page,
  app,
}) => {
  const { importing, exporting, shell } = app.words;
  await app.show('package');
  await app.createPackage('Үлгіден');
  await page.getByRole('main').getByRole('button', { name: exporting.title }).click();
  await page.getByRole('menuitem', { name: importing.templates.command }).click();
  const templates = page.getByRole('dialog', { name: importing.templates.title });
  await templates.getByRole('radio', { name: shell.languageNames.ru }).check({ force: true });
  expect(await barriers(page)).toEqual([]);
  const leaving = page.waitForEvent('download');
  const { write, kinds } = importing.templates;
  await templates.getByRole('button', { name: write(kinds.data, 'XLSX') }).click();
  const { name, bytes } = await fileOf(await leaving);
  expect(name).toBe('шаблон показателей.xlsx');
  await page.keyboard.press('Escape');

  const { sheets } = await readXlsx(bytes);
  const [sheet, ...more] = sheets;
  if (sheet === undefined) throw new Error('the template has no sheet');
  expect(more).toEqual([]);
  const [headings = [], ...rows] = sheet.rows;
  // A package without figures has every series, in the two ends of a growth.
  expect(headings).toHaveLength(1 + 2 * order5.inputs.length);
  expect(rows.map(([region]) => region)).toEqual(order5.regions.map(({ code }) => regionName(code, 'ru')));
  const column = headings.findIndex((heading) => String(heading).includes('(exports@'));
  const filled = rows.map((row, at): CellValue[] =>
    headings.map((_, index) => (index === column ? 1000.125 + at : (row[index] ?? null))),
  );
  const back = await writeXlsx({ sheets: [{ name: sheet.name, rows: [headings, ...filled] }] });
  await app.chooseFiles(app.importButton(), { name, mimeType: '', buffer: Buffer.from(back) });
  await expect(app.importDialog(name).getByRole('button', { name: importing.writeCells(rows.length) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.message(importing.wroteCells(name, rows.length))).toBeVisible();
});
