import { barriers } from './barriers';
import { expect, test } from './page';

test.describe('help', () => {
  test('is about the number that is selected, the part in focus or the screen, and is found by its words', async ({
    page,
    app,
  }) => {
    const { help, shell, trace } = app.words;
    const panel = page.getByRole('dialog', { name: help.title });
    const topic = panel.getByRole('heading', { level: 3 }).first();

    await test.step('nothing gone to: the screen, and the same key puts it away', async () => {
      await page.keyboard.press('?');
      await expect(topic).toHaveText(help.topics['screen rating'].name);
      await page.keyboard.press('?');
      await expect(panel).toBeHidden();
    });
    await test.step('on a selected number: its chain first, then what such a number is, with this one as the case', async () => {
      await app.leagueScore('KZ-27').focus();
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog', { name: trace.title })).toBeVisible();
      await page.keyboard.press('F1');
      await expect(topic).toHaveText(help.topics.score.name);
      await expect(panel.getByRole('listitem').filter({ hasText: '10,435' })).toBeVisible();
      await panel.getByRole('button', { name: '¶8' }).click();
      await expect(page.getByRole('dialog', { name: /^¶8/ })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
    });
    await test.step('where signs are typed ? is a sign', async () => {
      await app.show('data');
      await app.goToCell('KZ-10', 'fixed_capital', 2025);
      await page.keyboard.press('?');
      await expect(app.activeCell()).toHaveValue('?');
      await expect(panel).toBeHidden();
      await page.keyboard.press('Escape');
    });
    await test.step('a word is found by the search, in another language too', async () => {
      await page.keyboard.press('Control+k');
      const search = page.getByRole('dialog', { name: shell.search });
      await expect(search).toBeVisible();
      await page.keyboard.type('жаңғырық');
      await expect(search.getByRole('option').first()).toContainText(help.topics.echo.name);
      await page.keyboard.press('Enter');
      await expect(topic).toHaveText(help.topics.echo.name);
      await panel.getByText(help.all).click();
      await panel.getByRole('button', { name: help.topics.keys.name, exact: true }).click();
      await expect(panel.getByText('Ctrl+Enter').first()).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await panel.getByRole('button', { name: help.topics.echo.name, exact: true }).click();
      await panel.getByRole('button', { name: help.where(shell.screen.scenarios) }).click();
      await app.expectScreen('scenarios');
    });
  });
});

test('how the rating is computed is worked through with the own region, in another reading and of another factor too', async ({
  page,
  app,
}) => {
  const { help, readings, shell, trace } = app.words;
  await app.chooseOwnRegion('KZ-27');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: shell.search });
  await expect(search).toBeVisible();
  await page.keyboard.type(help.method);
  await expect(search.getByRole('option').first()).toContainText(help.method);
  await page.keyboard.press('Enter');
  const method = page.getByRole('dialog', { name: help.method });
  const figure = (step: string) => method.locator(`[data-step="${step}"]`);
  // demo-expected.csv and demo-lattice-2025.csv
  await expect(figure('score')).toHaveText('10,435');
  await expect(figure('place')).toHaveText('10');
  await expect(method.locator('[data-step]')).toHaveCount(7);
  expect(await barriers(page)).toEqual([]);

  const linear = readings.axes.points.values.linear.name;
  await method.getByRole('radio', { name: new RegExp(linear, 'i') }).check({ force: true });
  await expect(figure('place')).toHaveText('13');
  await expect(figure('position')).toHaveCount(0);
  await method
    .getByRole('radio', { name: new RegExp(readings.axes.points.values.rank.name, 'i') })
    .check({ force: true });
  await expect(figure('place')).toHaveText('10');

  await method
    .getByRole('combobox', { name: help.worked.factor })
    .selectOption({ label: 'F3.1 Рост инвестиций в основной капитал' });
  await expect(figure('value')).toHaveText('116,2');
  await expect(figure('points')).toHaveText('9');
  await method.getByRole('button', { name: help.worked.whole }).first().click();
  await expect(method).toBeHidden();
  await expect(page.getByRole('dialog', { name: trace.title })).toContainText('116,2');
});
