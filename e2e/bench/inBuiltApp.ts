import { type Browser, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.mjs';
import { serve } from './serve';

/** Serves the built app on a port of this machine and measures in a browser; ends both, also where that fails. */
export async function inBuiltApp(port: number, measure: (browser: Browser) => Promise<void>): Promise<void> {
  const server = serve(port);
  try {
    const found = await findBrowser();
    const browser = await chromium.launch({
      ...(found?.path === undefined ? {} : { executablePath: found.path }),
      args: browserArgs(),
    });
    try {
      await server.ready();
      await measure(browser);
    } finally {
      await browser.close();
    }
  } finally {
    server.stop();
  }
}
