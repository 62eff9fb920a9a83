import type { Change } from '../model/change';
import { tidyName } from '../model/names';
import type { Recorded } from '../model/present';
import type { WeightSet, WeightSetId } from '../model/scenario';
import { savedSets } from '../model/weightSets';
import { addition, nextOrder } from './addScenario';

/**
 * Adds the sets of a file, in one step of undo. One whose name is taken gets a number behind it: nothing that is kept is
 * replaced.
 */
export function addWeightSets(
  { records }: Pick<Recorded, 'records'>,
  sets: readonly (Pick<WeightSet, 'name' | 'weights'> & { readonly id: WeightSetId })[],
): Change {
  const saved = savedSets(records);
  const taken = new Set(saved.map(({ set }) => set.name.toLowerCase()));
  const first = nextOrder(saved.map(({ set }) => set));
  const added = sets.map(({ id, name, weights }, index) => {
    const free = freeName(tidyName(name), taken);
    taken.add(free.toLowerCase());
    return { of: 'weights', id, record: { name: free, weights, order: first + index } } as const;
  });
  return {
    label: { code: 'recorded', of: 'weights', act: 'added', name: added.map(({ record }) => record.name).join(', ') },
    edits: added.map(addition),
  };
}

/** The name, or the first of `name (2)`, `name (3)`, … that nothing bears. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
