import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import type { App } from './app';
import { regionName } from './order';
import { expect, test } from './page';
import { cellOf, columnOf, dragOver, pointOf } from './sheetCells';

test.use({ viewport: { width: 1920, height: 900 } });

const heading = (app: App, column: number): Locator =>
  app.sheet().locator(`[role=columnheader][aria-colindex="${column}"][data-column]`);
const widthOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.width ?? 0;
/** The regions from the first row down, as far as they are drawn. */
const namesOf = (app: App): Promise<readonly string[]> => app.sheet().getByRole('rowheader').allTextContents();

/** Opens the menu of the active column by the keyboard and gives a command of it. */
async function command(app: App, name: string): Promise<void> {
  await app.page.keyboard.press('Alt+ArrowDown');
  const menu = app.page.getByRole('menu');
  await expect(menu.locator(':focus')).toBeVisible();
  const wanted = menu.getByText(name, { exact: true });
  for (let step = 0; step < 12; step += 1) {
    if ((await menu.locator(':focus').textContent())?.trim() === name) break;
    await app.page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeFocused();
  await app.page.keyboard.press('Enter');
}

test('the first column stays while the others scroll, and the merged headings stay on top', async ({ page, app }) => {
  await page.setViewportSize({ width: 1000, height: 420 });
  await app.show('data');
  const name = app.sheetRow('KZ-10').getByRole('rowheader');
  const group = app.sheet().getByRole('columnheader', { name: /^F1 / });
  const [left, top] = [(await name.boundingBox())?.x, (await group.boundingBox())?.y];
  await expect(group).toHaveAttribute('aria-colspan', '3');
  await name.hover();
  await page.mouse.wheel(300, 0);
  await expect.poll(() => app.sheet().evaluate((grid) => grid.scrollLeft)).toBeGreaterThan(0);
  expect((await name.boundingBox())?.x).toBe(left);
  await page.mouse.wheel(-300, 200);
  await expect.poll(() => app.sheet().evaluate((grid) => grid.scrollTop)).toBeGreaterThan(0);
  await expect.poll(() => app.sheet().evaluate((grid) => grid.scrollLeft)).toBe(0);
  expect((await group.boundingBox())?.y).toBe(top);
});

test('a column is resized by the edge of its heading, fitted by a double click on it, and keeps its width', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'exports');
  const before = await widthOf(heading(app, column));
  const edge = await pointOf(heading(app, column), { x: -2 });
  await dragOver(page, edge, { x: edge.x + 60, y: edge.y });
  await expect.poll(() => widthOf(heading(app, column))).toBe(before + 60);
  expect(await widthOf(cellOf(app, 'KZ-10', column))).toBe(before + 60);
  await app.show('rating');
  await app.show('data');
  await expect.poll(() => widthOf(heading(app, column))).toBe(before + 60);
  const moved = await pointOf(heading(app, column), { x: -2 });
  await page.mouse.dblclick(moved.x, moved.y);
  await expect.poll(() => widthOf(heading(app, column))).toBeLessThan(before + 60);
});

test('a column is made wider and narrower by the keyboard alone', async ({ page, app }) => {
  await app.show('data');
  const { sheet } = app.words;
  const column = await columnOf(app, 'exports');
  const before = await widthOf(heading(app, column));
  await command(app, sheet.wider);
  await page.keyboard.press('Enter');
  await expect.poll(() => widthOf(heading(app, column))).toBe(before + 32);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => widthOf(heading(app, column))).toBe(before + 16);
  await page.keyboard.press('Escape');
  await expect(app.activeCell()).toBeFocused();
});

test('a column is hidden and shown again, which the bar says', async ({ page, app }) => {
  await app.show('data');
  const { sheet } = app.words;
  await columnOf(app, 'exports');
  const exports = app.sheet().locator('[data-column]').filter({ hasText: '2025' });
  const count = await exports.count();
  await command(app, sheet.hide(1));
  await expect(exports).toHaveCount(count - 1);
  await page.getByRole('button', { name: sheet.hidden(1) }).click();
  await expect(exports).toHaveCount(count);
  await expect(page.getByRole('button', { name: sheet.hidden(1) })).toBeHidden();
});

test('rows stand in the order of a column and go back; the order holds still under edits and changes no data', async ({
  page,
  app,
}) => {
  await app.show('data');
  const { sheet } = app.words;
  const natural = await namesOf(app);
  const column = await columnOf(app, 'fixed_capital');
  await command(app, sheet.descending);
  await expect(heading(app, column)).toHaveAttribute('aria-sort', 'descending');
  const figures = async () =>
    (await app.sheet().locator(`[role=gridcell][aria-colindex="${column}"]`).allTextContents())
      .slice(0, 20)
      .map((text) => Number(text.replace(/\s/g, '').replace(',', '.')));
  const sorted = await figures();
  expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  const [first = ''] = await namesOf(app);
  expect(first).not.toBe(natural[0]);

  await test.step('typing goes where the eye sees it, and no row moves', async () => {
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 40; step += 1) {
      if ((await app.activeCell().locator('xpath=..').getAttribute('aria-colindex')) === String(column)) break;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect(app.sheet().locator(`[aria-rowindex="4"] [aria-colindex="${column}"]`)).toHaveText('1,0');
    expect((await namesOf(app))[0]).toBe(first);
    await page.keyboard.press('Control+z');
  });

  await test.step('chosen again the rows stand by what is there now; the chip brings them back', async () => {
    await command(app, sheet.ascending);
    await expect(heading(app, column)).toHaveAttribute('aria-sort', 'ascending');
    const chip = page.getByRole('button', { name: sheet.unsort });
    await expect(chip).toContainText('↑');
    await chip.click();
    await expect.poll(() => namesOf(app)).toEqual(natural);
    await expect(heading(app, column)).not.toHaveAttribute('aria-sort');
    await expect(page.getByRole('button', { name: app.words.shell.undo, exact: true })).toBeDisabled();
  });
});

test('a block is pasted into sorted rows as they stand before the eye', async ({ page, context, app }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  await command(app, app.words.sheet.descending);
  const [first = '', second = ''] = await namesOf(app);
  await app.sheet().getByRole('rowheader', { name: first, exact: true }).click();
  await app.sheet().locator(`[aria-rowindex="4"] [aria-colindex="${column}"]`).click();
  await page.evaluate(() => navigator.clipboard.writeText('11,5\r\n22,5\r\n'));
  await page.keyboard.press('Control+v');
  const row = (name: string) =>
    app
      .sheet()
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row(first).locator(`[aria-colindex="${column}"]`)).toHaveText('11,5');
  await expect(row(second).locator(`[aria-colindex="${column}"]`)).toHaveText('22,5');
});

test('a block is pasted into the columns that are on view: past a hidden one, and within one direction', async ({
  page,
  context,
  app,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.show('data');
  const { sheet, data } = app.words;
  const pasteTwo = async () => {
    await page.evaluate(() => navigator.clipboard.writeText('111,5\t222,5\r\n'));
    await page.keyboard.press('Control+v');
    await expect(app.message(app.words.pasting.wrote(2))).toBeVisible();
  };

  await test.step('a hidden column is passed over', async () => {
    await app.goToCell('KZ-10', 'exports', 2025);
    await page.keyboard.press('ArrowRight');
    await command(app, sheet.hide(1));
    await app.goToCell('KZ-10', 'exports', 2025);
    await pasteTwo();
    await app.goToCell('KZ-10', 'sme_gva', 2025);
    await expect(app.activeCell()).toHaveAccessibleName(/: 222,5/);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: sheet.hidden(1) }).click();
  });

  await test.step('where one direction is on view the block goes to its columns', async () => {
    await page.getByRole('combobox', { name: data.directions }).selectOption({ index: 3 });
    await app.goToCell('KZ-10', 'fixed_capital_index', 2025);
    await pasteTwo();
    await app.goToCell('KZ-10', 'fixed_capital', 2025);
    await expect(app.activeCell()).toHaveAccessibleName(/: 222,5/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('every state of a cell has its mark and its colour, and says itself on pointing', async ({ page, app }) => {
      await app.show('data');
      const { checks, data, terms } = app.words;
      const column = await columnOf(app, 'fixed_capital');
      await page.keyboard.type('много\nн/д\n');
      await app.typeInto('KZ-19', 'fixed_capital', 2025, '893400000');
      const status = page.getByRole('combobox', { name: data.status });
      for (const [region, state] of [
        ['KZ-23', 'estimate'],
        ['KZ-27', 'plan'],
        ['KZ-31', 'synthetic'],
        ['KZ-33', 'final'],
      ] as const) {
        await app.goToCell(region, 'fixed_capital', 2025);
        await status.selectOption({ label: terms.states[state] });
      }
      await app.expectSaved();
      const seen = (region: string, beside = 0) =>
        cellOf(app, region, column + beside).evaluate((cell: HTMLElement) => {
          const [own, mark] = [getComputedStyle(cell), getComputedStyle(cell, '::before')];
          const { content, borderTopWidth, borderTopStyle, borderRadius, transform, backgroundColor } = mark;
          return {
            title: cell.title,
            ground: own.backgroundColor,
            text: own.color,
            mark: [content, borderTopWidth, borderTopStyle, borderRadius, transform, backgroundColor].join(' '),
          };
        });
      await expect.poll(async () => (await seen('KZ-19')).title).toContain(checks.names.thousandfold);
      // The last state that was chosen is painted.
      await expect.poll(async () => (await seen('KZ-33')).mark).toMatch(/^none/);
      const plain = await seen('KZ-33');
      const drawn = {
        invalid: await seen('KZ-10'),
        missing: await seen('KZ-11'),
        outlier: await seen('KZ-19'),
        estimate: await seen('KZ-23'),
        plan: await seen('KZ-27'),
        synthetic: await seen('KZ-31'),
        provisional: await seen('KZ-35'),
      };
      expect(new Set(Object.values(drawn).map(({ mark }) => mark)).size).toBe(Object.keys(drawn).length);
      for (const { ground } of [drawn.invalid, drawn.missing, drawn.outlier]) expect(ground).not.toBe(plain.ground);
      for (const { text } of [drawn.invalid, drawn.missing, drawn.outlier, drawn.estimate, drawn.synthetic])
        expect(text).not.toBe(plain.text);
      for (const state of ['estimate', 'plan', 'synthetic', 'provisional'] as const)
        expect(drawn[state].title).toContain(terms.states[state]);
      expect(drawn.invalid.title).toBe(data.invalid('много'));
      expect(drawn.missing.title).toBe(data.missing('н/д'));
      expect((await seen('KZ-33', 1)).ground, 'what is computed stands on a ground of its own').not.toBe(plain.ground);
    });
  });
}

test('where a figure comes from and what is noted of it is told on pointing, in the trace bar and beside', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital', 2025, 'KZ-11');
  const source = page.getByRole('textbox', { name: app.words.data.source });
  const named = await source.inputValue();
  expect(named).not.toBe('');
  const note = page.getByRole('textbox', { name: app.words.data.note });
  await note.fill('уточнено 12 мая');
  await note.press('Control+Enter');
  await expect(cellOf(app, 'KZ-11', column)).toHaveAttribute('title', new RegExp(`${named} · уточнено 12 мая`));
  await expect(page.getByRole('region', { name: app.words.shell.trace })).toContainText(named);
});

test('the own region stays pinned on top of sorted rows', async ({ app }) => {
  await app.chooseOwnRegion('KZ-39');
  await app.show('data');
  await app
    .sheet()
    .getByRole('rowheader', { name: regionName('KZ-10', 'ru'), exact: true })
    .click();
  await command(app, app.words.sheet.descending);
  const names = await namesOf(app);
  expect(names[0]).toBe(regionName('KZ-39', 'ru'));
  expect(names.filter((name) => name === regionName('KZ-39', 'ru'))).toHaveLength(2);
});

test('the menu of a column opens by its button, by the right button and by Alt+Down, and axe finds nothing in it', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'exports');
  const menu = page.getByRole('menu');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(menu.getByRole('menuitemradio', { name: app.words.sheet.ascending })).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await heading(app, column).click({ button: 'right' });
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await heading(app, column).hover();
  await heading(app, column).getByTitle(app.words.sheet.columnMenu).click();
  await expect(menu).toBeVisible();
});
