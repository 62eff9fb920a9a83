import { createSignal } from 'solid-js';
import { requestPersistence, type StorageHealth, storageHealth } from '../storage/health';

/**
 * What the browser says of the space it gives the product, as a signal: null until it has answered. Nothing waits for
 * the answers, as a browser may ask the user first.
 */
export function createStorageHealth() {
  const [health, setHealth] = createSignal<StorageHealth | null>(null);
  const [refused, setRefused] = createSignal(false);
  let isAsked = false;
  const refresh = async (): Promise<void> => void setHealth(await storageHealth());
  void refresh();
  return {
    health,
    /** Whether the browser was asked to keep the data and did not agree. */
    refused,
    refresh,
    /** Asks the same once a visit, when there is something to keep; a browser may agree by itself. */
    async askOnce(): Promise<void> {
      if (isAsked || health()?.persisted !== false) return;
      isAsked = true;
      await requestPersistence();
      await refresh();
    },
    /** Asks the browser to keep the data. */
    async askToKeep(): Promise<void> {
      setRefused((await requestPersistence()) !== true);
      await refresh();
    },
  };
}

export type StorageHealthState = ReturnType<typeof createStorageHealth>;
