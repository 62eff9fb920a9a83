// Enter on a typed figure → the new place painted, in the built app, on the Data screen.
import type { Page } from '@playwright/test';
import { inBuiltApp } from './inBuiltApp';
import { keyAccounts } from './keyAccount';
import { MEASURED, openRegions, until } from './openRegions';
import { processorTime } from './processorTime';
import { row, summarise } from './timing';

const PORT = 4399;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const EDITS = 60;
/** Edits whose way to the screen is traced: tracing has a cost of its own. */
const TRACED = 20;
const WARM_UP = 5;

/** What came of one Enter: the milliseconds and the frames until another place stood painted in the first row. */
interface Placed {
  readonly milliseconds: number;
  readonly frames: number;
}

/** Notes what comes of every Enter. */
const watchPlaces = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const placed: Placed[] = [];
    Object.assign(globalThis, { placed });
    const place = (): string =>
      document.querySelector('[role=grid] [role=row]:has([role=gridcell])')?.querySelectorAll('[role=gridcell]')[1]
        ?.textContent ?? '';
    let began = 0;
    let before = '';
    let frames = 0;
    const countFrames = () => {
      frames += 1;
      if (place() !== before) afterPlaced(frames);
      else requestAnimationFrame(countFrames);
    };
    const afterPlaced = (drawn: number) =>
      void scheduler.postTask(() => placed.push({ milliseconds: performance.now() - began, frames: drawn }), {
        priority: 'user-blocking',
      });
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        began = event.timeStamp;
        before = place();
        frames = 0;
        requestAnimationFrame(countFrames);
      },
      true,
    );
  });

const readPlaced = (page: Page): Promise<readonly Placed[]> =>
  page.evaluate(() => [...((globalThis as { placed?: Placed[] }).placed ?? [])]);

/** What came of each Enter, and how long each kept the page's thread at work, the first few left out. */
async function typeFigures(
  page: Page,
): Promise<{ readonly placed: readonly Placed[]; readonly busy: readonly number[] }> {
  const busy: number[] = [];
  await watchPlaces(page);
  const thread = await processorTime(page);
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.type(edit % 2 === 0 ? '140' : '60');
    await thread.since();
    await page.keyboard.press('Enter');
    await until(async () => (await readPlaced(page)).length > edit, `place ${edit + 1}`);
    await page.waitForTimeout(200);
    busy.push(await thread.since());
    await page.keyboard.press('ArrowUp');
  }
  return { placed: (await readPlaced(page)).slice(WARM_UP), busy: busy.slice(WARM_UP) };
}

/** Some more edits, at an even pace. */
async function typeSome(page: Page): Promise<void> {
  for (let edit = 0; edit < TRACED; edit += 1) {
    await page.keyboard.type(edit % 2 === 0 ? '140' : '60');
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await page.keyboard.press('ArrowUp');
  }
}

await inBuiltApp(PORT, async (browser) => {
  for (const measured of MEASURED) {
    const [count] = measured;
    const page = await openRegions(browser, ADDRESS, measured);
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
    const { placed, busy } = await typeFigures(page);
    const share = placed.filter(({ frames }) => frames === 1).length / placed.length;
    const times = summarise(placed.map(({ milliseconds }) => milliseconds));
    console.log(
      row(`${count} regions: Enter → place painted`, times, `${Math.round(100 * share)} % in the next frame`),
    );
    console.log(row('  processor time of the page, all of the edit', summarise(busy)));
    const accounts = await keyAccounts(browser, page, () => typeSome(page));
    console.log(row('  work of the page until the frame, traced', summarise(accounts.map(({ work }) => work))));
    const presented = summarise(accounts.map(({ presented }) => presented));
    console.log(row('  key → frame on screen, as the browser tells it', presented));
    await page.context().close();
  }
});
