import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './e2e/browser.mjs';

const found = await findBrowser();
const port = Number(process.env['E2E_PORT'] ?? 4317);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    headless: true,
    locale: 'ru-RU',
    timezoneId: 'Asia/Almaty',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    // On a first visit it fetches every built file once more; the tests of what it is for ask for it.
    serviceWorkers: 'block',
    actionTimeout: 15_000,
    // A trace takes a picture of the page at every key: only where a first run has failed.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: { ...(found?.path ? { executablePath: found.path } : {}), args: browserArgs() },
  },
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env['CI'],
    timeout: 60_000,
  },
});
