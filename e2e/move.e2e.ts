import type { Page } from '@playwright/test';
import type { App } from './app';
import { regionName } from './order';
import { expect, test } from './page';

const KOSTANAY = 'KZ-39';
const AKMOLA = 'KZ-11';

/** The table of the move from one year to another. */
const moveTable = (page: Page, app: App, before: number, after: number) =>
  page.getByRole('table', { name: app.words.region.move(before, after), exact: true });

const part = (page: Page, app: App, before: number, after: number, name: string) =>
  moveTable(page, app, before, after)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell')
    .nth(1);

/** The open package as a file that it was saved to. */
async function savedPackage(app: App) {
  await app.show('package');
  const { text } = await app.exportAs('package');
  return { name: 'earlier.tartym', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function showKostanay(page: Page, app: App): Promise<void> {
  await page.goto(`#/region/${KOSTANAY}`);
  await app.expectScreen('region');
}

test('a move from an earlier edition of the package is told as revision, and from its earlier year as more', async ({
  page,
  app,
}) => {
  const { region } = app.words;
  const earlier = await savedPackage(app);
  await app.show('data');
  // The value that the ladder names for place 4.
  await app.typeInto(KOSTANAY, 'fixed_capital_index', 2025, '124,4');
  await showKostanay(page, app);
  await expect(part(page, app, 2024, 2025, region.yearRow(2025))).toHaveText('4');

  await app.chooseFiles(page.getByRole('button', { name: region.fromFile }), earlier);
  const own = part(page, app, 2025, 2025, region.revised.own(2025));
  await expect(own).toHaveText('+1,0');
  await expect(part(page, app, 2025, 2025, region.yearOf(2025, 'Демо: 20 регионов'))).toHaveText('5');
  await expect(part(page, app, 2025, 2025, region.causes.own)).toHaveText('0,0');

  await page.getByRole('combobox', { name: region.yearFrom }).selectOption('2024');
  await expect(part(page, app, 2024, 2025, region.yearOf(2024, 'Демо: 20 регионов'))).toHaveText('7');
  // 2024 was not revised: what is left is as inside one package.
  await expect(
    page.getByText(region.causeUnchanged(`${region.dataOf(2024)}, веса, варианты толкования`)),
  ).toBeVisible();
  await expect(part(page, app, 2024, 2025, region.together)).toHaveText('+3,0');

  // Live: what is taken back is taken back here too.
  await page.keyboard.press('Control+z');
  await expect(part(page, app, 2024, 2025, region.together)).toHaveText('+2,0');

  await page.getByRole('combobox', { name: region.packageFrom }).selectOption(region.thisPackage);
  await expect(part(page, app, 2024, 2025, region.yearRow(2024))).toHaveText('7');
});

test('other readings and other regions of the two packages are named', async ({ page, app }) => {
  const { region, structure, readings } = app.words;
  const earlier = await savedPackage(app);
  await page.getByRole('button', { name: structure.open }).click();
  const dialog = page.getByRole('dialog', { name: structure.title });
  await dialog.getByRole('radio', { name: structure.tabs.regions }).check({ force: true });
  await dialog.getByRole('button', { name: structure.deleteOf(regionName(AKMOLA, app.language)) }).click();
  await dialog.getByRole('button', { name: structure.delete, exact: true }).click();
  await expect(dialog.getByRole('rowheader', { name: regionName(AKMOLA, app.language) })).toHaveCount(0);
  await dialog.getByRole('button', { name: app.words.shell.close }).click();
  await expect(dialog).toHaveCount(0);
  await app.openReadings();
  await app.chooseReading('points', 'linear');
  await page.keyboard.press('Escape');

  await showKostanay(page, app);
  await app.chooseFiles(page.getByRole('button', { name: region.fromFile }), earlier);
  await expect(page.getByText(region.oneSide(regionName(AKMOLA, app.language), ''), { exact: true })).toBeVisible();
  await expect(page.getByText(region.scoreNotCompared)).toBeVisible();
  await expect(part(page, app, 2025, 2025, region.causes.readings)).toBeVisible();
  await expect(app.statusBar()).toContainText(readings.axes.points.values.linear.name);
});

test('a package without a whole year says that there is nothing to compare with; a file that is none is refused', async ({
  page,
  app,
}) => {
  const { region } = app.words;
  await app.show('package');
  const demo = page.getByRole('button', { name: app.words.packages.openOf('Демо: 20 регионов') });
  await app.createPackage('Пустой');
  await demo.click();
  await showKostanay(page, app);
  const packages = page.getByRole('combobox', { name: region.packageFrom });
  await packages.selectOption('Пустой');
  await expect(page.getByText(region.noOtherYear('Пустой'))).toBeVisible();
  await expect(moveTable(page, app, 2024, 2025)).toHaveCount(0);

  const torn = { name: 'torn.tartym', mimeType: 'application/json', buffer: Buffer.from('{"format":"tartym"') };
  await app.chooseFiles(page.getByRole('button', { name: region.fromFile }), torn);
  await expect(app.message(/torn\.tartym/)).toBeVisible();
  await packages.selectOption(region.thisPackage);
  await expect(moveTable(page, app, 2024, 2025)).toBeVisible();
});
