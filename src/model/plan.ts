import type { Column } from './column';
import type { InputCode } from './methodology';
import type { Observation } from './observation';
import type { RegionCode } from './region';
import type { CellOverride, Counting, ExchangeRate, PeerAssumption, PeerGrowth, Project, ProjectId } from './scenario';

/** A project as a plan holds it. */
export interface PlannedProject extends Omit<Project, 'scenario'> {
  readonly id: ProjectId;
}

/**
 * Everything that the figures of one scenario are made of besides the base, brought together along its branch: of each
 * cell and project the record nearest to the scenario. The base itself is a plan without changes.
 */
export interface Plan {
  /** Planning years of the package, ascending: the years after the last observed one, without a gap. */
  readonly years: readonly number[];
  readonly overrides: readonly Pick<CellOverride, 'region' | 'input' | 'year' | 'observation'>[];
  readonly projects: readonly PlannedProject[];
  readonly counting: Counting;
  readonly peers: PeerAssumption;
  readonly growths: readonly Pick<PeerGrowth, 'region' | 'factor' | 'growth'>[];
  /** The region that the plan is made for: never a peer; null: none is chosen. */
  readonly ownRegion: RegionCode | null;
  /**
   * Regions that are no peers either: those that the scenario changes, whatever other scenarios do; where it is held against
   * other plans, those that they change too.
   */
  readonly computed: readonly RegionCode[];
  /** By `exchangeRateKey`. */
  readonly exchangeRates: Readonly<Record<string, ExchangeRate>>;
}

/** A plan that changes nothing and looks no year ahead. */
export const NO_PLAN: Plan = {
  years: [],
  overrides: [],
  projects: [],
  counting: { expected: false, firmOnly: false },
  peers: 'held',
  growths: [],
  ownRegion: null,
  computed: [],
  exchangeRates: {},
};

/** What a project adds to one cell, and how that came about. */
export interface Addition {
  readonly project: ProjectId;
  /** In the unit of the cell: `given` × scale × or ÷ each rate × each share ÷ 100. */
  readonly amount: number;
  /** As the project gives it; `scale`: what makes it one of the cell's unit. */
  readonly given: { readonly amount: number; readonly currency: string | null; readonly scale: number };
  /** Where the currencies differ: out of the project's into tenge (`×`), out of tenge into the cell's (`÷`). */
  readonly rates: readonly { readonly currency: string; readonly sign: '×' | '÷'; readonly rate: ExchangeRate }[];
  /** In per cent: the part that goes into this input, the share counted where not all is, the probability where it acts. */
  readonly shares: readonly { readonly of: 'counted' | 'part' | 'probability'; readonly share: number }[];
}

/** By what a base path goes on: the typed index, the last growth of the levels, or the value repeated. */
export const PATH_RULES = ['none', 'typed index', 'last growth', 'repeats'] as const;
export type PathRule = Exclude<(typeof PATH_RULES)[number], 'none'>;

/** A level, and what projects add to it. */
export interface AddedLevel {
  readonly level: number;
  readonly added: number;
}

/** Why a cell of a plan shows another value than the base: one step, or several on top of each other in this order. */
export type CellEffect =
  /**
   * Set in the scenario (`before`: what stands in the base; `inBase`: the figure that its path has there where nothing does,
   * NaN where it has none).
   */
  | { readonly kind: 'override'; readonly before: Observation | null; readonly inBase?: number }
  /**
   * The path of a planning year: the value of the year before times `growth` per cent; 100 where it repeats. `inBase`: what the
   * base has there, which goes on from other figures where the scenario sets an earlier one; NaN where it has none.
   */
  | {
      readonly kind: 'projected';
      readonly before: number;
      readonly growth: number;
      readonly by: PathRule;
      readonly inBase: number;
    }
  /** A level with the amounts of projects. */
  | { readonly kind: 'added'; readonly before: number; readonly additions: readonly Addition[] }
  /**
   * A typed value that follows the level it was measured from: an index times (level + added) / level of its year,
   * divided by the same of the year before (methodology.md §12); a typed fulfilment times the former alone. Null: nothing
   * is added in that year.
   */
  | {
      readonly kind: 'scaled';
      readonly before: number;
      readonly input: InputCode;
      readonly current: AddedLevel | null;
      readonly previous: AddedLevel | null;
    };

/** How the projected cells of one column came about, one place a cell. */
export interface BasePath {
  /** Value of the year before; NaN where nothing is projected. */
  readonly before: Float64Array;
  /** In per cent of it. */
  readonly growth: Float64Array;
  /** Index into PATH_RULES. */
  readonly by: Uint8Array;
}

/** Why the cells of a plan show what they show; all by column key. */
export interface PlanEffects {
  /** Columns of the planning years as the base has them, with its own path. */
  readonly inBase: ReadonlyMap<string, Column>;
  readonly paths: ReadonlyMap<string, BasePath>;
  /** By place in the column, in the order in which they act. */
  readonly changes: ReadonlyMap<string, ReadonlyMap<number, readonly CellEffect[]>>;
}

export const NO_EFFECTS: PlanEffects = { inBase: new Map(), paths: new Map(), changes: new Map() };

/** Everything that makes one cell differ from the base, step by step; empty where it is the base's. */
export function effectsAt(
  { inBase: base, paths, changes }: PlanEffects,
  key: string,
  index: number,
): readonly CellEffect[] {
  const path = paths.get(key);
  const by = PATH_RULES[path?.by[index] ?? 0] ?? 'none';
  const inBase = base.get(key)?.values[index] ?? Number.NaN;
  const changed = (changes.get(key)?.get(index) ?? []).map((effect) =>
    effect.kind === 'override' && effect.before === null ? { ...effect, inBase } : effect,
  );
  if (path === undefined || by === 'none') return changed;
  const projected: CellEffect = {
    kind: 'projected',
    before: path.before[index] ?? Number.NaN,
    growth: path.growth[index] ?? Number.NaN,
    by,
    inBase,
  };
  // A cell that a scenario empties is projected.
  const [first, ...rest] = changed;
  return first?.kind === 'override' ? [first, projected, ...rest] : [projected, ...changed];
}

/** What a plan makes of the figures of some years. */
export interface PlannedFigures {
  /** Columns of those years that are not the base's own, by column key. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Of the cells of those years. */
  readonly effects: PlanEffects;
  /** Of the whole plan. */
  readonly problems: readonly PlanProblem[];
  /** Regions that are computed from their cells in planning years, and so no peers. */
  readonly computed: readonly RegionCode[];
}

/** Something in a plan that cannot be counted as it stands. */
export type PlanProblem =
  /** `into`: the input that nothing of the amount is added to for want of the rate. */
  | {
      readonly code: 'no exchange rate';
      readonly project: ProjectId;
      readonly currency: string;
      readonly year: number;
      readonly into: InputCode;
    }
  | { readonly code: 'unknown region'; readonly project: ProjectId; readonly region: RegionCode }
  | { readonly code: 'unknown input'; readonly project: ProjectId; readonly input: InputCode }
  /** The level that the amount would be added to is missing or not above 0. */
  | {
      readonly code: 'no level';
      readonly project: ProjectId;
      readonly region: RegionCode;
      readonly input: InputCode;
      readonly year: number;
    }
  /** The year is neither observed nor planned. */
  | { readonly code: 'year outside'; readonly project: ProjectId; readonly year: number }
  /** An amount in another kind of unit than the level's. */
  | { readonly code: 'unit differs'; readonly project: ProjectId; readonly input: InputCode }
  | {
      readonly code: 'unknown override';
      readonly region: RegionCode;
      readonly input: InputCode;
      readonly year: number;
    };
