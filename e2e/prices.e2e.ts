import type { Page } from '@playwright/test';
import { type App, fileOf } from './app';
import { fixture, putOnClipboard } from './clipboard/clipboard';
import { order5, regionName } from './order';
import { expect, test } from './page';
import { pdfPages } from './pdfText';
import { cellOf, columnOf } from './sheetCells';

/** What a task may cost: presses of the mouse, and of keys besides those of the text that has to be typed anyway. */
interface Price {
  readonly clicks: number;
  readonly keys: number;
}

const OWN = 'KZ-39';
const YEAR = 2025;

/** Counts, from now on, what a person presses on the page. */
const count = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const spent = { clicks: 0, keys: 0 };
    const isText = ({ key, ctrlKey, altKey }: KeyboardEvent) => key.length === 1 && !ctrlKey && !altKey;
    const isHeld = ({ key }: KeyboardEvent) => ['Control', 'Shift', 'Alt', 'Meta'].includes(key);
    const press = (event: Event): void => {
      if (!event.isTrusted) return;
      if (!(event instanceof KeyboardEvent)) spent.clicks += 1;
      else if (!isText(event) && !isHeld(event)) spent.keys += 1;
    };
    for (const kind of ['pointerdown', 'keydown']) window.addEventListener(kind, press, true);
    Object.assign(window, { spent });
  });

const spentOn = (page: Page): Promise<Price> =>
  page.evaluate(() => {
    const { spent } = window as unknown as { spent: Price };
    return spent;
  });

/** Does a task, which has to be done in the end, and holds what was pressed against its price. */
async function priced(page: Page, price: Price, task: () => Promise<void>): Promise<void> {
  await count(page);
  await task();
  const { clicks, keys } = await spentOn(page);
  expect(clicks + keys, 'presses').toBeGreaterThan(0); // else nobody has counted
  expect(clicks, 'clicks').toBeLessThanOrEqual(price.clicks);
  expect(keys, 'keys').toBeLessThanOrEqual(price.keys);
}

/** Begins a scenario on the screen of scenarios. */
async function begin(app: App, name: string): Promise<void> {
  const { scenarios } = app.words;
  const field = app.page.getByRole('textbox', { name: scenarios.nameOfNew });
  if ((await field.count()) === 0) await app.page.getByRole('button', { name: scenarios.add }).click();
  await field.fill(name);
  await field.press('Enter');
  await expect(branch(app, name)).toHaveAttribute('aria-selected', 'true');
}

const branch = (app: App, name: string) =>
  app.page.getByRole('treeitem').filter({ has: app.page.getByText(name, { exact: true }) });

const toScenarios = (app: App) =>
  app.page.getByRole('link', { name: app.words.shell.screen.scenarios, exact: true }).click();

// A paper questionnaire, at most 40 keys, is counted in `survey-entry.e2e.ts`.

test('a year of an input is pasted for all regions: one click, Ctrl+V, Enter', async ({ page, app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.show('data');
  const column = await columnOf(app, 'fixed_capital', YEAR);
  await putOnClipboard(page, fixture('excel-table'));
  await page.keyboard.press('Home');
  await priced(page, { clicks: 1, keys: 2 }, async () => {
    await cellOf(app, 'KZ-10', column).click();
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('dialog', { name: app.words.pasting.title }).locator('button').last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cellOf(app, 'KZ-27', column)).toHaveText('1\u00A0204,0');
  });
});

test('the own place is in sight, and one click says why', async ({ page, app }) => {
  await app.chooseOwnRegion(OWN);
  await app.reload();
  await priced(page, { clicks: 1, keys: 0 }, async () => {
    await app.expectPlace(OWN, 5);
    await expect(app.leagueRow(OWN)).toBeInViewport();
    await app.leagueScore(OWN).click();
    const chain = page.getByRole('dialog', { name: app.words.trace.title });
    await expect(chain).toContainText(regionName(OWN, app.language));
    await expect(chain).toContainText('¶8');
  });
});

test('a planned amount is changed and the place is seen beside it: one click, the amount, Enter', async ({
  page,
  app,
}) => {
  const { overtaking, projects } = app.words;
  await app.chooseOwnRegion(OWN);
  await app.show('scenarios');
  await begin(app, 'План');
  await page.getByRole('button', { name: overtaking.addProject }).click();
  const project = page
    .getByRole('grid', { name: projects.title })
    .getByRole('row', { name: overtaking.projectForPlace(4) });
  const place = page.getByRole('main').locator('dl dd').first();
  await expect(place).toContainText(/^4/);
  await priced(page, { clicks: 1, keys: 1 }, async () => {
    await project.getByRole('gridcell').nth(3).click();
    await page.keyboard.type('0,1');
    await page.keyboard.press('Enter');
    await expect(place).toContainText(/^5/);
  });
});

test('how much more overtakes the next region: one click', async ({ page, app }) => {
  const { overtaking } = app.words;
  await app.chooseOwnRegion(OWN);
  await priced(page, { clicks: 1, keys: 0 }, async () => {
    await toScenarios(app);
    const side = page.getByRole('complementary', { name: overtaking.title });
    await expect(side.getByRole('status').first()).toContainText(/\+\d/);
    await expect(side.getByRole('status').first()).toBeInViewport();
  });
});

test('a scenario is begun beside another: one click, its name, Enter', async ({ page, app }) => {
  await app.show('scenarios');
  await begin(app, 'Первый');
  await priced(page, { clicks: 1, keys: 1 }, async () => {
    await page.getByRole('button', { name: app.words.scenarios.add }).click();
    await page.keyboard.type('Второй');
    await page.keyboard.press('Enter');
    await expect(branch(app, 'Второй')).toHaveAttribute('aria-selected', 'true');
  });
});

test('two scenarios stand side by side: two clicks', async ({ page, app }) => {
  await app.show('scenarios');
  for (const name of ['Первый', 'Второй']) await begin(app, name);
  await app.show('rating');
  await priced(page, { clicks: 2, keys: 0 }, async () => {
    await toScenarios(app);
    const headings = page.getByRole('table', { name: app.words.comparing.compare }).getByRole('columnheader');
    for (const name of ['Первый', 'Второй']) await expect(headings.filter({ hasText: name })).toBeVisible();
  });
});

test('a weight is changed and the whole stays 100 %: one click, the weight, Enter', async ({ page, app }) => {
  await app.show('readings');
  const fields = order5.directions.map(({ code, shortNames }) =>
    page.getByRole('textbox', { name: app.words.weights.weightOf(`${code} ${shortNames[app.language]}`) }),
  );
  const weights = () => Promise.all(fields.map(async (field) => Number((await field.inputValue()).replace(',', '.'))));
  await priced(page, { clicks: 1, keys: 1 }, async () => {
    await fields[2]?.click();
    await page.keyboard.type('35');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await weights())[2]).toBe(35);
    const whole = (await weights()).reduce((sum, weight) => sum + weight, 0);
    // As printed, each rounded to a tenth.
    expect(Math.abs(whole - 100)).toBeLessThan(0.5);
  });
});

test('a colleague’s file is dropped and read; one click accepts a group, Ctrl+S saves', async ({
  page,
  app,
  colleague,
}) => {
  const { reviewing } = app.words;
  await app.chooseOwnRegion(OWN);
  await colleague.show('data');
  await colleague.typeInto(OWN, 'fixed_capital_index', YEAR, '160');
  await colleague.expectSaved();
  const sending = colleague.page.waitForEvent('download');
  await colleague.page.keyboard.press('Control+s');
  const sent = await fileOf(await sending);
  const given = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'отдел.tartym'));
    return transfer;
  }, sent.text);
  await priced(page, { clicks: 1, keys: 1 }, async () => {
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: given });
    const dialog = page.getByRole('dialog', { name: reviewing.title('отдел.tartym') });
    await expect(dialog).toContainText(reviewing.lead(1, 0));
    await dialog.getByRole('row').nth(1).getByRole('button', { name: reviewing.accept }).click();
    await expect(dialog).toContainText(reviewing.decided(1, 0));
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await fileOf(await saving)).text).toContain('160');
  });
});

test('the page for the deputy akim is Ctrl+P', async ({ page, app }) => {
  await app.chooseOwnRegion(OWN);
  await app.show('region');
  await expect(page.getByRole('table', { name: app.words.region.ladder })).toBeVisible();
  await priced(page, { clicks: 0, keys: 1 }, async () => {
    await page.keyboard.press('Control+p');
    // What the browser’s own window of printing would be given.
    await expect(async () => {
      expect(pdfPages(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
    }).toPass();
  });
});
