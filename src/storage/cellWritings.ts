import type { CellHistory, CellWriting } from '../model/change';
import type { PackageId } from '../model/package';
import type { CellAddress } from '../model/present';
import type { StorageProblem } from '../model/problem';
import { type Result, success } from '../model/result';
import type { LogRow } from './rows';
import { standingPackage } from './step';
import type { Tables } from './store';

/** Entries read at once. */
const CHUNK = 64;
/** After so many edits looked through nobody looks further: a package of many large imports is not read whole for a date. */
const MOST_EDITS = 200_000;

const nameOf = ({ region, input, year }: CellAddress): string => `${region}\t${input}\t${year}`;

/** The last entry of the log that wrote each of some cells, looked for from the newest backward. */
export async function cellWritings(
  tables: Tables,
  id: PackageId,
  cells: readonly CellAddress[],
): Promise<Result<readonly CellHistory[], StorageProblem>> {
  const row = await standingPackage(tables, id);
  if (!row.ok) return row;
  const sought = new Set(cells.map(nameOf));
  const found = new Map<string, CellWriting>();
  let looked = 0;
  for (let last = row.value.sequence; last > 0 && sought.size > 0 && looked < MOST_EDITS; last -= CHUNK) {
    const keys = Array.from({ length: Math.min(CHUNK, last) }, (_, at) => [id, last - at] as const);
    for (const entry of await tables.log.many(keys)) {
      if (entry === undefined || sought.size === 0 || looked >= MOST_EDITS) continue;
      if (entry.kind === 'freeze') continue;
      const change = entry.kind === 'change' ? entry : await tables.log.get([id, entry.of]);
      if (change?.kind !== 'change') continue;
      const written = await cellsOf(tables, id, change, sought);
      looked += written.looked;
      for (const name of written.cells) {
        found.set(name, { at: entry.at, kind: entry.kind, label: change.label });
        sought.delete(name);
      }
    }
  }
  const others = looked >= MOST_EDITS ? 'not looked for' : 'with the package';
  return success(cells.map((cell) => found.get(nameOf(cell)) ?? others));
}

/** Which of the sought cells a change has touched: a typed one by its label, of others the edits are read. */
async function cellsOf(
  tables: Tables,
  id: PackageId,
  { label, sequence }: LogRow & { readonly kind: 'change' },
  sought: ReadonlySet<string>,
): Promise<{ readonly cells: readonly string[]; readonly looked: number }> {
  if (label.code === 'typed') return { cells: [nameOf(label)].filter((name) => sought.has(name)), looked: 1 };
  const edits = (await tables.edits.get([id, sequence]))?.edits ?? [];
  const cells = edits.flatMap((edit) => (edit.kind === 'cell' && sought.has(nameOf(edit)) ? [nameOf(edit)] : []));
  return { cells, looked: edits.length };
}
