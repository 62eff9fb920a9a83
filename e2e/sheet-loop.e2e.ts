import { AxeBuilder } from '@axe-core/playwright';
import type { App } from './app';
import { putOnClipboard } from './clipboard/clipboard';
import { Keyboard } from './keyboard';
import { order5, regionName } from './order';
import { expect, test } from './page';

/*
 * The first minute of an economist who never touches the mouse: a column typed at speed, copied to the next year, filled,
 * one figure mended, all of it undone and done again, a block pasted from a spreadsheet, the doubtful figure in it seen.
 */

const INPUT = 'exports';
/** Rated regions in the order of the sheet. */
const REGIONS = order5.regions.filter(({ role }) => role === 'rated').map(({ code }) => code);

/** The figures that are typed, as their column prints them. */
const TYPED = REGIONS.map((_, at) => `${1 + ((at * 37) % 19)}${10 + at},${at % 10}`);
/** The same as the sheet prints them. */
const printed = (figure: string): string => {
  const [whole = '', fraction = '0'] = figure.split(',');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0')},${fraction}`;
};

/** The column of the input in the year on view, from top to bottom, as it stands in the sheet. */
async function columnTexts(app: App): Promise<readonly string[]> {
  const cell = app.activeCell().locator('xpath=..');
  const column = await cell.getAttribute('aria-colindex');
  return (await app.sheet().locator(`[role=gridcell][aria-colindex="${column}"]`).allTextContents()).slice(
    0,
    REGIONS.length,
  );
}

/** The place of every region, from top to bottom. */
const places = async (app: App): Promise<string> =>
  (await app.sheet().locator('[role=gridcell][aria-colindex="3"]').allTextContents())
    .slice(0, REGIONS.length)
    .join(' ');

/** Waits until places stand otherwise than before, and says how they stand then. */
async function placesAfter(app: App, before: string): Promise<string> {
  await expect.poll(() => places(app)).not.toBe(before);
  await app.expectSaved();
  return places(app);
}

for (const [language, layout] of [
  ['ru', 'Russian'],
  ['kk', 'Kazakh'],
] as const) {
  test.describe(`with a ${layout} keyboard`, () => {
    test.use({ language, viewport: { width: 1440, height: 1000 } });
    test.setTimeout(240_000);

    test('a year is typed, copied, filled, mended, undone and redone, and a block pasted, without the mouse', async ({
      page,
      context,
      app,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const keyboard = await Keyboard.of(page, layout);
      const undo = page.getByRole('button', { name: app.words.shell.undo, exact: true });
      const redo = page.getByRole('button', { name: app.words.shell.redo, exact: true });
      const name = order5.inputs.find(({ code }) => code === INPUT)?.shortNames[language] ?? '';

      await test.step('to the Data screen, the year before and the column, by keys', async () => {
        await keyboard.press('Alt+Digit2');
        await app.expectScreen('data');
        await expect(app.activeCell()).toBeFocused();
        await keyboard.press('Alt+PageUp');
        await expect(app.sheet()).toHaveAccessibleName(app.words.data.sheet(2024));
        await keyboard.press('Control+KeyG');
        await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
        await keyboard.type(name);
        await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(name);
        await keyboard.press('Enter');
        await expect(app.activeCell()).toHaveAccessibleName(
          new RegExp(`^${regionName('KZ-10', language)}, F1\\.2 ${name}, 2024`),
        );
      });
      const before = await columnTexts(app);
      let stand = await places(app);

      await test.step('twenty figures at speed', async () => {
        await keyboard.type(TYPED.map((figure) => `${figure}\n`).join(''));
        await expect.poll(() => columnTexts(app)).toEqual(TYPED.map(printed));
        stand = await placesAfter(app, stand);
      });

      await test.step('copied to the next year', async () => {
        // Enter at the last figure went on to the row of the country.
        await keyboard.press('ArrowUp');
        for (let row = 1; row < REGIONS.length; row += 1) await keyboard.press('Shift+ArrowUp');
        await keyboard.press('Control+KeyC');
        await keyboard.press('Control+Home');
        await keyboard.press('Alt+PageDown');
        await expect(app.sheet()).toHaveAccessibleName(app.words.data.sheet(2025));
        await keyboard.press('ArrowRight');
        await expect(app.activeCell()).toHaveAccessibleName(new RegExp(`F1\\.2 ${name}, 2025`));
        stand = await places(app);
        await keyboard.press('Control+KeyV');
        await expect(app.message(app.words.pasting.wrote(REGIONS.length))).toBeVisible();
        await expect.poll(() => columnTexts(app)).toEqual(TYPED.map(printed));
        stand = await placesAfter(app, stand);
      });

      await test.step('filled down from one of them', async () => {
        await keyboard.press('Control+Home');
        await keyboard.press('ArrowRight');
        for (let row = 0; row < 3; row += 1) await keyboard.press('Shift+ArrowDown');
        await keyboard.press('Control+KeyD');
        const [first = ''] = TYPED;
        await expect.poll(async () => (await columnTexts(app)).slice(0, 4)).toEqual(Array(4).fill(printed(first)));
        stand = await placesAfter(app, stand);
      });

      await test.step('one mended with F2', async () => {
        await keyboard.press('ArrowDown');
        await keyboard.press('F2');
        await keyboard.press('Home');
        await keyboard.type('9');
        await keyboard.press('Enter');
        const [first = ''] = TYPED;
        await expect.poll(async () => (await columnTexts(app))[1]).toBe(printed(`9${first}`));
        stand = await placesAfter(app, stand);
      });

      const done = await columnTexts(app);
      await test.step('all undone, and all done again', async () => {
        const steps = TYPED.length + 3;
        for (let step = 0; step < steps; step += 1) await keyboard.press('Control+KeyZ');
        await expect(undo).toBeDisabled();
        // What is undone is led to: the first figures were typed into the year before.
        await expect(app.sheet()).toHaveAccessibleName(app.words.data.sheet(2024));
        await expect.poll(() => columnTexts(app)).toEqual(before);
        await keyboard.press('Alt+PageDown');
        const undone = await places(app);
        for (let step = 0; step < steps; step += 1) await keyboard.press('Control+KeyY');
        await expect(redo).toBeDisabled();
        await expect(app.sheet()).toHaveAccessibleName(app.words.data.sheet(2025));
        await expect.poll(() => columnTexts(app)).toEqual(done);
        expect(await placesAfter(app, undone)).toBe(stand);
      });

      await test.step('a block pasted from a spreadsheet: the doubtful figure is named with why, and Enter pastes', async () => {
        const figures = REGIONS.map((_, at) =>
          at === 6 ? '1\u00A0524,4 м' : `${1 + ((at * 53) % 17)}${20 + at},${at % 7}`,
        );
        await putOnClipboard(page, { text: `${figures.join('\r\n')}\r\n`, html: '' });
        await keyboard.press('Control+Home');
        await keyboard.press('ArrowRight');
        await keyboard.press('Control+KeyV');
        const preview = page.getByRole('dialog', { name: app.words.pasting.title });
        const doubtful = preview.getByRole('table').filter({ hasText: app.words.pasting.doubts.text }).first();
        await expect(doubtful).toContainText('1\u00A0524,4 м');
        await expect(doubtful).toContainText(regionName(REGIONS[6] ?? '', language));
        await expect(preview).toContainText(app.words.pasting.signs[',']);
        await keyboard.press('Enter');
        await expect(preview).toBeHidden();
        await expect(app.activeCell()).toBeFocused();
        await expect
          .poll(() => columnTexts(app))
          .toEqual(figures.map((figure, at) => (at === 6 ? figure : printed(figure))));
        stand = await placesAfter(app, stand);
      });

      await test.step('F8 leads to what is doubtful, and says why', async () => {
        const { invalid } = app.words.checks.names;
        await expect(page.getByRole('listitem').filter({ hasText: '1\u00A0524,4 м' })).toBeVisible();
        await keyboard.press('F8');
        // Errors come first.
        await expect(page.getByRole('status').filter({ hasText: `${invalid}. ` })).toContainText('1\u00A0524,4 м');
        await expect(app.activeCell()).toHaveAccessibleName(
          new RegExp(`^${regionName(REGIONS[6] ?? '', language)}, F1\\.2`),
        );
      });

      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}
