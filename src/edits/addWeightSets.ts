import type { Change } from '../model/change';
import { tidyName } from '../model/names';
import type { Recorded } from '../model/present';
import type { RecordEdit } from '../model/records';
import type { WeightSet, WeightSetId } from '../model/scenario';
import { savedSets } from '../model/weightSets';
import { addition, nextOrder } from './addScenario';

/** A set as it comes from a file, with the id that it has if it is a new one. */
type IncomingSet = Pick<WeightSet, 'name' | 'weights'> & { readonly id: WeightSetId };

/**
 * Takes the sets of a file in, in one step of undo. One whose name a saved set has stands in its place where `replacing` says so,
 * else it gets a number behind its name, as does one that is called as the methodology's own weights are.
 *
 * @param official what these are called, in every language
 */
export function addWeightSets(
  { records }: Pick<Recorded, 'records'>,
  sets: readonly IncomingSet[],
  { official, replacing }: { readonly official: readonly string[]; readonly replacing: boolean },
): Change {
  const saved = savedSets(records);
  const standing = new Map(saved.map((each) => [each.set.name.toLowerCase(), each]));
  const taken = new Set([...standing.keys(), ...official.map((name) => tidyName(name).toLowerCase())]);
  const first = nextOrder(saved.map(({ set }) => set));
  const edits = sets.map(({ id, name, weights }, index): RecordEdit => {
    const tidy = tidyName(name);
    const same = replacing ? standing.get(tidy.toLowerCase()) : undefined;
    if (same !== undefined) {
      standing.delete(tidy.toLowerCase());
      return { kind: 'record', of: 'weights', id: same.id, before: same.set, after: { ...same.set, weights } };
    }
    const free = freeName(tidy, taken);
    taken.add(free.toLowerCase());
    return addition({ of: 'weights', id, record: { name: free, weights, order: first + index } });
  });
  const names = edits.flatMap((edit) => (edit.of === 'weights' ? (edit.after?.name ?? []) : []));
  const act = edits.every(({ before }) => before !== null) ? 'changed' : 'added';
  return { label: { code: 'recorded', of: 'weights', act, name: names.join(', ') }, edits };
}

/** The name, or the first of `name (2)`, `name (3)`, … that nothing bears. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
