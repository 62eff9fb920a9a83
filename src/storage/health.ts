/** What the browser says of the space it gives; null where it does not say. */
export interface StorageHealth {
  /** Whether the browser has promised not to clear the data away by itself. */
  readonly persisted: boolean | null;
  /** Bytes. */
  readonly usage: number | null;
  readonly quota: number | null;
}

/** `undefined` without a secure context, and outside a browser. */
const manager = (): StorageManager | undefined => globalThis.navigator?.storage;

/** Never fails: what cannot be found out is null. */
export async function storageHealth(): Promise<StorageHealth> {
  const [persisted, estimate] = await Promise.all([answer(manager()?.persisted?.()), answer(manager()?.estimate?.())]);
  return { persisted, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}

/**
 * Asks the browser to keep the data. A browser may put the question to the user and answer long after, or never: start
 * without waiting for it.
 */
export const requestPersistence = (): Promise<boolean | null> => answer(manager()?.persist?.());

async function answer<Value>(asked: Promise<Value> | undefined): Promise<Value | null> {
  try {
    return (await asked) ?? null;
  } catch {
    return null;
  }
}
