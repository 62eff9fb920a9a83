import type { PackageSettings } from './package';
import type { Plan } from './plan';
import { type RecordBook, type RecordKind, type Records, recordsOf } from './records';
import type { RegionCode } from './region';
import type { ProjectId, Scenario, ScenarioId } from './scenario';

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

/** The scenarios that branch off this one, near or far. */
export const branchesOff = (book: RecordBook, scenario: ScenarioId): readonly ScenarioId[] =>
  [...recordsOf(book, 'scenario').keys()].filter((id) => id !== scenario && branchOf(book, id).includes(scenario));

type OwnedKind = 'override' | 'project' | 'growth';

/** Ids of what a scenario changes: the scenario, and behind it the thing; codes and ids hold no `/`. */
export const overrideId = (scenario: ScenarioId, of: Pick<Records['override'], 'region' | 'input' | 'year'>): string =>
  `${scenario}/${of.region}/${of.input}/${of.year}`;
export const projectRecordId = (scenario: ScenarioId, project: ProjectId): string => `${scenario}/${project}`;
export const growthId = (scenario: ScenarioId, of: Pick<Records['growth'], 'region' | 'factor'>): string =>
  `${scenario}/${of.region}/${of.factor}`;

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

/** How many records of its own a scenario has: what it changes besides its name and choices. */
export const changesOf = (book: RecordBook, scenario: ScenarioId): number =>
  (['override', 'project', 'growth'] as const).reduce(
    (sum, kind) => sum + [...recordsOf(book, kind).values()].filter((record) => record.scenario === scenario).length,
    0,
  );

/** The regions of some changes, each once, in the order of their codes. */
const regionsOf = (changes: readonly { readonly region: RegionCode }[]): readonly RegionCode[] =>
  [...new Set(changes.map(({ region }) => region))].sort();

/**
 * The base as a plan is held against it: with the same assumption about other regions and the same of them computed from
 * their cells, so that the two differ in nothing but what the plan says.
 */
export const baseBeside = (base: Plan, { peers, growths, computed }: Plan): Plan => ({
  ...base,
  peers,
  growths,
  computed,
});

/**
 * Plans as they are held against each other in planning years: what one of them changes is computed from its cells in all,
 * so that a region does not also differ in being a peer of the one and none of the other.
 */
export function besideEachOther(plans: readonly Plan[]): readonly Plan[] {
  const computed = [...new Set(plans.flatMap((plan) => plan.computed))].sort();
  return plans.map((plan) => ({ ...plan, computed }));
}

/** The regions that a plan computes from their cells, the one it is made for among them, or takes for peers. */
export const isComputed = ({ computed, ownRegion }: Plan, region: RegionCode): boolean =>
  region === ownRegion || computed.includes(region);
