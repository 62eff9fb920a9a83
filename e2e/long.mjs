// npm run test:long: the promises of reliability, each tried as often as it says (see `tries` in the tests).
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const PROGRAMS = [
  ['vitest', 'run', '--project', 'node', 'src/files/fileMutations', 'src/files/packageMutations', 'src/storage'],
  ['playwright', 'test', 'killed', 'two-tabs'],
];

for (const program of PROGRAMS) {
  const { status } = spawnSync('npx', ['--no-install', ...program], {
    stdio: 'inherit',
    env: { ...process.env, LONG_RUN: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
