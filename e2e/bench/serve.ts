import { spawn } from 'node:child_process';

/** Serves the built app on a port of this machine. */
export interface Served {
  /** Resolves once it answers. */
  readonly ready: () => Promise<void>;
  readonly stop: () => void;
}

const isWindows = process.platform === 'win32';

/** Begins to serve what stands in `dist`. */
export function serve(port: number): Served {
  const server = spawn(
    'npx',
    ['--no-install', 'vite', 'preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    { stdio: 'ignore', shell: isWindows, detached: !isWindows },
  );
  const answers = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  return {
    ready: async () => {
      for (let tries = 0; tries < 300; tries += 1) {
        if (await answers()) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('waited in vain for the server');
    },
    // The server is a child of what was started: the whole group goes.
    stop: () => {
      if (server.pid !== undefined && !isWindows) process.kill(-server.pid);
      else server.kill();
    },
  };
}
