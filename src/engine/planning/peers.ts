import type { Absence } from '../../model/absence';
import { CELL_STATES, type Column } from '../../model/column';
import { type Factor, factorsOf, type Methodology } from '../../model/methodology';
import type { Plan } from '../../model/plan';
import { type AssumedValues, assumedKey, type RatingData, type Remark } from '../../model/rating';
import { borderChanges, bordersText } from '../borders';
import { cellSources, cellValues } from '../factorValues';
import { remarkStatuses } from '../statuses';
import { type FactorValues, origin } from '../values';
import { geometricMean } from './geometricMean';
import type { Memory } from './memory';
import type { PreparedPlan } from './prepared';

const NONE = CELL_STATES.indexOf('none');
/** So many years of growth have a mean. */
const LEAST_YEARS = 2;
/** Hard factors know neither answers nor experts. */
const NOTHING_CHOSEN = { zero: 'left out', expert: [] } as const;

/** What the assumptions about peers are made of. */
export interface PeerGround {
  /** What is stored: where somebody has typed in a planning year, that is computed with. */
  readonly base: Pick<RatingData, 'columns'>;
  readonly before: Pick<PreparedPlan, 'data' | 'years'>;
  readonly methodology: Methodology;
  /** Whether a region is computed from its cells and so is no peer, by place. */
  readonly computed: readonly boolean[];
}

/**
 * What is assumed of peers in planning years (methodology.md §12), hard factor by hard factor; soft ones repeat anyhow.
 * `held`: the value of the last observed year. `projected`: a growth factor has the geometric mean of the region's own
 * values over the observed years, of at least two and all above 0, or the growth that the scenario expects of it; every
 * other is held. Where somebody has typed into a cell of the year that a factor is made of, it is computed.
 *
 * Growth of 110 and 121 in two observed years: projected 115.3689 in every planning year.
 */
export function assumedOfPeers(
  plan: Pick<Plan, 'years' | 'peers' | 'growths'>,
  ground: PeerGround,
  memory: Memory,
): ReadonlyMap<string, AssumedValues> {
  const { base, methodology, computed } = ground;
  const { data, years } = ground.before;
  const observedYears = [...years].filter((year) => year < (plan.years[0] ?? Number.NaN));
  const last = observedYears.at(-1);
  const assumed = new Map<string, AssumedValues>();
  const computedName = computed.join();
  const borders = borderChanges(data.regions);
  const regionsName = `${borders.length} ${bordersText(borders)}`;
  if (last === undefined || computed.every((is) => is)) return assumed;
  for (const factor of factorsOf(methodology)) {
    if (factor.formula.kind === 'survey') continue;
    const isProjected = plan.peers === 'projected' && factor.formula.kind === 'growth';
    const expected = isProjected ? expectedGrowths(plan.growths, factor, data) : new Map<number, number>();
    const observed = (isProjected ? observedYears : [last]).map((year) =>
      observedValues(factor, year, data, regionsName, memory),
    );
    for (const year of plan.years) {
      const typed = columnsOfYear(factor, { ...data, columns: base.columns }, year);
      const sources = [...observed, ...typed, isProjected, JSON.stringify([...expected]), computedName];
      const values = memory.made(`assumed ${factor.code}@${year}`, sources, () => {
        const isComputed = computed.map((is, region) => is || typed.some((column) => isFilled(column, region)));
        return assumedValues(observed, expected, isComputed, isProjected);
      });
      assumed.set(assumedKey(factor.code, year), values);
    }
  }
  return assumed;
}

/** Values of one factor in an observed year. */
interface ObservedValues extends FactorValues {
  readonly year: number;
}

function observedValues(
  factor: Factor,
  year: number,
  data: RatingData,
  regionsName: string,
  memory: Memory,
): ObservedValues {
  const sources = cellSources(factor, data, year, NOTHING_CHOSEN.expert);
  return memory.made(`observed ${factor.code}@${year}`, [...sources, regionsName], () => {
    const values = cellValues(factor, data, year, NOTHING_CHOSEN);
    remarkStatuses(values, sources, false);
    return { ...values, year };
  });
}

/** The growth that a scenario expects of each region, by place. */
function expectedGrowths(
  growths: Plan['growths'],
  factor: Factor,
  { regions }: Pick<RatingData, 'regions'>,
): ReadonlyMap<number, number> {
  const places = new Map(regions.map(({ code }, index) => [code, index]));
  return new Map(
    growths.flatMap(({ region, factor: of, growth }): readonly (readonly [number, number])[] => {
      const index = places.get(region);
      return of === factor.code && index !== undefined ? [[index, growth]] : [];
    }),
  );
}

/** The columns of one year that a hard factor may be made of. */
function columnsOfYear(factor: Factor, data: RatingData, year: number): readonly (Column | undefined)[] {
  const columns = cellSources(factor, data, year, NOTHING_CHOSEN.expert) as readonly (Column | undefined)[];
  // The third of a growth is the level of the year before.
  return factor.formula.kind === 'growth' ? columns.filter((_, place) => place !== 2) : columns;
}

const isFilled = (column: Column | undefined, region: number): boolean => (column?.states[region] ?? NONE) !== NONE;

/** @param observed of the observed years that count, the last of them last */
function assumedValues(
  observed: readonly ObservedValues[],
  expected: ReadonlyMap<number, number>,
  isComputed: readonly boolean[],
  isProjected: boolean,
): AssumedValues {
  const values = new Float64Array(isComputed.length).fill(Number.NaN);
  const origins = new Uint8Array(isComputed.length);
  const absences = new Map<number, Absence>();
  const remarks = new Map<number, readonly Remark[]>();
  for (const [region, is] of isComputed.entries()) {
    if (is) continue;
    const assumption = assumedOf(region, observed, expected, isProjected);
    values[region] = assumption.value;
    origins[region] = origin(assumption.origin);
    if (assumption.absence !== undefined) absences.set(region, assumption.absence);
    if (assumption.remarks.length > 0) remarks.set(region, assumption.remarks);
  }
  const synthetic = [...remarks.values()].some((of) => of.some(({ code }) => code === 'synthetic'));
  const years = observed.map(({ year, values: own }) => ({ year, values: own }));
  return { values, origins, absences, remarks, synthetic, observed: years, expected };
}

interface Assumption {
  readonly value: number;
  readonly origin: 'held' | 'projected';
  readonly absence?: Absence | undefined;
  readonly remarks: readonly Remark[];
}

function assumedOf(
  region: number,
  observed: readonly FactorValues[],
  expected: ReadonlyMap<number, number>,
  isProjected: boolean,
): Assumption {
  const growth = expected.get(region);
  if (growth !== undefined) return { value: growth, origin: 'projected', remarks: [] };
  const own = observed.filter(({ values }) => !Number.isNaN(values[region] ?? Number.NaN));
  const growths = own.map(({ values }) => values[region] ?? Number.NaN);
  if (isProjected && own.length >= LEAST_YEARS && growths.every((value) => value > 0)) {
    return { value: geometricMean(growths), origin: 'projected', remarks: remarksOf(own, region) };
  }
  const last = observed.slice(-1);
  const [value] = last.map(({ values }) => values[region] ?? Number.NaN);
  return {
    value: value ?? Number.NaN,
    origin: 'held',
    absence: last[0]?.absences.get(region),
    remarks: remarksOf(last, region),
  };
}

/** Remarks on any of several values, each once. */
function remarksOf(values: readonly FactorValues[], region: number): readonly Remark[] {
  const all = new Map(values.flatMap(({ remarks }) => remarks.get(region) ?? []).map((each) => [each.code, each]));
  return [...all.values()];
}
