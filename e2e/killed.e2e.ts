import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { tries } from '../src/model/longRun.fixture';
import { App } from './app';
import { browserArgs, findBrowser } from './browser.mjs';
import { expect, test } from './page';

const CELL = ['KZ-71', 'fixed_capital_index', 2025] as const;
const KILLS = tries(1, 50);

/** A browser of its own process, with what it keeps in a folder, as a user's is. */
interface OwnBrowser {
  readonly app: App;
  /** Ends it as a power switch ends a program: no word to it, nothing written on the way. */
  readonly kill: () => Promise<void>;
}

async function started(path: string, folder: string, address: string): Promise<OwnBrowser> {
  const profile = join(folder, 'profile');
  const args = [...browserArgs(), '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const browser = spawn(path, [...args, '--no-first-run', 'about:blank'], { stdio: 'ignore', detached: true });
  await expect.poll(() => portIn(port), { timeout: 30_000 }).not.toBe('');
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${portIn(port)}`);
  const page = await connected.contexts()[0]?.newPage();
  if (page === undefined) throw new Error('the browser has no context');
  await page.addInitScript(() => localStorage.setItem('tartym.language', '"ru"'));
  const app = new App(page, 'ru');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await expect(app.league()).toBeVisible({ timeout: 30_000 });
  return { app, kill: () => killed(browser) };
}

/** A cell that shows one of two figures. */
const figureOf = (one: number, other: number): RegExp => new RegExp(`^(${one}|${other}),0$`);

function portIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[0] ?? '';
  } catch {
    return ''; // not written yet
  }
}

function killed(browser: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  // The whole group: a browser is many processes.
  if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
  return gone;
}

test(`a browser that is killed in the middle of edits (${KILLS} ×) has kept all that it showed as saved, and the log holds`, async ({
  baseURL,
}) => {
  test.skip(process.platform === 'win32', 'no groups of processes there');
  test.setTimeout(60_000 + KILLS * 40_000);
  const path = (await findBrowser())?.path ?? chromium.executablePath();
  const folder = mkdtempSync(join(tmpdir(), 'tartym-killed-'));
  let seed = 20_261_130;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  try {
    /** The last figure that was shown as saved, and the one that was being written when the browser was killed. */
    let [saved, written] = [0, 0];
    for (let kill = 0; kill <= KILLS; kill++) {
      const { app, kill: end } = await started(path, folder, baseURL ?? '');
      const { log } = app.words;
      try {
        if (kill > 0) {
          await app.show('data');
          const kept = app
            .sheetRow(CELL[0])
            .getByRole('gridcell')
            .filter({ hasText: figureOf(saved, written) });
          await expect(kept.first()).toBeVisible();
          await app.show('package');
          await app.page.getByRole('button', { name: log.verify }).click();
          await expect(app.page.getByText(log.holds(0).replace(/\d.*$/, ''))).toBeVisible();
          if (kill === KILLS) break;
        }
        await app.show('data');
        for (let edit = 0; edit < 1 + next(4); edit++) {
          written = 100 + kill * 10 + edit;
          await app.typeInto(...CELL, String(written));
          await app.expectSaved();
          saved = written;
        }
        // The next one is on its way, or not even that.
        written = saved + 5;
        await app.goToCell(...CELL);
        await app.page.keyboard.type(String(written));
        void app.page.keyboard.press('Enter').catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, next(30)));
      } finally {
        await end();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
