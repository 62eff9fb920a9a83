import type { Locator, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { type App, fileOf } from './app';
import { barriers } from './barriers';
import { namesOf, order5, regionName } from './order';
import { expect, secondTab, test } from './page';
import { unexplained } from './unexplained';

/** No message of scenarios speaks of a region or an input by its code. */
const NO_NAMES = { region: String, input: String };

/** The list of scenarios; the screen is on view then. */
async function openScenarios(app: App): Promise<Locator> {
  await app.page.keyboard.press('Alt+5');
  await app.expectScreen('scenarios');
  return app.page.getByRole('tree', { name: app.words.scenarios.branches });
}

const branch = (tree: Locator, name: string): Locator =>
  tree.getByRole('treeitem').filter({ has: tree.page().getByText(name, { exact: true }) });

/** Begins a scenario with the keys: off the one that has the focus. */
async function begin(app: App, name: string): Promise<void> {
  await app.page.keyboard.press('Insert');
  await app.page.keyboard.type(name);
  await app.page.keyboard.press('Enter');
}

for (const language of ['kk', 'ru'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('scenarios are begun, renamed, copied, branched off and deleted with the keys, and all of it is taken back', async ({
      page,
      app,
    }) => {
      const words = app.words.scenarios;
      const tree = await openScenarios(app);
      await expect(page.getByText(words.none)).toBeVisible();
      // Without any scenario the name of the first is typed at once.
      await expect(page.getByRole('textbox', { name: words.nameOfNew })).toBeFocused();
      await page.keyboard.type('Жаңа жобалар');
      await page.keyboard.press('Enter');
      const first = branch(tree, 'Жаңа жобалар');
      await expect(first).toBeFocused();
      await expect(first).toHaveAttribute('aria-selected', 'true');

      // A name that is taken, in whichever case, is refused at the field, and nothing is lost.
      await begin(app, 'жаңа Жобалар');
      const field = page.getByRole('textbox', { name: words.nameOfNew });
      await expect(field).toHaveAccessibleDescription(
        app.words.problems.scenarioNameTaken({ code: 'scenarioNameTaken', name: 'жаңа Жобалар' }, NO_NAMES),
      );
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Сақ болжам');
      await page.keyboard.press('Enter');
      const second = branch(tree, 'Сақ болжам');
      await expect(second).toHaveAttribute('aria-level', '3'); // off the one that was on view
      await expect(second).toBeFocused();

      await page.keyboard.press('F2');
      await page.keyboard.type('Өте сақ болжам');
      await page.keyboard.press('Enter');
      await expect(branch(tree, 'Өте сақ болжам')).toBeFocused();

      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await page.getByRole('button', { name: words.actions }).click();
      await page.getByRole('menuitem', { name: words.duplicate }).click();
      await expect(page.getByRole('textbox', { name: words.nameOf(words.copyOf('Жаңа жобалар', 1)) })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(branch(tree, words.copyOf('Жаңа жобалар', 1))).toHaveAttribute('aria-level', '2');
      // Nothing hangs on the copy, so that nothing is asked.
      await page.keyboard.press('Delete');
      await expect(tree.getByRole('treeitem')).toHaveCount(3);

      await first.focus();
      await page.keyboard.press('Delete');
      const question = page.getByRole('dialog', { name: words.deleteTitle('Жаңа жобалар') });
      await expect(question).toContainText(words.goesBranches('Өте сақ болжам'));
      await page.keyboard.press('Enter');
      await expect(tree.getByRole('treeitem')).toHaveCount(1);
      await page.keyboard.press('Control+z');
      await expect(tree.getByRole('treeitem')).toHaveCount(3);
      await app.expectSaved();
      await app.reload();
      await expect(tree.getByRole('treeitem')).toHaveCount(3);
      await expect(branch(tree, 'Өте сақ болжам')).toHaveAttribute('aria-level', '3');
    });
  });
}

test('a scenario is put away and taken out again, and its note is kept', async ({ page, app }) => {
  const words = app.words.scenarios;
  const tree = await openScenarios(app);
  await page.keyboard.type('Старый план');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: words.note }).fill('Согласовано с Қаржы басқармасы');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: words.actions }).click();
  await page.getByRole('menuitem', { name: words.toArchive }).click();
  const archive = page.getByRole('button', { name: words.archive(1) });
  await expect(archive).toHaveAttribute('aria-expanded', 'true'); // while it is on view
  await branch(tree, words.base).click();
  await expect(archive).toHaveAttribute('aria-expanded', 'false');
  await expect(branch(tree, 'Старый план')).toHaveCount(0);
  await archive.click();
  await branch(tree, 'Старый план').click();
  await expect(page.getByRole('textbox', { name: words.note })).toHaveValue('Согласовано с Қаржы басқармасы');
  await page.getByRole('button', { name: words.actions }).click();
  await page.getByRole('menuitem', { name: words.fromArchive }).click();
  await expect(archive).toHaveCount(0);
  await expect(branch(tree, 'Старый план')).toBeVisible();
});

const ULYTAU = 'KZ-62';

/** Types a project of 60 bn tenge with 40 % foreign investment at 520 tenge a dollar, from the list of scenarios on, with the keys. */
async function planProject(app: App, scenario: string, project: string): Promise<Locator> {
  const { page } = app;
  const words = app.words.projects;
  const tree = await openScenarios(app);
  await branch(tree, app.words.scenarios.base).focus();
  await begin(app, scenario);
  await expect(branch(tree, scenario)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab'); // past the list
  await tabInto(page, words.title);
  await page.keyboard.type(project);
  await page.keyboard.press('Tab');
  await page.keyboard.type(regionName(ULYTAU, app.language));
  await page.keyboard.press('Tab');
  await expect(app.activeCell()).toHaveAccessibleName(new RegExp(words.columns.input));
  await page.keyboard.press('Tab');
  await page.keyboard.type('=42+18');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  const asked = page.getByRole('textbox', {
    name: `${words.rateOf('USD', 2025)}: ${words.rateMissing}`,
  });
  await expect(asked).toBeVisible();
  const missing = { code: 'no exchange rate', project: '', currency: 'USD', year: 2025, into: 'fdi' } as const;
  await expect(page.getByText(words.problems['no exchange rate'](missing, namesOf(app.language)))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(asked).toBeFocused();
  await page.keyboard.type('520');
  await page.keyboard.press('Enter');
  return tree;
}

/** Presses Tab until the focus is inside the sheet of a name. */
async function tabInto(page: Page, name: string): Promise<void> {
  const inside = page.getByRole('grid', { name }).locator(':focus');
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await inside.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead into ${name}`);
}

for (const language of ['kk', 'ru'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a project typed into a new scenario moves its region as an independent computation has it, under each reading', async ({
      page,
      app,
    }) => {
      const words = app.words.scenarios;
      const tree = await planProject(app, 'Жаңа жобалар', 'Кен байыту');
      const figures = page.getByRole('main').locator('dl').first();
      await expect(figures).toContainText(words.inBase('17'));
      await expect(figures.locator('dd').first()).toContainText(/^3/);
      await expect(figures).toContainText(words.peersIn.observed(2025, 2025));

      for (const [points, before, after] of [
        ['linear', 16, 4],
        ['ratio', 14, 3],
        ['rank', 17, 3],
      ] as const) {
        // The reading of the package, which the scenario goes by; the base is on view.
        await branch(tree, words.base).click();
        await app.show('rating');
        await app.choosePoints(points);
        await app.expectPlace(ULYTAU, before);
        await app.show('scenarios');
        await branch(tree, 'Жаңа жобалар').click();
        await expect(figures).toContainText(words.inBase(String(before)));
        await expect(figures.locator('dd').first()).toContainText(new RegExp(`^${after}`));
      }

      // Every digit of the figures that the project moves.
      await app.show('package');
      const { text } = await app.exportAs('results exchange');
      const [header = '', ...lines] = text.split('\n').map((line) => line.split(','));
      const line = lines.find((cells) => cells[0] === '2025' && cells.includes(ULYTAU)) ?? [];
      expect(line.at(-1)).toContain('scenario');
      const figure = (name: string) => Number(line[header.indexOf(name)]).toFixed(4);
      expect(['F3.1', 'F3.2', 'F5.1'].map(figure)).toEqual(['139.4487', '140.2055', '127.6220']);

      // The workbook has the base as it is, though a scenario is on view, and the scenario beside it.
      const { bytes } = await app.exportAs('results workbook');
      const { sheets } = await readXlsx(bytes);
      const names = app.words.exporting.workbook.sheets;
      const rowOf = (sheet: string, code: number) =>
        sheets.find((each) => each.name === sheet)?.rows.find((row) => row[code] === ULYTAU && row.includes(2025));
      expect(rowOf(names.rating, 1)?.slice(3, 4)).toEqual([17]);
      expect(rowOf(names.values, 1)).not.toContain(Number(line[header.indexOf('F3.1')]));
      const [scenario, year, , , place, inBase, score, before, difference] = rowOf(names.scenarios, 2) ?? [];
      expect([scenario, year, place, inBase]).toEqual(['Жаңа жобалар', 2025, 3, 17]);
      expect(score).toBe(Number(line[header.indexOf('R')]));
      expect(difference).toBe(Number(score) - Number(before));
    });
  });
}

test('a block from a spreadsheet becomes projects, in one step of undo, and what does not do is told', async ({
  page,
  app,
  context,
}) => {
  const words = app.words.projects;
  const tree = await openScenarios(app);
  await branch(tree, app.words.scenarios.base).focus();
  await begin(app, 'Вставка');
  const sheet = page.getByRole('grid', { name: words.title });
  await tabInto(page, words.title);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = [
    'Завод\tАбай\tОсновной капитал\t1 234,5',
    'Мост\tАтлантида\tЭкспорт\t7',
    'Цех\tУлытау\tОсновной капитал\t5\t\t150\t120',
    'Рудник\tУлытау\tЭкспорт\t210,0',
  ].join('\r\n');
  await page.evaluate((block) => navigator.clipboard.writeText(block), text);
  await page.keyboard.press('Control+v');
  const row = (name: string) =>
    sheet.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('Завод')).toContainText('1\u00A0234,5');
  await expect(row('Рудник')).toContainText('210,0');
  // Rows with a wrong cell are left out whole, and every such cell is told.
  const percent = (text: string) => words.faults['percent outside']({ code: 'percent outside', text }, NO_NAMES);
  const told = [
    words.pasted(2),
    words.leftOut(2),
    words.faultAt(
      2,
      words.columns.region,
      words.faults['region unknown']({ code: 'region unknown', text: 'Атлантида' }, NO_NAMES),
    ),
    words.faultAt(3, words.columns.part, percent('150')),
    words.faultAt(3, words.columns.share, percent('120')),
  ];
  await expect(app.message(told.join(' '))).toBeVisible();
  for (const name of ['Мост', 'Цех']) await expect(row(name)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row('Завод')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(row('Рудник')).toBeVisible();

  // The last project is unticked with one key, its status chosen from a list, and it is deleted by its name.
  await sheet.getByRole('rowheader', { name: 'Рудник', exact: true }).click();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(app.activeCell()).toHaveAccessibleName(new RegExp(`${words.notIncluded}$`));
  const status = new RegExp(words.columns.status);
  for (let presses = 0; presses < 12; presses += 1) {
    if (status.test((await app.activeCell().getAttribute('aria-label')) ?? '')) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(app.activeCell()).toHaveAccessibleName(status);
  await page.keyboard.press('F2');
  await page.getByRole('menuitemradio', { name: words.statuses.contracted }).press('Enter');
  await expect(row('Рудник')).toContainText(words.statuses.contracted);
  await sheet.getByRole('rowheader', { name: 'Рудник', exact: true }).click();
  await page.keyboard.press('Delete');
  await expect(row('Рудник')).toHaveCount(0);
});

test('an amount typed over one that another tab has written meanwhile is refused, and the other stands', async ({
  page,
  app,
}) => {
  const words = app.words.projects;
  const tree = await openScenarios(app);
  await branch(tree, app.words.scenarios.base).focus();
  await begin(app, 'Вместе');
  await tabInto(page, words.title);
  await page.keyboard.type('Завод');
  await page.keyboard.press('Enter');
  await app.expectSaved();
  const other = await secondTab(app);
  const otherTree = await openScenarios(other);
  await branch(otherTree, 'Вместе').click();
  for (const tab of [app, other]) {
    const sheet = tab.page.getByRole('grid', { name: words.title });
    await sheet.getByRole('rowheader', { name: 'Завод', exact: true }).click();
    for (let steps = 0; steps < 3; steps += 1) await tab.page.keyboard.press('ArrowRight');
    await expect(tab.activeCell()).toHaveAccessibleName(new RegExp(words.amountOf(2025)));
  }
  const amounts = (tab: App) =>
    tab.page.getByRole('grid', { name: words.title }).getByRole('row').filter({ hasText: 'Завод' }).first();
  await other.page.keyboard.type('99');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await expect(amounts(other)).toContainText('60,0');
  await other.page.keyboard.press('Enter');
  const refusal = app.words.problems.staleRecord({ code: 'staleRecord', of: 'project', name: 'Завод' }, NO_NAMES);
  await expect(other.message(refusal)).toBeVisible();
  for (const tab of [app, other]) await expect(amounts(tab)).toContainText('60,0');

  // The whole scenario is deleted while an amount is typed into it: the text is told.
  await other.page.keyboard.type('88');
  await branch(tree, 'Вместе').focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(other.message(app.words.scenarios.notKept('88'))).toBeVisible();
});

test('projects come in from a file after a look at what it would bring, and leave as one', async ({ page, app }) => {
  const words = app.words.projects;
  const tree = await openScenarios(app);
  await branch(tree, app.words.scenarios.base).focus();
  await begin(app, 'Из файла');
  const file = {
    name: 'projects.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'Проект;Регион;Год;Сумма;Валюта;ПИИ, %;Статус',
        'Завод;Улытау;2025;60;млрд ₸;40;по договору',
        'Рудник;Абай;2025;12,5;;;реализуется',
        'Мост;Атлантида;2025;1;;;',
        'Порт;Мангистауская область;2040;1;;;',
      ].join('\r\n'),
    ),
  };
  await app.chooseFiles(page.getByRole('button', { name: words.importFile }), file);
  const preview = page.getByRole('dialog', { name: words.importOf('projects.csv') });
  await expect(preview).toContainText(words.importCounts(2, 2, 2));
  await expect(preview).toContainText(
    words.rowFaults['region unknown']({ code: 'region unknown', text: 'Атлантида' }, NO_NAMES),
  );
  await expect(preview).toContainText(words.rowFaults['year outside']({ code: 'year outside', year: 2040 }, NO_NAMES));
  await preview.getByRole('button', { name: words.write(2) }).click();
  await expect(preview).toHaveCount(0);
  const sheet = page.getByRole('grid', { name: words.title });
  await expect(sheet.getByRole('rowheader', { name: 'Рудник', exact: true })).toBeVisible();

  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.exportFile }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const { name, text } = await fileOf(await leaving);
  expect(name).toMatch(new RegExp(`^${words.fileName} \\d{4}-\\d\\d-\\d\\d\\.csv$`));
  expect(text).toContain('Рудник;Область Абай;2025;12,5');
  await branch(tree, 'Из файла').focus();
  await page.keyboard.press('Control+z');
  await expect(sheet.getByRole('rowheader', { name: 'Рудник', exact: true })).toHaveCount(0);
});

/** The figures of a table's row, by its heading. */
const rowOf = (table: Locator, name: string | RegExp): Locator =>
  table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name, exact: true }) });

for (const language of ['kk', 'ru'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a project echoes in the next year with other regions held and projected, the next region is overtaken by a project, and all is compared', async ({
      page,
      app,
    }) => {
      const { scenarios: words, overtaking, comparing, projects, weights, shell } = app.words;
      // A set of weights with 35 % on investment, to compare with.
      await app.show('readings');
      const direction = order5.directions.find(({ code }) => code === 'F3');
      const name = `F3 ${direction?.shortNames[app.language] ?? ''}`;
      await page.getByRole('textbox', { name: weights.weightOf(name) }).focus();
      await page.keyboard.type('35');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: weights.backToOrder }).click({ trial: true });
      const tree = await planProject(app, 'Жаңа жобалар', 'Кен байыту');

      // Two more years, with one click: the growth of the next year is lower for the project.
      const side = page.getByRole('complementary', { name: overtaking.title });
      const echo = side.getByRole('table', { name: overtaking.echo });
      await expect(rowOf(echo, overtaking.placeWith).getByRole('cell').first()).toContainText('3');
      await page.keyboard.press('F6');
      await expect(page.locator('[data-part]:focus').getByRole('heading', { name: comparing.compare })).toBeVisible();
      await page.keyboard.press('F6');
      await expect(side).toBeFocused();
      await side.getByRole('button', { name: overtaking.planMore(2) }).press('Enter');
      await expect(rowOf(echo, overtaking.placeWith)).toHaveCount(2);
      await expect(echo).toContainText(overtaking.peersAre(words.assumptions.held));
      await expect(echo).toContainText(overtaking.peersAre(words.assumptions.projected));
      await expect(rowOf(echo, overtaking.placeWithout).first().getByRole('cell').first()).toHaveText('17');
      const scores = rowOf(echo, overtaking.scoreChange).first().getByRole('cell');
      await expect(scores.nth(0)).toHaveText(/^\+4,/);
      await expect(scores.nth(1)).toHaveText(/^\u2212/);
      await expect(rowOf(echo, overtaking.factorWith('F3.1')).getByRole('cell').first()).toHaveText('139,4');

      // The place of the planning year stands under both assumptions, and beside the chosen one.
      await page.getByRole('combobox', { name: app.words.rating.year }).selectOption('2026');
      const figures = page.getByRole('main').locator('dl').first();
      await expect(figures).toContainText(words.peersIn.held(2026, 2025));
      await page
        .getByRole('radiogroup', { name: words.peers })
        .getByRole('radio', { name: words.assumptions.projected })
        .check();
      await expect(figures).toContainText(words.peersIn.projected(2026, 2025));
      await expect(page.getByRole('grid', { name: words.growths })).toBeVisible();
      await page.getByRole('combobox', { name: app.words.rating.year }).selectOption('2025');
      await expect(figures.locator('dd').first()).toContainText(/^3/);

      // Overtaking: the answer becomes a project with one click, and the place is reached.
      await side.getByText(overtaking.every).click();
      const prices = side.getByRole('table', { name: overtaking.every });
      const shortName = order5.regions.find(({ code }) => code === ULYTAU)?.shortNames[app.language] ?? '';
      await expect(rowOf(prices, shortName).getByRole('cell').first()).toHaveText('+32,8363 → 2');
      await expect(side.getByRole('status').first()).toContainText('+32,836');
      await side.getByRole('button', { name: overtaking.addProject }).press('Enter');
      await expect(side.getByRole('status').first()).toBeFocused();
      await expect(figures.locator('dd').first()).toContainText(/^[12]/);
      const sheet = page.getByRole('grid', { name: projects.title });
      await expect(sheet.getByRole('rowheader', { name: overtaking.projectForPlace(2), exact: true })).toBeVisible();

      // Side by side with the base, and with a set of weights.
      const table = page.getByRole('table', { name: comparing.compare });
      await expect(rowOf(table, comparing.place).getByRole('cell').first()).toHaveText('17');
      await page.getByRole('button', { name: comparing.columns }).click();
      await page.getByRole('button', { name: comparing.addColumn }).click();
      const third = page.getByRole('group', { name: comparing.column(3) });
      await third.getByRole('combobox', { name: words.weights }).selectOption({ label: shell.workingSet });
      await expect(table.getByRole('columnheader').last()).toContainText(shell.workingSet);
      await expect(rowOf(table, comparing.place).getByRole('cell')).toHaveCount(5);
      // Every number leads to what it was made of, under what it stands under: the base, which is not on view, first.
      const chain = page.getByRole('dialog', { name: app.words.trace.title });
      const result = chain.locator('[data-result]');
      await rowOf(table, /^F3\.1/)
        .getByRole('button')
        .first()
        .press('Enter');
      await expect(chain).toContainText('¶12(1)');
      await expect(chain).toContainText(words.base);
      await expect(result).toHaveText('115,6');
      await page.keyboard.press('Escape');
      await rowOf(table, comparing.place).getByRole('button').nth(3).press('F1');
      await expect(chain).toContainText(shell.workingSet);
      await page.keyboard.press('Escape');
      await rowOf(echo, overtaking.factorWithout('F3.1')).getByRole('button').first().press('Enter');
      await expect(chain).toContainText(overtaking.withoutProject('Кен байыту'));
      await page.keyboard.press('Escape');
      await expect(page.getByText(comparing.differs)).toBeVisible();

      // The screen with all that it can hold: no number without a chain, no barrier.
      await page.locator('summary').getByText(comparing.slope).click();
      await page.getByRole('combobox', { name: app.words.rating.year }).selectOption('2026');
      await expect(page.getByRole('grid', { name: words.growths })).toBeVisible();
      await expect(tree).toContainText(words.peersShort.projected);
      await expect(table.getByRole('columnheader').last()).toContainText(words.peersShort.projected);
      const bare = await unexplained(page);
      // What is said of choices and changes holds years and counts.
      expect(bare.filter((text) => text.startsWith(': ') === false)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
    });
  });
}

test('what is typed while a scenario is on view is a change that goes back with one click, and a correction of the base is told', async ({
  page,
  app,
}) => {
  const { comparing, targets, plan } = app.words;
  const tree = await openScenarios(app);
  await branch(tree, app.words.scenarios.base).focus();
  await begin(app, 'Правка');
  const table = page.getByRole('table', { name: targets.title(2025) });
  const own = regionName('KZ-11', app.language);
  const target = order5.inputs.find(({ code }) => code === 'target_fixed_capital')?.shortNames[app.language];
  const field = table.getByRole('textbox', { name: `${own}, ${target}, 2025` });
  const before = await field.inputValue();
  await field.fill('900');
  await field.press('Enter');
  const changed = page.getByRole('table', { name: comparing.changed });
  await expect(changed.getByRole('row')).toHaveCount(2);
  await expect(changed).toContainText('900,0');
  await expect(changed).toContainText(before);

  // The base is corrected: the scenario says so, and takes note.
  await branch(tree, app.words.scenarios.base).click();
  await app.show('data');
  await expect(page.getByText(plan.leave)).toHaveCount(0);
  await app.typeInto('KZ-11', 'target_fixed_capital', 2025, '1000');
  await app.show('scenarios');
  await branch(tree, 'Правка').click();
  await expect(page.getByText(comparing.movedCount(1))).toBeVisible();
  await expect(changed).toContainText(comparing.moved(before, '1\u00A0000,0'));
  await changed.getByRole('button', { name: /: новое базовое значение учтено$/ }).click();
  await expect(page.getByText(comparing.movedCount(1))).toHaveCount(0);

  await changed.getByRole('button', { name: /: вернуть базовое значение$/ }).click();
  await expect(page.getByText(comparing.changedNone)).toBeVisible();
  await expect(field).toHaveValue('1\u00A0000,0');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('900,0');
});
