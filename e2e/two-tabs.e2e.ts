import type { Page } from '@playwright/test';
import { tries } from '../src/model/longRun.fixture';
import { App } from './app';
import { namesOf, regionName } from './order';
import { expect, secondTab, test } from './page';

const CELL = ['KZ-71', 'fixed_capital_index', 2025] as const;
const [ASTANA] = CELL;

test('a second tab shows an edit within a second', async ({ app }) => {
  const other = await secondTab(app);
  await other.expectPlace(ASTANA, 15, '9,683');
  await app.show('data');
  await app.typeInto(...CELL, '140');
  await expect(app.sheetRow(ASTANA).getByRole('gridcell').nth(1)).toHaveText('10');
  await expect(other.leagueRow(ASTANA).getByRole('cell').first()).toHaveText('10', { timeout: 1000 });
  await expect(other.leagueScore(ASTANA)).toHaveText('10,583');

  await test.step('and can take it back', async () => {
    await other.page.keyboard.press('Control+z');
    await other.expectPlace(ASTANA, 15, '9,683');
    await expect(app.sheetRow(ASTANA).getByRole('gridcell').nth(1)).toHaveText('15', { timeout: 1000 });
  });
});

test('an edit begun before another tab has changed the cell is refused, and the other’s figure stands', async ({
  app,
}) => {
  const other = await secondTab(app);
  for (const tab of [app, other]) {
    await tab.show('data');
    await tab.goToCell(...CELL);
  }
  await app.page.keyboard.type('99');
  await other.page.keyboard.type('140');
  await other.page.keyboard.press('Enter');
  await expect(app.sheetRow(ASTANA).getByRole('gridcell').nth(1)).toHaveText('10');
  await app.page.keyboard.press('Enter');
  await expect(app.message(refusalOf(app))).toBeVisible();
  for (const tab of [app, other]) {
    await tab.goToCell(...CELL);
    await expect(tab.activeCell()).toHaveAccessibleName(/: 140,0/);
  }

  await test.step('one’s own can be put over it, from another cell too', async () => {
    await app.page.bringToFront();
    await app.page.keyboard.press('Control+Home');
    await app.page.getByRole('button', { name: app.words.data.putMine }).click();
    await expect(app.activeCell()).toHaveAccessibleName(/: 99,0/);
    await expect(app.message(refusalOf(app))).toBeHidden();
    await other.page.bringToFront();
    await expect(other.activeCell()).toHaveAccessibleName(/: 99,0/);
  });
});

test('what was being typed when the page was left tells what another tab has written there meanwhile', async ({
  app,
}) => {
  const other = await secondTab(app);
  await other.show('data');
  await app.show('data');
  await app.goToCell(...CELL);
  await app.page.keyboard.type('99');
  await app.page.goto('about:blank');
  await other.typeInto(...CELL, '140');
  await other.expectSaved();
  await app.page.goBack();
  await expect(app.message(app.words.data.unfinishedOver('99', '140,0'))).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.activeCell()).toHaveAccessibleName(/: 140,0/);
});

test('what is being typed goes with its region when another tab orders the regions anew, and is told lost with it', async ({
  app,
}) => {
  const other = await secondTab(app);
  const { structure, data } = app.words;
  await app.show('data');
  await app.goToCell(...CELL);
  await app.page.keyboard.type('140');

  await other.show('package');
  await other.page.getByRole('button', { name: structure.open }).click();
  const dialog = other.page.getByRole('dialog', { name: structure.title });
  await dialog.getByRole('radio', { name: structure.tabs.regions }).check({ force: true });
  const handle = dialog.getByRole('button', { name: regionName(ASTANA, other.language), exact: true });
  const rowBefore = await app.sheetRow(ASTANA).getAttribute('aria-rowindex');
  await handle.press('Alt+ArrowUp');
  await expect(app.sheetRow(ASTANA)).not.toHaveAttribute('aria-rowindex', rowBefore ?? '');
  await app.page.keyboard.press('Enter');
  await other.expectSaved();
  await app.goToCell(...CELL);
  await expect(app.activeCell()).toHaveAccessibleName(/: 140,0/);
  await expect(app.sheetRow(ASTANA).getByRole('gridcell').nth(1)).toHaveText('10');

  await app.page.keyboard.type('150');
  await handle.press('Delete');
  await other.page.keyboard.press('Enter');
  await expect(app.page.getByText(data.stranded('150'))).toBeVisible();
});

test('what a refused edit would have moved is not told as moved', async ({ app, context }) => {
  const deaf = new App(await context.newPage(), app.language);
  await deafen(deaf.page);
  await deaf.open();
  await deaf.show('data');
  await deaf.goToCell(...CELL);
  await app.show('data');
  await app.typeInto(...CELL, '123,3');
  await app.expectSaved();
  await expect(app.page.getByText(app.words.data.placesMoved(0))).toBeVisible();
  // Would move it to place 10.
  await deaf.page.keyboard.type('140');
  await deaf.page.keyboard.press('Enter');
  await expect(deaf.page.getByRole('status', { name: app.words.shell.messages })).toContainText('123,3');
  await expect(deaf.sheetRow(ASTANA).getByRole('gridcell').nth(1)).toHaveText('15');
  await expect(deaf.page.getByText(/оследн(?:ей|яя) правк/)).toHaveCount(0);
});

test('an edit over one that this tab has not heard of is refused with what stands there, and nothing is lost', async ({
  app,
  context,
}) => {
  const deaf = new App(await context.newPage(), app.language);
  await deafen(deaf.page);
  await deaf.open();
  await deaf.show('data');
  await deaf.goToCell(...CELL);

  await app.show('data');
  await app.typeInto(...CELL, '140');
  await app.expectSaved();
  await deaf.page.keyboard.type('99');
  await deaf.page.keyboard.press('Enter');
  await expect(deaf.message(refusalOf(app))).toBeVisible();
  await expect(deaf.sheetRow(ASTANA).getByRole('gridcell', { name: '99,0' })).toHaveCount(0);

  for (const tab of [app, deaf]) {
    await tab.reload();
    await tab.show('rating');
    await tab.expectPlace(ASTANA, 10, '10,583');
  }
});

test('edits made in two tabs at the same time leave both, and a reload, with the same figures and places', async ({
  app,
}) => {
  test.setTimeout(tries(120_000, 3_600_000)); // on a machine that may have other work
  const other = await secondTab(app);
  const tabs = [app, other] as const;
  for (const tab of tabs) {
    await tab.show('data');
    await tab.goToCell(...CELL);
  }
  await Promise.all(tabs.map((tab, index) => scribble(tab, index + 1, tries(40, 1000))));
  // Typed faster than two tabs can write one after another: what waits by now has all to be written.
  for (const tab of tabs) {
    await tab.expectSaved({ timeout: tries(10_000, 600_000) });
    // The thresholds on view are those of the active column, wherever the keys have led.
    await tab.goToCell(...CELL);
  }

  await expect.poll(async () => (await app.sheetTexts()).join() === (await other.sheetTexts()).join()).toBe(true);
  const before = await app.sheetTexts();
  for (const tab of tabs) {
    await tab.reload();
    await tab.goToCell(...CELL);
    // Thresholds stand a moment after the figures.
    await expect.poll(() => tab.sheetTexts()).toEqual(before);
  }
});

/** What is said where 140 has come into the cell while 99 was typed. */
function refusalOf({ words, language }: App): string {
  const [region, input, year] = CELL;
  const figure = (value: number) => ({ kind: 'number', value, status: 'final' }) as const;
  return words.problems.staleCell(
    { code: 'staleCell', region, input, year, present: figure(140), wanted: figure(99) },
    namesOf(language),
  );
}

/** Types figures into the cell and its neighbours, here and there as a seed has it, without waiting for anything. */
async function scribble({ page }: App, seed: number, edits: number): Promise<void> {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  for (let edit = 0; edit < edits; edit += 1) {
    await page.keyboard.type(String(100 + next(50)));
    await page.keyboard.press('Enter');
    if (edit % 2 === 1) for (let up = 0; up < 2; up += 1) await page.keyboard.press('ArrowUp');
  }
}

/** A page that hears nothing of what other tabs write: as stale as a tab can be. */
const deafen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
  });
