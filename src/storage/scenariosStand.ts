import type { PackageId } from '../model/package';
import type { RecordKind, Records } from '../model/records';
import type { Scenario, ScenarioId } from '../model/scenario';
import type { RecordWrites } from './prepareRecords';
import type { Tables } from './store';

/** Kinds of which each is a change that a scenario makes. */
const OWNED = ['override', 'project', 'growth'] as const;

/**
 * Whether every record would have what it stands on after a change: an override, project or growth its scenario (which
 * another tab may have deleted), a branch those that lead it to the base.
 */
export async function scenariosStand(tables: Tables, id: PackageId, writes: RecordWrites): Promise<boolean> {
  const isRemoved = new Set(writes.remove.map(([, of, record]) => `${of} ${record}`));
  const isScenarioTouched =
    writes.put.some(({ of }) => of === 'scenario') || writes.remove.some(([, of]) => of === 'scenario');
  const owned = writes.put.filter(({ of }) => OWNED.some((kind) => kind === of));
  if (!isScenarioTouched) {
    const owners = await tables.records.many(owned.map(({ record }) => [id, 'scenario', ownerOf(record)]));
    return owners.every((owner) => owner !== undefined);
  }

  /** The records of a kind as they are after the change. */
  const after = async <Kind extends RecordKind>(kind: Kind): Promise<ReadonlyMap<string, Records[Kind]>> => {
    const standing = await tables.records.startingWith([id, kind]);
    const left = [...standing.filter((each) => !isRemoved.has(`${kind} ${each.id}`)), ...writes.put].filter(
      ({ of }) => of === kind,
    );
    return new Map(left.map((each) => [each.id, each.record as Records[Kind]]));
  };
  const scenarios = await after('scenario');
  if (![...scenarios.keys()].every((scenario) => leadsToBase(scenarios, scenario))) return false;
  for (const kind of OWNED) {
    const owners = [...(await after(kind)).values()];
    if (!owners.every(({ scenario }) => scenarios.has(scenario))) return false;
  }
  return true;
}

const ownerOf = (record: Records[RecordKind]): ScenarioId => ('scenario' in record ? record.scenario : '');

/** Whether a branch ends at the base, through scenarios that are there. */
function leadsToBase(scenarios: ReadonlyMap<ScenarioId, Scenario>, from: ScenarioId): boolean {
  const seen = new Set<ScenarioId>();
  for (let at: ScenarioId | null = from; at !== null; at = scenarios.get(at)?.parent ?? null) {
    if (seen.has(at) || !scenarios.has(at)) return false;
    seen.add(at);
  }
  return true;
}
