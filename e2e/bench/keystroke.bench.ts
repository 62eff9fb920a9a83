// Enter on a typed figure → the new place painted, in the built app, on the Data screen.
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { order5 } from '../../src/methodology';
import { browserArgs, findBrowser } from '../browser.mjs';
import { samplePackage } from './samplePackage';
import { row, summarise } from './timing';

const PORT = 4399;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const EDITS = 60;

const until = async (holds: () => Promise<boolean>, what: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
};

/** Notes, for every Enter, how long it takes until another place stands painted in the first row. */
const watchPlaces = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { placeTimes: times });
    const place = (): string =>
      document.querySelector('[role=grid] [role=row]:has([role=gridcell])')?.querySelectorAll('[role=gridcell]')[1]
        ?.textContent ?? '';
    let began = 0;
    let before = '';
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        began = event.timeStamp;
        before = place();
      },
      true,
    );
    new MutationObserver(() => {
      if (began === 0 || place() === before) return;
      const start = began;
      began = 0;
      // After the frame's callbacks comes its paint, and after that the next message.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - start);
        port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const readTimes = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => [...((globalThis as { placeTimes?: number[] }).placeTimes ?? [])]);

async function typeFigures(page: Page): Promise<readonly number[]> {
  await watchPlaces(page);
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.type(edit % 2 === 0 ? '140' : '60');
    await page.keyboard.press('Enter');
    await until(async () => (await readTimes(page)).length > edit, `place ${edit + 1}`);
    await page.keyboard.press('ArrowUp');
  }
  return (await readTimes(page)).slice(5);
}

const server = spawn(
  'npx',
  ['--no-install', 'vite', 'preview', '--host', '127.0.0.1', '--port', String(PORT), '--strictPort'],
  {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  },
);
const found = await findBrowser();
const browser = await chromium.launch({
  ...(found?.path === undefined ? {} : { executablePath: found.path }),
  args: browserArgs(),
});
try {
  await until(async () => (await fetch(ADDRESS)).ok, 'the server');
  for (const [count, own] of [
    [20, 'KZ-71'],
    [5000, 'R-1'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
    await context.addInitScript((region) => localStorage.setItem('tartym.ownRegion', JSON.stringify(region)), own);
    const page = await context.newPage();
    await page.goto(ADDRESS);
    await page.getByRole('table').first().waitFor();
    if (count > 20) {
      await page.goto(`${ADDRESS}#/package`);
      const start = performance.now();
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'many.tartym',
          mimeType: 'application/json',
          buffer: Buffer.from(samplePackage(count, order5)),
        });
      await until(
        async () => (await page.locator('header').first().innerText()).includes(`${count} regions`),
        'the package',
      );
      console.log(`${count} regions: package file opened in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
    await page.goto(`${ADDRESS}#/data`);
    const grid = page.getByRole('grid');
    await grid.waitFor();
    await grid
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell') })
      .first()
      .getByRole('gridcell')
      .nth(3)
      .click();
    console.log(row(`${count} regions: Enter → place painted`, summarise(await typeFigures(page))));
    await context.close();
  }
} finally {
  await browser.close();
  server.kill();
}
