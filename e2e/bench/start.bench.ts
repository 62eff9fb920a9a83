// JavaScript that has come over before the league table is painted, in the built app: on a first visit, which also makes
// the demo package, and on a later one. Sizes as gzip packs them.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.mjs';

const PORT = 4398;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const GOAL = 150;

const serverAnswers = async (): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(ADDRESS).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('waited in vain for the server');
};

/** Thousands of bytes of all scripts that a new page has asked for by the time its league table stands. */
async function scriptsUntilRating(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) asked.add(pathname);
  });
  await page.goto(`${ADDRESS}#/rating`);
  await page.getByRole('table').first().getByRole('row').nth(2).waitFor();
  const sizes = [...asked].map((path) => gzipSync(readFileSync(`dist${path}`)).length);
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

const server = spawn(
  'npx',
  ['--no-install', 'vite', 'preview', '--host', '127.0.0.1', '--port', String(PORT), '--strictPort'],
  { stdio: 'ignore', shell: process.platform === 'win32', detached: process.platform !== 'win32' },
);
const found = await findBrowser();
const browser = await chromium.launch({
  ...(found?.path === undefined ? {} : { executablePath: found.path }),
  args: browserArgs(),
});
try {
  await serverAnswers();
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
} finally {
  await browser.close();
  if (server.pid !== undefined && process.platform !== 'win32') process.kill(-server.pid);
  else server.kill();
}
