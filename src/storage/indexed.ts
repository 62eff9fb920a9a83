import Dexie, { type Table as DexieTable, type IndexableType, liveQuery, type Transaction } from 'dexie';
import { CURRENT_VERSION } from '../model/versions';
import type { ChainRow, PackageRow } from './rows';
import type { Key, KeyPart, Store, Table, Tables } from './store';

/** The key of each table as version 1 had them; nothing is looked up by anything else. */
const FIRST_KEYS: { readonly [Name in Exclude<keyof Tables, 'records' | 'links' | 'chains'>]: string } = {
  packages: 'id',
  settings: 'package',
  carried: 'package',
  blocks: '[package+input+year+block]',
  batches: '[package+id]',
  responses: '[package+batch+chunk]',
  log: '[package+sequence]',
  edits: '[package+sequence]',
};
/** Tables that a later version has brought, by that version. */
const LATER_KEYS = new Map<number, Partial<Record<keyof Tables, string>>>([
  [2, { records: '[package+of+id]' }],
  [3, { links: '[package+sequence]', chains: 'package' }],
]);

/** The database as Dexie is told of it. */
export function declareDatabase(name: string, factory: IDBFactory, keyRange: typeof IDBKeyRange): Dexie {
  const database = new Dexie(name, {
    indexedDB: factory,
    IDBKeyRange: keyRange,
    cache: 'cloned', // the mirror's `reconcile` writes into what it is given
    chromeTransactionDurability: 'strict', // "saved" is shown when the disk has it
  });
  for (let version = 1; version <= CURRENT_VERSION; version++) {
    const declared = database.version(version).stores(version === 1 ? FIRST_KEYS : (LATER_KEYS.get(version) ?? {}));
    if (version === 3) declared.upgrade(beginChains);
  }
  return database;
}

/** What stands in a log when it begins to be chained was written without a link. */
async function beginChains(transaction: Transaction): Promise<void> {
  const packages: readonly PackageRow[] = await transaction.table('packages').toArray();
  const chains = packages.map(({ id, sequence }): ChainRow => ({ package: id, sequence, link: null }));
  await transaction.table('chains').bulkPut(chains);
}

/** A store in IndexedDB. */
export function indexedStore(database: Dexie): Store {
  const tables: Tables = {
    packages: indexedTable(database.table('packages')),
    settings: indexedTable(database.table('settings')),
    carried: indexedTable(database.table('carried')),
    blocks: indexedTable(database.table('blocks')),
    batches: indexedTable(database.table('batches')),
    responses: indexedTable(database.table('responses')),
    records: indexedTable(database.table('records')),
    log: indexedTable(database.table('log')),
    edits: indexedTable(database.table('edits')),
    links: indexedTable(database.table('links')),
    chains: indexedTable(database.table('chains')),
  };
  // Dexie follows native promises through a transaction or a query only where it is given an `async` function itself.
  const read: Store['read'] = async (work) => database.transaction('r', database.tables, async () => work(tables));
  return {
    read,
    write: async (work) => database.transaction('rw', database.tables, async () => work(tables)),
    observe: (query, onValue, onError) => {
      const subscription = liveQuery(async () => read(query)).subscribe(onValue, onError);
      return () => subscription.unsubscribe();
    },
    close: () => database.close(),
  };
}

function indexedTable<Row, RowKey extends Key>(table: DexieTable): Table<Row, RowKey> {
  // Dexie's own type of a key asks for arrays that may be written to.
  const key = (of: Key) => of as IndexableType;
  const startingWith = (prefix: readonly KeyPart[], after?: KeyPart) =>
    table
      .where(':id')
      .between([...prefix, after ?? Dexie.minKey], [...prefix, Dexie.maxKey], after === undefined, true);
  return {
    get: async (of) => table.get(key(of)),
    many: async (keys) => table.bulkGet(keys.map(key)),
    all: async () => table.toArray(),
    startingWith: async (prefix, after) => startingWith(prefix, after).toArray(),
    put: async (rows) => void (await table.bulkPut(rows)),
    remove: async (keys) => table.bulkDelete(keys.map(key)),
    removeStartingWith: async (prefix) => void (await startingWith(prefix).delete()),
  };
}
