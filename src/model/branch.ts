import type { PackageSettings } from './package';
import type { Plan } from './plan';
import { type RecordBook, type RecordKind, type Records, recordsOf } from './records';
import type { RegionCode } from './region';
import type { Scenario, ScenarioId } from './scenario';

/** The scenario and those that it branches off, the farthest first; none for the base (null) or one that is not there. */
export function branchOf(book: RecordBook, scenario: ScenarioId | null): readonly ScenarioId[] {
  const scenarios = recordsOf(book, 'scenario');
  const branch: ScenarioId[] = [];
  for (let at = scenario; at !== null && scenarios.has(at) && !branch.includes(at); ) {
    branch.unshift(at);
    at = scenarios.get(at)?.parent ?? null;
  }
  return branch;
}

type OwnedKind = 'override' | 'project' | 'growth';

/** The thing that a record of a scenario is about: the same in every branch. */
export const thingOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** What of one kind acts in a branch: of each thing the record nearest to its end, by the thing. */
export function actingRecords<Kind extends OwnedKind & RecordKind>(
  book: RecordBook,
  kind: Kind,
  branch: readonly ScenarioId[],
): ReadonlyMap<string, Records[Kind]> {
  const acting = new Map<string, { readonly distance: number; readonly record: Records[Kind] }>();
  for (const [id, record] of recordsOf(book, kind)) {
    const distance = branch.indexOf(record.scenario);
    const thing = thingOf(id);
    if (distance >= 0 && distance >= (acting.get(thing)?.distance ?? 0)) acting.set(thing, { distance, record });
  }
  return new Map([...acting].map(([thing, { record }]) => [thing, record]));
}

/** What stands around a plan and is not in the records. */
export interface PlanGround {
  readonly settings: Pick<PackageSettings, 'planningYears' | 'exchangeRates'>;
  /** The last year with figures or answers that are not planned; null where there is none. */
  readonly lastObserved: number | null;
  readonly ownRegion: RegionCode | null;
}

/** How the base goes on: no changes, peers held. */
const BASE: Pick<Scenario, 'peers' | 'counting'> = {
  peers: 'held',
  counting: { expected: false, firmOnly: false },
};

/**
 * The plan of a scenario, or of the base (null): what acts along its branch, in an order that does not depend on who
 * wrote what first.
 */
export function planOf(
  book: RecordBook,
  scenario: ScenarioId | null,
  { settings, lastObserved, ownRegion }: PlanGround,
): Plan {
  const branch = branchOf(book, scenario);
  const { peers, counting } = recordsOf(book, 'scenario').get(branch.at(-1) ?? '') ?? BASE;
  const byThing = <Value>(records: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
    [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  const years = settings.planningYears.filter((year) => year > (lastObserved ?? Number.NEGATIVE_INFINITY));
  const overrides = byThing(actingRecords(book, 'override', branch)).map(
    ([, { region, input, year, observation }]) => ({ region, input, year, observation }),
  );
  const projects = byThing(actingRecords(book, 'project', branch)).map(([id, { scenario: _, ...project }]) => ({
    id,
    ...project,
  }));
  return {
    years,
    overrides,
    projects,
    growths: byThing(actingRecords(book, 'growth', branch)).map(([, { region, factor, growth }]) => ({
      region,
      factor,
      growth,
    })),
    peers,
    counting,
    ownRegion,
    // Nothing is assumed of anybody where no year is planned.
    computed: years.length === 0 ? [] : regionsOf([...projects, ...overrides]),
    exchangeRates: settings.exchangeRates,
  };
}

/** The regions of some changes, each once, in the order of their codes. */
const regionsOf = (changes: readonly { readonly region: RegionCode }[]): readonly RegionCode[] =>
  [...new Set(changes.map(({ region }) => region))].sort();
