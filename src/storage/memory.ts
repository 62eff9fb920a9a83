import type {
  BatchRow,
  BlockRow,
  CarriedRow,
  ChainRow,
  EditsRow,
  LinkRow,
  LogRow,
  PackageRow,
  RecordRow,
  ResponseRow,
  SettingsRow,
} from './rows';
import type { Key, KeyPart, Store, Table, Tables } from './store';

/** What takes the writes of a transaction back, the last one first. */
type Journal = (() => void)[];

/** A store that lasts as long as the page: for browsers that give no IndexedDB. Holds rows by reference, as nobody changes them. */
export function memoryStore(): Store {
  const journal: Journal = [];
  const tables: Tables = {
    packages: memoryTable((row: PackageRow) => row.id, journal),
    settings: memoryTable((row: SettingsRow) => row.package, journal),
    carried: memoryTable((row: CarriedRow) => row.package, journal),
    blocks: memoryTable((row: BlockRow) => [row.package, row.input, row.year, row.block], journal),
    batches: memoryTable((row: BatchRow) => [row.package, row.id], journal),
    responses: memoryTable((row: ResponseRow) => [row.package, row.batch, row.chunk], journal),
    records: memoryTable((row: RecordRow) => [row.package, row.of, row.id], journal),
    log: memoryTable((row: LogRow) => [row.package, row.sequence], journal),
    edits: memoryTable((row: EditsRow) => [row.package, row.sequence], journal),
    links: memoryTable((row: LinkRow) => [row.package, row.sequence], journal),
    chains: memoryTable((row: ChainRow) => row.package, journal),
  };
  const observers = new Set<() => void>();
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const read: Store['read'] = (work) => inTurn(() => work(tables));
  return {
    read,
    write: (work) =>
      inTurn(async () => {
        journal.length = 0;
        try {
          const value = await work(tables);
          for (const observer of observers) observer();
          return value;
        } catch (error) {
          for (const takeBack of journal.reverse()) takeBack();
          throw error;
        }
      }),
    observe: (query, onValue, onError) => {
      const ask = () => {
        read(query).then((value) => observers.has(ask) && onValue(value), onError);
      };
      observers.add(ask);
      ask();
      return () => void observers.delete(ask);
    },
    close: () => observers.clear(),
  };
}

function memoryTable<Row, RowKey extends Key>(keyOf: (row: Row) => RowKey, journal: Journal): Table<Row, RowKey> {
  const rows = new Map<string, Row>();
  const nameOf = (key: Key): string => JSON.stringify(key);
  const set = (name: string, row: Row | undefined): void => {
    const before = rows.get(name);
    journal.push(() => (before === undefined ? rows.delete(name) : rows.set(name, before)));
    if (row === undefined) rows.delete(name);
    else rows.set(name, row);
  };
  const matching = (prefix: readonly KeyPart[], after?: KeyPart): Row[] =>
    [...rows.values()]
      .filter((row) => {
        const parts = partsOf(keyOf(row));
        const next = parts[prefix.length];
        return (
          prefix.every((part, index) => part === parts[index]) &&
          (after === undefined || (next !== undefined && compareParts(next, after) > 0))
        );
      })
      .sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return {
    get: async (key) => rows.get(nameOf(key)),
    many: async (keys) => keys.map((key) => rows.get(nameOf(key))),
    all: async () => matching([]),
    startingWith: async (prefix, after) => matching(prefix, after),
    put: async (given) => {
      for (const row of given) set(nameOf(keyOf(row)), row);
    },
    remove: async (keys) => {
      for (const key of keys) set(nameOf(key), undefined);
    },
    removeStartingWith: async (prefix) => {
      for (const row of matching(prefix)) set(nameOf(keyOf(row)), undefined);
    },
  };
}

const partsOf = (key: Key): readonly KeyPart[] => (typeof key === 'string' ? [key] : key);

const compareParts = (a: KeyPart, b: KeyPart): number => (a < b ? -1 : Number(a > b));

function compareKeys(a: Key, b: Key): number {
  const right = partsOf(b);
  for (const [index, part] of partsOf(a).entries()) {
    const order = compareParts(part, right[index] ?? part);
    if (order !== 0) return order;
  }
  return 0;
}
