import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { checkChain } from '../model/logChain';
import { chainLog } from './chain';
import { declareDatabase, indexedStore } from './indexed';
import { memoryStore } from './memory';
import { emptyBrowser, PLACES, succeeded } from './opened';
import { figure, renamed, sampleSettings, typed } from './samplePackage';
import { storageOn } from './storage';
import type { Store } from './store';

const atOnce = (): Promise<void> => Promise.resolve();
const linksOf = (store: Store, id: string) => store.read((tables) => tables.links.startingWith([id]));

const STORES: readonly (readonly [string, () => Store])[] = [
  ['IndexedDB', () => indexedStore(declareDatabase('tartym', emptyBrowser(), IDBKeyRange))],
  ['memory', memoryStore],
];

describe.each(STORES)('the log in %s', (_, openStore) => {
  test('is chained behind the edits, and what is read meanwhile is the same chain', async () => {
    const store = openStore();
    let name = '';
    const storage = storageOn(store, { lasting: false, who: () => name });
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    for (let value = 1; value <= 120; value++) {
      name = value % 2 === 0 ? ' Айгүл ' : '';
      succeeded(await storage.commit(id, typed(1, value === 1 ? null : figure(value - 1), figure(value))));
    }
    const ahead = succeeded(await storage.readLog(id));
    expect(ahead.slice(0, 2).map(({ by }) => by)).toEqual([undefined, 'Айгүл']);
    expect(await linksOf(store, id)).toEqual([]);
    await chainLog(store, id, atOnce);
    const links = await linksOf(store, id);
    expect(links.map(({ link }) => link)).toEqual(ahead.map(({ link }) => link));
    expect(succeeded(await storage.readLog(id))).toEqual(ahead);
    expect(checkChain(ahead)).toEqual({ unchained: 0, fitting: 120, misfit: null });
    storage.close();
  });

  test('gets each link once, however many are at it', async () => {
    const store = openStore();
    const storage = storageOn(store, { lasting: false });
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    succeeded(await storage.commit(id, renamed('Sample', 'A')));
    succeeded(await storage.commit(id, renamed('A', 'B')));
    await Promise.all([1, 2, 3].map(() => chainLog(store, id, atOnce)));
    succeeded(await storage.undo(id));
    await chainLog(store, id, atOnce);
    expect((await linksOf(store, id)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(checkChain(succeeded(await storage.readLog(id))).misfit).toBeNull();
    storage.close();
  });

  test('that was changed where it lies no longer fits', async () => {
    const store = openStore();
    const storage = storageOn(store, { lasting: false });
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    for (const [from, to] of ['Sample', 'A', 'B', 'C'].flatMap((to, at, all) => (at > 0 ? [[all[at - 1], to]] : []))) {
      succeeded(await storage.commit(id, renamed(from ?? '', to ?? '')));
    }
    await chainLog(store, id, atOnce);
    await store.write((tables) => tables.edits.put([{ package: id, sequence: 2, edits: renamed('A', 'X').edits }]));
    expect(checkChain(succeeded(await storage.readLog(id))).misfit).toBe(2);
    storage.close();
  });
});

describe.each(PLACES)('a version frozen in %s', (_, start) => {
  test('is an entry of the log that leaves undo alone and waits for the next file', async () => {
    const { storage, again } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    succeeded(await storage.commit(id, renamed('Sample', 'A')));
    succeeded(await storage.commit(id, renamed('A', 'B')));
    succeeded(await storage.undo(id));
    succeeded(await storage.markSaved(id, 3));
    const version = { name: 'Жоба', fingerprint: '0'.repeat(64) };
    expect(succeeded(await storage.freeze(id, version, 2))).toBeNull();
    expect(succeeded(await storage.freeze(id, version, 3))).toMatchObject({
      sequence: 4,
      undo: 1,
      redo: 1,
      changesSinceFile: 1,
    });
    const opened = await again();
    expect(succeeded(await opened.readLog(id)).at(-1)).toMatchObject({ sequence: 4, kind: 'freeze', version });
    succeeded(await opened.redo(id));
    const whole = succeeded(await opened.readWhole(id));
    expect(whole.settings.name).toBe('B');
    const copy = succeeded(await opened.createPackage(whole));
    expect(succeeded(await opened.readLog(copy))).toEqual(whole.log);
    expect(succeeded(await opened.openPackage(copy)).position).toMatchObject({ undo: 2, changesSinceFile: 0 });
    succeeded(await opened.undo(copy));
    expect(checkChain(succeeded(await opened.readLog(copy)))).toEqual({ unchained: 0, fitting: 6, misfit: null });
    opened.close();
  });
});
