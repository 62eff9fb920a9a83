import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { barriers } from './barriers';
import { order5, regionName } from './order';
import { expect, test } from './page';

const name = (code: string, language: 'kk' | 'ru'): string =>
  order5.inputs.find((input) => input.code === code)?.names[language] ?? '';

const shortName = (code: string, language: 'kk' | 'ru'): string =>
  order5.inputs.find((input) => input.code === code)?.shortNames[language] ?? '';

/** A table as the Bureau of National Statistics prints it: merged title and years, rows for the country and in all, a footnote. */
const printed = (language: 'kk' | 'ru', years: readonly [number, number] = [2024, 2025]): WriteSheet => ({
  name: '1',
  rows: [
    [`1.2 ${name('fixed_capital', language)}, ${language === 'kk' ? 'млн теңге' : 'млн тенге'}`],
    [],
    [null, language === 'kk' ? 'Жыл' : 'Год', null],
    [null, ...years],
    [language === 'kk' ? 'Қазақстан Республикасы' : 'Республика Казахстан', 19_000_000, 20_000_000],
    [`${regionName('KZ-10', language)}¹`, 700_200, 751_250],
    [regionName('KZ-11', language), 500_000, 640_000.5],
    [regionName('KZ-15', language), null, 880_000],
    [language === 'kk' ? 'Барлығы' : 'Всего', 20_200_200, 22_271_250.5],
    [],
    [language === 'kk' ? '¹ 2022 жылы құрылған.' : '¹ Образована в 2022 году.'],
  ],
  merges: [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
    { startRow: 2, startCol: 1, endRow: 2, endCol: 2 },
  ],
});

for (const language of ['kk', 'ru'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a table as statistics offices print it comes in after a look at how it was recognised', async ({
      page,
      app,
    }) => {
      const { words } = app;
      const { importing } = words;
      const bytes = await writeXlsx({ sheets: [printed(language), { name: '2', rows: [] }] });
      const later = await writeXlsx({ sheets: [printed(language, [2025, 2026])] });
      await app.show('package');
      await app.createPackage('Кесте');
      const file = { name: 'кесте.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
      await app.chooseFiles(app.importButton(), file);
      const dialog = app.importDialog(file.name);
      await expect(dialog).toContainText(importing.table.lead);
      await expect(dialog.getByLabel(importing.table.yearOf('C'))).toHaveValue('2025');
      await expect(dialog.getByLabel(importing.table.unitOfAll)).toHaveValue(/^млн те[нң]ге$/);
      await expect(dialog.getByLabel(importing.table.inputOf('B')).locator('option:checked')).toHaveText(
        shortName('fixed_capital', language),
      );
      expect.soft(await barriers(page)).toEqual([]);
      await expect(dialog.getByRole('button', { name: importing.table.read(2) })).toBeFocused();
      await page.keyboard.press('Enter');
      // A country row is kept beside the ranking; a blank cell changes nothing.
      await expect(dialog.getByRole('button', { name: importing.writeCells(7) })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await app.show('data');
      await app.goToCell('KZ-11', 'fixed_capital', 2025);
      await expect(app.activeCell()).toHaveAccessibleName(/640\s000,5/);

      // The next of its kind is read as this one was, years and all: one Enter.
      const next = { ...file, name: 'келесі.xlsx', buffer: Buffer.from(later) };
      await app.show('package');
      await app.chooseFiles(app.importButton(), next);
      const again = app.importDialog(next.name);
      await expect(again).toContainText(importing.table.recalled);
      await expect(again).toContainText(importing.merged(2));
      await expect(again.getByRole('button', { name: importing.writeCells(7) })).toBeFocused();
      await again.getByRole('button', { name: importing.table.look }).click();
      await expect(again.getByLabel(importing.table.yearOf('C'))).toHaveValue('2026');
      await page.keyboard.press('Escape');
      await app.chooseFiles(app.importButton(), next);
      await expect(again.getByRole('button', { name: importing.writeCells(7) })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(again).toBeHidden();
      await expect(app.message(importing.wroteCells(next.name, 7))).toBeVisible();
    });
  });
}
