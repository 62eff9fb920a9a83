import { readColumnKey } from '../../model/column';
import type { InputDefinition, Methodology } from '../../model/methodology';
import type { Plan, PlanEffects, PlanProblem } from '../../model/plan';
import type { RatingData } from '../../model/rating';
import type { RatedRegion, RegionCode } from '../../model/region';
import { borderChanges } from '../borders';
import { type AddedToCell, amountsOf } from './amounts';
import { withBasePath } from './basePath';
import { gatherEffects } from './effects';
import { inputRoles } from './inputRoles';
import { createMemory, type Memory } from './memory';
import { overridden } from './overridden';
import { assumedOfPeers } from './peers';
import { withSurveyPath } from './surveyPath';
import { withProjects } from './withProjects';

/** What a plan is made over. */
export interface PlanBase extends RatingData {
  /** Rows beside the ranking, whose cells follow those of the rated regions. */
  readonly references?: readonly RatedRegion[];
}

/** The figures of a plan, and what became of them. */
export interface Planned {
  /** Cells, survey results and assumptions about peers, of observed and planning years: what `rate` takes. */
  readonly data: RatingData;
  readonly effects: PlanEffects;
  readonly problems: readonly PlanProblem[];
  /** Regions that are computed from their cells in planning years, and so no peers. */
  readonly computed: readonly RegionCode[];
}

/** What may be known before a plan is made. */
export interface PlanHistory {
  /** The same plan before an edit, or another: whatever comes of the very same things is taken over. */
  readonly previous?: Planned | undefined;
  /** Regions that are computed from their cells whether the plan changes anything of theirs or not. */
  readonly computed?: readonly RegionCode[];
}

/** Kept beside a plan and not in it: a plan travels between threads. */
const memories = new WeakMap<Planned, Memory>();

/**
 * The figures of a plan (methodology.md §12): what a scenario sets otherwise, then the base path of the planning years,
 * then the amounts of projects, then what is assumed of peers. Pure; columns that nothing touches are the base's own
 * objects, and with a plan before it every other that comes of the very same things is taken over, so that `rate` computes
 * again what an edit touches and nothing else.
 *
 * A region is no peer, and is computed from its cells, where it is the plan's own, where a project adds something to it
 * or where a cell of it is set otherwise.
 *
 * @param inputs every series of the package in the unit that it declares
 */
export function planned(
  base: PlanBase,
  methodology: Methodology,
  inputs: readonly Pick<InputDefinition, 'code' | 'unit'>[],
  plan: Plan,
  { previous, computed = [] }: PlanHistory = {},
): Planned {
  const memory = createMemory(previous === undefined ? undefined : memories.get(previous));
  const effects = gatherEffects();
  const regions = [...base.regions, ...(base.references ?? [])].map(({ code }) => code);
  const places = new Map(regions.map((code, index) => [code, index]));
  const years = yearsOf(base, plan.years);
  const units = new Map(inputs.map(({ code, unit }) => [code, unit]));
  const roles = inputRoles(methodology);

  const ground = { columns: base.columns, places, methodology, inputs: new Set(units.keys()), years: new Set(years) };
  const set = overridden(plan.overrides, ground, memory, effects);
  const path = withBasePath(set.columns, plan.years, roles, borderChanges(base.regions), memory, effects);
  const amounts = amountsOf(plan, { places, units, years: ground.years });
  const added = withProjects(path, amounts.cells, roles, regions, memory, effects);

  const isComputed = computedRegions(base, plan, amounts.cells, computed);
  const data: RatingData = {
    regions: base.regions,
    columns: added.columns,
    surveys: withSurveyPath(base.surveys, plan.years, memory),
  };
  const peers = {
    data,
    stored: base.columns,
    methodology,
    observed: years.filter((year) => year < (plan.years[0] ?? Number.NaN)),
    computed: isComputed,
  };
  const assumed = assumedOfPeers(plan, peers, memory);
  const made: Planned = {
    data: assumed.size === 0 ? data : { ...data, assumed },
    effects: effects.made,
    problems: [...set.problems, ...amounts.problems, ...added.problems],
    computed: regions.filter((_, index) => isComputed[index] === true),
  };
  memories.set(made, memory);
  return made;
}

/** Years that hold anything, and those that are planned, ascending. */
function yearsOf({ columns, surveys }: RatingData, planning: readonly number[]): readonly number[] {
  const named = [...columns.keys()].flatMap((key) => readColumnKey(key)?.year ?? []);
  return [...new Set([...named, ...surveys.keys(), ...planning])].sort((a, b) => a - b);
}

function computedRegions(
  { regions }: PlanBase,
  { ownRegion, overrides }: Plan,
  amounts: readonly AddedToCell[],
  computed: readonly RegionCode[],
): readonly boolean[] {
  const codes = new Set([...computed, ...overrides.map(({ region }) => region)]);
  const added = new Set(amounts.map(({ index }) => index));
  return regions.map(({ code }, index) => code === ownRegion || codes.has(code) || added.has(index));
}
