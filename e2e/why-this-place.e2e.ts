import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { App } from './app';
import { namesOf } from './order';
import { expect, test } from './page';

/*
 * The argument in a meeting, from an empty browser: where Kostanay region stands and how sure that is, what costs it most
 * and which figure that is, what would lift it, and what has moved it.
 */

const KOSTANAY = { kk: '5. Қостанай облысы', ru: '5. Костанайская область', en: '5. Kostanay Region' } as const;

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

const rowOf = (page: Page, name: string, header: RegExp) =>
  table(page, name)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: header }) });

const keyFigure = (page: Page, label: string) =>
  page.getByRole('main').locator('dl > div').filter({ hasText: label }).getByRole('definition');

/** Holds where the screen says all of it, without another click. */
async function expectAnswers(page: Page, { words, language }: App): Promise<void> {
  const { region } = words;
  await expect(keyFigure(page, region.place(20))).toContainText(/^5/);
  await expect(keyFigure(page, region.allReadings(40))).toHaveText('4–12');
  const worst = table(page, region.weaknesses).getByRole('row').nth(1);
  await expect(worst).toContainText('F2.2');
  await expect(worst.getByRole('cell').last()).toHaveText(/^−0[.,]475$/);
  await expect(rowOf(page, region.ladder, new RegExp(`^${namesOf(language).input('sme_count')}`))).toContainText(
    /≥\s72[\s,]583 → 4/,
  );
  const move = region.move(2024, 2025);
  const places = (name: string) =>
    rowOf(page, move, new RegExp(`^${name}$`))
      .getByRole('cell')
      .nth(1);
  await expect(places(region.yearRow(2024))).toHaveText('7');
  await expect(places(region.causes.own)).toHaveText(/^\+0[.,]5$/);
  await expect(places(region.causes.peers)).toHaveText(/^\+1[.,]5$/);
  await expect(places(region.yearRow(2025))).toHaveText('5');
}

/** Holds where the chain on view ends in the two figures behind the growth of the number of enterprises, with source. */
async function expectFigures(chain: Locator, { words, language }: App): Promise<void> {
  await expect(chain).toContainText(/100 × 68[\s,]604 ÷ 70[\s,]521/);
  for (const year of [2025, 2024]) {
    const cell = chain.getByRole('button', { name: `${namesOf(language).input('sme_count')}, ${year}` }).last();
    await expect(cell).toContainText(words.terms.states.synthetic);
    await expect(cell).toContainText(words.demo.made);
  }
}

for (const language of ['ru', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('three clicks tell all of it', async ({ page, app }) => {
      await app.show('region');
      await page.getByRole('combobox', { name: app.words.region.choose }).selectOption({ label: KOSTANAY[language] });
      await expectAnswers(page, app);
      await rowOf(page, app.words.region.weaknesses, /F2\.2/).getByRole('button').first().click();
      await expectFigures(page.getByRole('dialog', { name: app.words.trace.title }), app);
    });
  });
}

test.describe('in Kazakh, on a telephone, by keyboard alone', () => {
  test.use({ language: 'kk', viewport: { width: 390, height: 844 } });

  test('the same, and every chart is taken away as a picture and as a table', async ({ page, app }) => {
    test.slow(); // some hundred keys
    const { region, charts, trace } = app.words;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Alt+4');
    await app.expectScreen('region');
    await tabInto(page, page.getByRole('combobox', { name: region.choose }));
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expectAnswers(page, app);

    // What costs it most, and the figures behind it.
    await tabInto(page, table(page, region.weaknesses));
    await page.keyboard.press('Enter');
    const chain = page.getByRole('dialog', { name: trace.title });
    await expectFigures(chain, app);
    await page.keyboard.press('Escape');
    await expect(chain).toHaveCount(0);
    await expect(table(page, region.weaknesses).locator(':focus')).toHaveCount(1);

    // Pictures and tables, as they come along with Tab.
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    for (const what of [region.directions, region.sides, region.ladderOf(''), region.move(2024, 2025), region.years]) {
      await tabInto(page, page.getByRole('button', { name: new RegExp(`^PNG: .*${escaped(what.trim())}`) }));
      const leaving = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      const bytes = readFileSync(await (await leaving).path());
      expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1200);
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveAccessibleName(
        new RegExp(`^${charts.copy}: .*${escaped(what.trim())}`),
      );
      await page.keyboard.press('Enter');
      await expect(app.message(/көшірілді/)).toBeVisible();
    }
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(
      copied
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split('\t').slice(0, 2)),
    ).toEqual([
      [region.year, region.placeShort],
      ['2022', ''],
      ['2023', ''],
      ['2024', '7'],
      ['2025', '5'],
    ]);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Presses Tab until the focus lies on or in the place; fails where it never does. */
async function tabInto(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await place.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}
