// JavaScript that has come over before the league table is painted, in the built app: on a first visit, which also makes
// the demo package, and on a later one. Sizes as gzip packs them.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Request } from '@playwright/test';
import { inBuiltApp } from './inBuiltApp';

const PORT = 4398;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const GOAL = 150;

/** Notes when the league table has been painted, in milliseconds since 1970. */
function watchTable(): void {
  const look = () => {
    if (document.querySelectorAll('[role=table] [role=row], table tr').length < 3) return requestAnimationFrame(look);
    return setTimeout(() => Object.assign(globalThis, { painted: performance.timeOrigin + performance.now() }));
  };
  requestAnimationFrame(look);
}

/** Thousands of bytes of all scripts, the workers' too, that a new page has asked for before its league table is painted. */
async function scriptsUntilRating(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const asked: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) asked.push(request);
  });
  await page.addInitScript(watchTable);
  await page.goto(`${ADDRESS}#/rating`);
  const painted = await page.waitForFunction(() => (globalThis as { painted?: number }).painted);
  const until = Number(await painted.jsonValue());
  // Only of what has arrived is it known when it was asked for.
  for (const request of asked) await (await request.response())?.finished();
  const before = asked.filter((request) => request.timing().startTime < until);
  const paths = new Set(before.map((request) => new URL(request.url()).pathname));
  await page.close();
  return [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(`dist${path}`)).length, 0) / 1000;
}

await inBuiltApp(PORT, async (browser) => {
  for (const locale of ['kk-KZ', 'ru-KZ', 'en-GB']) {
    // The service worker would fetch the rest beside: that is not waited for.
    const context = await browser.newContext({ locale, serviceWorkers: 'block' });
    const first = await scriptsUntilRating(context);
    const later = await scriptsUntilRating(context);
    await context.close();
    console.log(
      `${locale}: JS to a usable rating: first visit ${first.toFixed(0)} kB, later visit ${later.toFixed(0)} kB gzipped (goal ${GOAL} kB)`,
    );
  }
});
