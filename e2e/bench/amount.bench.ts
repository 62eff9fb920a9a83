// Enter on an amount of a project → the new R and place painted, in the built app, on the Scenarios screen.
import type { Page } from '@playwright/test';
import { inBuiltApp } from './inBuiltApp';
import { MEASURED, openRegions, until } from './openRegions';
import { processorTime } from './processorTime';
import { row, summarise } from './timing';

const PORT = 4398;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const EDITS = 40;
const WARM_UP = 5;
/** In billions of tenge, in turn: the points of the region move between them. */
const AMOUNTS = ['900', '1'];

/** Notes how many milliseconds pass between each Enter and the frame in which the key figures are others. */
const watchFigures = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(globalThis, { painted });
    const figures = (): string => document.querySelector('main dl')?.textContent ?? '';
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== 'Enter') return;
        const before = figures();
        const look = () => {
          if (figures() === before) requestAnimationFrame(look);
          else {
            void scheduler.postTask(() => painted.push(performance.now() - timeStamp), { priority: 'user-blocking' });
          }
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });

const painted = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => [...((globalThis as { painted?: number[] }).painted ?? [])]);

await inBuiltApp(PORT, async (browser) => {
  for (const measured of MEASURED) {
    const [count] = measured;
    const page = await openRegions(browser, ADDRESS, measured);
    await page.goto(`${ADDRESS}#/scenarios`);
    const begun = page.getByRole('tree').getByRole('treeitem', { selected: true }).filter({ hasText: 'Scenario' });
    await page.locator('main input:focus').waitFor();
    await page.keyboard.type('Scenario');
    await page.keyboard.press('Enter');
    await begun.waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Project');
    await page.keyboard.press('Enter');
    await page.getByRole('grid').getByRole('rowheader', { name: 'Project', exact: true }).waitFor();
    await page.keyboard.press('ArrowUp');
    // Past the region, which is the own one, and the input.
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight');
    await watchFigures(page);
    const thread = await processorTime(page);
    const busy: number[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      await page.keyboard.type(AMOUNTS[edit % AMOUNTS.length] ?? '');
      await thread.since();
      await page.keyboard.press('Enter');
      await until(async () => (await painted(page)).length > edit, `amount ${edit + 1}`);
      await page.waitForTimeout(300);
      busy.push(await thread.since());
      await page.keyboard.press('ArrowUp');
    }
    const times = summarise((await painted(page)).slice(WARM_UP));
    console.log(row(`${count} regions: Enter on an amount → R and place painted`, times));
    console.log(row('  processor time of the page, all of the edit', summarise(busy.slice(WARM_UP))));
    await page.context().close();
  }
});
