import type { CellHistory, Change, FrozenVersion, LogEntry } from '../model/change';
import type { PackageContent } from '../model/content';
import type { PackageId } from '../model/package';
import type { CellAddress } from '../model/present';
import type { StorageProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import type { WholeMethodology } from '../model/wholeMethodology';
import { commit, redo, undo } from './commit';
import { createPackage, type NewPackage } from './create';
import { deletePackage, discardPackage, markSaved, purgeDeleted, restorePackage } from './packages';
import type { Position } from './position';
import type { BatchResponses } from './prepareBatches';
import { guarded, storageProblemOf } from './problems';
import {
  type DeletedPackage,
  listDeleted,
  listPackages,
  openPackage,
  type PackageSummary,
  readBatch,
  type StoredBatch,
  type StoredPackage,
} from './read';
import type { Committed, Methodologies, StepProblem, Tab } from './step';
import type { Store, Tables } from './store';
import { type Watcher, watchPackage, watchPackages } from './watch';

/**
 * Where packages last. Each call is one transaction: done whole once its promise is fulfilled with a success, not at
 * all otherwise. Calls take effect in the order in which they are made, so an edit need not wait for the one before it.
 */
export interface PackageStorage {
  /** False where the packages are gone when the page is. */
  readonly lasting: boolean;
  /** Whether nothing at all lay there when it was opened, not even an empty database. */
  readonly isNew: boolean;
  /** An empty package, the demo, or what a file holds. It counts as saved. */
  createPackage(content: NewPackage): Promise<Result<PackageId, StorageProblem>>;
  /** Without the deleted ones, the last changed first. */
  listPackages(): Promise<Result<readonly PackageSummary[], StorageProblem>>;
  /** Those that `restorePackage` would bring back, the last deleted first. */
  listDeleted(): Promise<Result<readonly DeletedPackage[], StorageProblem>>;
  openPackage(id: PackageId): Promise<Result<StoredPackage, StorageProblem>>;
  /** The whole package as it goes into a file; its last log entry is what `markSaved` is to be told then. */
  readWhole(id: PackageId): Promise<Result<PackageContent, StorageProblem>>;
  /** One batch with its responses, for a tab that hears of it from another; null where it no longer counts. */
  readBatch(id: PackageId, batch: string): Promise<Result<StoredBatch | null, StorageProblem>>;
  /** The whole log with its edits, the oldest entry first. */
  readLog(id: PackageId): Promise<Result<readonly LogEntry[], StorageProblem>>;
  /** When and by what each of some cells was last written. */
  cellWritings(id: PackageId, cells: readonly CellAddress[]): Promise<Result<readonly CellHistory[], StorageProblem>>;
  /**
   * Makes a change, unless something else stands where it makes an edit than it saw there: then nothing is written and
   * the problem says what stands. `responses`: of each batch that the change brings in.
   */
  commit(id: PackageId, change: Change, responses?: BatchResponses): Promise<Result<Committed, StorageProblem>>;
  /** Takes back the last change that stands, whichever tab made it; `nothingToUndo` at the end. */
  undo(id: PackageId): Promise<Result<Committed, StorageProblem>>;
  /** Makes the change again that was last undone; `nothingToRedo` at the end. */
  redo(id: PackageId): Promise<Result<Committed, StorageProblem>>;
  /**
   * Writes into the log that the package as it stood after entry `seen` is a version with a name; null, nothing written,
   * where it no longer stands so.
   */
  freeze(id: PackageId, version: FrozenVersion, seen: number): Promise<Result<Position | null, StorageProblem>>;
  /** Notes that the user's file holds everything up to log entry `sequence`. */
  markSaved(id: PackageId, sequence: number): Promise<Result<Position, StorageProblem>>;
  /** Out of sight, but `restorePackage` brings it back until `purgeDeleted` has passed over it. */
  deletePackage(id: PackageId): Promise<Result<Position, StorageProblem>>;
  restorePackage(id: PackageId): Promise<Result<Position, StorageProblem>>;
  /** Takes a package back that was made for a file which then was not written into it; one that holds an edit stays. */
  discardPackage(id: PackageId): Promise<Result<null, StorageProblem>>;
  /** Removes for good what was deleted before that moment. */
  purgeDeleted(before: Date): Promise<Result<null, StorageProblem>>;
  /** Tells what other tabs do to a package after log entry `after`; returns what ends it. */
  watch(id: PackageId, after: number, watcher: Watcher): () => void;
  /** Tells the list of packages now and whenever it changes; returns what ends it. */
  watchPackages(
    onList: (packages: readonly PackageSummary[]) => void,
    onProblem: (problem: StorageProblem) => void,
  ): () => void;
  close(): void;
}

/** What storage on a store is like, besides the store. */
export interface StorageTraits {
  readonly lasting: boolean;
  readonly isNew?: boolean;
  readonly now?: () => Date;
  /** The name under which entries come into the log; empty where nobody has said. */
  readonly who?: () => string;
  readonly problemOf?: (error: unknown) => StorageProblem | null;
  /** The methodologies that packages name by their id, with their texts; asked for when one of them is first edited. */
  readonly builtIns?: () => Promise<readonly WholeMethodology[]>;
}

/** Storage on any store. */
export function storageOn(store: Store, traits: StorageTraits): PackageStorage {
  const { lasting, isNew = true, now = () => new Date(), who = () => '', problemOf = storageProblemOf } = traits;
  let methodologies: Methodologies | null = null;
  const tab: Tab = { id: randomId(), now, who, methodologies: () => methodologies, problemOf, slots: new Map() };
  const chaining = createChaining(store);
  const read = <Value>(work: Parameters<typeof store.read<Result<Value, StorageProblem>>>[0]) =>
    guarded(() => store.read(work), problemOf);
  const write = <Value, Refusal = StorageProblem>(work: (tables: Tables) => Promise<Result<Value, Refusal>>) =>
    guarded<Value, Refusal>(() => store.write(work), problemOf);
  /** Takes a step; where it moves a methodology, again once that is loaded: the first time has written nothing. */
  const step = async (
    id: PackageId,
    work: (tables: Tables) => Promise<Result<Committed, StepProblem>>,
  ): Promise<Result<Committed, StorageProblem>> => {
    chaining.begin(id);
    const taken = await write(work);
    if (taken.ok) return taken;
    if (taken.problem.code !== 'methodologiesWanted') return failure(taken.problem);
    const [{ prepareMethodology }, builtIns] = await Promise.all([
      import('./prepareMethodology'),
      traits.builtIns?.() ?? [],
    ]);
    methodologies = { prepare: prepareMethodology, builtIns };
    return step(id, work);
  };
  return {
    lasting,
    isNew,
    createPackage: (content) => write(async (tables) => success(await createPackage(tables, tab, randomId(), content))),
    listPackages: () => read(async (tables) => success(await listPackages(tables))),
    listDeleted: () => read(async (tables) => success(await listDeleted(tables))),
    openPackage: (id) => {
      chaining.begin(id);
      return read((tables) => openPackage(tables, id));
    },
    readWhole: async (id) => {
      const { readWhole, wholeChain } = await wholeModule();
      const whole = await read((tables) => readWhole(tables, id));
      return whole.ok ? success({ ...whole.value.content, log: wholeChain(whole.value.log) }) : whole;
    },
    readBatch: (id, batch) => read(async (tables) => success(await readBatch(tables, id, batch))),
    readLog: async (id) => {
      const { readLog, wholeChain } = await wholeModule();
      const stored = await read((tables) => readLog(tables, id));
      return stored.ok ? success(wholeChain(stored.value)) : stored;
    },
    cellWritings: async (id, cells) => {
      const { cellWritings } = await import('./cellWritings');
      return read((tables) => cellWritings(tables, id, cells));
    },
    commit: (id, change, responses) => step(id, (tables) => commit(tables, tab, id, change, responses)),
    undo: (id) => step(id, (tables) => undo(tables, tab, id)),
    redo: (id) => step(id, (tables) => redo(tables, tab, id)),
    freeze: async (id, version, seen) => {
      const { freeze } = await import('./freeze');
      chaining.begin(id);
      return write((tables) => freeze(tables, tab, id, version, seen));
    },
    markSaved: (id, sequence) => write((tables) => markSaved(tables, id, sequence)),
    deletePackage: (id) => write((tables) => deletePackage(tables, tab, id)),
    restorePackage: (id) => write((tables) => restorePackage(tables, id)),
    discardPackage: (id) =>
      write(async (tables) => {
        await discardPackage(tables, id);
        return success(null);
      }),
    purgeDeleted: (before) =>
      write(async (tables) => {
        await purgeDeleted(tables, before.toISOString());
        return success(null);
      }),
    watch: (id, after, watcher) => watchPackage(store, tab, id, after, watcher),
    watchPackages: (onList, onProblem) => watchPackages(store, tab, onList, onProblem),
    close: () => {
      chaining.end();
      store.close();
    },
  };
}

/** What digests the log, which no first visit waits for. */
const wholeModule = () => import('./whole');

/** After so many milliseconds without an edit the log is chained. */
const QUIET = 1500;

/** Chains the logs of packages once the user has paused. What is left undone when the page goes is done when it comes back. */
function createChaining(store: Store) {
  const waiting = new Map<PackageId, ReturnType<typeof setTimeout>>();
  const chain = async (id: PackageId): Promise<void> => {
    waiting.delete(id);
    try {
      const { chainLog } = await import('./chain');
      await chainLog(store, id);
    } catch {
      // Storage refuses, or the page is closed: entries wait, and the next edit tells the user what is wrong.
    }
  };
  return {
    begin(id: PackageId): void {
      clearTimeout(waiting.get(id));
      waiting.set(
        id,
        setTimeout(() => void chain(id), QUIET),
      );
    },
    end(): void {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}

/** 128 random bits. Not `crypto.randomUUID`: it is absent where the page is served over plain http. */
const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
