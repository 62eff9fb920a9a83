// The built app on a package of so many regions, with one of them as the own one.
import type { Browser, Page } from '@playwright/test';
import { order5 } from '../../src/methodology';
import { samplePackage } from './samplePackage';

/** How many regions are measured, and which is the own one: the demo's, and as many as make everything slow. */
export const MEASURED = [
  [20, 'KZ-71'],
  [5000, 'R-1'],
] as const;

/** Waits until something holds, half a minute at most. */
export const until = async (holds: () => Promise<boolean>, what: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
};

/** A page of its own with the package open: the demo, or a made-up one. */
export async function openRegions(
  browser: Browser,
  address: string,
  [count, own]: (typeof MEASURED)[number],
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  await context.addInitScript((region) => localStorage.setItem('tartym.ownRegion', JSON.stringify(region)), own);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('table').first().waitFor();
  if (count === 20) return page;
  await page.goto(`${address}#/package`);
  const start = performance.now();
  const buffer = Buffer.from(samplePackage(count, order5));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'many.tartym', mimeType: 'application/json', buffer });
  await until(
    async () => (await page.locator('header').first().innerText()).includes(`${count} regions`),
    'the package',
  );
  console.log(`${count} regions: package file opened in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return page;
}
