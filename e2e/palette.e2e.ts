import type { Locator, Page } from '@playwright/test';
import type { App } from './app';
import { barriers } from './barriers';
import { order5, regionName } from './order';
import { expect, test } from './page';

const palette = (page: Page, app: App): Locator => page.getByRole('dialog', { name: app.words.shell.search });

/** Opens the search with the keyboard and types. */
async function search(page: Page, app: App, text: string): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await expect(palette(page, app)).toBeVisible();
  await page.keyboard.type(text);
  return palette(page, app).getByRole('option').first();
}

/** Takes the first that is found once it is the one wanted. */
async function take(page: Page, app: App, text: string, wanted: string | RegExp): Promise<void> {
  await expect(await search(page, app, text)).toContainText(wanted);
  await page.keyboard.press('Enter');
  await expect(palette(page, app)).toBeHidden();
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('Ctrl+K finds a region, a factor, a paragraph, a screen and a command', async ({ page, app }) => {
      const { words } = app;
      await test.step('a region, by its name in another language', async () => {
        await take(page, app, 'западно', regionName('KZ-27', language));
        await app.expectScreen('region');
        await expect(page.getByRole('combobox', { name: words.region.choose })).toHaveValue(
          new RegExp(regionName('KZ-27', language)),
        );
      });
      await test.step('a region, by another spelling of its name', async () => {
        await take(page, app, 'область Улытау', regionName('KZ-62', language));
        await expect(page.getByRole('combobox', { name: words.region.choose })).toHaveValue(
          new RegExp(regionName('KZ-62', language)),
        );
      });
      await test.step('a factor opens its chain', async () => {
        await take(page, app, 'F3.1', 'F3.1');
        await expect(page.getByRole('dialog', { name: words.trace.title })).toContainText('F3.1');
        await page.keyboard.press('Escape');
      });
      await test.step('a paragraph is shown in the Order’s words', async () => {
        await take(page, app, '¶12(1)', '¶12(1)');
        await expect(page.getByRole('dialog', { name: /^¶12\(1\)/ })).toBeVisible();
        await page.keyboard.press('Escape');
      });
      await test.step('a screen and a command', async () => {
        await take(page, app, words.shell.screen.survey.slice(0, 4), words.shell.screen.survey);
        await app.expectScreen('survey');
        await take(page, app, words.shell.ownRegionTitle, words.shell.ownRegionTitle);
        await expect(page.getByRole('dialog', { name: words.shell.ownRegionTitle })).toBeVisible();
        await page.keyboard.press('Escape');
      });
      await test.step('a provision of the standard', async () => {
        await take(page, app, words.standard.provision(7), words.standard.provision(7));
        await app.expectScreen('standard');
        await expect(page.locator('[data-item="std.7.r1"]')).toBeInViewport();
      });
    });

    test('has no barrier, in either theme, and nothing is cut', async ({ page, app }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await search(page, app, 'a');
        expect.soft(await barriers(page), colorScheme).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  });
}

test('what is done last can be taken back from the search, which says what that is', async ({ page, app }) => {
  await app.choosePoints('linear');
  await app.expectPlace('KZ-55', 1);
  await take(
    page,
    app,
    app.words.shell.undo,
    `${app.words.shell.undo}: ${app.words.changeLabels.readings({ code: 'readings' }, { region: String, input: String })}`,
  );
  await app.expectPlace('KZ-11', 1);
  const undo = await search(page, app, app.words.shell.undo);
  await expect(undo).toBeHidden();
  await expect(palette(page, app)).toContainText(app.words.palette.none);
});

test('a series leads to its column, a year is chosen, and a typed cell is not lost on the way', async ({
  page,
  app,
}) => {
  await app.show('data');
  await app.goToCell('KZ-10', 'fixed_capital', 2025);
  await page.keyboard.type('700');
  await take(page, app, 'fdi', 'fdi');
  await expect(app.activeCell()).toHaveAccessibleName(
    new RegExp(order5.inputs.find(({ code }) => code === 'fdi')?.shortNames.ru ?? '-'),
  );
  await expect(app.sheetRow('KZ-10').getByRole('gridcell', { name: '700,0' })).toBeVisible();
  await take(page, app, '2024', '2024');
  await app.show('rating');
  await expect(page.getByRole('radio', { name: /^2024/ })).toBeChecked();
  await test.step('and a year is added, in whichever language it is asked for', async () => {
    await take(page, app, 'add year', `${app.words.data.addYear}: 2026`);
    await app.expectScreen('data');
    await expect(app.sheet()).toHaveAccessibleName(app.words.data.sheet(2026));
  });
});

test('the search knows the words of the other languages, and changes the language', async ({ page, app }) => {
  await expect(await search(page, app, 'сценарийлер')).toContainText(app.words.shell.screen.scenarios);
  await page.keyboard.press('Escape');
  await take(page, app, 'қазақша', 'Қазақша');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});

test('arrows choose, Escape leaves everything as it was and gives the focus back', async ({ page, app }) => {
  const button = page.getByRole('button', { name: app.words.shell.search });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(palette(page, app)).toBeVisible();
  await page.keyboard.type('алматы');
  const options = palette(page, app).getByRole('option');
  await expect(options.nth(1)).toContainText(/Алмат/);
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(palette(page, app)).toBeHidden();
  await expect(button).toBeFocused();
  await app.expectScreen('rating');
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, language: 'kk' });

  test('the search stands under the last button of the bar', async ({ page, app }) => {
    await page.getByRole('button', { name: app.words.shell.more, exact: true }).click();
    await page.getByRole('button', { name: app.words.shell.search }).click();
    await expect(palette(page, app)).toBeVisible();
    await page.keyboard.type('ұлытау');
    await palette(page, app).getByRole('option').first().click();
    await app.expectScreen('region');
    await expect(page.getByRole('combobox', { name: app.words.region.choose })).toHaveValue(
      new RegExp(regionName('KZ-62', 'kk')),
    );
  });
});
