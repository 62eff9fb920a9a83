import { type BrowserContext, test as base, expect } from '@playwright/test';
import type { Language } from '../src/model/words';
import { App } from './app';

/** What a browser in that language asks for. */
const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

interface Options {
  /** Language of the browser, and so of the product; `test.use({ language: 'kk' })`. */
  readonly language: Language;
}

interface Fixtures {
  /** The product on a first start, with the demo package's rating on view. */
  readonly app: App;
  /** The same in a browser of its own: another department. */
  readonly colleague: App;
  readonly watched: undefined;
}

/**
 * Every end-to-end test runs under three watches that hold over its whole length and over every page of its context:
 * the content security policy is never violated, no request leaves the origin, and no page reports an error.
 */
export const test = base.extend<Options & Fixtures>({
  language: ['ru', { option: true }],
  locale: async ({ language }, use) => use(LOCALES[language]),
  watched: [
    async ({ context, baseURL }, use) => {
      const faults = await watch(context, new URL(baseURL ?? ''));
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  colleague: async ({ browser, language, baseURL }, use) => {
    const context = await browser.newContext();
    const faults = await watch(context, new URL(baseURL ?? ''));
    const colleague = new App(await context.newPage(), language);
    await colleague.open();
    await use(colleague);
    await context.close();
    expect(faults).toEqual([]);
  },
  app: async ({ page, language }, use) => {
    const app = new App(page, language);
    await app.open();
    await use(app);
  },
});

/**
 * Starts the watches on a context, before its first page; the faults they find are added to the list as they happen.
 *
 * @param home the product's address: a page from a server may ask its own server, one from a disk for nothing but itself
 */
async function watch(context: BrowserContext, home: URL): Promise<readonly string[]> {
  const faults: string[] = [];
  const isInside = ({ protocol, origin, pathname }: URL): boolean =>
    home.protocol === 'file:' ? protocol === 'file:' && pathname === home.pathname : origin === home.origin;
  // The chooser of the system cannot be driven: files leave as downloads, unless a test says otherwise.
  await context.addInitScript(() =>
    Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined }),
  );
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy violated: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('request', (request) => {
    const address = new URL(request.url());
    const isNetwork = address.protocol !== 'data:' && address.protocol !== 'blob:';
    if (isNetwork && !isInside(address)) faults.push(`request off origin: ${request.url()}`);
  });
  return faults;
}

/** A second tab of the same browser on the same product. */
export async function secondTab(first: App): Promise<App> {
  const tab = new App(await first.page.context().newPage(), first.language);
  await tab.open();
  return tab;
}

export { expect };
