import { expect } from '@playwright/test';
import type { App } from './app';
import { putOnClipboard } from './clipboard/clipboard';
import { samplePath } from './samples';

/** Everything that opens over or beside a screen, with the way to it; Escape closes each. */
export const OVERLAYS: readonly (readonly [string, (app: App) => Promise<unknown>])[] = [
  ['the readings panel', (app) => app.openReadings()],
  ['the choice of the own region', (app) => app.openOwnRegion()],
  [
    'the search over everything',
    async (app) => {
      await app.page.keyboard.press('Control+k');
      await expect(app.page.getByRole('dialog', { name: app.words.shell.search })).toBeVisible();
    },
  ],
  [
    'help on the screen',
    async (app) => {
      await app.page.keyboard.press('?');
      await expect(app.page.getByRole('dialog', { name: app.words.help.title })).toBeVisible();
    },
  ],
  [
    'the choice of regions to compare with',
    async (app) => {
      const { peers } = app.words;
      await app.show('rating');
      await app.page.getByRole('button', { name: peers.choose }).click();
      const dialog = app.page.getByRole('dialog', { name: peers.title });
      await dialog.getByRole('option').nth(1).click();
      await expect(dialog.getByRole('list', { name: peers.chosen })).toBeVisible();
    },
  ],
  [
    'the menu of files that leave',
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
  ...(['years', 'series', 'regions'] as const).map(
    (part) =>
      [
        `the ${part} of the package`,
        async (app: App) => {
          const { structure } = app.words;
          await app.show('package');
          await app.page.getByRole('button', { name: structure.open }).click();
          const dialog = app.page.getByRole('dialog', { name: structure.title });
          await dialog.getByRole('radio', { name: structure.tabs[part] }).check({ force: true });
          await expect(dialog.getByRole('table').first()).toBeVisible();
        },
      ] as const,
  ),
  [
    'the chain of a number',
    async (app) => {
      await app.show('rating');
      await app.leagueScore('KZ-39').click();
      const chain = app.page.getByRole('dialog', { name: app.words.trace.title });
      await chain.getByRole('button', { name: 'F4 ' }).first().click();
      await chain.getByRole('button', { name: 'F4.2 ' }).first().click();
      await expect(chain.getByRole('table').nth(1)).toBeVisible();
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
  [
    'the preview of a paste',
    async (app) => {
      await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await app.show('data');
      await app.goToCell('KZ-10', 'fixed_capital', 2025);
      const sign = app.language === 'en' ? '.' : ',';
      await putOnClipboard(app.page, { text: `ЗКО\t475${sign}962\r\nБҚО\t15 %\r\nҰлытау\tжоқ\r\n`, html: '' });
      await app.page.keyboard.press('Control+v');
      await expect(app.page.getByRole('dialog', { name: app.words.pasting.title })).toBeVisible();
    },
  ],
];

/** Closes what lies over the screen. */
export async function closeOverlay({ page }: App): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('menu')).toHaveCount(0);
}
