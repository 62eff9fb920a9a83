import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import type { PlacedObservation } from '../model/content';
import { memoryStore } from './memory';
import { succeeded } from './opened';
import { figure, regionCode, renamed, sampleSettings, typed } from './samplePackage';
import { storageOn } from './storage';
import type { Key, Store, Table, Tables } from './store';

/** Rows and bytes that went through a store. */
interface Traffic {
  read: number;
  written: number;
  bytes: number;
}

/** A store that counts what is read from it and written to it. */
function counted(store: Store): { readonly store: Store; readonly traffic: Traffic } {
  const traffic: Traffic = { read: 0, written: 0, bytes: 0 };
  const weigh = (rows: readonly unknown[]): number => rows.reduce<number>((sum, row) => sum + serialize(row).length, 0);
  const reading = <Row>(rows: readonly Row[]): readonly Row[] => {
    traffic.read += rows.length;
    traffic.bytes += weigh(rows);
    return rows;
  };
  const countedTable = <Row, RowKey extends Key>(table: Table<Row, RowKey>): Table<Row, RowKey> => ({
    get: async (key) => reading([await table.get(key)])[0],
    many: async (keys) => reading(await table.many(keys)),
    all: async () => reading(await table.all()),
    startingWith: async (prefix, after) => reading(await table.startingWith(prefix, after)),
    put: async (rows) => {
      traffic.written += rows.length;
      traffic.bytes += weigh(rows);
      await table.put(rows);
    },
    remove: async (keys) => {
      traffic.written += keys.length;
      await table.remove(keys);
    },
    removeStartingWith: (prefix) => table.removeStartingWith(prefix),
  });
  const countedTables = (tables: Tables): Tables => ({
    packages: countedTable(tables.packages),
    settings: countedTable(tables.settings),
    carried: countedTable(tables.carried),
    blocks: countedTable(tables.blocks),
    batches: countedTable(tables.batches),
    responses: countedTable(tables.responses),
    records: countedTable(tables.records),
    log: countedTable(tables.log),
    edits: countedTable(tables.edits),
    links: countedTable(tables.links),
    chains: countedTable(tables.chains),
  });
  return {
    traffic,
    store: {
      ...store,
      read: (work) => store.read((tables) => work(countedTables(tables))),
      write: (work) => store.write((tables) => work(countedTables(tables))),
    },
  };
}

/** What an edit, its undo and its redo cost in a package of so many regions, inputs and log entries. */
async function costOf(regions: number, inputs: number, entries: number): Promise<Traffic> {
  const { store, traffic } = counted(memoryStore());
  const storage = storageOn(store, { lasting: false });
  const settings = sampleSettings(regions);
  const observations = Array.from({ length: inputs }, (_, input) =>
    settings.regions.map(
      ({ code }): PlacedObservation => ({
        region: code,
        input: `input_${input}`,
        year: 2025,
        observation: figure(1),
      }),
    ),
  ).flat();
  const id = succeeded(await storage.createPackage({ settings, observations }));
  const last = regions - 1; // its slot lies in the first block, which is full
  for (let value = 1; value <= entries; value += 1) {
    succeeded(await storage.commit(id, typed(last, figure(value), figure(value + 1), 'input_0')));
  }
  succeeded(await storage.openPackage(id));
  Object.assign(traffic, { read: 0, written: 0, bytes: 0 });
  succeeded(await storage.commit(id, typed(last, figure(entries + 1), figure(0), 'input_0')));
  succeeded(await storage.undo(id));
  succeeded(await storage.redo(id));
  return { ...traffic };
}

test('an edit costs the same in a small package and in a large one', async () => {
  const small = await costOf(1_024, 1, 1);
  const large = await costOf(6_000, 40, 1);
  expect(large.read).toBe(small.read);
  expect(large.written).toBe(small.written);
  expect(large.bytes / small.bytes).toBeLessThan(1.01); // names and numbers are a few characters longer
});

test('an edit costs a known handful of rows', async () => {
  const { read, written } = await costOf(20, 3, 1);
  // Three steps, each: its package and block; the log and edits that undo and redo go by; the labels of the next ones.
  expect(read).toBeLessThanOrEqual(3 * 6);
  // Block, log entry, package, and for the edit itself its edits.
  expect(written).toBeLessThanOrEqual(3 * 3 + 1);
});

test('a long log makes an edit dearer by no more than the steps that undo can name', async () => {
  const [short, long] = [await costOf(1_024, 1, 1), await costOf(1_024, 1, 1_500)];
  expect(long.read).toBe(short.read);
  expect(long.bytes - short.bytes).toBeLessThan(3 * 2 * 8 * 1_000);
});

test('the settings of a package are read once and not for each edit', async () => {
  const { store, traffic } = counted(memoryStore());
  const storage = storageOn(store, { lasting: false });
  const id = succeeded(await storage.createPackage({ settings: sampleSettings(2_000) }));
  succeeded(await storage.commit(id, typed(1, null, figure(1))));
  traffic.bytes = 0;
  succeeded(await storage.commit(id, typed(1, figure(1), figure(2))));
  const withoutSettings = traffic.bytes;
  succeeded(await storage.commit(id, renamed('Sample', 'Other')));
  succeeded(await storage.commit(id, typed(1, figure(2), figure(3))));
  traffic.bytes = 0;
  succeeded(await storage.commit(id, typed(1, figure(3), figure(4))));
  expect(Math.abs(traffic.bytes - withoutSettings)).toBeLessThan(200);
  expect(withoutSettings).toBeLessThan(serialize(sampleSettings(2_000)).length / 4);
  expect(regionCode(1)).toBe('R-1');
});
