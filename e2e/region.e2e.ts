import type { Page } from '@playwright/test';
import type { App } from './app';
import { regionName } from './order';
import { expect, test } from './page';

/** A figure of the region by its label. */
const figure = (page: Page, label: string) =>
  page.getByRole('main').locator('dl > div').filter({ hasText: label }).getByRole('definition');

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

const row = (page: Page, name: string, header: RegExp) =>
  table(page, name)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: header }) });

async function chooseKostanay(page: Page, app: App): Promise<void> {
  await page.getByRole('combobox', { name: app.words.region.choose }).selectOption({ label: KOSTANAY[app.language] });
}

const KOSTANAY = { kk: '5. Қостанай облысы', ru: '5. Костанайская область', en: '5. Kostanay Region' } as const;

for (const language of ['kk', 'ru', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('Kostanay region: place, band, what costs it most, what lifts it, why it moved', async ({ page, app }) => {
      const words = app.words.region;
      await app.show('region');
      await chooseKostanay(page, app);
      await expect(figure(page, words.place(20))).toContainText('5');
      await expect(figure(page, words.allReadings(40))).toHaveText('4–12');
      await expect(figure(page, words.threeReadings)).toHaveText('5–7');
      await expect(row(page, words.weaknesses, /F2\.2/).getByRole('cell').nth(1)).toHaveText('20');
      await expect(table(page, words.weaknesses).getByRole('row')).toHaveCount(4);
      const move = words.move(2024, 2025);
      await expect(
        row(page, move, new RegExp(words.yearRow(2024)))
          .getByRole('cell')
          .nth(1),
      ).toHaveText('7');
      await expect(
        row(page, move, new RegExp(words.yearRow(2025)))
          .getByRole('cell')
          .nth(1),
      ).toHaveText('5');
      const sign = (text: string) => (language === 'en' ? text : text.replace('.', ','));
      await expect(row(page, move, new RegExp(words.causes.own)).getByRole('cell').nth(1)).toHaveText(sign('+0.5'));
      await expect(row(page, move, new RegExp(words.causes.peers)).getByRole('cell').nth(1)).toHaveText(sign('+1.5'));
    });
  });
}

test('a threshold of the ladder, typed into its cell, gives the place that it promises, and is taken back', async ({
  page,
  app,
}) => {
  const words = app.words.region;
  await app.show('region');
  await chooseKostanay(page, app);
  const index = row(page, words.ladder, /Индекс основного капитала/);
  await expect(index).toContainText('120,3');
  await expect(index).toContainText('≥\u00A0124,4');
  await app.show('data');
  await app.typeInto('KZ-39', 'fixed_capital_index', 2025, '124,4');
  await app.show('region');
  await expect(figure(page, words.place(20))).toContainText('4');
  await expect(row(page, words.ladder, /Индекс основного капитала/)).toContainText('124,4');
  await page.keyboard.press('Control+z');
  await expect(figure(page, words.place(20))).toContainText('5');
});

test('the address names the region, back returns to the one before, a year has its own story', async ({
  page,
  app,
}) => {
  const words = app.words.region;
  await app.show('region');
  await chooseKostanay(page, app);
  await expect(page).toHaveURL(/#\/region\/KZ-39$/);
  await page.getByRole('combobox', { name: words.choose }).selectOption({ index: 0 });
  await expect(figure(page, words.place(20))).toContainText('1');
  await page.goBack();
  await expect(page).toHaveURL(/#\/region\/KZ-39$/);
  await expect(figure(page, words.place(20))).toContainText('5');
  await page.getByRole('radio', { name: '2024', exact: true }).check({ force: true });
  await expect(figure(page, words.place(20))).toContainText('7');
  await expect(page.getByText(words.noYearBefore)).toBeVisible();
  await page.getByRole('radio', { name: /2022/ }).check({ force: true });
  await expect(page.getByText(words.partialMove)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('NaN');
  // The region goes along to the other screens: its row of the sheet, its own assessment.
  const name = regionName('KZ-39', app.language);
  await app.show('data');
  await expect(app.activeCell()).toHaveAccessibleName(new RegExp(name));
  await app.show('standard');
  await expect(page.getByRole('main').getByRole('combobox').first().locator('option:checked')).toHaveText(name);
});

test('every figure opens its chain by click or F1, arrows go between figures, an input leads to its cell', async ({
  page,
  app,
}) => {
  const { region: words, chain, trace } = app.words;
  await app.show('region');
  await chooseKostanay(page, app);
  const panel = page.getByRole('dialog', { name: trace.title });
  const result = panel.locator('[data-result]').first();
  const bar = page.getByRole('region', { name: app.words.shell.trace });
  await figure(page, words.score).getByRole('button').first().focus();
  await expect(bar).toContainText(/[×].+[+].+= 11,544/);
  await figure(page, words.score).getByRole('button').first().click();
  await expect(panel).toContainText(chain.kinds.score);
  await expect(result).toHaveText('11,54375');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  await row(page, words.factors, /F3\.1/).getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  const points = row(page, words.factors, /F3\.1/).getByRole('button').nth(1);
  await expect(points).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F1');
  await expect(panel).toContainText(chain.kinds.points);
  await expect(panel).toContainText('F3.1');
  await page.keyboard.press('Escape');

  const index = row(page, words.ladder, /Индекс основного капитала/);
  await index.getByRole('cell').first().getByRole('button').click();
  await expect(panel).toContainText('120,3');
  await page.keyboard.press('Escape');
  await index.getByRole('link', { name: /Индекс основного капитала/ }).click();
  await app.expectScreen('data');
  await expect(app.activeCell()).toHaveAccessibleName(/^Костанайская область, F3\.1 .*2025/);
});

test('a remark on a region is kept when its field is left, lasts, and is taken back', async ({ page, app }) => {
  const words = app.words.region;
  await app.show('region');
  await chooseKostanay(page, app);
  const remark = page.getByRole('textbox', { name: words.remark });
  await remark.fill('Экспорт: почему падает?\nВторая строка');
  await remark.press('Control+Enter');
  await expect(page.getByRole('button', { name: app.words.shell.undo })).toBeEnabled();
  await remark.fill('Экспорт растёт');
  await page.getByRole('combobox', { name: words.choose }).selectOption({ index: 0 });
  await expect(remark).toHaveValue('');
  await page.goBack();
  await expect(remark).toHaveValue('Экспорт растёт');
  await app.expectSaved();
  await app.reload();
  await expect(remark).toHaveValue('Экспорт растёт');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(remark).toHaveValue('Экспорт: почему падает?\nВторая строка');
  await page.keyboard.press('Control+z');
  await expect(remark).toHaveValue('');
});

test.describe('on a telephone, by keyboard alone', () => {
  test.use({ language: 'kk', viewport: { width: 390, height: 844 } });

  test('the region is reached and chosen', async ({ page, app }) => {
    await page.keyboard.press('Alt+4');
    await app.expectScreen('region');
    const list = page.getByRole('combobox', { name: app.words.region.choose });
    for (let press = 0; press < 20; press++) {
      if (await list.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(list).toBeFocused();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect(figure(page, app.words.region.place(20))).toContainText('5');
  });
});
