import type { Page } from '@playwright/test';
import type { App } from './app';
import { barriers } from './barriers';
import { expect, test } from './page';
import { madeUp } from './samples';
import { surveyRow } from './surveyFiles';

const ROWS = 400;
const REGIONS = ['Абай облысы', 'г. Астана', 'Костанайская область', 'ЗКО', 'Улытау'] as const;
const HEADINGS = [
  'Анкета',
  'Регион',
  'Предприятие',
  'Количество работников',
  'Отрасль',
  'Инвестировали',
  'Дата услуги',
  'Дата опроса',
  ...Array.from({ length: 16 }, (_, index) => `Вопрос ${index + 1}`),
];
/** What is wrong in which row, by heading. */
const FAULTS: readonly (readonly [row: number, heading: string, text: string])[] = [
  [10, 'Вопрос 1', '8'],
  [20, 'Вопрос 2', '3,5'],
  [30, 'Регион', 'Атлантида'],
  [40, 'Вопрос 9', '0'],
  [50, 'Дата услуги', '10.05.2023'],
  [60, 'Дата услуги', '32.13.2025'],
  [70, 'Анкета', '1069'],
  [80, 'Вопрос 3', 'плохо'],
  [90, 'Вопрос 4', '-1'],
  [100, 'Регион', ''],
];
const UNCLEAR: typeof FAULTS = [
  [110, 'Вопрос 14', '2–3 раза'],
  [120, 'Вопрос 15', 'көп'],
];

/** A table as an office keeps it: Russian headings, semicolons, no column for the year; ten rows are faulty. */
function officeTable() {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const marks = Array.from({ length: 13 }, (_mark, question) => 1 + ((index * 7 + question * (3 + (index % 4))) % 7));
    const given = surveyRow(String(1000 + index), REGIONS[index % REGIONS.length] ?? '', marks.join(''));
    const { id, region, company, employees, sector, invested, q14, q15 } = given;
    const remark = ['дороги', ' Дороги ', 'свет', ''][index % 4];
    return [id, region, company, employees, sector, invested, '10.05.2025', '15.02.2026', ...marks, q14, q15, remark];
  });
  for (const [row, heading, text] of [...FAULTS, ...UNCLEAR]) rows[row]?.splice(HEADINGS.indexOf(heading), 1, text);
  return madeUp('office.csv', [HEADINGS, ...rows].map((cells) => cells.join(';')).join('\r\n'));
}

const figure = (page: Page, label: string) =>
  page.getByRole('main').locator('dl > div').filter({ hasText: label }).getByRole('definition');

async function importOfficeTable(page: Page, app: App): Promise<void> {
  const { columns, writeResponses } = app.words.importing;
  await app.show('survey');
  await app.chooseFiles(page.getByRole('main').getByRole('button', { name: app.words.shell.import }), officeTable());
  const dialog = app.importDialog('office.csv');
  await dialog.getByRole('combobox', { name: columns.fields.id }).selectOption({ label: 'Анкета' });
  await expect(dialog.getByRole('textbox', { name: columns.yearOfAll })).toHaveValue('2025');
  await expect(dialog.getByRole('combobox', { name: 'Q16' }).locator('option:checked')).toHaveText('Вопрос 16');
  await dialog.getByRole('button', { name: columns.read }).click();
  await expect(dialog.locator('dl > div').filter({ hasText: app.words.importing.rejected })).toContainText('10');
  await dialog.getByRole('button', { name: writeResponses(ROWS) }).click();
  await expect(dialog).toHaveCount(0);
}

for (const language of ['kk', 'ru'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('400 responses come in by matched columns; two of ten faulty rows are put right, unclear answers decided', async ({
      page,
      app,
    }) => {
      const { decide, counts, entry, part, quality } = app.words.survey;
      await importOfficeTable(page, app);
      await expect(figure(page, counts.figures.accepted)).toHaveText('869');
      await page.getByRole('link', { name: part.decide }).click();
      const rejected = page.getByRole('table', { name: decide.rejected });
      await expect(rejected.getByRole('row')).toHaveCount(11);
      const repair = async (line: number, change: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) => {
        const name = decide.repairOf(quality.line('office.csv', line));
        await rejected.getByRole('button', { name, exact: true }).click();
        const dialog = page.getByRole('dialog', { name });
        await expect(dialog.getByRole('button', { name: entry.save })).toBeDisabled();
        await change(dialog);
        await expect(dialog.getByRole('status')).toHaveText(entry.counts);
        await dialog.getByRole('button', { name: entry.save }).click();
        await expect(dialog).toHaveCount(0);
      };
      await repair(12, async (dialog) => {
        await expect(dialog.getByRole('textbox', { name: /^Q1\b/ })).toBeFocused();
        await page.keyboard.press('7');
      });
      await expect(rejected.getByRole('row')).toHaveCount(10);
      // Of two forms with one id and different answers the second came under a wrong number.
      await repair(72, (dialog) => dialog.getByRole('textbox', { name: decide.id }).fill('1070'));
      await expect(rejected.getByRole('row')).toHaveCount(9);

      expect(await barriers(page)).toEqual([]);
      const unclear = page.getByRole('table', { name: decide.unclear });
      const row = (line: number) => unclear.getByRole('row').filter({ hasText: quality.line('office.csv', line) });
      await row(112).getByRole('textbox').fill('2');
      await row(112).getByRole('textbox').press('Enter');
      await expect(row(112).getByRole('button')).toHaveText(decide.again);
      await row(122).getByRole('button', { name: decide.blank }).click();
      await expect(page.getByText(decide.unclearLead(0))).toBeVisible();
      await page.getByRole('link', { name: part.counts }).click();
      await expect(figure(page, counts.figures.accepted)).toHaveText('871');
      await expect(figure(page, counts.figures.unclear)).toHaveText('0');
      await page.getByRole('button', { name: app.words.shell.undo }).click();
      await expect(figure(page, counts.figures.unclear)).toHaveText('1');
    });
  });
}

test('free answers are found, counted and tagged; experts’ marks take the place of the survey in a whole column', async ({
  page,
  app,
}) => {
  const { remarks, experts, part, questions } = app.words.survey;
  await app.show('survey');
  await page.getByRole('link', { name: part.remarks }).click();
  await page.getByRole('textbox', { name: remarks.find }).fill('ROAD');
  const found = page.getByRole('table', { name: remarks.title }).getByRole('row');
  await expect(found).toHaveCount(2);
  const count = Number(await found.nth(1).getByRole('cell').nth(1).textContent());
  await found.nth(1).getByRole('checkbox').check();
  await page.getByRole('combobox', { name: remarks.newTag }).fill('дороги');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: remarks.find }).fill('');
  await expect(found).not.toHaveCount(2);
  await page.getByRole('button', { name: `дороги ${count}` }).click();
  await expect(found).toHaveCount(2);
  await expect(found.nth(1)).toContainText('дороги');

  await page.getByRole('link', { name: part.questions }).click();
  await expect(page.getByRole('table', { name: questions.matrix }).getByRole('row')).toHaveCount(18);
  await expect(page.getByText(`Q5 → F4.2: ${questions.interpretation}`)).toHaveCount(1);
  await expect(page.getByText(`Q4 → F4.1: ${questions.ownWords}`)).toHaveCount(1);
  await expect(page.getByRole('table', { name: questions.diagnosticsTable }).getByRole('row')).toHaveCount(21);
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('link', { name: part.experts }).click();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Область Ұлытау', exact: true }) });
  const marks = [
    ['А. Б.', '7'],
    ['В. Г.', '5'],
  ] as const;
  for (const [column, [name, mark]] of marks.entries()) {
    await page.getByRole('textbox', { name: experts.newExpert }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid').getByRole('textbox')).toBeFocused();
    await row.getByRole('gridcell').nth(column).click();
    await page.keyboard.type(`${mark}\n`);
  }
  await expect(row.getByRole('gridcell').nth(2)).toHaveText('6,00');
  await expect(row.getByRole('gridcell').nth(3)).toHaveText('1,41');
  await expect(row.getByRole('gridcell').nth(5)).not.toHaveText('6,00');
  await page.getByRole('radio', { name: experts.experts }).check({ force: true });
  await expect(row.getByRole('gridcell').nth(5)).toHaveText('6,00');
  const other = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Область Абай', exact: true }) });
  await expect(other.getByRole('gridcell').nth(5)).toHaveText('–');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: app.words.shell.undo }).click();
  await expect(other.getByRole('gridcell').nth(5)).not.toHaveText('–');
});
