import type { Page } from '@playwright/test';
import { wholeOrder5 } from '../src/methodology';
import type { App, GivenFile } from './app';
import { expect, test } from './page';
import { TYPED, thinPackage } from './thinPackages';

const THREE = ['KZ-11', 'KZ-39', 'KZ-55'];

/** Opens a package file as a package of its own. */
async function open(page: Page, app: App, file: Exclude<GivenFile, string>): Promise<void> {
  await app.show('package');
  await app.chooseFiles(page.getByRole('button', { name: app.words.packages.openFile }).first(), file);
  await expect(page.getByRole('banner')).toContainText(file.name.replace('.tartym', ''));
}

/** Holds where no figure is a fault of the program, and every chart on view shows something. */
async function expectSound(page: Page, what: string): Promise<void> {
  const text = await page.getByRole('main').innerText();
  expect(text, what).not.toMatch(/NaN|undefined|Infinity|\[object/);
  const drawn = await page
    .getByRole('main')
    .locator('svg')
    .evaluateAll((pictures) =>
      pictures
        .flatMap((picture) => [...picture.querySelectorAll('*')].flatMap((part) => [...part.attributes]))
        .filter(({ value }) => /NaN|Infinity|undefined/.test(value))
        .map(({ name, value }) => `${name}=${value}`),
    );
  expect(drawn, what).toEqual([]);
  await expect.poll(() => blankCharts(page), { message: what }).toBe(0);
}

/** How many charts on view are of one colour. */
const blankCharts = (page: Page): Promise<number> =>
  page
    .getByRole('main')
    .locator('canvas')
    .evaluateAll((canvases) => {
      const isBlank = (canvas: HTMLCanvasElement): boolean => {
        const drawn = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
        const pixels = new Uint32Array(drawn?.buffer ?? new ArrayBuffer(0));
        return pixels.every((pixel) => pixel === pixels[0]);
      };
      return canvases.filter((canvas) => canvas instanceof HTMLCanvasElement && isBlank(canvas)).length;
    });

for (const language of ['kk', 'ru'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a package with one region says that there is nothing to compare with, and what to enter', async ({
      page,
      app,
    }) => {
      const { rating, region } = app.words;
      await open(page, app, thinPackage({ name: 'one', regions: ['KZ-39'] }));
      for (const screen of ['rating', 'region', 'readings'] as const) {
        await app.show(screen);
        await expect(page.getByText(rating.alone)).toBeVisible();
        await expectSound(page, screen);
      }
      await app.show('rating');
      await expect(page.getByRole('heading', { name: rating.map })).toHaveCount(0);
      await app.show('region');
      await expect(page.getByText(region.notCompared)).toBeVisible();
      await expect(page.getByRole('table', { name: region.factors, exact: true })).toBeVisible();
      await expect(page.getByRole('figure')).toHaveCount(0);
      await expect(page.getByRole('button', { name: /^PNG/ })).toHaveCount(0);
    });

    test('a package without a figure says on each screen what to do first', async ({ page, app }) => {
      const { rating, survey, checks } = app.words;
      await open(page, app, thinPackage({ name: 'none', value: () => null }));
      for (const screen of ['rating', 'region', 'readings', 'scenarios'] as const) {
        await app.show(screen);
        await expect(page.getByText(rating.noData)).toBeVisible();
        await expect(app.importButton()).toBeVisible();
        await expect(page.getByRole('main').locator('canvas, table')).toHaveCount(0);
        await expectSound(page, screen);
      }
      await app.show('data');
      await expect(page.getByText(app.words.data.empty)).toBeVisible();
      await expect(page.getByText(checks.noData)).toBeVisible();
      await app.show('survey');
      for (const part of ['decide', 'quality', 'remarks'] as const) {
        await page.getByRole('link', { name: survey.part[part] }).click();
        await expect(page.getByText(survey.noResponses(new Date().getFullYear()))).toBeVisible();
      }
    });

    test('a whole direction missing makes a partial year, and names the direction', async ({ page, app }) => {
      const { rating, region } = app.words;
      const inputs = TYPED.filter((input) => input !== 'fixed_capital_index' && input !== 'fdi_index');
      await open(page, app, thinPackage({ name: 'direction', regions: THREE, inputs }));
      for (const screen of ['rating', 'region', 'readings', 'scenarios'] as const) {
        await app.show(screen);
        await expect(page.getByText(rating.enterMissing('F3'))).toBeVisible();
        await expectSound(page, screen);
      }
      await app.show('region');
      await expect(page.getByText(region.partialMove)).toBeVisible();
      const directions = page.getByRole('table', { name: region.directions, exact: true });
      await expect(directions.getByRole('row').nth(3).getByRole('cell').nth(1)).toHaveText('–');
      await app.show('rating');
      await page.getByRole('radio', { name: rating.slopeView }).check({ force: true });
      await expect(page.getByText(rating.noYearBefore)).toBeVisible();
    });

    test('all values equal give every region the same place, and a reason to look at the data', async ({
      page,
      app,
    }) => {
      const { rating, region } = app.words;
      const value = (_: number, input: number): number => {
        const code = TYPED[input] ?? '';
        return code === 'F4.2' || code === 'F8.3' ? 0.5 : code.startsWith('F') ? 4 : 105;
      };
      await open(page, app, thinPackage({ name: 'equal', regions: THREE, value }));
      for (const screen of ['rating', 'region', 'readings'] as const) {
        await app.show(screen);
        await expect(page.getByText(rating.allEqual)).toBeVisible();
        await expectSound(page, screen);
      }
      await app.show('region');
      await expect(page.getByText(region.noStrengths)).toBeVisible();
      await expect(page.getByText(region.noWeaknesses)).toBeVisible();
      await app.show('rating');
      await page.getByRole('radio', { name: rating.slopeView }).check({ force: true });
      await expect(page.getByRole('img', { name: rating.slopeOf(2024, 2025) })).toBeVisible();
      await expectSound(page, 'shifts');
    });

    test('one year alone has no change of place, no line over the years and no shifts', async ({ page, app }) => {
      const { rating, region } = app.words;
      await open(page, app, thinPackage({ name: 'year', regions: THREE, years: [2025] }));
      for (const screen of ['rating', 'region', 'readings'] as const) {
        await app.show(screen);
        await expectSound(page, screen);
      }
      await app.show('region');
      await expect(page.getByText(region.oneYear)).toBeVisible();
      await expect(page.getByText(region.noYearBefore)).toBeVisible();
      await app.show('rating');
      await page.getByRole('radio', { name: rating.slopeView }).check({ force: true });
      await expect(page.getByText(rating.noYearBefore)).toBeVisible();
    });
  });
}

test('two packages of different regions and methodologies: what differs is named, places are compared and R is not', async ({
  page,
  app,
}) => {
  const { region } = app.words;
  const whole = await wholeOrder5();
  const names = { kk: 'Өз әдістеме', ru: 'Своя методика', en: 'Own methodology' };
  const methodology = {
    ...whole,
    id: 'own',
    names,
    directions: whole.directions.filter(({ kind }) => kind === 'hard'),
  };
  await open(page, app, thinPackage({ name: 'now', regions: THREE }));
  await page.goto('#/region/KZ-39');
  await app.expectScreen('region');
  const other = thinPackage({ name: 'earlier', regions: ['KZ-39', 'KZ-11', 'KZ-27'], methodology });
  await app.chooseFiles(page.getByRole('button', { name: region.fromFile }), other);
  await expect(page.getByText(region.otherMethods(names.ru, whole.names.ru))).toBeVisible();
  await expect(
    page.getByText(/^Только раньше: Западно-Казахстанская область\. Только теперь: Павлодарская область, F4\.1/),
  ).toBeVisible();
  const move = page.getByRole('table', { name: region.move(2025, 2025), exact: true });
  await expect(move.getByRole('row').filter({ hasText: region.together }).getByRole('cell').first()).toHaveText('–');
  await expectSound(page, 'region');
});
