import { createSignal } from 'solid-js';

/** True in the build that is one HTML file, which needs no server and has no service worker. */
declare const __SINGLE_FILE__: boolean;

const [updateWaits, setUpdateWaits] = createSignal(false);
let waiting: ServiceWorker | null = null;

/** A newer version of the program lies ready; it takes over with `applyUpdate` or when the last tab is closed. */
export { updateWaits };

/** Starts the newer version in this tab and every other. */
export function applyUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage('skip-waiting');
}

/**
 * Keeps the program for when there is no network. Where a service worker cannot be had (a file from disk, a plain-http
 * intranet) the program works all the same, as long as its page can be reached.
 */
export async function keepForOffline(): Promise<void> {
  if (__SINGLE_FILE__ || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    const ready = (worker: ServiceWorker): void => {
      if (navigator.serviceWorker.controller === null) return; // the first version: nothing older is running
      waiting = worker;
      setUpdateWaits(true);
    };
    const watch = (worker: ServiceWorker | null): void =>
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') ready(worker);
      });
    if (registration.waiting !== null) ready(registration.waiting);
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing));
  } catch {
    // Refused by the browser or its policy.
  }
}
