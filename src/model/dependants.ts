import type { Methodology } from './methodology';
import { factorsOf } from './methodology';
import { keptUnder } from './ownInputs';
import { ratedRegions } from './package';
import { placedIn } from './packedResponses';
import type { CellAddress, Holdings, Where } from './present';
import { NAMED_KINDS, recordsOf, recordsOfRegion } from './records';
import type { RegionCode } from './region';
import type { SurveyResponse } from './survey';

/** Kinds of record that are named with the region that they are about; filled forms are counted as responses. */
const KINDS_ABOUT = [...NAMED_KINDS, 'assessment', 'report'] as const;
export type KindAbout = (typeof KINDS_ABOUT)[number];

/** Something that hangs on a part of a package: named before the part is deleted. */
export type Dependant =
  /** Observations, and in which years. */
  | { readonly kind: 'figures'; readonly count: number; readonly years: readonly number[] }
  | { readonly kind: 'responses'; readonly count: number }
  /** Projects, changed cells, …: what is recorded of it besides. */
  | { readonly kind: 'records'; readonly of: KindAbout; readonly count: number }
  /** Scenarios that change something of it, by their names. */
  | { readonly kind: 'scenarios'; readonly names: readonly string[] }
  /** Growths of a year that are measured from the one before. */
  | { readonly kind: 'growths'; readonly count: number; readonly year: number }
  /** The region that the user works for. */
  | { readonly kind: 'own region' }
  /** Regions that were formed out of this one. */
  | { readonly kind: 'successors'; readonly regions: readonly RegionCode[] };

/** What hangs on a year: its figures, the responses that count for it, the growths of the year after. */
export function dependantsOfYear(
  holdings: Holdings,
  methodology: Pick<Methodology, 'directions'>,
  year: number,
): readonly Dependant[] {
  const responses = countResponses(holdings, (response) => response.year === year);
  const growths = growthsFrom(holdings, methodology, year);
  return [
    ...figuresOf(holdings, { year }),
    ...(responses > 0 ? [{ kind: 'responses', count: responses } as const] : []),
    ...(growths > 0 ? [{ kind: 'growths', count: growths, year: year + 1 } as const] : []),
  ];
}

/** What hangs on a series: its figures. */
export const dependantsOfInput = (holdings: Holdings, input: string): readonly Dependant[] =>
  figuresOf(holdings, { input });

/** What hangs on a region: its figures, responses and records, the scenarios that hold
 * some of these, the user who works for it, the regions formed out of it. */
export function dependantsOfRegion(
  holdings: Holdings,
  region: RegionCode,
  ownRegion: RegionCode | null,
): readonly Dependant[] {
  const responses = countResponses(holdings, (response) => response.region === region);
  const successors = holdings.settings.regions.filter(({ predecessors = [] }) => predecessors.includes(region));
  return [
    ...figuresOf(holdings, { region }),
    ...(responses > 0 ? [{ kind: 'responses', count: responses } as const] : []),
    ...recordsAbout(holdings, region),
    ...(region === ownRegion ? [{ kind: 'own region' } as const] : []),
    ...(successors.length > 0 ? [{ kind: 'successors', regions: successors.map(({ code }) => code) } as const] : []),
  ];
}

/**
 * What hangs on the parts of a methodology that another in its place does not have: figures of inputs, what scenarios and
 * experts say of these, weight sets of other directions. All of it stays in the package and counts for nothing.
 */
export function dependantsOfMethodology(
  holdings: Pick<Holdings, 'held' | 'records'>,
  before: Pick<Methodology, 'inputs' | 'directions'>,
  after: Pick<Methodology, 'inputs' | 'directions'>,
): readonly Dependant[] {
  const stays = new Set(keptUnder(after).map(({ code }) => code));
  const gone = new Set(keptUnder(before).flatMap(({ code }) => (stays.has(code) ? [] : [code])));
  const cells = [...gone].flatMap((input) => holdings.held({ input }));
  const directionsOf = ({ directions }: Pick<Methodology, 'directions'>) => directions.map(({ code }) => code).sort();
  const areOther = directionsOf(before).join() !== directionsOf(after).join();
  const counted: readonly (readonly [KindAbout, number])[] = [
    ['override', [...recordsOf(holdings.records, 'override').values()].filter(({ input }) => gone.has(input)).length],
    ['weights', areOther ? recordsOf(holdings.records, 'weights').size : 0],
  ];
  return [
    ...figuresIn(cells),
    ...counted.flatMap(([of, count]): Dependant[] => (count > 0 ? [{ kind: 'records', of, count }] : [])),
  ];
}

function recordsAbout({ records }: Pick<Holdings, 'records'>, region: RegionCode): readonly Dependant[] {
  const about = recordsOfRegion(records, region);
  const using = new Set(about.flatMap(({ record }) => ('scenario' in record ? [record.scenario] : [])));
  const names = [...recordsOf(records, 'scenario')].flatMap(([id, { name }]) => (using.has(id) ? [name] : []));
  return [
    ...KINDS_ABOUT.flatMap((of): Dependant[] => {
      const count = about.filter((each) => each.of === of).length;
      return count > 0 ? [{ kind: 'records', of, count }] : [];
    }),
    ...(names.length > 0 ? [{ kind: 'scenarios', names } as const] : []),
  ];
}

function figuresOf(holdings: Pick<Holdings, 'held'>, where: Where): readonly Dependant[] {
  return figuresIn(holdings.held(where));
}

function figuresIn(cells: readonly CellAddress[]): readonly Dependant[] {
  if (cells.length === 0) return [];
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
  return [{ kind: 'figures', count: cells.length, years }];
}

const countResponses = (
  { batches, records }: Pick<Holdings, 'batches' | 'records'>,
  counts: (response: Pick<SurveyResponse, 'year' | 'region'>) => boolean,
): number =>
  batches.reduce((sum, { chunks }) => sum + [...placedIn(chunks)].filter(counts).length, 0) +
  [...recordsOf(records, 'form').values()].filter(({ response }) => counts(response)).length +
  [...recordsOf(records, 'surveySums').values()].reduce((sum, of) => (counts(of) ? sum + of.accepted : sum), 0);

/** Growths of the year after that have both ends and no index typed in their place. */
function growthsFrom(holdings: Holdings, methodology: Pick<Methodology, 'directions'>, year: number): number {
  const isNumber = (region: RegionCode, input: string, at: number): boolean =>
    holdings.observation(region, input, at)?.kind === 'number';
  const rated = new Set(ratedRegions(holdings.settings).map(({ code }) => code));
  return factorsOf(methodology).reduce((sum, { formula }) => {
    if (formula.kind !== 'growth') return sum;
    const { level, realOnly } = formula;
    return (
      sum +
      holdings
        .held({ input: level, year })
        .filter(
          ({ region }) =>
            rated.has(region) &&
            isNumber(region, level, year) &&
            isNumber(region, level, year + 1) &&
            !isNumber(region, `${level}_index`, year + 1) &&
            (!realOnly || isNumber(region, `${level}_deflator`, year + 1)),
        ).length
    );
  }, 0);
}
