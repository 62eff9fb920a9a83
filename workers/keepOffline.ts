/** What a service worker has around it, as far as this one needs it. */
export interface ServiceScope {
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { readonly id: string }[]>;
  };
  readonly location: { readonly origin: string };
  fetch(request: Request): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listen: (event: ServiceEvent) => void): void;
}

interface ServiceEvent {
  readonly data?: unknown;
  readonly request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

/**
 * The service worker: keeps every built file of one version under one name, and answers from there, so that the program
 * opens without a network. The files of an older version stay for as long as a window runs it: what that window has yet
 * to load is not on the server any more. It is written into `sw.js` as it stands, and so uses nothing from outside.
 *
 * @param name of the version: no two have the same
 * @param files their addresses
 */
export function keepOffline(scope: ServiceScope, name: string, files: readonly string[]): void {
  const { caches, clients } = scope;
  /** Where it is noted which windows and which caches there were of older versions when this one began. */
  const NOTED = './older';
  // A server that sends `Vary: Origin` would otherwise hide the kept scripts from the page without a network.
  const AS_KEPT = { ignoreSearch: true, ignoreVary: true };

  const windows = async (): Promise<readonly string[]> =>
    (await clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id);
  /** Not whatever is not of this version: a newer one may lie ready. */
  const older = async (): Promise<{ readonly windows: readonly string[]; readonly caches: readonly string[] }> => {
    const noted = await (await caches.open(name)).match(NOTED);
    return noted === undefined ? { windows: [], caches: [] } : noted.json();
  };

  const install = async (): Promise<void> => {
    const cache = await caches.open(name);
    await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
  };
  const note = async (): Promise<void> => {
    const others = (await caches.keys()).filter((each) => each.startsWith('tartym-') && each !== name);
    const noted = new Response(JSON.stringify({ windows: await windows(), caches: others }));
    await (await caches.open(name)).put(NOTED, noted);
  };
  const sweep = async (): Promise<void> => {
    const known = await older();
    const living = await windows();
    if (known.windows.some((id) => living.includes(id))) return;
    await Promise.all(known.caches.map((each) => caches.delete(each)));
  };
  const answer = async (request: Request): Promise<Response> => {
    const wanted = request.mode === 'navigate' ? './index.html' : request;
    const own = await (await caches.open(name)).match(wanted, AS_KEPT);
    if (own !== undefined) return own;
    for (const each of (await older()).caches) {
      const kept = (await caches.has(each)) ? await (await caches.open(each)).match(wanted, AS_KEPT) : undefined;
      if (kept !== undefined) return kept;
    }
    return scope.fetch(request);
  };

  scope.addEventListener('install', (event) => event.waitUntil(install()));
  scope.addEventListener('activate', (event) =>
    event.waitUntil(
      note()
        .then(sweep)
        .then(() => clients.claim()),
    ),
  );
  scope.addEventListener('message', (event) => {
    if (event.data === 'skip-waiting') event.waitUntil(scope.skipWaiting());
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || new URL(request.url).origin !== scope.location.origin) return;
    event.respondWith(answer(request));
    if (request.mode === 'navigate') event.waitUntil(sweep());
  });
}
