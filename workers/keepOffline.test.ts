import { describe, expect, it } from 'vitest';
import { keepOffline, type ServiceScope } from './keepOffline';

const HOME = 'https://tartym.test/';
const addressOf = (of: string | Request): string => new URL(typeof of === 'string' ? of : of.url, HOME).href;

/** A browser with its caches, its windows and a server that holds the files of one version. */
function createBrowser() {
  const caches = new Map<string, Map<string, string>>();
  const cacheNamed = (name: string) => {
    const kept = caches.get(name) ?? new Map<string, string>();
    caches.set(name, kept);
    return {
      addAll: async (requests: readonly Request[]) => {
        for (const request of requests) {
          const found = browser.server.get(addressOf(request));
          if (found === undefined) throw new TypeError('not on the server');
          kept.set(addressOf(request), found);
        }
      },
      put: async (of: string, response: Response) => void kept.set(addressOf(of), await response.text()),
      match: async (of: string | Request) => {
        const found = kept.get(addressOf(of));
        return found === undefined ? undefined : new Response(found);
      },
    };
  };
  const browser = {
    server: new Map<string, string>(),
    windows: new Set<string>(),
    caches,
    /** Starts a version's worker; what it listens to can be sent to it. */
    start(name: string, files: Readonly<Record<string, string>>) {
      browser.server = new Map(Object.entries(files).map(([file, text]) => [addressOf(file), text]));
      const listeners = new Map<string, (event: object) => void>();
      const scope = {
        caches: {
          open: async (of: string) => cacheNamed(of),
          keys: async () => [...caches.keys()],
          has: async (of: string) => caches.has(of),
          delete: async (of: string) => caches.delete(of),
        },
        clients: { claim: async () => undefined, matchAll: async () => [...browser.windows].map((id) => ({ id })) },
        location: { origin: new URL(HOME).origin },
        fetch: async (request: Request) => {
          const found = browser.server.get(addressOf(request));
          return found === undefined ? new Response('', { status: 404 }) : new Response(found);
        },
        skipWaiting: async () => undefined,
        addEventListener: (type: string, listen: (event: object) => void) => listeners.set(type, listen),
      };
      const fileNames = Object.keys(files);
      keepOffline(scope as unknown as ServiceScope, name, fileNames);
      const send = async (type: string, more: object = {}): Promise<Response | undefined> => {
        const waited: Promise<unknown>[] = [];
        let answered: Promise<Response> | undefined;
        listeners.get(type)?.({
          ...more,
          waitUntil: (done: Promise<unknown>) => waited.push(done),
          respondWith: (answer: Promise<Response>) => {
            answered = answer;
          },
        });
        const response = await answered;
        await Promise.all(waited);
        return response;
      };
      const ask = async (file: string, mode: 'navigate' | 'cors' = 'cors', method = 'GET') => {
        const response = await send('fetch', { request: { url: addressOf(file), mode, method } });
        return response === undefined ? null : response.ok ? response.text() : response.status;
      };
      return { install: () => send('install'), activate: () => send('activate'), ask };
    },
  };
  return browser;
}

// `new Request('./a')` needs an address to be relative to, which only a worker has.
const RequestOfBrowser = globalThis.Request;
class RequestHere extends RequestOfBrowser {
  constructor(of: string, init?: RequestInit) {
    super(addressOf(of), init);
  }
}
globalThis.Request = RequestHere as typeof Request;

const FIRST = { './index.html': 'page 1', './assets/a1.js': 'script 1', './assets/late1.js': 'late 1' };
const SECOND = { './index.html': 'page 2', './assets/a2.js': 'script 2' };

describe('the service worker', () => {
  it('answers from what it keeps, whatever the address of the page; nothing of another origin or method', async () => {
    const browser = createBrowser();
    const worker = browser.start('tartym-1', FIRST);
    await worker.install();
    await worker.activate();
    browser.server.clear();
    expect(await worker.ask('./?from=home', 'navigate')).toBe('page 1');
    expect(await worker.ask('./assets/a1.js')).toBe('script 1');
    expect(await worker.ask('./assets/other.js')).toBe(404);
    expect(await worker.ask('https://elsewhere.test/a.js')).toBeNull();
    expect(await worker.ask('./assets/a1.js', 'cors', 'POST')).toBeNull();
  });

  it('keeps the files of an older version for as long as a window runs it, and not longer', async () => {
    const browser = createBrowser();
    const first = browser.start('tartym-1', FIRST);
    await first.install();
    await first.activate();
    browser.windows = new Set(['A', 'B']);
    const second = browser.start('tartym-2', SECOND);
    await second.install();
    // The older one does not take the newer for older while that lies ready.
    expect(await first.ask('./', 'navigate')).toBe('page 1');
    expect([...browser.caches.keys()]).toEqual(['tartym-1', 'tartym-2']);
    // Window A wants the new version and is loaded again; B goes on with the old one.
    await second.activate();
    browser.windows = new Set(['C', 'B']);
    expect(await second.ask('./', 'navigate')).toBe('page 2');
    expect(await second.ask('./assets/late1.js')).toBe('late 1');
    expect([...browser.caches.keys()]).toEqual(['tartym-1', 'tartym-2']);
    browser.windows = new Set(['C']);
    expect(await second.ask('./', 'navigate')).toBe('page 2');
    expect([...browser.caches.keys()]).toEqual(['tartym-2']);
    expect(await second.ask('./assets/late1.js')).toBe(404);
  });

  it('takes over at once what no window runs, and leaves the caches of other programs alone', async () => {
    const browser = createBrowser();
    browser.caches.set('other', new Map());
    const first = browser.start('tartym-1', FIRST);
    await first.install();
    await first.activate();
    const second = browser.start('tartym-2', SECOND);
    await second.install();
    await second.activate();
    expect([...browser.caches.keys()]).toEqual(['other', 'tartym-2']);
  });
});
