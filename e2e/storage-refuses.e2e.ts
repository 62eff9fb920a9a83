import { closeSync, openSync, writeSync } from 'node:fs';
import { say } from '../src/i18n';
import type { StorageProblem } from '../src/model/problem';
import { CURRENT_VERSION } from '../src/model/versions';
import { App, fileOf } from './app';
import { storedData } from './database';
import { namesOf } from './order';
import { expect, test } from './page';

const CELL = ['KZ-71', 'fixed_capital_index', 2025] as const;

const message = (app: App, problem: StorageProblem): string => say(app.words.problems, problem, namesOf(app.language));

/** Saves the user's own file with the keys, and reads what has left. */
async function savedFile(app: App): Promise<string> {
  const leaving = app.page.waitForEvent('download');
  await app.page.keyboard.press('Control+s');
  return (await fileOf(await leaving)).text;
}

test('a browser without room refuses an edit, says so, and the package can be saved to a file', async ({
  page,
  app,
}) => {
  await app.show('data');
  await app.typeInto(...CELL, '130');
  await app.expectSaved();
  const kept = await storedData(page);
  // Chromium's own override of the quota leaves IndexedDB as it was, so its writes are refused as a full disk does it.
  const giveRoom = await page.evaluateHandle(() => {
    const { put, add } = IDBObjectStore.prototype;
    const refuse = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
    return () => void Object.assign(IDBObjectStore.prototype, { put, add });
  });

  await app.typeInto(...CELL, '140');
  await expect(app.message(message(app, { code: 'storageFull' }))).toBeVisible();
  await expect(app.statusBar()).toContainText(app.words.shell.storageRefused);
  await expect(app.sheetRow('KZ-71')).toContainText('130,0');
  expect(await storedData(page)).toEqual(kept);
  // What was typed is not lost: it can be copied, the file holds it, and once there is room it is written.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: app.words.packages.copyUnwritten }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('140');
  expect(await savedFile(app)).toContain('"fixed_capital_index",2025,140,');

  await giveRoom.evaluate((give) => give());
  await page.getByRole('button', { name: app.words.packages.writeAgain }).click();
  await expect(app.sheetScore('KZ-71')).toHaveText('10,583');
  await app.expectSaved();
});

const WITHOUT_STORAGE = {
  'that has no storage': () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  'that forbids storage': () =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  'whose storage does not open': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    };
  },
};

for (const [name, breakStorage] of Object.entries(WITHOUT_STORAGE)) {
  test(`a browser ${name} works in memory, says so, and the package can be saved to a file`, async ({
    page,
    language,
  }) => {
    await page.addInitScript(breakStorage);
    const app = new App(page, language);
    await app.open();
    await expect(page.getByRole('status', { name: app.words.shell.messages })).toContainText('Ctrl+S');
    await expect(app.statusBar()).toContainText(app.words.shell.storageMemory);
    await app.show('data');
    await app.typeInto(...CELL, '140');
    await expect(app.sheetScore('KZ-71')).toHaveText('10,583');
    expect(await savedFile(app)).toContain('"fixed_capital_index",2025,140,');
  });
}

test('a page waits for another tab with another version, says so, and opens once that is closed', async ({
  page,
  context,
  baseURL,
  language,
}) => {
  const address = new URL('held.html', baseURL).href;
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<title>held</title>' }));
  const older = await context.newPage();
  await older.goto(address);
  // A page of an older version, which does not make room when it is asked to.
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('tartym', 1).onsuccess = () => resolve();
      }),
  );
  const app = new App(page, language);
  await page.goto('');
  await expect(page.getByText(message(app, { code: 'storageBlocked' }))).toBeVisible();
  await older.close();
  await expect(app.league()).toBeVisible();
  await expect(page.getByText(message(app, { code: 'storageBlocked' }))).toBeHidden();
});

test('a page makes room for a later version in another tab, says so, and writes nothing any more', async ({
  page,
  context,
  app,
  baseURL,
}) => {
  await app.show('data');
  await app.expectSaved();
  const address = new URL('later.html', baseURL).href;
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<title>later</title>' }));
  const later = await context.newPage();
  await later.goto(address);
  await later.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('tartym', 1000).onsuccess = () => resolve();
      }),
  );
  await expect(app.message(message(app, { code: 'storageBlocked' }))).toBeVisible();
  await app.typeInto(...CELL, '140');
  await expect(app.sheetRow('KZ-71')).toContainText('122,2');
  await page.reload();
  await expect(page.getByRole('status', { name: app.words.shell.messages })).toContainText(
    message(app, { code: 'storageNewer', found: 100, known: CURRENT_VERSION }),
  );
});

test('an import is stopped in the middle of its file, with nothing written', async ({ page, app }, testInfo) => {
  const path = testInfo.outputPath('large.csv');
  const file = openSync(path, 'w');
  writeSync(file, 'region,input,year,value,note\n');
  const block = `KZ-10,exports,2025,1,${'текст '.repeat(20)}\n`.repeat(1000);
  for (let count = 0; count < 200; count += 1) writeSync(file, block);
  closeSync(file);

  await app.show('package');
  await app.expectSaved();
  const kept = await storedData(page);
  await app.chooseFiles(app.importButton(), path);
  const dialog = app.importDialog('large.csv');
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: app.words.importing.stop, exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(await storedData(page)).toEqual(kept);
  // Nothing comes after all: the next file is read as if there had been none before.
  await app.chooseFiles(app.importButton(), {
    name: 'small.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('region,input,year,value\nKZ-10,exports,2025,1000.5\n'),
  });
  const next = app.importDialog('small.csv');
  await expect(next.getByRole('button', { name: app.words.importing.writeCells(1) })).toBeEnabled();
  expect(await storedData(page)).toEqual(kept);
});

test('a browser that has lost its packages says so, and makes no demo in their place', async ({
  page,
  app,
  context,
  baseURL,
}) => {
  await app.expectSaved();
  const address = new URL('cleaner.html', baseURL).href;
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<title>cleaner</title>' }));
  await page.goto(address);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('tartym').onsuccess = () => resolve();
      }),
  );
  await page.goto('');
  await expect(app.message(message(app, { code: 'storageEvicted' }))).toBeVisible();
  await app.show('package');
  await expect(page.getByText(app.words.packages.none)).toBeVisible();
});
