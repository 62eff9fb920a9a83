import type { Locator } from '@playwright/test';
import type { App } from './app';
import { expect, test } from './page';

test.use({ language: 'ru' });

const NO_NAMES = { region: String, input: String };

/** The dialog of years, inputs and regions, on one of its parts. */
async function openStructure(app: App, part: 'years' | 'series' | 'regions'): Promise<Locator> {
  const { structure } = app.words;
  await app.show('package');
  await app.page.getByRole('button', { name: structure.open }).click();
  const dialog = app.page.getByRole('dialog', { name: structure.title });
  await dialog.getByRole('radio', { name: structure.tabs[part] }).check({ force: true });
  return dialog;
}

const close = async (app: App): Promise<void> => {
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
};

/** The handle of a row: its name. */
const handle = (dialog: Locator, name: string): Locator => dialog.getByRole('button', { name, exact: true });

test('a year is added for good, and one with figures goes only after what hangs on it was named; undo brings all back', async ({
  app,
}) => {
  const { structure } = app.words;
  const dialog = await openStructure(app, 'years');
  const newYear = dialog.getByRole('textbox', { name: structure.newYear });
  const { yearFaulty, yearTaken } = app.words.problems;
  for (const text of ['1800', '9999', '2026.5', '99999']) {
    await newYear.fill(text);
    await app.page.keyboard.press('Enter');
    await expect(dialog).toContainText(yearFaulty({ code: 'yearFaulty', text }, NO_NAMES));
  }
  await newYear.fill('2024');
  await app.page.keyboard.press('Enter');
  await expect(dialog).toContainText(yearTaken({ code: 'yearTaken', year: 2024 }, NO_NAMES));
  await newYear.fill('2027');
  await app.page.keyboard.press('Enter');
  await expect(handle(dialog, '2027')).toBeFocused();

  await handle(dialog, '2024').press('Delete');
  const question = dialog.getByRole('form', { name: structure.deleteOf('2024') });
  await expect(question).toContainText('160 значений (2024); 479 ответов опроса');
  await expect(question).toContainText('не будет вычислено темпов роста 2025 года: 80');
  await app.page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(handle(dialog, '2024')).toBeFocused();
  await app.page.keyboard.press('Delete');
  await app.page.keyboard.press('Enter');
  await expect(handle(dialog, '2024')).toHaveCount(0);
  // Inside the dialog too, on whichever part of it, but not while a field has a text of its own to take back.
  await dialog.getByRole('radio', { name: structure.tabs.regions }).check({ force: true });
  await app.page.keyboard.press('Control+z');
  await expect(handle(dialog, '2024')).toBeVisible();
  await expect(dialog.getByRole('status').filter({ hasText: '2024' })).toBeVisible();
  await newYear.fill('2031');
  await app.page.keyboard.press('Control+y');
  await expect(handle(dialog, '2024')).toBeVisible();
  await dialog.getByRole('radio', { name: structure.tabs.years }).focus();
  await app.page.keyboard.press('Control+Shift+z');
  await expect(handle(dialog, '2024')).toHaveCount(0);
  await close(app);

  await app.reload();
  await app.show('data');
  const main = app.page.getByRole('main');
  const years = main.getByRole('radiogroup', { name: app.words.data.years });
  await expect(years.getByText('2027')).toBeVisible();
  await expect(years.getByText('2024')).toHaveCount(0);
  await app.page.keyboard.press('Control+z');
  // Five years are a list.
  await expect(main.getByRole('combobox', { name: app.words.data.years })).toContainText('2024');
  await expect(app.message(/160/)).toBeVisible();
  await app.show('rating');
  const rated = app.page.getByRole('radiogroup', { name: app.words.rating.year });
  await rated.getByRole('radio', { name: /2024/ }).check({ force: true });
  await expect(app.leagueLines().then((lines) => lines.length)).resolves.toBeGreaterThan(19);
});

test('figures typed under the wrong year go to another, but never into one that has any', async ({ app }) => {
  const { structure } = app.words;
  const dialog = await openStructure(app, 'years');
  await handle(dialog, '2022').press('F2');
  const form = dialog.getByRole('form', { name: structure.moveYearOf(2022) });
  await form.getByRole('textbox').fill('2023');
  await app.page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert').first()).toContainText('В 2023 году уже есть значения: 140');
  await form.getByRole('textbox').fill('2021');
  await app.page.keyboard.press('Enter');
  await expect(dialog.getByRole('row', { name: /^2021/ })).toContainText('60');
  await expect(handle(dialog, '2022')).toHaveCount(0);
});

test('an own series: added by a name alone, typed into, renamed, converted, ordered and deleted; those of the Order stay', async ({
  app,
}) => {
  const { structure, data } = app.words;
  const dialog = await openStructure(app, 'series');
  for (const name of ['Ввод жилья', 'Автодороги']) {
    await dialog.getByRole('button', { name: structure.addSeries }).click();
    await dialog.getByRole('textbox', { name: structure.names.ru }).fill(name);
    await app.page.keyboard.press('Enter');
    await expect(handle(dialog, name)).toBeFocused();
  }
  const own = dialog.getByRole('table').first();
  await expect(own).toContainText('vvod_zhilya');
  await app.page.keyboard.press('Alt+ArrowUp');
  await expect(own.locator('tbody tr').first()).toContainText('Автодороги');
  await expect(handle(dialog, 'Автодороги')).toBeFocused();
  // What the methodology is made of has a unit to be stated, and no way to be deleted or renamed.
  await handle(dialog, 'Экспорт региона').press('Delete');
  await expect(dialog.getByRole('form')).toHaveCount(0);
  await expect(dialog).toContainText(structure.ofMethodLead);
  await close(app);

  await app.show('data');
  await app.page.getByRole('combobox', { name: data.directions }).selectOption({ label: data.ownSeries });
  await app.sheet().getByRole('rowheader', { name: 'Область Абай', exact: true }).click();
  await app.page.keyboard.press('End');
  for (let steps = 0; steps < 8; steps += 1) {
    if ((await app.activeCell().getAttribute('aria-label'))?.includes('Ввод жилья') === true) break;
    await app.page.keyboard.press('ArrowLeft');
  }
  await app.page.keyboard.type('1500');
  await app.page.keyboard.press('Enter');
  await app.expectSaved();

  const again = await openStructure(app, 'series');
  await again.getByRole('button', { name: new RegExp(`^${structure.unitOf('Ввод жилья')}`) }).click();
  const unit = again.getByRole('form');
  await unit.getByRole('combobox', { name: structure.scale }).selectOption({ label: app.words.units.scales[1000] });
  await unit.getByRole('checkbox').check();
  await unit.getByRole('button', { name: structure.save }).click();
  await expect(unit).toHaveCount(0);
  await handle(again, 'Ввод жилья').press('Delete');
  await expect(again.getByRole('form')).toContainText('1 значение (2025)');
  await app.page.keyboard.press('Escape');
  await close(app);
  const { text } = await app.exportAs('data CSV');
  expect(text).toContain('KZ-10,vvod_zhilya,2025,1.5,thousand units');
});

test('a region goes with its figures and answers, and comes back with them after a reload', async ({ app }) => {
  const { structure } = app.words;
  await app.chooseOwnRegion('KZ-19');
  const dialog = await openStructure(app, 'regions');
  await handle(dialog, 'Алматинская область').press('Delete');
  const question = dialog.getByRole('form');
  await expect(question).toContainText(structure.dependants.ownRegion);
  await expect(question).toContainText(structure.dependants.successors('Область Жетісу'));
  await app.page.keyboard.press('Enter');
  await expect(handle(dialog, 'Алматинская область')).toHaveCount(0);
  await close(app);
  await app.show('rating');
  await expect(app.leagueRow('KZ-19')).toHaveCount(0);
  await app.reload();
  await app.show('rating');
  await expect(app.leagueRow('KZ-10')).toHaveCount(1);
  await expect(app.leagueRow('KZ-19')).toHaveCount(0);
  await app.page.keyboard.press('Control+z');
  await expect(app.leagueRow('KZ-19').first()).toBeVisible();
});

test('a region that is renamed is called so everywhere, in another tab too', async ({ app, context }) => {
  const { structure } = app.words;
  const dialog = await openStructure(app, 'regions');
  await handle(dialog, 'Акмолинская область').press('F2');
  await dialog.getByRole('textbox', { name: structure.names.ru }).fill('Акмола');
  await app.page.keyboard.press('Enter');
  await expect(handle(dialog, 'Акмола')).toBeVisible();
  const other = await context.newPage();
  await other.goto('#/rating');
  await expect(other.getByRole('rowheader', { name: 'Акмола', exact: true }).first()).toBeVisible();
  await other.close();
});

const DISTRICTS = [
  ['Алтынсарин ауданы', 'Алтынсаринский район'],
  ['Амангелді ауданы', 'Амангельдинский район'],
  ['Әулиекөл ауданы', 'Аулиекольский район'],
  ['Денисов ауданы', 'Денисовский район'],
  ['Жангелдин ауданы', 'Джангельдинский район'],
  ['Жітіқара ауданы', 'Житикаринский район'],
  ['Қамысты ауданы', 'Камыстинский район'],
  ['Қарабалық ауданы', 'Карабалыкский район'],
] as const;

test('districts of one oblast from a pasted list: sheet, import by name, rating to n points, results', async ({
  app,
  context,
}) => {
  const { structure, rating } = app.words;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.show('package');
  await app.createPackage('Костанайская область по районам');
  const dialog = await openStructure(app, 'regions');
  await dialog.getByRole('button', { name: structure.list }).click();
  const list = ['Код\tАтауы\tНаименование', ...DISTRICTS.map(([kk, ru], at) => `D${at + 1}\t${kk}\t${ru}`)];
  await app.page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    [...list, 'D2\tҚостанай\tКостанай'].join('\r\n'),
  );
  await dialog.getByRole('textbox', { name: structure.listField }).focus();
  await app.page.keyboard.press('Control+v');
  await expect(dialog.getByRole('form').getByRole('alert')).toContainText('Строка 10: код «D2» повторяется');
  await app.page.evaluate((text) => navigator.clipboard.writeText(text), `${list.join('\r\n')}\r\n`);
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Control+v');
  await dialog.getByRole('button', { name: structure.replace(8) }).click();
  await expect(handle(dialog, 'Карабалыкский район')).toBeVisible();
  await expect(handle(dialog, 'Область Абай')).toHaveCount(0);
  await close(app);

  // A table with the districts' own names, one of them in Kazakh.
  const figures = DISTRICTS.flatMap(([kk, ru], at) =>
    [2024, 2025].map(
      (year) => `${at === 0 ? kk : ru},fixed_capital,${year},${year === 2024 ? '100.5' : 100.5 + 10 * (at + 1)}`,
    ),
  );
  const file = {
    name: 'districts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['region,input,year,value', ...figures].join('\n')),
  };
  await app.chooseFiles(app.importButton(), file);
  const preview = app.importDialog('districts.csv');
  await preview.getByRole('button', { name: app.words.importing.writeCells(16) }).click();
  await expect(preview).toHaveCount(0);

  await app.show('data');
  const row = app.sheet().getByRole('row').filter({ hasText: 'Аулиекольский район' });
  await expect(row).toContainText('130,5');
  await app.show('rating');
  const places = app.league().getByRole('rowheader', { name: 'Карабалыкский район', exact: true });
  await expect(places.first()).toBeVisible();
  await expect(app.page.getByText(rating.tiles, { exact: true }).first()).toBeVisible();
  await app.show('package');
  const { text } = await app.exportAs('results exchange');
  const best = text.split('\n').find((line) => line.startsWith('2025,rank,D8,'));
  expect(best?.split(',')[3]).toBe('1');

  // One step back, and it is the country again, also after a reload.
  await app.page.keyboard.press('Control+z');
  await app.page.keyboard.press('Control+z');
  await app.expectSaved();
  await app.reload();
  const restored = await openStructure(app, 'regions');
  await expect(handle(restored, 'Область Абай')).toBeVisible();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('nothing is wider than the window but the tables inside themselves', async ({ app }) => {
    for (const part of ['years', 'series', 'regions'] as const) {
      const dialog = await openStructure(app, part);
      expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
      await close(app);
    }
  });
});
