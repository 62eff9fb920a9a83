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
          expect.soft(await scrollPastTheEnd(page), `${id} scrolls past its end by`).toBeLessThanOrEqual(1);
          expect.soft(await cutWords(page), `cut on ${id}`).toEqual([]);
          expect.soft(await outOfPlace(page), `out of place on ${id}`).toEqual([]);
          await page.screenshot({ path: info.outputPath(`${id}.png`) });
        }
      });

      test('what the marks of the league table mean is in sight, an own region pinned on top', async ({ app }) => {
        test.skip(viewport.width < 1200, 'what stands beside the table is below it there');
        const { rating, readings } = app.words;
        await app.chooseOwnRegion('KZ-27');
        await expect(app.page.getByText(rating.chosen(readings.axes.points.values.rank.name))).toBeInViewport({
          ratio: 1,
        });
        await expect(app.page.getByText(rating.ownLine)).toBeInViewport({ ratio: 1 });
        test.skip(viewport.width < 1440, 'less high, what the colours mean comes with the last rows');
        await expect(app.page.getByRole('group', { name: rating.legend })).toBeInViewport({ ratio: 1 });
      });
    });
  }
}

/** By how many pixels the page can be scrolled sideways. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** By how many pixels the place of the screens can be scrolled further than the screen in it reaches: onto nothing. */
const scrollPastTheEnd = (page: Page): Promise<number> =>
  page.getByRole('main').evaluate((main) => {
    const screens = [...main.children].filter((element) => element instanceof HTMLElement);
    const end = Math.max(...screens.map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight));
    return main.scrollHeight - Math.max(main.clientHeight, end);
  });

/** Texts that do not fit into their boxes, where neither a title nor a scroll bar gives the rest. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isCut = (element: HTMLElement): boolean => {
      const { overflowX } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      const isForReadersOnly = element.closest('.unseen') !== null;
      return hides && !isForReadersOnly && element.scrollWidth > element.clientWidth + 1;
    };
    const hasOwnText = (element: HTMLElement): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    // Some say it only once they are pointed at.
    const isToldInFull = (element: HTMLElement): boolean => {
      element.dispatchEvent(new PointerEvent('pointerenter'));
      element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      return element.closest('[title]:not([title=""])') !== null;
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && hasOwnText(element) && isCut(element) && !isToldInFull(element))
      .map((element) => `${element.tagName.toLowerCase()} “${element.textContent}”`);
  });

/**
 * What stands out of the window sideways where nothing scrolls it into view, and buttons and headings whose words stand
 * out of their own box.
 */
const outOfPlace = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const isInScroller = (element: Element): boolean => {
      const holder = element.parentElement;
      return holder !== null && (scrolls(holder) || isInScroller(holder));
    };
    const isOutside = (element: HTMLElement): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1) && !isInScroller(element);
    };
    const isBurst = (element: HTMLElement): boolean =>
      element.matches('button, a[href], h1, h2, h3') &&
      getComputedStyle(element).overflowX === 'visible' && // else it is cut, which is another matter
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && element.closest('.unseen, svg') === null)
      .filter((element) => isOutside(element) || isBurst(element))
      .map((element) => `${element.tagName.toLowerCase()} “${element.textContent.slice(0, 60)}”`);
  });
