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
  /** By `exchangeRateKey`. */
  readonly exchangeRates: Readonly<Record<string, ExchangeRate>>;
}

/** What a project adds to one cell, and how that came about. */
export interface Addition {
  readonly project: ProjectId;
  /** In the unit of the cell. */
  readonly amount: number;
  /** As the project gives it: `given` × scale × (`rate` or 1 ÷ `rate`) × the shares, each a factor from 0 to 1. */
  readonly given: { readonly amount: number; readonly currency: string | null; readonly scale: number };
  /** Share counted, and where they act the part that goes into this input and the probability. */
  readonly shares: readonly { readonly of: 'counted' | 'part' | 'probability'; readonly share: number }[];
  /** Tenge for one unit of the foreign currency, where the project and the cell are in different currencies. */
  readonly rate: ExchangeRate | null;
}

/** Why a cell of a plan shows another value than the base: one step, or several on top of each other in this order. */
export type CellEffect =
  /** Set in the scenario (`before`: what stands in the base). */
  | { readonly kind: 'override'; readonly before: Observation | null }
  /** The base path of a planning year: the value of the year before times `growth` per cent; 100 where it repeats. */
  | { readonly kind: 'projected'; readonly before: number; readonly growth: number; readonly by: PathRule }
  /** A level with the amounts of projects. */
  | { readonly kind: 'added'; readonly before: number; readonly additions: readonly Addition[] }
  /**
   * A typed value that follows the level it was measured from: an index times (`level` + `added`) / `level`, divided by
   * the same of the year before (methodology.md §12); a typed fulfilment times the former alone (`previous` null).
   */
  | {
      readonly kind: 'scaled';
      readonly before: number;
      readonly input: InputCode;
      readonly level: number;
      readonly added: number;
      readonly previous: { readonly level: number; readonly added: number } | null;
    };

/** By what a base path goes on: the typed index, the last growth of the levels, or the value repeated. */
export type PathRule = 'typed index' | 'last growth' | 'repeats';

/** Something in a plan that cannot be counted as it stands. */
export type PlanProblem =
  | { readonly code: 'no exchange rate'; readonly project: ProjectId; readonly currency: string; readonly year: number }
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
