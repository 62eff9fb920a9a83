import { AxeBuilder } from '@axe-core/playwright';
import { order5, regionName } from './order';
import { expect, test } from './page';
import { cellOf, columnOf } from './sheetCells';

const SPOKEN = {
  kk: 'алдын ала',
  ru: 'предварительные',
  en: 'provisional',
} as const;

for (const language of ['kk', 'ru', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('the accessibility tree reads the active cell: region, input, year, figure, how sure it is', async ({
      page,
      app,
    }) => {
      await app.show('data');
      await columnOf(app, 'fixed_capital', 2025, 'KZ-11');
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const input = nodes.find(
        ({ role, properties }) =>
          role?.value === 'textbox' &&
          properties?.some(({ name, value }) => name === 'focused' && value.value === true),
      );
      const spoken = String(input?.name?.value);
      const name = order5.inputs.find(({ code }) => code === 'fixed_capital')?.shortNames[language] ?? '';
      const figure = language === 'en' ? '957.2' : '957,2';
      for (const part of [regionName('KZ-11', language), name, '2025', figure, SPOKEN[language]])
        expect(spoken).toContain(part);
      const [place, said] = [spoken.indexOf(name), spoken.indexOf(figure)];
      expect(place).toBeGreaterThan(0);
      expect(said).toBeGreaterThan(place);
      expect(spoken.indexOf(SPOKEN[language])).toBeGreaterThan(said);
    });

    test('the keys of the sheet are listed in a dialog, and axe finds nothing there', async ({ page, app }) => {
      await app.show('data');
      const { sheet } = app.words;
      await page.getByRole('button', { name: sheet.keys, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: sheet.keys });
      for (const what of Object.values(sheet.keyWords))
        await expect(dialog.getByText(what, { exact: true }).first()).toBeAttached();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  });
}

test('the grid tells its size, the place of every row and column, what is selected, and its merged headings', async ({
  page,
  app,
}) => {
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital');
  const grid = app.sheet();
  const rows = order5.regions.length;
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBe(3 + rows + 2);
  const last = Number(await grid.getAttribute('aria-colcount'));
  expect(last).toBeGreaterThan(column);
  await expect(app.sheetRow('KZ-10')).toHaveAttribute('aria-rowindex', '4');
  await expect(cellOf(app, 'KZ-10', column)).toHaveAttribute('aria-selected', 'true');
  await expect(cellOf(app, 'KZ-11', column)).toHaveAttribute('aria-selected', 'false');
  await expect(cellOf(app, 'KZ-10', column + 1)).toHaveAttribute('aria-readonly', 'true');
  await expect(app.activeCell()).toBeFocused();
  const region = grid.getByRole('columnheader', { name: app.words.data.region, exact: true });
  await expect(region).toHaveAttribute('aria-rowspan', '3');
  expect(Number(await grid.getByRole('columnheader', { name: /^F3 / }).getAttribute('aria-colspan'))).toBeGreaterThan(
    2,
  );
  await page.keyboard.press('ArrowDown');
  await expect(cellOf(app, 'KZ-11', column)).toHaveAttribute('aria-selected', 'true');
});

test('a change of place is announced politely', async ({ page, app }) => {
  await app.show('data');
  await app.typeInto('KZ-71', 'fixed_capital_index', 2025, '140');
  const announced = page
    .getByRole('status')
    .filter({ hasText: app.words.data.placeMoved(regionName('KZ-71', 'ru'), 15, 10) });
  await expect(announced).toBeAttached();
});

test('print is the whole sheet: every row and column, merged headings, marks with their key, name, year, date, author, standing and units', async ({
  page,
  app,
}) => {
  await app.show('package');
  await page.getByRole('textbox', { name: app.words.log.name }).fill('А. Серікова');
  await app.show('data');
  await columnOf(app, 'fixed_capital');
  // Without the row's number and the two columns of the threshold, which follow the cursor.
  const columns = Number(await app.sheet().getAttribute('aria-colcount')) - 3;
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const tables = page.locator('body > div:not(#root) table');
  await expect(tables.first()).toBeVisible();
  await expect(app.sheet()).toBeHidden();

  const printed = await tables.evaluateAll((all) =>
    all.map((table) => {
      const [head, body] = [(table as HTMLTableElement).tHead, (table as HTMLTableElement).tBodies[0]];
      const lines = [...(body?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
      return {
        caption: (table as HTMLTableElement).caption?.textContent ?? '',
        spans: [...(head?.rows[0]?.cells ?? [])].map((cell) => cell.colSpan),
        headRows: head?.rows.length ?? 0,
        lines,
      };
    }),
  );
  const frozen = 3;
  expect(printed.reduce((sum, { lines }) => sum + (lines[0]?.length ?? 0) - frozen, frozen)).toBe(columns);
  for (const { caption, spans, lines, headRows } of printed) {
    expect(lines).toHaveLength(order5.regions.length);
    expect(lines[0]?.[0]).toBe(regionName('KZ-10', 'ru'));
    expect(headRows).toBe(3);
    expect(spans.reduce((sum, each) => sum + each, 0)).toBe(lines[0]?.length);
    expect(caption).toContain('2025');
    expect(caption).toContain(app.words.terms.standings.demo.word);
    expect(caption).toContain(String(new Date().getFullYear()));
    expect(caption).toContain(app.words.sheet.print.by('А. Серікова'));
  }
  expect(printed.flatMap(({ lines }) => lines[0] ?? [])).toContain('○\u00A0654,2');
  const keys = page.getByText(new RegExp(`^${app.words.sheet.print.marks}: `));
  await expect(keys).toHaveCount(printed.length);
  for (const state of ['provisional', 'missing', 'computed'] as const)
    await expect(keys.first()).toContainText(app.words.terms.states[state]);

  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1')).toMatch(/MediaBox \[0 0 841\.\d+ 59[45]\.\d+\]/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(tables).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await expect(app.sheet()).toBeVisible();
});
