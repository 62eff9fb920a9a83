import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** The chain over the log is written behind the user's back once he pauses, and says nothing that the log does not. */
const CHAIN = ['chains', 'links'];

/**
 * Everything that the product keeps in the browser, table by table: how many rows, and a digest of them. Equal answers
 * mean that nothing was written in between; unequal ones name the table.
 */
export async function storedData(page: Page): Promise<Readonly<Record<string, string>>> {
  const tables = await page.evaluate(async (leftOut) => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // JSON knows neither; figures are spelled out, so that -0 and what is no number differ too.
    const plain = (_key: string, value: unknown): unknown => {
      if (value instanceof Map) return { map: [...value] };
      if (ArrayBuffer.isView(value)) return { [value.constructor.name]: [...(value as Float64Array)].map(String) };
      return value;
    };
    const database = await done(indexedDB.open('tartym'));
    try {
      const names = [...database.objectStoreNames].filter((name) => !leftOut.includes(name));
      const reading = database.transaction(names);
      return await Promise.all(
        names.map(async (name) => {
          const table = reading.objectStore(name);
          const [keys, rows] = await Promise.all([done(table.getAllKeys()), done(table.getAll())]);
          return { name, count: rows.length, text: JSON.stringify([keys, rows], plain) };
        }),
      );
    } finally {
      database.close();
    }
  }, CHAIN);
  return Object.fromEntries(
    tables.map(({ name, count, text }) => [name, `${count}: ${createHash('sha256').update(text).digest('hex')}`]),
  );
}
