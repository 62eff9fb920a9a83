import type { PackageId } from '../model/package';
import type { StorageProblem } from '../model/problem';
import { type Applied, appliedOf } from './log';
import { type Position, positionOf } from './position';
import { listPackages, type PackageSummary } from './read';
import type { Tab } from './step';
import type { Store } from './store';

/** What a tab is told while it watches a package. */
export interface Watcher {
  /**
   * Other tabs have written `applied` (in the order of the log; perhaps nothing), or the position has moved. A position
   * may be older than what this tab's own commit has returned meanwhile: the higher `sequence` is the newer.
   */
  changed(applied: readonly Applied[], position: Position): void;
  /** Another tab has deleted the package. `changed` follows if it is brought back. */
  gone(): void;
  /** Nothing more will come. Where another version of the program took over, `onBlocked` of the database tells so instead. */
  failed(problem: StorageProblem): void;
}

/**
 * Watches a package for what other tabs do to it after log entry `after`. Each entry comes once.
 *
 * @returns what ends the watch
 */
export function watchPackage(store: Store, tab: Tab, id: PackageId, after: number, watcher: Watcher): () => void {
  let seen = after;
  return store.observe(
    async (tables) => {
      const row = await tables.packages.get(id);
      if (row === undefined || row.deletedAt !== null) return null;
      const rows = await tables.log.startingWith([id], seen);
      const others = await appliedOf(
        tables,
        id,
        rows.filter((each) => each.writer !== tab.id),
      );
      return { others, position: await positionOf(tables, row) };
    },
    (found) => {
      if (found === null) return watcher.gone();
      const fresh = found.others.filter(({ entry }) => entry.sequence > seen);
      seen = Math.max(seen, found.position.sequence);
      watcher.changed(fresh, found.position);
    },
    (error) => watcher.failed(watchProblem(tab, error)),
  );
}

/** Watches the list of packages; calls back with it now and whenever it changes, whichever tab changed it. */
export function watchPackages(
  store: Store,
  tab: Tab,
  onList: (packages: readonly PackageSummary[]) => void,
  onProblem: (problem: StorageProblem) => void,
): () => void {
  return store.observe(listPackages, onList, (error) => onProblem(watchProblem(tab, error)));
}

/** A watch has no caller to throw to, so a bug is told as a failure of storage too. */
const watchProblem = (tab: Tab, error: unknown): StorageProblem =>
  tab.problemOf(error) ?? { code: 'storageFailed', reason: String(error) };
