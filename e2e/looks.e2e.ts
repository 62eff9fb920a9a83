import type { Page } from '@playwright/test';
import { SCREENS } from '../src/ui/shell/screens';
import { expect, test } from './page';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Longest words first: what fits in Kazakh and Russian fits in English. */
for (const [language, colorScheme] of [
  ['kk', 'light'],
  ['ru', 'dark'],
] as const) {
  for (const viewport of SIZES) {
    test.describe(`${language}, ${colorScheme}, ${viewport.width} px`, () => {
      test.use({ language, colorScheme, viewport });

      test('no screen is wider than the window, and no word is cut without being told in full', async ({
        page,
        app,
      }, info) => {
        for (const { id } of SCREENS) {
          await app.show(id);
          expect.soft(await sidewaysScroll(page), `${id} scrolls sideways by`).toBeLessThanOrEqual(0);
          expect.soft(await cutWords(page), `cut on ${id}`).toEqual([]);
          expect.soft(await coveredButtons(page), `out of reach on ${id}`).toEqual([]);
          await page.screenshot({ path: info.outputPath(`${id}.png`) });
        }
      });
    });
  }
}

/** By how many pixels the page itself can be scrolled sideways. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });

/** Texts that do not fit into their boxes, where neither a title nor a scroll bar gives the rest. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isCut = (element: HTMLElement): boolean => {
      const { overflowX } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      return hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    };
    const hasOwnText = (element: HTMLElement): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    const isToldInFull = (element: HTMLElement): boolean => element.closest('[title]:not([title=""])') !== null;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && hasOwnText(element) && isCut(element) && !isToldInFull(element))
      .map((element) => `${element.tagName.toLowerCase()} “${element.textContent}”`);
  });

/** Buttons and links whose words stand out of their own box, or whose box stands out of the window sideways. */
const coveredButtons = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], h1, h2, h3')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const isScrolledAway = element.closest('table, [role=grid]') !== null;
        const isOutside = !isScrolledAway && (box.left < -1 || box.right > innerWidth + 1);
        const isUnseen = box.width <= 1 || box.height <= 1;
        return !isUnseen && (isOutside || element.scrollWidth > element.clientWidth + 1);
      })
      .filter((element) => element.clientWidth > 0)
      .map((element) => `${element.tagName.toLowerCase()} “${element.textContent}”`),
  );
