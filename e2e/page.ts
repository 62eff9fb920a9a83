import { test as base, expect, type Page } from '@playwright/test';

/**
 * Every end-to-end test runs under three watches that hold over its whole length: the content security policy is never
 * violated, no request leaves the origin, and the page reports no error.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      await watch(page, baseURL ?? '', faults);
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Starts the watches on a page that a test has opened itself; `faults` is to be found empty at the end. */
export async function watch(page: Page, origin: string, faults: string[]): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy violated: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const inside = protocol === 'data:' || protocol === 'blob:' || origin === '' || asked === new URL(origin).origin;
    if (!inside) faults.push(`request off origin: ${request.url()}`);
  });
}

export { expect };
