import type { Page } from '@playwright/test';
import { SCREENS } from '../src/ui/shell/screens';
import { barriers } from './barriers';
import { closeOverlay, OVERLAYS } from './overlays';
import { expect, test } from './page';

for (const [language, colorScheme] of [
  ['kk', 'light'],
  ['ru', 'dark'],
  ['en', 'light'],
] as const) {
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ language, colorScheme });

    test('no screen has a barrier', async ({ page, app }) => {
      test.slow(); // axe reads every element of every screen
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      for (const { id } of SCREENS) {
        await app.show(id);
        expect.soft(await barriers(page), id).toEqual([]);
      }
    });

    test('nothing that opens over a screen has one', async ({ page, app }) => {
      test.slow(); // each overlay is looked through whole
      for (const [what, open] of OVERLAYS) {
        await open(app);
        expect.soft(await barriers(page), what).toEqual([]);
        await closeOverlay(app);
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
    // From a screen that has an end: the standard has hundreds of controls.
    await page.keyboard.press('Alt+3');
    await app.expectScreen('rating');
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

  test('a figure is typed into the sheet, corrected and taken back, and Tab leads out again', async ({ page, app }) => {
    await page.keyboard.press('Alt+2');
    await app.expectScreen('data');
    await tabTo(page, /^Область Абай, F1\.1/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('10');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('20,5');
    await page.keyboard.press('Enter');
    await expect(app.sheetRow('KZ-11').getByRole('gridcell', { name: '120,5' })).toBeVisible();
    await expect(app.activeCell()).toHaveAccessibleName(/^Актюбинская область/);
    await page.keyboard.press('Control+z');
    await expect(app.sheetRow('KZ-11').getByRole('gridcell', { name: '105,9' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(app.sheet().locator(':focus')).toHaveCount(0);
  });
});

/** More than any of the screens walked here has: one that never comes is still found out. */
const MOST_STOPS = 150;

/** Presses Tab until what is called so has the focus; fails where it never gets it. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const named = (['button', 'link', 'radio', 'textbox'] as const)
    .map((role) => page.getByRole(role, { name }))
    .reduce((known, next) => known.or(next));
  const wanted = page.locator(':focus').and(named);
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}
