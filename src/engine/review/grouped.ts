import type { Difference } from '../../model/difference';
import type { RecordKind, Records } from '../../model/records';
import type { DifferenceGroup } from '../../model/reviewEffect';

/** Some differences that belong together, in their order. */
export interface GroupedDifferences {
  readonly name: string;
  readonly group: DifferenceGroup;
  readonly items: readonly Difference[];
}

/** Names a group: the same for every package. */
export const groupName = (group: DifferenceGroup): string =>
  'id' in group ? `${group.kind} ${group.id}` : group.kind === 'input' ? `input ${group.input}` : group.kind;

/** Differences by what they are about, each group in the order in which it was met. */
export function grouped(items: readonly Difference[]): readonly GroupedDifferences[] {
  const groups = new Map<string, { group: DifferenceGroup; items: Difference[] }>();
  for (const item of items) {
    const group = groupOf(item);
    const name = groupName(group);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, { group, items: [item] });
    else known.items.push(item);
  }
  return Array.from(groups, ([name, { group, items: of }]) => ({ name, group, items: of.toSorted(inOrder) }));
}

/** By year, the last one first, then by region: as a sheet is read. */
function inOrder(a: Difference, b: Difference): number {
  if (a.kind !== 'cell' || b.kind !== 'cell') return a.kind === b.kind ? 0 : a.kind === 'cell' ? 1 : -1;
  return b.year - a.year || (a.region < b.region ? -1 : a.region > b.region ? 1 : 0);
}

function groupOf(item: Difference): DifferenceGroup {
  switch (item.kind) {
    case 'cell':
      return { kind: 'input', input: item.input };
    case 'batch':
      return { kind: 'survey' };
    case 'setting':
      if (item.field === 'units' || item.field === 'inputs') return { kind: 'input', input: item.of };
      return { kind: item.field === 'regions' ? 'regions' : 'settings' };
    case 'record':
      return recordGroup(item.of, item.id, item.theirs ?? item.mine);
  }
}

function recordGroup(of: RecordKind, id: string, record: Records[RecordKind] | null): DifferenceGroup {
  switch (of) {
    case 'scenario':
      return { kind: 'scenario', id };
    case 'override':
    case 'project':
    case 'growth':
      return { kind: 'scenario', id: record !== null && 'scenario' in record ? record.scenario : '' };
    case 'weights':
      return { kind: 'weights', id };
    case 'assessment':
    case 'report':
      return { kind: 'standard' };
    default:
      return { kind: 'survey' };
  }
}
