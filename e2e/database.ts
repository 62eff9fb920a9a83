import type { Page } from '@playwright/test';

/**
 * Everything that the product keeps in the browser, as one text: equal texts mean that nothing was written. Arrays of
 * figures are spelled out bit by bit as far as JSON tells them apart.
 */
export function storedData(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const plain = (_key: string, value: unknown): unknown => {
      if (value instanceof Map) return { map: [...value] };
      if (value instanceof Set) return { set: [...value] };
      if (ArrayBuffer.isView(value)) return { [value.constructor.name]: [...(value as Float64Array)].map(String) };
      return value;
    };
    const database = await done(indexedDB.open('tartym'));
    try {
      const tables: Record<string, unknown> = {};
      const reading = database.transaction([...database.objectStoreNames]);
      for (const name of database.objectStoreNames) {
        const table = reading.objectStore(name);
        tables[name] = [await done(table.getAllKeys()), await done(table.getAll())];
      }
      return JSON.stringify(tables, plain);
    } finally {
      database.close();
    }
  });
}
