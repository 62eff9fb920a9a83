import { NOTHING_UNKNOWN, type PackageContent } from '../model/content';
import type { PackageId } from '../model/package';
import { layOut } from './blocks';
import { rowsOfEntry } from './log';
import { batchesMoved, chunksOf } from './prepareBatches';
import { type Stacks, stacksOf } from './stacks';
import type { Tab } from './step';
import type { Tables } from './store';

/** What a new package begins with: settings, and as much more as there is. */
export type NewPackage = Pick<PackageContent, 'settings'> & Partial<PackageContent>;

/**
 * Creates a package: an empty one, the demo, or what a file holds, with its log and undo. It counts as saved.
 *
 * @throws where the content contradicts itself; whoever read it from a file has checked that
 */
export async function createPackage(tables: Tables, tab: Tab, id: PackageId, content: NewPackage): Promise<PackageId> {
  const { settings, observations = [], batches = [], records = [], log = [] } = content;
  const now = tab.now().toISOString();
  const sequence = log.at(-1)?.sequence ?? 0;
  await tables.packages.put([
    {
      id,
      name: settings.name,
      createdAt: now,
      changedAt: now,
      deletedAt: null,
      sequence,
      savedSequence: sequence,
      savedDone: usableStacks(content).done,
      settingsSequence: sequence,
      ...usableStacks(content),
      orphans: batches.filter(({ present }) => !present).map(({ batch }) => batch.id),
      frozen: log.flatMap((entry) => (entry.kind === 'freeze' ? [entry.sequence] : [])),
    },
  ]);
  await tables.settings.put([{ package: id, settings }]);
  await tables.carried.put([
    {
      package: id,
      methodology: content.methodology ?? settings.methodology,
      unknown: content.unknown ?? NOTHING_UNKNOWN,
    },
  ]);
  await tables.blocks.put(layOut(id, settings, observations));
  await tables.batches.put(
    batches.map(({ batch, present }, index) => ({
      package: id,
      id: batch.id,
      batch,
      present,
      added: index - batches.length,
    })),
  );
  await tables.responses.put(batches.flatMap(({ batch, responses }) => chunksOf(id, batch.id, responses)));
  await tables.records.put(records.map((each) => ({ package: id, ...each })));
  const rows = log.map((entry) => rowsOfEntry(id, tab.id, entry));
  await tables.log.put(rows.map((row) => row.log));
  await tables.edits.put(rows.flatMap((row) => (row.edits === null ? [] : [row.edits])));
  await tables.links.put(
    log.flatMap(({ sequence: of, link }) => (link === undefined ? [] : [{ package: id, sequence: of, link }])),
  );
  await tables.chains.put([{ package: id, sequence, link: log.at(-1)?.link ?? null }]);
  return id;
}

/** Undo and redo as the log leads to them; no redo where the responses it would bring back did not come along. */
function usableStacks({ log = [], batches = [] }: NewPackage): Stacks {
  const stacks = stacksOf(log);
  const here = new Set(batches.map(({ batch }) => batch.id));
  const undone = new Set(stacks.undone);
  const needed = log.flatMap((entry) =>
    entry.kind === 'change' && undone.has(entry.sequence) ? batchesMoved(entry.change.edits).in : [],
  );
  return needed.every((batch) => here.has(batch)) ? stacks : { ...stacks, undone: [] };
}
