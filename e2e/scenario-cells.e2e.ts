import { expect, test } from './page';

/** Astana's index of investment in fixed capital in 2025, 122.2 in the demo package. */
const CELL = ['KZ-71', 'fixed_capital_index', 2025] as const;
const [ASTANA] = CELL;

test.describe('a scenario on Data', () => {
  test.use({ language: 'ru' });

  test('takes what is typed, shows the base beside it, and leaves the base alone', async ({ page, app }) => {
    const { words } = app;
    const row = app.sheetRow(ASTANA);
    const place = row.getByRole('gridcell').nth(1);

    await test.step('a new scenario is on view on every screen', async () => {
      await page.keyboard.press('Alt+5');
      await expect(page.getByRole('textbox', { name: words.scenarios.nameOfNew })).toBeFocused();
      await page.keyboard.type('Новые проекты');
      await page.keyboard.press('Enter');
      await app.show('data');
      await expect(page.getByText(words.plan.writesTo('Новые проекты'))).toBeVisible();
      await expect(page.getByText(words.shell.scenario('Новые проекты'), { exact: true })).toBeVisible();
    });

    await test.step('a typed value moves the place, and says what stands in the base', async () => {
      await app.goToCell(...CELL);
      await page.keyboard.type('140');
      await page.keyboard.press('Enter');
      await expect(place).toHaveText('10');
      await page.keyboard.press('ArrowUp');
      await expect(app.activeCell()).toHaveAccessibleName(new RegExp(words.terms.states.overridden));
      await expect(
        page.getByText(`${words.plan.base('122,2')} · ${words.plan.difference('+17,8')}`, { exact: true }),
      ).toBeVisible();
    });

    await test.step('its source is the scenario’s own', async () => {
      const source = page.getByRole('textbox', { name: words.data.source });
      await source.fill('Меморандум');
      await source.press('Enter');
      await expect(source).toHaveValue('Меморандум');
    });

    await test.step('readings chosen now are chosen for the scenario', async () => {
      await app.show('rating');
      await app.choosePoints('linear');
      await app.expectPlace(ASTANA, 10);
    });

    await test.step('after a reload it is all there; the base has stayed as it was', async () => {
      await page.reload();
      await app.expectPlace(ASTANA, 10);
      await app.show('data');
      await page.getByRole('button', { name: words.plan.leave }).click();
      await app.goToCell(...CELL);
      await expect(app.activeCell()).toHaveAccessibleName(/122,2/);
      await expect(place).toHaveText('15');
    });

    await test.step('back in the scenario, Delete brings the base value back, and Ctrl+Z the planned one', async () => {
      await page.keyboard.press('Alt+5');
      await page.getByRole('treeitem').filter({ hasText: 'Новые проекты' }).click();
      await app.show('data');
      await app.goToCell(...CELL);
      await expect(app.activeCell()).toHaveAccessibleName(/: 140,0/);
      await page.keyboard.press('Delete');
      await expect(app.activeCell()).toHaveAccessibleName(/122,2/);
      await page.keyboard.press('Control+z');
      await expect(app.activeCell()).toHaveAccessibleName(/: 140,0/);
    });
  });
});

test('a figure typed into a planning year of the base is a plan, and the year stays one', async ({ page, app }) => {
  await app.show('scenarios');
  await page.getByRole('button', { name: app.words.scenarios.addYear(2026) }).click();
  await app.show('data');
  await page.keyboard.press('Alt+PageDown');
  await app.goToCell('KZ-10', 'grp_index', 2026);
  await expect(app.activeCell()).toHaveAccessibleName(new RegExp(app.words.terms.states.projected));
  await page.keyboard.type('108');
  await page.keyboard.press('Enter');
  await app.goToCell('KZ-10', 'grp_index', 2026);
  await expect(app.activeCell()).toHaveAccessibleName(new RegExp(`108,0.*${app.words.terms.states.plan}`));
  await app.goToCell('KZ-11', 'grp_index', 2026);
  await expect(app.activeCell()).toHaveAccessibleName(new RegExp(app.words.terms.states.projected));
});
