// npm run bench: measures, prints medians and their spread, asserts nothing. Ratios are to a peer measured in the same run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';

// The peer is GPL: it is installed beside the project's own packages, for this program only, and no build contains it.
const PEER = 'hyperformula@3.5.0';
const folder = join(process.cwd(), 'node_modules', '.bench');
const programs =
  process.argv.slice(2).length > 0
    ? process.argv.slice(2)
    : ['rerate', 'lattice', 'ladder', 'scenarios', 'survey', 'keystroke', 'amount', 'start'];

if (!existsSync(join(folder, 'node_modules', 'hyperformula'))) {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', PEER],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}

const cores = cpus();
console.log(
  `Node ${process.version}, ${cores.length} × ${cores[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}`,
);

for (const program of programs) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join('e2e', 'bench', `${program}.bench.ts`),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        external: ['hyperformula', '@playwright/test', 'vite'],
        output: { entryFileNames: `${program}.mjs` },
      },
    },
  });
  console.log(`\n## ${program}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(folder, `${program}.mjs`)], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
