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
      await app.leagueRow('KZ-27').getByRole('button').focus();
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
      await panel.getByRole('button', { name: help.where(shell.screen.scenarios) }).click();
      await app.expectScreen('scenarios');
    });
  });
});
