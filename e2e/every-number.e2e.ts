import type { Locator, Page } from '@playwright/test';
import { evaluated } from '../src/ui/trace/evaluate.fixture';
import type { App } from './app';
import { namesOf } from './order';
import { expect, test } from './page';
import { unexplained } from './unexplained';

/*
 * Any figure can be asked where it comes from: what is a number in a table or among the key figures is a button that
 * opens a chain, and the chain knows it.
 */

const KOSTANAY = 'KZ-39';
const AKMOLA = 'KZ-11';

/** Opens every figure within, one after the other, and holds where each is known and its formula gives it. */
async function expectChains(page: Page, app: App, figures: Locator): Promise<number> {
  const chain = page.getByRole('dialog', { name: app.words.trace.title });
  const count = await figures.count();
  for (let at = 0; at < count; at++) {
    const figure = figures.nth(at);
    const text = (await figure.innerText()).trim();
    await figure.click();
    await expect(chain.getByRole('heading', { level: 3 })).toBeVisible();
    await expect(chain.getByText(app.words.trace.unknown), text).toHaveCount(0);
    const formula = chain.locator('[data-formula]').first();
    if ((await formula.count()) > 0) {
      const [given = '', result = ''] = (await formula.innerText()).split('=');
      expect(Math.abs(evaluated(given, app.language) - evaluated(result, app.language)), given).toBeLessThanOrEqual(
        1e-9,
      );
    }
    await page.keyboard.press('Escape');
    await expect(chain).toHaveCount(0);
  }
  return count;
}

test.use({ language: 'ru' });

test('on the Region screen every number opens a chain that knows it', async ({ page, app }) => {
  test.slow();
  const { region } = app.words;
  await app.chooseOwnRegion(KOSTANAY);
  await app.comparePeers(AKMOLA);
  await app.show('region');
  await expect(page.getByRole('table', { name: region.ladder, exact: true })).toBeVisible();
  await page.locator('summary').getByText(region.byFactor, { exact: true }).click();
  expect(await unexplained(page)).toEqual([]);
  for (const name of [
    region.directions,
    region.strengths,
    region.lens,
    region.move(2024, 2025),
    region.years,
    region.byFactor,
  ]) {
    const figures = page.getByRole('table', { name, exact: true }).locator('[data-figure]');
    expect(await expectChains(page, app, figures), name).toBeGreaterThan(3);
  }
  const keyFigures = page.getByRole('main').locator('dl').first().locator('[data-figure]');
  expect(await expectChains(page, app, keyFigures)).toBeGreaterThan(10);
  const ladder = page.getByRole('table', { name: region.ladder, exact: true }).getByRole('row');
  expect(await expectChains(page, app, ladder.nth(1).locator('[data-figure]'))).toBeGreaterThan(2);
  const factors = page.getByRole('table', { name: region.factors, exact: true }).getByRole('row');
  expect(await expectChains(page, app, factors.nth(2).locator('[data-figure]'))).toBeGreaterThan(3);
});

test('on the Rating screen too, by the keyboard: neighbours, peers, leaders, the map’s table, the median', async ({
  page,
  app,
}) => {
  const { peers, rating, trace, charts } = app.words;
  await app.chooseOwnRegion(KOSTANAY);
  await app.comparePeers(AKMOLA);
  await page.getByRole('button', { name: charts.table, exact: true }).click();
  expect(await unexplained(page)).toEqual([]);
  const chain = page.getByRole('dialog', { name: trace.title });
  const difference = page.getByRole('table', { name: peers.title }).getByRole('button').last();
  await difference.focus();
  // Before it is opened, the bar tells it.
  await expect(page.getByRole('region', { name: app.words.shell.trace })).toContainText('14,792 − 11,544 = 3,248');
  await page.keyboard.press('F1');
  await expect(chain.getByRole('heading', { level: 3 })).toContainText(app.words.chain.kinds['score difference']);
  await expect(chain.locator('[data-result]')).toHaveText('3,247916666667');
  await page.keyboard.press('Escape');
  await expect(difference).toBeFocused();
  for (const name of [rating.neighbours, rating.leaders]) {
    const figures = page.getByRole('table', { name, exact: true }).getByRole('button');
    expect(await expectChains(page, app, figures), name).toBeGreaterThan(4);
  }
  await page.getByRole('radio', { name: rating.thresholdView }).check({ force: true });
  const thresholds = page.getByRole('table', {
    name: app.words.region.ladderOf(namesOf(app.language).input('grp_index')),
  });
  await expect(thresholds.getByRole('row')).toHaveCount(21);
  expect(await unexplained(page)).toEqual([]);
  expect(await expectChains(page, app, thresholds.getByRole('row').nth(3).getByRole('button'))).toBeGreaterThan(2);
});

test('on the Survey screen the counts, means and intervals of each question, be it asked for by a factor or not', async ({
  page,
  app,
}) => {
  const { counts, region } = app.words.survey;
  await app.show('survey');
  const all = page.getByRole('table', { name: counts.table });
  const first = all.getByRole('row').nth(1).locator('[data-figure]');
  // Accepted responses, the weakest question, and fifteen questions.
  await expect(first).toHaveCount(2 + 15);
  await expectChains(page, app, first);
  await page.getByRole('radio', { name: counts.measures.interval }).check({ force: true });
  await expect(first).toHaveCount(2 + 2 * 15);
  // By arrows to the next of the row; Enter opens.
  await first.nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const chain = page.getByRole('dialog', { name: app.words.trace.title });
  await expect(chain.getByRole('heading', { level: 3 })).toContainText(`${app.words.chain.kinds['question low']}: Q1`);
  await page.keyboard.press('Escape');
  await all.getByRole('row').nth(1).getByRole('link').click();
  const questions = page.getByRole('table', { name: region.questions }).getByRole('row');
  const fourteenth = questions.nth(14).locator('[data-figure]');
  await expect(fourteenth).toHaveCount(7);
  await expectChains(page, app, fourteenth);
});
