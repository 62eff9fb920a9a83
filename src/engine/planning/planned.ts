import type { InputDefinition, Methodology } from '../../model/methodology';
import type { Plan, PlanEffects, PlanProblem } from '../../model/plan';
import type { RatingData } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import { type AddedToCell, amountsOf } from './amounts';
import { gatherEffects } from './effects';
import { createMemory, type Remembered } from './memory';
import { assumedOfPeers } from './peers';
import { type PlanBase, prepared } from './prepared';
import { withProjects } from './withProjects';

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
const memories = new WeakMap<Planned, Remembered>();

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
  const before = prepared(base, methodology, inputs, plan, memory, effects);
  const amounts = amountsOf(plan, before);
  const added = withProjects(before.data.columns, amounts.cells, before, memory, effects);
  const isComputed = computedRegions(base, plan, amounts.cells, computed);
  // A peer has no projects, so that nothing they touch bears on what is assumed.
  const peers = { base, before, methodology, computed: isComputed };
  const assumed = assumedOfPeers(plan, peers, memory);
  const data = { ...before.data, columns: added.columns };
  const made: Planned = {
    data: assumed.size === 0 ? data : { ...data, assumed },
    effects: effects.made,
    problems: [...before.problems, ...amounts.problems, ...added.problems],
    computed: before.regions.filter((_, index) => isComputed[index] === true),
  };
  memories.set(made, memory.entries);
  return made;
}

function computedRegions(
  { regions }: PlanBase,
  { ownRegion, computed: named, overrides }: Plan,
  amounts: readonly AddedToCell[],
  computed: readonly RegionCode[],
): readonly boolean[] {
  const codes = new Set([...computed, ...named, ...overrides.map(({ region }) => region)]);
  const added = new Set(amounts.map(({ index }) => index));
  return regions.map(({ code }, index) => code === ownRegion || codes.has(code) || added.has(index));
}
