import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { resultsCsv, resultsCsvForExcel } from '../src/files/resultsCsv';
import { verifyResultsJson } from '../src/files/resultsJson';
import { formatCount } from '../src/i18n';
import { resultsWords } from '../src/state/resultsWords';
import { storedData } from './database';
import { ratingsInNode } from './nodeRating';
import { order5 } from './order';
import { expect, test } from './page';
import { samplePath, sampleText } from './samples';

const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
const keyOf = (row: Readonly<Record<string, string>>): string => `${row['year']} ${row['reading']} ${row['region']}`;

test('figures and survey imported into a new package give the rating of the demo, and leave exact to the last bit', async ({
  page,
  app,
}) => {
  const demo = await app.leagueLines();
  const { words } = app;

  await test.step('a new package has no data and says what to do first', async () => {
    await app.show('package');
    await app.createPackage('Свой регион');
    await expect(page.getByText(words.packages.nothingYet)).toBeVisible();
  });

  await test.step('the figures are shown before anything is written', async () => {
    const before = await storedData(page);
    await app.chooseFiles(app.importButton(), samplePath('demo-hard.csv'));
    const preview = app.importDialog('demo-hard.csv');
    const write = preview.getByRole('button', { name: words.importing.writeCells(520) });
    await expect(write).toBeEnabled();
    await expect(preview.getByRole('group')).toHaveCount(0); // nothing is asked
    expect(await storedData(page)).toEqual(before);
    await write.click();
    await expect(preview).toBeHidden();
    await expect(app.message(words.importing.wroteCells('demo-hard.csv', 520))).toBeVisible();
    expect(await storedData(page)).not.toEqual(before);
  });

  await test.step('so is the survey', async () => {
    await app.chooseFiles(app.importButton(), samplePath('demo-survey.csv'));
    const preview = app.importDialog('demo-survey.csv');
    await expect(preview).toContainText(formatCount(958, app.language));
    await preview.getByRole('button', { name: words.importing.writeResponses(958) }).click();
    await expect(preview).toBeHidden();
  });

  await test.step('the rating is the demo’s', async () => {
    await app.show('rating');
    await expect.poll(() => app.leagueLines()).toEqual(demo);
    await app.expectPlace('KZ-62', 17);
    await expect(app.leagueRow('KZ-62')).toContainText(words.rating.tags.fewResponses(14, 15));
  });

  const ratings = await ratingsInNode();
  await app.show('package');

  await test.step('the exchange file is what Node computes, and what an independent computation expects', async () => {
    const { name, text } = await app.exportAs('results exchange');
    expect(name).toMatch(/^Свой регион результаты \d{4}-\d\d-\d\d\.csv$/);
    expect(text).toBe(resultsCsv(ratings, order5));

    const expected = rowsOf(sampleText('demo-expected.csv'));
    const found = new Map(rowsOf(text).data.map((row) => [keyOf(row), row]));
    expect(found.size).toBe(120);
    expect(expected.data).toHaveLength(120);
    const columns = (expected.meta.fields ?? []).filter((field) => !['year', 'reading', 'region'].includes(field));
    for (const row of expected.data) {
      for (const column of columns) {
        const figure = Number(found.get(keyOf(row))?.[column] || 'nothing');
        expect(Math.abs(figure - Number(row[column])), `${column} of ${keyOf(row)}`).toBeLessThanOrEqual(1e-9);
      }
    }
  });

  await test.step('the file for Excel opens by a double click in Kazakhstan', async () => {
    const { name, text } = await app.exportAs('results Excel');
    expect(name).toMatch(/^Свой регион результаты Excel \d{4}-\d\d-\d\d\.csv$/);
    expect(text).toBe(resultsCsvForExcel(ratings, order5, resultsWords(words, app.language, order5.regions)));
    expect(text.startsWith('\uFEFFГод;Вариант толкования;Код региона;Регион;Место;R, балл;')).toBe(true);
    expect(text.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
    expect(text).toMatch(/^2025;по рангу;KZ-11;Акмолинская область;1;14,79/m);
  });

  await test.step('the workbook holds the same figures to the last bit, and its texts', async () => {
    const { name, bytes } = await app.exportAs('results workbook');
    expect(name).toMatch(/^Свой регион результаты \d{4}-\d\d-\d\d\.xlsx$/);
    const { sheets } = await readXlsx(bytes);
    const { sheets: named } = words.exporting.workbook;
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      named.rating,
      named.points,
      named.values,
      named.inputs,
      named.method,
      named.log,
    ]);
    const byRegion = (sheet: number, rating: (typeof ratings)[number]) =>
      new Map(sheets[sheet]?.rows.flatMap((row) => (row[0] === rating.year ? [[row[1], row] as const] : [])));
    for (const rating of ratings.filter(({ choices }) => choices.readings.points === 'rank')) {
      const [places, points, values] = [0, 1, 2].map((sheet) => byRegion(sheet, rating));
      for (const [index, region] of rating.regions.entries()) {
        expect(places?.get(region)?.slice(3, 5)).toEqual([rating.places[index], rating.scores[index]]);
        const ofFactors = (of: 'points' | 'values') => rating.factors.map((factor) => factor[of][index]);
        expect(points?.get(region)?.slice(3 + order5.directions.length)).toEqual(ofFactors('points'));
        expect(values?.get(region)?.slice(3)).toEqual(ofFactors('values'));
      }
    }
    expect(sheets.at(-1)?.rows.at(-1)?.[3]).toContain('demo-survey.csv');
    await app.bringWorkbookBack(bytes, 520);
  });

  await test.step('the JSON carries its methodology and a hash that holds', async () => {
    const { text } = await app.exportAs('results JSON');
    expect(verifyResultsJson(text)).toBe('intact');
    expect(JSON.parse(text)).toMatchObject({ package: 'Свой регион', methodology: { id: order5.id } });
    expect(verifyResultsJson(text.replace('"place": 1,', '"place": 2,'))).toBe('changed');
  });

  await test.step('everything is still there after a reload', async () => {
    await app.reload();
    await app.show('rating');
    await expect.poll(() => app.leagueLines()).toEqual(demo);
    await expect(page.getByRole('banner')).toContainText('Свой регион');
  });
});

test('national totals of a file are kept below the table, in no ranking', async ({ page, app }) => {
  const { words } = app;
  await app.show('package');
  await app.createPackage('Наблюдения');
  await app.chooseFiles(app.importButton(), samplePath('kz-regions-observed.csv'));
  const preview = app.importDialog('kz-regions-observed.csv');
  await preview.getByRole('button', { name: words.importing.writeCells(475) }).click();
  await expect(preview).toBeHidden();
  await app.show('rating');
  await expect(page.getByText(words.rating.partialYear(2, 'F1, F3'))).toBeVisible();
  const nation = app.leagueRow('KZ');
  await expect(nation).toContainText(words.rating.referenceRow);
  await expect(nation.getByRole('cell').first()).toHaveText('–');
  expect(await app.leagueLines()).toHaveLength(20);
});

test('a file whose unit says no period is asked over which its figures are, and taken where that is the period expected', async ({
  app,
}) => {
  const { importing } = app.words;
  const name = 'exports.csv';
  const csv = 'region,input,year,value,unit\nKZ-10,exports,2025,1300.5,mln USD\n';
  await app.show('package');
  await app.chooseFiles(app.importButton(), { name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  const dialog = app.importDialog(name);
  await expect(dialog).toContainText('За какой период эти числа?');
  const taken = dialog.getByRole('radio', { name: importing.periodChoices['as is'] });
  await expect(dialog.getByRole('radio', { name: importing.periodChoices['leave out'] })).toBeVisible();
  await taken.check();
  await dialog.getByRole('button', { name: importing.writeCells(1) }).click();
  await expect(dialog).toBeHidden();
  await app.show('data');
  await app.goToCell('KZ-10', 'exports', 2025);
  await expect(app.activeCell()).toHaveAccessibleName(/: 1\u00A0300,5/);
});
