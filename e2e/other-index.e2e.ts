import Papa from 'papaparse';
import { readMethodologyFile } from '../src/files/methodologyFile';
import { methodHref } from '../src/ui/method/address';
import { METHODS } from '../src/ui/shell/route';
import { barriers } from './barriers';
import { order5 } from './order';
import { expect, test } from './page';
import { samplePath, sampleText } from './samples';

const FOLDER = 'better-life-2015';
const read = readMethodologyFile(sampleText(`${FOLDER}/methodology.json`), 'methodology.json');
if (!read.ok) throw new Error(JSON.stringify(read.problem));
const index = read.value;
const published = Papa.parse<Record<string, string>>(sampleText(`${FOLDER}/published.csv`), {
  header: true,
  skipEmptyLines: true,
}).data;

/** The mean of the eleven topic scores that the OECD published, each to one decimal. */
function publishedMean(country: string): number {
  const { region: _, ...topics } = published.find(({ region }) => region === country) ?? {};
  const scores = Object.values(topics).map(Number);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

test('an index that is not the rating comes in by files alone, is rated as published, and is held against the Order', async ({
  app,
  context,
}) => {
  const { page, language } = app;
  const { methodology, methods, structure, survey, standard } = app.words;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const main = page.getByRole('main');

  await test.step('regions, methodology and figures are three files', async () => {
    await app.show('package');
    await app.createPackage('Index');
    await page.goto(methodHref('rules'));
    await page.getByRole('button', { name: methodology.openRegions }).click();
    await page.getByRole('button', { name: structure.list }).click();
    await page.getByRole('textbox', { name: structure.listField }).focus();
    const list = index.regions.map(({ code, names: { kk, ru, en } }) => [code, kk, ru, en].join('\t')).join('\n');
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), list);
    await page.keyboard.press('Control+v');
    await page.getByRole('button', { name: structure.replace(36) }).press('Enter');
    await expect(page.getByRole('button', { name: 'Исландия', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');

    await page.goto(methodHref('factors'));
    const file = samplePath(`${FOLDER}/methodology.json`);
    await app.chooseFiles(main.getByRole('button', { name: methodology.fromFile }), file);
    await page.getByRole('button', { name: methodology.keep, exact: true }).click();
    await expect(page.getByRole('banner')).toContainText(index.names[language]);

    await app.show('package');
    await app.chooseFiles(app.importButton(), samplePath(`${FOLDER}/figures.csv`));
    const preview = app.importDialog('figures.csv');
    await preview.getByRole('button', { name: app.words.importing.writeCells(864) }).click();
    await expect(preview).toBeHidden();
  });

  await test.step('R is the mean of the published topic scores, as far as their rounding goes', async () => {
    await app.show('rating');
    await expect.poll(async () => (await app.leagueLines()).length).toBe(36);
    const names = new Map(index.regions.map(({ code, names }) => [names[language], code]));
    for (const { region, score } of await app.leagueLines()) {
      const difference = Number(score.replace(',', '.')) - publishedMean(names.get(region) ?? '');
      expect(Math.abs(difference), region).toBeLessThan(0.1);
    }
    expect((await app.leagueLines()).map(({ place }) => place).slice(0, 2)).toEqual(['1', '2']);
  });

  await test.step('what the index does not have is said, and nothing speaks of ¶10', async () => {
    await app.show('survey');
    await expect(main).toContainText(survey.noQuestions);
    await app.show('standard');
    await expect(main).toContainText(standard.none);
    await expect(app.statusBar()).not.toContainText('¶');
  });

  await test.step('by the Order it has no place: no figures for any factor, which is no zero', async () => {
    await page.goto(METHODS);
    await expect(main).toContainText(methods.nothingToRate(order5.names[language]));
    await expect(main).toContainText(methods.otherScale(methods.scale('0', '10'), methods.scale('1', '20')));
    const row = page.getByRole('grid', { name: methods.table }).getByRole('row', { name: /Австралия/ });
    await main.getByText(methods.differs).click();
    await expect(main.getByRole('table')).toContainText('HO.1');
    expect(await barriers(page)).toEqual([]);
    await expect(row.getByRole('gridcell')).toHaveText(['–', '1', /^8,02/, '100 %', '–', '–', '0 %']);
  });
});
