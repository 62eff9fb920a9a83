import type { Locator } from '@playwright/test';
import { wholeOrder5 } from '../src/methodology/whole';
import { evaluated } from '../src/ui/trace/evaluate.fixture';
import type { App } from './app';
import { order5, regionName } from './order';
import { expect, test } from './page';

const KOSTANAY = 'KZ-39';

const panel = (app: App): Locator => app.page.getByRole('dialog', { name: app.words.trace.title });

/** Opens the chain of a region's R with one click. */
async function openScore(app: App, region: string): Promise<Locator> {
  await app.leagueScore(region).click();
  await expect(panel(app)).toBeVisible();
  return panel(app);
}

/** Follows the link to a number of the formula, by the beginning of its name. */
const follow = (chain: Locator, name: string): Promise<void> =>
  chain.getByRole('table').first().getByRole('button', { name }).first().click();

/** Holds where the formula as printed gives the number as printed. */
async function expectToHold(chain: Locator, app: App): Promise<void> {
  const whole = await chain.locator('[data-formula]').innerText();
  const [formula = '', result = ''] = whole.split('=');
  const given = evaluated(formula, app.language);
  expect(Math.abs(given - evaluated(result, app.language)), whole).toBeLessThanOrEqual(1e-9);
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('from R to the cell: each formula holds, each quotation is the Order’s, each choice says what else there was', async ({
      page,
      app,
    }) => {
      const { words } = app;
      const chain = await openScore(app, KOSTANAY);
      await expect(chain.getByRole('heading', { level: 3 })).toContainText(words.chain.kinds.score);
      await expectToHold(chain, app);
      await expect(chain.locator('[data-quote="¶8"]')).toHaveText(paragraph('8'));

      await follow(chain, 'F3 ');
      await expect(chain.getByRole('heading', { level: 3 })).toContainText(words.chain.kinds.direction);
      await expectToHold(chain, app);
      await expect(chain.locator('[data-quote="¶12"]')).toHaveText(paragraph('12'));

      await follow(chain, 'F3.1 ');
      await expectToHold(chain, app);
      await expect(chain.locator('[data-quote="¶10"]')).toHaveText(paragraph('10'));
      const linear = words.readings.axes.points.values.linear.name;
      const other = chain.getByRole('row', { name: new RegExp(linear, 'i') });
      await expect(other).toContainText(words.trace.placeUnder(5));
      await expect(chain.getByText(words.trace.translated)).toHaveCount(language === 'kk' ? 0 : 1);

      await chain.getByRole('button', { name: order5.directions[2]?.factors[0]?.shortNames[language] ?? '' }).click();
      await expectToHold(chain, app);
      await expect(chain.locator('[data-quote="¶12(1)"]')).toHaveText(paragraph('12(1)'));
      const index = order5.inputs.find(({ code }) => code === 'fixed_capital_index')?.shortNames[language] ?? '';
      const cell = chain.getByRole('list').getByRole('button', { name: `${index}, 2025` });
      await expect(cell).toContainText(words.terms.states.provisional);

      await test.step('the cell is on the Data screen', async () => {
        await cell.click();
        await app.expectScreen('data');
        await expect(panel(app)).toHaveCount(0);
        await expect(app.activeCell()).toHaveAccessibleName(new RegExp(regionName(KOSTANAY, language)));
        await expect(app.activeCell()).toHaveAccessibleName(new RegExp(`${index}, 2025`));
      });

      await test.step('F1 opens its own chain, Escape closes it and gives the focus back', async () => {
        await page.keyboard.press('F1');
        await expect(panel(app).getByRole('heading', { level: 3 })).toContainText(words.chain.kinds.cell);
        await page.keyboard.press('Escape');
        await expect(panel(app)).toHaveCount(0);
        await expect(app.activeCell()).toBeFocused();
      });
    });
  });
}

test('by keyboard alone: F1, arrows along the links, one step back, Escape', async ({ page, app }) => {
  const { words } = app;
  const score = app.leagueScore(KOSTANAY);
  await score.focus();
  await page.keyboard.press('F1');
  const heading = panel(app).getByRole('heading', { level: 3 });
  await expect(heading).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading).toContainText(words.chain.kinds.direction);
  await expect(heading).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(heading).toContainText(words.chain.kinds.score);
  await page.keyboard.press('Escape');
  await expect(panel(app)).toHaveCount(0);
  await expect(score).toBeFocused();
});

test('any number of the league table opens with one click; the chain follows what is selected', async ({ app }) => {
  const { words } = app;
  const row = app.leagueRow(KOSTANAY);
  const heading = panel(app).getByRole('heading', { level: 3 });
  await row.getByRole('cell').first().click();
  await expect(heading).toContainText(words.chain.kinds.place);
  await row.getByRole('cell').nth(1).click();
  await expect(heading).toContainText(words.chain.kinds.change);
  await expectToHold(panel(app), app);
  await row.locator('rect[data-direction="2"]').click();
  await expect(heading).toContainText(words.chain.kinds.contribution);
  await expectToHold(panel(app), app);
  await app.leagueScore('KZ-11').click();
  await expect(heading).toContainText(words.chain.kinds.score);
  await expect(panel(app)).toContainText(regionName('KZ-11', app.language));
});

test('a figure typed beside an open chain is in the chain at once', async ({ page, app }) => {
  await app.show('data');
  await app.goToCell('KZ-71', 'fixed_capital_index', 2025);
  await page.keyboard.press('F1');
  await panel(app).getByRole('button', { name: /F3\.1/ }).click();
  await expect(panel(app)).toContainText('122,2');
  await app.typeInto('KZ-71', 'fixed_capital_index', 2025, '140');
  await app.goToCell('KZ-71', 'fixed_capital_index', 2025);
  await expect(panel(app)).toContainText('140');
});

test('a number that is missing says why, and leads to the cell', async ({ page, app }) => {
  await app.show('data');
  await app.goToCell('KZ-71', 'exports', 2025);
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F1');
  const chain = panel(app);
  await expect(chain).toContainText(app.words.trace.noValue);
  const exported = order5.inputs.find(({ code }) => code === 'exports')?.shortNames[app.language] ?? '';
  await expect(chain).toContainText(
    app.words.reasons.absences['no data']({ code: 'no data', input: '', year: 2025 }, exported),
  );
  await chain.getByRole('button', { name: `${exported}, 2025` }).click();
  await expect(app.activeCell()).toHaveAccessibleName(new RegExp(`${exported}, 2025`));
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the chain fills the screen, and no part of it is wider', async ({ page, app }) => {
    const chain = await openScore(app, KOSTANAY);
    await follow(chain, 'F3 ');
    await follow(chain, 'F3.1 ');
    const box = await chain.boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 390 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const sideways = await chain.getByRole('region').evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    // Nothing behind it is reached, and the way back leads to where it was opened.
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main'))).toBeNull();
    }
    await chain.getByRole('button').first().focus();
    await page.keyboard.press('Escape');
    await expect(chain).toHaveCount(0);
    await expect(app.leagueScore(KOSTANAY)).toBeFocused();
  });
});

/** The Order's own words, as the page prints them. */
const paragraph = (number: string): string =>
  wholeOrder5.paragraphs.find((each) => each.number === number)?.text.kk ?? 'no such paragraph';
