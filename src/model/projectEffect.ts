import type { FactorCode } from './methodology';
import type { PlanProblem } from './plan';
import type { RegionCode } from './region';
import type { ProjectId } from './scenario';

/** A number with a project and without it. NaN where there is none; a place is then 0. */
export interface WithAndWithout {
  readonly with: number;
  readonly without: number;
}

/** What a project does to R and the place of its region. */
export interface StandingEffect {
  readonly score: WithAndWithout;
  readonly place: WithAndWithout;
}

/** The effect of one project in one year. */
export interface EchoYear extends StandingEffect {
  readonly year: number;
  /** Values of the factors that it moves in any year, in the methodology's order. */
  readonly factors: readonly (WithAndWithout & { readonly factor: FactorCode })[];
}

/**
 * What a project does to its own region in the years of its amounts and the two after them, as far as the plan has
 * data: the plan as it is against the plan without the project.
 */
export interface ProjectEcho {
  readonly project: ProjectId;
  readonly region: RegionCode;
  readonly years: readonly EchoYear[];
}

/** What a project does to its own region in one year. */
export interface ProjectResult {
  readonly project: ProjectId;
  readonly region: RegionCode;
  /** Alone over the base: nothing set otherwise, no other project. */
  readonly alone: StandingEffect;
  /** Among everything else of the plan. */
  readonly among: StandingEffect;
}

/** When to begin which project: the commissioning year is that of its first amount, and the others move with it. */
export interface BestYearsQuestion {
  /** At most MOST_MOVED_PROJECTS of the plan. */
  readonly projects: readonly ProjectId[];
  /** Whose place is to be good. */
  readonly region: RegionCode;
  /** Years in which each may begin. */
  readonly years: readonly number[];
}

/** Every way of beginning so many projects can be tried. */
export const MOST_MOVED_PROJECTS = 8;

export type BestYearsFault = 'too many projects' | 'no project' | 'no year' | 'unknown region';

/** Places of a region over some years. */
export interface PlacesOverYears {
  /** The worst of them; one more than there are regions where it has none in some year. */
  readonly worst: number;
  readonly years: readonly { readonly year: number; readonly place: number; readonly score: number }[];
}

/** The best commissioning years of a set of projects. */
export interface BestYears {
  readonly projects: readonly { readonly project: ProjectId; readonly year: number }[];
  /** From the first year in which one may begin to the last of the plan. */
  readonly best: PlacesOverYears;
  readonly asPlanned: PlacesOverYears;
  /** What could not be counted in some of the ways that were tried: an exchange rate of a year is missing, say. */
  readonly problems: readonly PlanProblem[];
}

/** How many of all ways of beginning have been looked at. */
export interface BestYearsProgress {
  readonly done: number;
  readonly of: number;
}
