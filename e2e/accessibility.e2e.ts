import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCREENS } from '../src/ui/shell/screens';
import type { App } from './app';
import { expect, test } from './page';
import { samplePath } from './samples';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is not accessible on view: rule and place, nothing where all is well. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
  );
}

/** Everything that opens over or beside a screen, with the way to it; Escape closes each. */
const OVERLAYS: readonly (readonly [string, (app: App) => Promise<unknown>])[] = [
  ['the readings panel', (app) => app.openReadings()],
  ['the choice of the own region', (app) => app.openOwnRegion()],
  [
    'the export menu',
    async (app) => {
      await app.show('rating');
      await app.page.getByRole('button', { name: app.words.rating.exportAs }).click();
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  ],
  [
    'the text of a paragraph',
    async (app) => {
      await app.show('rating');
      await app.page.getByRole('button', { name: /¶8/ }).click();
      await expect(app.page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the preview of an import',
    async (app) => {
      await app.show('package');
      await app.chooseFiles(app.importButton(), samplePath('edge-survey.csv'));
      await expect(app.importDialog('edge-survey.csv').getByRole('table').first()).toBeVisible();
    },
  ],
];

for (const [language, colorScheme] of [
  ['kk', 'light'],
  ['kk', 'dark'],
  ['ru', 'dark'],
  ['en', 'light'],
] as const) {
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ language, colorScheme });

    test('no screen has a barrier', async ({ page, app }) => {
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      for (const { id } of SCREENS) {
        await app.show(id);
        expect.soft(await barriers(page), id).toEqual([]);
      }
    });

    test('nothing that opens over a screen has one', async ({ page, app }) => {
      for (const [what, open] of OVERLAYS) {
        await open(app);
        expect.soft(await barriers(page), what).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    });
  });
}

test.describe('without a mouse', () => {
  test('the first Tab leads past the rail to the screen', async ({ page, app }) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('button', { name: app.words.shell.skipToScreen });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('Alt and a figure, or Tab and Enter on the rail, lead to every screen', async ({ page, app }) => {
    for (const [index, { id }] of SCREENS.entries()) {
      await page.keyboard.press(`Alt+${index + 1}`);
      await app.expectScreen(id);
    }
    await tabTo(page, app.words.shell.screen.package);
    await page.keyboard.press('Enter');
    await app.expectScreen('package');
  });

  test('the reading of ¶10 is chosen with arrows', async ({ page, app }) => {
    const { rank, linear } = app.words.readings.axes.points.values;
    await tabTo(page, new RegExp(`^${rank.name}$`, 'i'));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: new RegExp(`^${linear.name}$`, 'i') })).toBeChecked();
    await app.expectPlace('KZ-55', 1);
  });

  test('the own region is found by typing, and is pinned on top', async ({ page, app }) => {
    await tabTo(page, app.words.shell.chooseOwnRegion);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: app.words.shell.ownRegionTitle })).toBeVisible();
    await page.keyboard.type('астана');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(app.league().getByRole('rowheader', { name: app.words.rating.pinnedOwn })).toBeVisible();
    await expect(app.statusBar().getByRole('button').first()).toBeFocused();
  });
});

/** Presses Tab until what is called so has the focus; fails where it never gets it. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page
    .locator(':focus')
    .and(page.getByRole('button', { name }).or(page.getByRole('link', { name })).or(page.getByRole('radio', { name })));
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}
