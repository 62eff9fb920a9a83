// Finds (or, with --install, gets) a Chromium-family browser. No dependencies beyond @playwright/test.
// Order: $BROWSER_PATH / $CHROME_PATH, Playwright's own, system Chrome/Chromium/Edge,
//        then `npx playwright install chromium`, then apt/dnf when root.
// CLI: node e2e/browser.mjs [--install]  -> prints the path ("" = Playwright's own), exit 1 if none.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const runnable = (p) => {
  try {
    accessSync(p, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function onPath(names) {
  const dirs = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const n of names)
    for (const d of dirs) {
      const p = join(d, n);
      if (runnable(p)) return p;
    }
  return undefined;
}

function wellKnown() {
  const e = process.env;
  if (process.platform === 'win32') {
    const roots = [e['ProgramFiles'], e['ProgramFiles(x86)'], e['LOCALAPPDATA']].filter(Boolean);
    const tails = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((r) => tails.map((t) => join(r, t)));
  }
  if (process.platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  return [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ];
}

/** undefined = nothing found; { path: undefined } = Playwright's own build, which needs no executablePath. */
export async function findBrowser() {
  for (const k of ['BROWSER_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']) {
    const p = process.env[k];
    if (p) {
      if (!existsSync(p)) throw new Error(`${k}=${p} does not exist`);
      return { path: p, from: k };
    }
  }
  try {
    const { chromium } = await import('@playwright/test');
    if (existsSync(chromium.executablePath())) return { path: undefined, from: 'playwright' };
  } catch {
    /* not installed yet */
  }
  const sys =
    onPath([
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ]) ?? wellKnown().find(runnable);
  return sys ? { path: sys, from: 'system' } : undefined;
}

/** Flags a container needs: root has no sandbox, /dev/shm is small. */
export function browserArgs() {
  const root = process.getuid?.() === 0;
  return [...(root || process.env.CI ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'];
}

const sh = (cmd, args, env = {}) => {
  console.error(`[browser] ${cmd} ${args.join(' ')}`);
  const r = spawnSync(cmd, args, {
    stdio: ['ignore', 2, 2],
    timeout: 10 * 60_000,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return r.status === 0;
};

export async function getBrowser() {
  let b = await findBrowser();
  if (b) return b;
  sh('npx', ['--no-install', 'playwright', 'install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' });
  b = await findBrowser();
  if (b) {
    if (process.platform === 'linux' && process.getuid?.() === 0)
      sh('npx', ['--no-install', 'playwright', 'install-deps', 'chromium']);
    return b;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get'])) {
    const apt = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
    sh('apt-get', [...apt, 'update']);
    sh('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    b = await findBrowser();
  }
  return b;
}

if (basename(process.argv[1] ?? '') === 'browser.mjs' && process.argv[1] === fileURLToPath(import.meta.url)) {
  const b = process.argv.includes('--install') ? await getBrowser() : await findBrowser();
  if (!b) {
    console.error(
      '[browser] No Chrome, Chromium or Edge found. Set BROWSER_PATH=/path/to/chrome, or run "npx playwright install chromium".',
    );
    process.exit(1);
  }
  console.error(`[browser] using ${b.path ?? "Playwright's own Chromium"} (${b.from})`);
  console.log(b.path ?? '');
}
