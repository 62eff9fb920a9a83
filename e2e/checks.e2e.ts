import type { Locator } from '@playwright/test';
import type { App } from './app';
import { putOnClipboard, takeFromClipboard } from './clipboard/clipboard';
import { namesOf, regionName } from './order';
import { expect, test } from './page';

const margin = ({ page, words }: App): Locator => page.getByRole('region', { name: words.checks.title, exact: true });

/** The finding of a kind, by its name. */
const finding = (app: App, code: keyof App['words']['checks']['names']): Locator =>
  margin(app)
    .getByRole('listitem')
    .filter({ has: app.page.getByText(app.words.checks.names[code], { exact: true }) });

/** What the sheet's text field is called: the active cell with its figure and what is to be known of it. */
const activeName = (app: App): Promise<string | null> => app.activeCell().getAttribute('aria-label');

const undo = async (app: App): Promise<void> => app.page.keyboard.press('Control+z');

const ASTANA = 'KZ-71';

for (const language of ['kk', 'en'] as const) {
  test.describe(() => {
    test.use({ language });

    test(`a growth, a figure in another unit and a slip of sign are found as they are typed, and mended in one click (${language})`, async ({
      page,
      app,
    }) => {
      const { checks } = app.words;
      await app.show('data');

      await test.step('12 typed where 112.2 is meant moves the place, is found, says its effect', async () => {
        await app.typeInto(ASTANA, 'fixed_capital_index', 2025, language === 'en' ? '12.2' : '12,2');
        const found = finding(app, 'growth for index');
        await expect(found).toBeVisible();
        await expect(found).toContainText(/112[.,]2/);
        await expect(found).toContainText(/19 → \d+/);
        await expect(page.getByRole('button', { name: new RegExp(`^${checks.title}`) })).toContainText('2');
        await app.goToCell(ASTANA, 'fixed_capital_index', 2025);
        expect(await activeName(app)).toContain(checks.names['growth for index']);
        await found.getByRole('button', { name: /^\+ 100/ }).click();
        await expect(found).toBeHidden();
        // The keyboard goes on to the next finding.
        await expect(finding(app, 'outlier').getByRole('button').first()).toBeFocused();
        await expect(app.sheet()).toContainText(/112[.,]2/);
        await expect(app.message(checks.corrected(1))).toBeVisible();
      });

      await test.step('undo in the message brings the slip back, and so does Ctrl+Z', async () => {
        await app
          .message(checks.corrected(1))
          .locator('..')
          .getByRole('button', { name: app.words.shell.undo })
          .click();
        const found = finding(app, 'growth for index');
        await expect(found).toBeVisible();
        await found.getByRole('button', { name: /^\+ 100/ }).click();
        await expect(found).toBeHidden();
        await app.goToCell(ASTANA, 'fixed_capital_index', 2025);
        await undo(app);
        await expect(found).toBeVisible();
        await found.getByRole('button', { name: /^\+ 100/ }).click();
        await expect(found).toBeHidden();
      });

      await test.step('a coefficient is told from a growth, and offered both ways where nothing tells', async () => {
        const typed = (text: string) => (language === 'en' ? text.replace(',', '.') : text);
        await app.typeInto(ASTANA, 'fixed_capital_index', 2025, typed('1,132'));
        const coefficient = finding(app, 'coefficient for index');
        await expect(coefficient).toContainText(typed('1,132'));
        await coefficient.getByRole('button', { name: `× 100 → ${typed('113,2')}` }).click();
        await expect(coefficient).toBeHidden();
        // No levels stand under this index to tell by.
        await app.typeInto(ASTANA, 'grp_index', 2025, typed('1,2'));
        const either = finding(app, 'growth or coefficient');
        await expect(either.getByRole('button', { name: `+ 100 → ${typed('101,2')}` })).toBeVisible();
        await either.getByRole('button', { name: `× 100 → ${typed('120,0')}` }).click();
        await expect(either).toBeHidden();
      });

      await test.step('tenge typed into billions', async () => {
        await app.typeInto('KZ-31', 'fixed_capital', 2025, '893400000');
        const found = finding(app, 'thousandfold');
        await expect(found).toContainText(/893[.,]4/);
        await found.getByRole('button', { name: /^÷ 1.000.000 → 893[.,]4$/ }).click();
        await expect(found).toBeHidden();
        await expect(app.sheetRow('KZ-31')).toContainText(/893[.,]4/);
        await app.goToCell('KZ-31', 'fixed_capital', 2025);
        await undo(app);
        await expect(found).toBeVisible();
        await undo(app);
        await expect(found).toBeHidden();
      });

      await test.step('−5 enterprises', async () => {
        await app.typeInto('KZ-62', 'sme_count', 2025, '-5');
        const found = finding(app, 'negative');
        await expect(found).toContainText('−5');
        await expect(found).toContainText(checks.withFix(checks.nothingMoves));
        await found.getByRole('button', { name: new RegExp(`^${checks.fixes.negate}`) }).click();
        await expect(found).toBeHidden();
        // Five enterprises where there were 24 thousand are no slip of sign any more, but far from what the others have.
        await expect(finding(app, 'outlier').filter({ hasText: namesOf(language).input('sme_count') })).toBeVisible();
        await app.goToCell('KZ-62', 'sme_count', 2025);
        await undo(app);
        await expect(found).toBeVisible();
        await undo(app);
        await expect(found).toBeHidden();
      });

      await test.step('a minus before a figure that is right', async () => {
        const before = await app.sheetRow('KZ-15').textContent();
        await app.typeInto('KZ-15', 'sme_count', 2025, '-61768');
        const found = finding(app, 'negative');
        await expect(found).toContainText(/\d+ → \d+/);
        await found.getByRole('button', { name: /→ 61.768$/ }).click();
        await expect(found).toBeHidden();
        await expect(app.sheetRow('KZ-15')).toHaveText(before ?? '');
      });
    });
  });
}

test('an outlier is explained, can be let stand for good, and F8 goes from finding to finding', async ({
  page,
  app,
}) => {
  const { checks } = app.words;
  await app.show('data');
  const found = finding(app, 'outlier');
  await expect(found).toContainText('190,4');
  await app.goToCell('KZ-47', 'exports', 2025);
  await page.keyboard.type('1524,4 м');
  // What is being typed when the key is pressed is kept.
  await page.keyboard.press('F8');
  expect(await activeName(app)).toContain(`${regionName('KZ-31', app.language)}, F1.2`);
  await expect(finding(app, 'invalid')).toBeVisible();

  await page.keyboard.press('F8');
  expect(await activeName(app)).toContain(`${regionName('KZ-47', app.language)}, F1.2`);
  await page.keyboard.press('F8');
  expect(await activeName(app)).toContain(`${regionName('KZ-31', app.language)}, F1.2`);
  expect(await activeName(app)).toContain(checks.names.outlier);
  await page.keyboard.press('Shift+F8');
  expect(await activeName(app)).toContain(`${regionName('KZ-47', app.language)}, F1.2`);

  await finding(app, 'invalid')
    .getByRole('button', { name: `${checks.fixes.read} → 1\u00A0524,4` })
    .click();
  await expect(finding(app, 'invalid')).toBeHidden();
  await found.getByRole('button', { name: checks.letStand }).click();
  await expect(found).toBeHidden();
  await expect(margin(app)).toContainText(checks.nothing);
  await app.expectSaved();
  await app.reload();
  await expect(margin(app)).toContainText(checks.nothing);
  await undo(app);
  await expect(found).toBeVisible();

  // What is not there says what each rule makes of it, and takes its reason in one step of undo.
  await app.goToCell(ASTANA, 'fdi', 2025);
  await page.keyboard.press('Delete');
  const missing = finding(app, 'missing');
  const { values } = app.words.readings.missing;
  await expect(missing).toContainText(
    new RegExp(`${values.rescale.name} – место \\d+; ${values.worst.name} – место \\d+`),
  );
  await missing.getByRole('button', { name: checks.writeReason }).click();
  await page.keyboard.type('келмеді');
  await page.keyboard.press('Enter');
  await app.goToCell(ASTANA, 'fdi', 2025);
  await expect.poll(() => activeName(app)).toContain(app.words.data.missing('келмеді'));
  await expect(missing.getByRole('button', { name: checks.writeReason })).toBeHidden();
  await undo(app);
  await expect(missing.getByRole('button', { name: checks.writeReason })).toBeVisible();
  await undo(app);

  // A 0 that nothing can be measured by is said to be no figure, in one step too.
  await app.typeInto(ASTANA, 'target_fixed_capital', 2025, '0');
  const nothing = finding(app, 'undefined');
  await nothing.getByRole('button', { name: checks.fixes.noFigure }).click();
  await expect(nothing).toBeHidden();
  await app.goToCell(ASTANA, 'target_fixed_capital', 2025);
  await expect.poll(() => activeName(app)).toContain(app.words.data.missing(''));
  await undo(app);
  await expect(nothing).toBeVisible();
});

test('a growth across the borders of 2022 is told, and the figure of 2021 can be said to be on the new ones', async ({
  app,
}) => {
  const { words } = app;
  const rows = ['KZ-63', 'KZ-71', 'KZ-75'].flatMap((region) => [
    `${region},fixed_capital,2021,800,bn KZT`,
    `${region},fixed_capital,2022,880,bn KZT`,
  ]);
  const csv = ['region,input,year,value,unit', ...rows, 'KZ-10,fixed_capital,2022,414,bn KZT'].join('\n');
  await app.show('package');
  await app.createPackage('Границы');
  const name = 'borders.csv';
  await app.chooseFiles(app.importButton(), { name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await app
    .importDialog(name)
    .getByRole('button', { name: words.importing.writeCells(7) })
    .click();
  await app.show('data');

  const found = finding(app, 'borders');
  await expect(found).toContainText('08.06.2022');
  await expect(found.getByRole('button', { name: 'ВКО', exact: true })).toBeVisible();
  await expect(finding(app, 'new region').getByRole('button', { name: 'Абай', exact: true })).toBeVisible();
  await found.getByRole('button', { name: words.checks.fixes.stateBorders(2021) }).click();
  await expect(found).toBeHidden();
  await expect(app.sheetRow('KZ-63')).toContainText('110,0');
});

test('half-years beside full years say why no conversion is offered; that they are so is declared in a few clicks', async ({
  page,
  context,
  app,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { checks, structure, units } = app.words;
  await app.show('data');
  await app.goToCell('KZ-10', 'sme_gva', 2025);
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Control+c');
  const { text } = await takeFromClipboard(page);
  const halves = text.split('\r\n').map((line) => (line === '' ? '' : String(Number(line.replace(',', '.')) * 0.47)));
  await putOnClipboard(page, { text: halves.join('\r\n').replaceAll('.', ','), html: '' });
  await page.keyboard.press('Control+v');

  const found = finding(app, 'half-year');
  await expect(found).toBeVisible();
  await expect(found).toContainText('Полугодие нельзя пересчитать в год');
  await found.getByRole('button', { name: checks.declareUnit }).click();
  const unit = page.getByRole('dialog', { name: structure.title }).getByRole('form');
  await unit.getByRole('combobox', { name: structure.period }).selectOption({ label: units.periods['January-June'] });
  await unit.getByRole('button', { name: structure.save }).click();
  await expect(unit).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(found).toBeHidden();
});
