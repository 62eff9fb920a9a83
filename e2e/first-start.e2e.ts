import standard from '../src/methodology/order-5-2023.standard.json' with { type: 'json' };
import { LANGUAGES } from '../src/model/words';
import { SCREENS } from '../src/ui/shell/screens';
import { App } from './app';
import { regionName } from './order';
import { expect, test } from './page';
import { wordsOnView } from './wordsOnView';

const LEADERS = [
  ['rank', 'KZ-11'],
  ['linear', 'KZ-55'],
  ['ratio', 'KZ-11'],
] as const;

/** The word itself; "unofficial" (of a translation) is another one. */
/** The standard's own words, which speak of official blogs and of no figure. */
const STANDARD = new Set(textsIn(standard));

const OFFICIAL = {
  kk: /(?<!бей)ресми/i,
  ru: /(?<!не)официальн/i,
  en: /(?<!un)official/i,
} as const;

test('a first start shows the rating of the demo package within seconds', async ({ page, app }) => {
  expect(await page.evaluate(() => performance.now())).toBeLessThan(10_000);
  expect(await app.leagueLines()).toHaveLength(20);
  const years = page.getByRole('radiogroup', { name: app.words.rating.year });
  await expect(years.getByRole('radio', { name: '2025' })).toBeChecked();
});

test('in 2025 Akmola region is first by rank and by ratio, Pavlodar region in the linear reading', async ({ app }) => {
  for (const [points, leader] of LEADERS) {
    await app.choosePoints(points);
    await app.expectPlace(leader, 1);
    const [first] = await app.leagueLines();
    expect(first).toMatchObject({ place: '1', region: regionName(leader, app.language) });
  }
});

test('three steps lead from the demo to the own region: which it is, why it stands there, what would lift it', async ({
  page,
  app,
}) => {
  const { firstSteps } = app.words.rating;
  const { region } = app.words;
  await page.getByRole('button', { name: firstSteps.region }).click();
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('костан');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: firstSteps.done })).toContainText(
    regionName('KZ-39', app.language),
  );
  await page.getByRole('button', { name: firstSteps.why }).click();
  await app.expectScreen('region');
  await expect(page.getByRole('heading', { name: region.weaknesses })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: firstSteps.lift }).click();
  await app.expectScreen('region');
  await expect(page.getByRole('heading', { name: region.ladder })).toBeInViewport();
  await page.goBack();
  await app.expectScreen('rating');
  await expect(page.getByRole('heading', { name: app.words.rating.neighbours })).toBeVisible();
  await expect(page.getByRole('heading', { name: firstSteps.title })).toHaveCount(0);
});

test.describe('while only the first words have come', () => {
  test('the rating can be worked with; another screen shows once its words are there', async ({ page, language }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/dictionary-*.js', async (route) => {
      await released;
      await route.continue();
    });
    const app = new App(page, language);
    const { rating, shell } = app.words;
    await app.open();
    await app.choosePoints('linear');
    await app.expectPlace('KZ-55', 1);
    await page.getByRole('radio', { name: '2024' }).click();
    await page.getByRole('radio', { name: rating.slopeView }).click();
    await page.getByRole('radio', { name: rating.tableView }).click();
    await page.getByRole('button', { name: rating.exportAs }).click();
    await page.getByRole('menuitem', { name: rating.copyTable }).click();

    await page.getByRole('link', { name: shell.screen.data, exact: true }).click();
    await expect(page).toHaveURL(/#\/data$/);
    await expect(page.getByRole('grid')).toHaveCount(0);
    release();
    await app.expectScreen('data');
    await expect(page.getByRole('grid')).toBeVisible();
  });

  test('a screen that cannot be loaded says so, and is there once it can', async ({ browser, language }) => {
    // A context of its own: what the network refuses stands in the console as an error.
    const context = await browser.newContext();
    const page = await context.newPage();
    const held = /\/(dictionary|DataScreen)-[^/]*\.js$/;
    await page.route(held, (route) => route.abort());
    const app = new App(page, language);
    const { shell } = app.words;
    await app.open();
    await page.getByRole('link', { name: shell.screen.data, exact: true }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(shell.notLoaded);
    await alert.getByRole('button', { name: shell.tryAgain }).click();
    await expect(alert).toContainText(shell.notLoaded);
    await page.unroute(held);
    await alert.getByRole('button', { name: shell.tryAgain }).click();
    await app.expectScreen('data');
    await expect(page.getByRole('grid')).toBeVisible();
    await context.close();
  });
});

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`the demo package says what it is and never calls itself official`, async ({ page, app }) => {
      const { word } = app.words.terms.standings.demo;
      await expect(app.statusBar()).toContainText(word);
      await expect(page.getByRole('banner')).toContainText(app.words.demo.name);
      for (const { id } of SCREENS) {
        await app.show(id);
        const said = await wordsOnView(page);
        expect(said.length, `words on ${id}`).toBeGreaterThan(20);
        expect(said.filter((text) => OFFICIAL[language].test(text) && !STANDARD.has(text))).toEqual([]);
      }
    });
  });
}

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}
