import { say } from '../src/i18n';
import type { Problem } from '../src/model/problem';
import { CURRENT_VERSION } from '../src/model/versions';
import { type App, fileOf } from './app';
import { storedData } from './database';
import { namesOf } from './order';
import { expect, test } from './page';
import { madeUp } from './samples';

const openFile = (app: App, name: string, text: string): Promise<void> =>
  app.chooseFiles(app.page.getByRole('button', { name: app.words.packages.openFile }), madeUp(name, text));

const deleteButton = (app: App) =>
  app.page.getByRole('button', { name: app.words.packages.deleteOf(app.words.demo.name), exact: true });

test('a package leaves as a file, is deleted, and comes back from it with its rating and its undo', async ({
  page,
  app,
}) => {
  const { words } = app;
  const { name: demoName } = words.demo;
  const byRank = await app.leagueLines();
  await app.choosePoints('linear');
  await app.expectPlace('KZ-55', 1);
  const linear = await app.leagueLines();
  await expect(app.statusBar()).toContainText(words.shell.changesSinceFile(1));
  const leaving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const { name, text } = await fileOf(await leaving);
  expect(name).toMatch(/^Демо.*\.tartym$/);
  expect(JSON.parse(text)).toMatchObject({ format: 'tartym', version: CURRENT_VERSION });
  await expect(app.statusBar()).toContainText(words.shell.changesSinceFile(0));
  await app.show('package');

  await test.step('a deletion can be taken back', async () => {
    await deleteButton(app).click();
    await expect(app.message(words.shell.packageDeleted(demoName))).toBeVisible();
    await expect(page.getByText(words.packages.none)).toBeVisible();
    await page.getByRole('button', { name: words.shell.bringBack, exact: true }).click();
    // The list of deleted packages holds it a moment longer.
    await expect(page.getByRole('rowheader', { name: demoName })).toHaveCount(1);
    await expect(deleteButton(app)).toBeVisible();
  });

  await test.step('the file opens in its place', async () => {
    await deleteButton(app).click();
    await expect(page.getByText(words.packages.none)).toBeVisible();
    await openFile(app, name, text);
    await expect(page.getByRole('banner')).toContainText(demoName);
    await app.show('rating');
    await expect.poll(() => app.leagueLines()).toEqual(linear);
  });

  await test.step('what was done before it was saved can be undone and redone', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(() => app.leagueLines()).toEqual(byRank);
    await page.keyboard.press('Control+y');
    await expect.poll(() => app.leagueLines()).toEqual(linear);
  });
});

/** Files that cannot be opened, each made out of a good one, with what the user is to be told. */
const BAD_PACKAGES: readonly {
  readonly what: string;
  readonly spoil: (text: string) => string;
  readonly problem: Problem;
}[] = [
  {
    what: 'written by a newer version',
    spoil: (text) => text.replace(`"version": ${CURRENT_VERSION}`, `"version": ${CURRENT_VERSION + 1}`),
    problem: { code: 'newerPackage', version: CURRENT_VERSION + 1, known: CURRENT_VERSION, place: {} },
  },
  {
    what: 'with one bit flipped on the way',
    spoil: (text) => text.replace('"fixed_capital_index",2025,122.2,', '"fixed_capital_index",2025,122.3,'),
    problem: { code: 'damagedPackage', part: 'observations', place: {} },
  },
  {
    what: 'cut off on the way',
    spoil: (text) => text.slice(0, text.indexOf('"observations": {') + 200),
    problem: {
      code: 'cutOffPackage',
      parts: ['observations', 'batches', 'responses', 'records', 'log'],
      place: {},
    },
  },
  { what: 'of another program', spoil: () => '{"format":"other"}', problem: { code: 'notAPackage', place: {} } },
];

for (const language of ['kk', 'ru', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('a package file that is newer, damaged or none at all is refused with the reason, and nothing is written', async ({
      page,
      app,
    }) => {
      await app.show('package');
      const { name, text } = await app.exportAs('package');
      const packages = page.getByRole('region', { name: app.words.packages.list });
      const kept = await storedData(page);
      for (const { what, spoil, problem } of BAD_PACKAGES) {
        await test.step(what, async () => {
          const spoilt = spoil(text);
          expect(spoilt === text).toBe(false);
          await openFile(app, name, spoilt);
          await expect(app.message(refusal(app, problem, name))).toBeVisible();
          expect(await storedData(page)).toEqual(kept);
          await expect(packages.getByRole('rowheader')).toHaveCount(1);
        });
      }
    });
  });
}

/** What the product is to say of a refused file. */
function refusal(app: App, problem: Problem, file: string): string {
  const messages = app.words.problems;
  const named = { ...problem, place: { file } } as Problem;
  return say(messages, named, namesOf(app.language));
}

test('every package that was deleted can be brought back, one after the other; with none open each screen says what to do', async ({
  page,
  app,
}) => {
  const { packages } = app.words;
  await app.show('package');
  for (const name of ['Первый', 'Второй']) await app.createPackage(name);
  for (const name of ['Второй', 'Первый', app.words.demo.name]) {
    await page.getByRole('button', { name: packages.deleteOf(name), exact: true }).click();
  }
  await expect(page.getByText(packages.none)).toBeVisible();
  for (const screen of ['data', 'readings'] as const) {
    await app.show(screen);
    await expect(page.getByText(packages.noneOpen)).toBeVisible();
  }
  await page.keyboard.press('Control+s');
  await expect(app.message(packages.noneOpen)).toBeVisible();
  await app.reload();
  await app.show('package');
  for (const name of [app.words.demo.name, 'Первый', 'Второй']) {
    await page.getByRole('button', { name: packages.bringBackOf(name), exact: true }).click();
    await expect(page.getByRole('button', { name: packages.deleteOf(name), exact: true })).toBeVisible();
  }
  await expect(page.getByRole('region', { name: packages.deletedList })).toBeHidden();
  await expect(page.getByRole('banner')).toContainText(app.words.demo.name);
  await app.show('rating');
  await app.expectPlace('KZ-11', 1);
});

test('a copy is sent encrypted and opens with its passphrase alone; of a damaged file the whole parts open on request', async ({
  page,
  app,
}) => {
  const { packages, sending, exporting, shell } = app.words;
  await app.show('package');
  const rows = page.getByRole('region', { name: packages.list }).getByRole('rowheader');

  await page.getByRole('main').getByRole('button', { name: exporting.title }).click();
  await page.getByRole('menuitem', { name: sending.open }).click();
  const dialog = page.getByRole('dialog', { name: sending.title });
  await dialog.getByRole('radio', { name: exporting.kinds['anonymous copy'].name }).check();
  await dialog.getByRole('checkbox', { name: sending.encrypt }).check();
  await dialog.getByLabel(sending.passphrase, { exact: true }).fill('ақ бота 2026');
  await dialog.getByLabel(sending.repeat).fill('ақ бота 2027');
  await dialog.getByRole('button', { name: sending.write, exact: true }).last().click();
  await expect(dialog.getByText(sending.differs)).toBeVisible();
  await dialog.getByLabel(sending.repeat).fill('ақ бота 2026');
  const leaving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const secret = await fileOf(await leaving);
  expect(secret.text).toMatch(/^tartym encrypted 1\n/);
  expect(secret.text).not.toContain('fixed_capital_index');

  const opener = page.getByRole('button', { name: packages.openFile });
  await app.chooseFiles(opener, madeUp('құпия.tartym', secret.bytes));
  const asking = page.getByRole('dialog', { name: packages.encryptedFile('құпия.tartym') });
  await asking.getByLabel(packages.passphrase).fill('ақ бота 2027');
  await page.keyboard.press('Enter');
  await expect(asking).toContainText(refusal(app, { code: 'wrongPassphrase', place: {} }, 'құпия.tartym'));
  await asking.getByLabel(packages.passphrase).fill('ақ бота 2026');
  await page.keyboard.press('Enter');
  await expect(asking).toBeHidden();
  await app.openApart();
  await expect(rows).toHaveCount(2);

  const { text } = await app.exportAs('package');
  const damaged = text.replace('"log": [', '"log": [0');
  await app.chooseFiles(opener, madeUp('бүлінген.tartym', damaged));
  await page.getByRole('status', { name: shell.messages }).getByRole('button', { name: packages.openWhole }).click();
  const parts = page.getByRole('dialog', { name: packages.damagedFile('бүлінген.tartym') });
  await expect(parts.getByRole('listitem').filter({ hasText: packages.fileParts.log })).toBeVisible();
  await expect(parts.getByRole('listitem')).toHaveCount(7);
  await parts.getByRole('button', { name: packages.openWholeNow }).click();
  await expect(parts).toBeHidden();
  await expect(rows).toHaveCount(3);
  await app.show('rating');
  await app.expectPlace('KZ-11', 1);
});

test('where the browser lets it, a package is saved in the same file again, and nothing is told as saved that is not', async ({
  page,
  app,
}) => {
  const { packages, exporting, shell } = app.words;
  // A file of the page's own disk in the place of one that the system's chooser would give.
  await page.evaluate(() => {
    let chosen = 0;
    Object.assign(window, {
      showSaveFilePicker: async () => {
        chosen += 1;
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle(`есеп ${chosen}.tartym`, { create: true });
      },
    });
  });
  const textOf = (name: string) =>
    page.evaluate(async (file) => {
      const folder = await navigator.storage.getDirectory();
      return (await (await folder.getFileHandle(file)).getFile()).text();
    }, name);
  await app.choosePoints('linear');
  await expect(app.statusBar()).toContainText(shell.changesSinceFile(1));
  await page.keyboard.press('Control+s');
  await expect(app.message(exporting.saved('есеп 1.tartym'))).toBeVisible();
  await expect(app.statusBar()).toContainText(shell.changesSinceFile(0));
  await app.choosePoints('rank');
  await expect(app.statusBar()).toContainText(shell.changesSinceFile(1));
  await page.keyboard.press('Control+s');
  await expect(app.statusBar()).toContainText(shell.changesSinceFile(0));
  expect(JSON.parse(await textOf('есеп 1.tartym')).parts.log).toHaveLength(2);

  // What somebody else has written there meanwhile is not written over before the user says so.
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle('есеп 1.tartym')).createWritable();
    await stream.write('of another department');
    await stream.close();
  });
  await page.keyboard.press('Control+s');
  await expect(app.message(packages.changedSince('есеп 1.tartym'))).toBeVisible();
  expect(await textOf('есеп 1.tartym')).toBe('of another department');
  await page.getByRole('button', { name: packages.overwrite }).click();
  await expect(app.message(exporting.saved('есеп 1.tartym'))).toBeVisible();
  expect(JSON.parse(await textOf('есеп 1.tartym')).parts.log).toHaveLength(2);

  await app.show('package');
  // Among the recent files, and as the one that it is saved in.
  await expect(page.getByText('есеп 1.tartym', { exact: true })).toHaveCount(2);
  await page.getByRole('button', { name: packages.saveElsewhere }).click();
  await expect(page.getByText('есеп 2.tartym', { exact: true })).toHaveCount(2);

  // Both are at hand to be opened again.
  const recent = page.getByRole('region', { name: packages.recent });
  await expect(recent.getByRole('rowheader')).toHaveText(['есеп 2.tartym', 'есеп 1.tartym']);
  await recent.getByRole('button', { name: packages.recentOpenOf('есеп 1.tartym') }).click();
  await expect(page.getByRole('dialog')).toContainText(app.words.reviewing.same);
  await page.keyboard.press('Escape');
  await expect(recent.getByRole('rowheader')).toHaveText(['есеп 1.tartym', 'есеп 2.tartym']);
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('есеп 1.tartym'));
  await recent.getByRole('button', { name: packages.recentOpenOf('есеп 1.tartym') }).click();
  await expect(app.message(packages.recentGone('есеп 1.tartym'))).toBeVisible();
  await recent.getByRole('button', { name: packages.recentForgetOf('есеп 1.tartym') }).click();
  await expect(recent.getByRole('rowheader')).toHaveText(['есеп 2.tartym']);

  // The disk refuses: the file leaves as a download, and both are told.
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('', 'NoModificationAllowedError'));
  });
  const leaving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const { name } = await fileOf(await leaving);
  expect(name).toMatch(/^Демо.* \d{4}-\d\d-\d\d № 2\.tartym$/);
  await expect(app.message(exporting.savedElsewhere('есеп 2.tartym', name))).toBeVisible();
});
