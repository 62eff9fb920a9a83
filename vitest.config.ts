import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './e2e/browser.mjs';
import { currentDexie, solidPlugin } from './vite.config.ts';

const found = await findBrowser();

export default defineConfig({
  plugins: [solidPlugin()],
  resolve: { alias: currentDexie },
  worker: { format: 'iife' },
  // Known beforehand, so that the browser tests are not loaded a second time when it is met.
  optimizeDeps: { include: ['axe-core'] },
  test: {
    // Vitest would leave one of two processors idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Nothing here is a measurement: a busy machine may be slow, and what hangs is still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    environment: 'node', // else vite-plugin-solid sets jsdom, which is not installed
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,workers}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(found?.path ? { executablePath: found.path } : {}), args: browserArgs() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
