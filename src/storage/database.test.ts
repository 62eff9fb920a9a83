import { IDBDatabase as FakeDatabase, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { checkChain } from '../model/logChain';
import type { StorageProblem } from '../model/problem';
import { CURRENT_VERSION } from '../model/versions';
import { openDatabase } from './database';
import { emptyBrowser, openTab, succeeded } from './opened';
import { cellName, cellsOf, figure, sampleSettings, typed } from './samplePackage';

afterEach(() => vi.restoreAllMocks());

/** The browser's own way to a database, past Dexie. */
const openRaw = (browser: IDBFactory, version: number, upgrade?: (database: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = browser.open('tartym', version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What version 1 wrote: never edited, whatever the code above it becomes. */
const VERSION_1 = {
  packages: {
    keyPath: 'id',
    rows: [
      {
        id: 'p',
        name: 'Sample',
        createdAt: '2026-11-22T10:00:00.000Z',
        changedAt: '2026-11-22T10:05:00.000Z',
        deletedAt: null,
        sequence: 3,
        savedSequence: 1,
        settingsSequence: 0,
        done: [1],
        undone: [2],
        orphans: ['b1'],
      },
    ],
  },
  settings: { keyPath: 'package', rows: [{ package: 'p', settings: sampleSettings() }] },
  carried: {
    keyPath: 'package',
    rows: [{ package: 'p', methodology: 'order-5-2023', unknown: { envelope: {}, parts: {} } }],
  },
  blocks: {
    keyPath: ['package', 'input', 'year', 'block'],
    rows: [
      {
        package: 'p',
        input: 'exports',
        year: 2025,
        block: 0,
        column: {
          values: Float64Array.of(Number.NaN, Number.NaN, 122.2),
          states: Uint8Array.of(0, 6, 1),
          provenance: Uint16Array.of(0, 0, 1),
          provenances: [{}, { source: 'БНС' }],
          texts: new Map([[1, 'деректер жоқ']]),
        },
      },
    ],
  },
  batches: {
    keyPath: ['package', 'id'],
    rows: [
      {
        package: 'p',
        id: 'b1',
        batch: { id: 'b1', file: 'b1.csv', count: 1, rejected: 0, synthetic: true },
        present: false,
        added: 2,
      },
    ],
  },
  responses: {
    keyPath: ['package', 'batch', 'chunk'],
    rows: [{ package: 'p', batch: 'b1', chunk: 0, responses: [{ id: 'b1:2', line: 2, answers: [7, null] }] }],
  },
  log: {
    keyPath: ['package', 'sequence'],
    rows: [
      {
        package: 'p',
        sequence: 1,
        writer: 'w',
        at: '2026-11-22T10:01:00.000Z',
        kind: 'change',
        label: { code: 'typed', region: 'R-1', input: 'exports', year: 2025 },
      },
      {
        package: 'p',
        sequence: 2,
        writer: 'w',
        at: '2026-11-22T10:02:00.000Z',
        kind: 'change',
        label: { code: 'imported', file: 'b1.csv', cells: 0, responses: 1 },
      },
      { package: 'p', sequence: 3, writer: 'w', at: '2026-11-22T10:05:00.000Z', kind: 'undo', of: 2 },
    ],
  },
  edits: {
    keyPath: ['package', 'sequence'],
    rows: [
      {
        package: 'p',
        sequence: 1,
        edits: [
          {
            kind: 'cell',
            input: 'exports',
            year: 2025,
            region: 'R-1',
            before: null,
            after: { kind: 'number', value: 122.2, status: 'final', source: 'БНС' },
          },
        ],
      },
      {
        package: 'p',
        sequence: 2,
        edits: [
          {
            kind: 'batch',
            before: null,
            after: { id: 'b1', file: 'b1.csv', count: 1, rejected: 0, synthetic: true },
          },
        ],
      },
    ],
  },
} as const;

async function browserOfVersion1(): Promise<IDBFactory> {
  const browser = emptyBrowser();
  const database = await openRaw(browser, 10, (created) => {
    for (const [name, { keyPath, rows }] of Object.entries(VERSION_1)) {
      const store = created.createObjectStore(name, { keyPath: keyPath as string | string[] });
      for (const row of rows) store.add(row);
    }
  });
  database.close();
  return browser;
}

test('a database of version 1 opens, with its cells, its responses, its undo and its redo', async () => {
  const browser = await browserOfVersion1();
  const storage = await openTab(browser);
  const opened = succeeded(await storage.openPackage('p'));
  expect(cellsOf(opened)).toEqual(
    new Map([
      [cellName(1), figure(122.2, 'БНС')],
      [cellName(2), { kind: 'missing', reason: 'деректер жоқ' }],
    ]),
  );
  expect(opened.position).toMatchObject({ sequence: 3, savedSequence: 1, undo: 1, redo: 1 });
  succeeded(await storage.redo('p'));
  const [batch] = succeeded(await storage.openPackage('p')).batches;
  expect(batch?.chunks.flat()).toMatchObject([{ id: 'b1:2', answers: [7, null] }]);
  succeeded(await storage.undo('p'));
  succeeded(await storage.undo('p'));
  // What stood in the log before logs were chained bears no link.
  const log = succeeded(await storage.readLog('p'));
  expect(log.map(({ link }) => link === undefined)).toEqual([true, true, true, false, false, false]);
  expect(checkChain(log)).toEqual({ unchained: 3, fitting: 3, misfit: null });
  expect([...cellsOf(succeeded(await storage.openPackage('p'))).keys()]).toEqual([cellName(2)]);
});

/** What later versions have brought besides. */
const LATER = {
  records: { keyPath: ['package', 'of', 'id'] },
  links: { keyPath: ['package', 'sequence'] },
  chains: { keyPath: 'package' },
};

test('a database of today has the shape that a frozen one has, and what came later', async () => {
  const browser = emptyBrowser();
  await openTab(browser);
  const database = await openRaw(browser, CURRENT_VERSION * 10);
  expect([...database.objectStoreNames].sort()).toEqual(Object.keys({ ...VERSION_1, ...LATER }).sort());
  const transaction = database.transaction([...database.objectStoreNames]);
  for (const [name, { keyPath }] of Object.entries({ ...VERSION_1, ...LATER })) {
    expect(transaction.objectStore(name).keyPath).toEqual(keyPath);
  }
});

test('a database of a newer program is refused with both versions, and not touched', async () => {
  const browser = emptyBrowser();
  const newer = await openRaw(browser, (CURRENT_VERSION + 1) * 10, (created) => {
    created.createObjectStore('others');
  });
  newer.close();
  expect(await openDatabase({ indexedDB: browser, IDBKeyRange })).toEqual({
    ok: false,
    problem: { code: 'storageNewer', found: CURRENT_VERSION + 1, known: CURRENT_VERSION },
  });
  const still = await openRaw(browser, (CURRENT_VERSION + 1) * 10);
  expect([...still.objectStoreNames]).toEqual(['others']);
});

test('an upgrade that another tab stands in the way of is told, and goes on when the way is free', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined); // Dexie's own words on it
  const browser = emptyBrowser();
  const older = await openRaw(browser, 1);
  const told: StorageProblem[] = [];
  const opening = openDatabase({ indexedDB: browser, IDBKeyRange, onBlocked: (problem) => told.push(problem) });
  await vi.waitFor(() => expect(told).toEqual([{ code: 'storageBlocked' }]), { timeout: 10_000 });
  older.close();
  const storage = succeeded(await opening);
  succeeded(await storage.createPackage({ settings: sampleSettings() }));
});

test('a newer program in another tab gets its way; this tab says so and writes no more', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const browser = emptyBrowser();
  const told: StorageProblem[] = [];
  const storage = await openTab(browser, { onBlocked: (problem) => told.push(problem) });
  const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
  await openRaw(browser, (CURRENT_VERSION + 1) * 10);
  expect(told).toEqual([{ code: 'storageBlocked' }]);
  expect(await storage.commit(id, typed(1, null, figure(1)))).toEqual({
    ok: false,
    problem: { code: 'storageBlocked' },
  });
  expect(await storage.openPackage(id)).toEqual({ ok: false, problem: { code: 'storageBlocked' } });
});

test('no room: the edit is refused as such, nothing of it is written, and the next one does', async () => {
  const storage = await openTab(emptyBrowser());
  const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    // The blocks go in before the log: the transaction has to take them back.
    if (this.name === 'log') throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, row);
  });
  expect(await storage.commit(id, typed(1, null, figure(1)))).toEqual({ ok: false, problem: { code: 'storageFull' } });
  full.mockRestore();
  const opened = succeeded(await storage.openPackage(id));
  expect(cellsOf(opened).size).toBe(0);
  expect(opened.position.sequence).toBe(0);
  succeeded(await storage.commit(id, typed(1, null, figure(1))));
});

test('a change is told as saved only when the disk has it', async () => {
  const transaction = vi.spyOn(FakeDatabase.prototype, 'transaction');
  const storage = await openTab(emptyBrowser());
  succeeded(await storage.createPackage({ settings: sampleSettings() }));
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThan(0);
  for (const [, , options] of writes as unknown[][]) expect(options).toEqual({ durability: 'strict' });
});

test('a bug is no failure of storage: it is thrown', async () => {
  const storage = await openTab(emptyBrowser());
  const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
  // A value that cannot be cloned, as a proxy of a store would be.
  const observation = { ...figure(1), source: (() => 'БНС') as unknown as string };
  await expect(storage.commit(id, typed(1, null, observation))).rejects.toThrow();
});

test('a browser in which nothing lay tells itself from one that holds a database, be it an empty one', async () => {
  const browser = emptyBrowser();
  const first = await openTab(browser);
  expect(first.isNew).toBe(true);
  first.close();
  expect((await openTab(browser)).isNew).toBe(false);
});

test('a browser without IndexedDB, and one that refuses it', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await openDatabase()).toMatchObject({ ok: false, problem: { code: 'storageFailed' } });
  vi.unstubAllGlobals();
  const refusing = emptyBrowser();
  vi.spyOn(refusing, 'databases').mockRejectedValue(new DOMException('denied', 'SecurityError'));
  expect(await openDatabase({ indexedDB: refusing, IDBKeyRange })).toEqual({
    ok: false,
    problem: { code: 'storageFailed', reason: 'SecurityError: denied' },
  });
});
