import type { Page } from '@playwright/test';

/** Attributes whose text is shown or spoken. */
const SPOKEN = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'];

/**
 * Every text that a page shows or speaks at the moment, one for each piece of it; without what is marked as being in
 * another language than the page, such as the Order's own words.
 */
export function wordsOnView(page: Page): Promise<readonly string[]> {
  return page.evaluate((attributes) => {
    const found = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element === null || element.closest('script, style, [hidden]') !== null) continue;
      if (element.closest('[lang]')?.getAttribute('lang') !== document.documentElement.lang) continue;
      if (node instanceof Element) for (const name of attributes) found.add(node.getAttribute(name) ?? '');
      else found.add(node.textContent ?? '');
      if (node instanceof HTMLInputElement && node.type === 'text') found.add(node.value);
    }
    return [...found].map((text) => text.trim()).filter((text) => text !== '');
  }, SPOKEN);
}
