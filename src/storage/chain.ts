import type { LogEntry } from '../model/change';
import { linking } from '../model/logChain';
import type { PackageId } from '../model/package';
import { withPauses } from '../model/piecewise';
import { entriesOf } from './log';
import type { ChainRow, LinkRow } from './rows';
import type { Store, Tables } from './store';

/** Entries linked in one transaction. */
const AT_ONCE = 50;

/**
 * Chains the entries of a package's log that are not chained yet, in pieces and between transactions, so that no edit
 * waits for it. Where several tabs do it at once, each entry gets its link once, and it is the same one.
 *
 * @param pause awaited between pieces of work
 */
export async function chainLog(store: Store, id: PackageId, pause?: () => Promise<void>): Promise<void> {
  for (;;) {
    const { chain, entries } = await store.read((tables) => unchained(tables, id));
    if (entries.length === 0) return;
    let last = chain;
    const links: LinkRow[] = [];
    for (const entry of entries) {
      const link = await withPauses(linking(last.link, entry), pause);
      last = { package: id, sequence: entry.sequence, link };
      links.push({ package: id, sequence: entry.sequence, link });
    }
    const isOurs = await store.write(async (tables) => {
      if ((await chainOf(tables, id)).sequence !== chain.sequence) return false;
      await tables.links.put(links);
      await tables.chains.put([last]);
      return true;
    });
    if (!isOurs) return; // another tab is at it
  }
}

async function unchained(tables: Tables, id: PackageId): Promise<{ chain: ChainRow; entries: readonly LogEntry[] }> {
  const chain = await chainOf(tables, id);
  const row = await tables.packages.get(id);
  const count = Math.min(AT_ONCE, (row?.sequence ?? 0) - chain.sequence);
  const keys = Array.from({ length: Math.max(0, count) }, (_, at) => [id, chain.sequence + 1 + at] as const);
  const rows = (await tables.log.many(keys)).flatMap((each) => (each === undefined ? [] : [each]));
  return { chain, entries: await entriesOf(tables, id, rows) };
}

const chainOf = async (tables: Tables, id: PackageId): Promise<ChainRow> =>
  (await tables.chains.get(id)) ?? { package: id, sequence: 0, link: null };
