import type { Page } from '@playwright/test';
import type { App } from './app';
import { regionName } from './order';
import { expect, test } from './page';

const counts = (page: Page, app: App) => page.getByRole('table', { name: app.words.survey.counts.table });

/** The row of a region in its place. */
const rowOf = (page: Page, app: App, region: string) =>
  counts(page, app)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: regionName(region, app.language), exact: true }) })
    .last();

/** A figure of the part by its label. */
const figure = (page: Page, label: string) =>
  page.getByRole('main').locator('dl > div').filter({ hasText: label }).getByRole('definition');

for (const language of ['kk', 'ru', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('Ulytau has 14 of 15 responses and 7 answers to Q8; every question stands with its interval', async ({
      page,
      app,
    }) => {
      const words = app.words.survey;
      await app.show('survey');
      await expect(figure(page, words.counts.figures.accepted)).toHaveText('479');
      await expect(figure(page, words.counts.figures.few(15))).toHaveText('1');
      const row = rowOf(page, app, 'KZ-62');
      await expect(row.getByRole('cell').first()).toHaveText('14 / 15');
      await expect(row).toContainText(words.counts.weakestOf('Q8', 7));
      await row.getByRole('link').click();
      await expect(page).toHaveURL(/#\/survey\/counts\/KZ-62$/);
      await expect(page.getByText(words.counts.fewOf(14, 15))).toBeVisible();
      const question = page
        .getByRole('table', { name: words.region.questions })
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: /^Q8 / }) });
      const sign = (text: string) => (language === 'en' ? text : text.replaceAll('.', ','));
      await expect(question.getByRole('cell')).toHaveText(
        ['14', '7', '7', '4.29', '1.25', '3.13–5.45', /./, 'F7.1'].map((text) =>
          typeof text === 'string' && /\d\.\d/.test(text) && text !== 'F7.1' ? sign(text) : text,
        ),
      );
      await page.goBack();
      await expect(counts(page, app)).toBeVisible();
    });
  });
}

test('the own region is pinned on top, and the columns of questions show counts, means or intervals', async ({
  page,
  app,
}) => {
  const words = app.words.survey.counts;
  await app.chooseOwnRegion('KZ-62');
  await app.show('survey');
  await expect(counts(page, app).getByRole('row').nth(1)).toHaveAccessibleName(/^Область Ұлытау/);
  const first = rowOf(page, app, 'KZ-62').getByRole('cell').nth(5);
  await expect(first).toHaveText('13');
  await page.getByRole('radio', { name: words.measures.mean }).check({ force: true });
  await expect(first).toHaveText('3,31');
  await page.getByRole('radio', { name: words.measures.interval }).check({ force: true });
  await expect(first).toHaveText('2,48–4,14');
});
