import type { Locator } from '@playwright/test';
import type { App } from './app';
import { expect, test } from './page';

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
      await page.getByRole('button', { name: words.add }).focus();
      await page.keyboard.press('Enter');
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
  await page.getByRole('button', { name: words.add }).click();
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
