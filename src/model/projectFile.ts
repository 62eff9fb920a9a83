import type { ProjectFault } from './projectFields';
import type { Project, ProjectAmount } from './scenario';

/** What a file says of one project. */
export type FiledProject = Omit<Project, 'scenario' | 'order'>;

/** What rows of one project have to agree in. */
export type ProjectFact = 'share' | 'status' | 'probability' | 'jobs' | 'part';

/** Why a row of a file of projects is left out. */
export type ProjectRowFault =
  | ProjectFault
  | { readonly code: 'quotes broken' }
  | { readonly code: 'amount blank' }
  | { readonly code: 'year faulty'; readonly text: string }
  /** No observed and no planned year of the package. */
  | { readonly code: 'year outside'; readonly year: number }
  /** An earlier row says otherwise of the same project. */
  | { readonly code: 'facts differ'; readonly fact: ProjectFact; readonly row: number };

export interface RejectedProjectRow {
  /** As the user counts: the first line of the file is 1. */
  readonly row: number;
  readonly text: string;
  readonly fault: ProjectRowFault;
}

/** An amount into an input in a year for which an earlier row of the same project gives one already. */
export interface RepeatedAmount {
  readonly row: number;
  /** That earlier row. */
  readonly first: number;
  readonly project: FiledProject;
  /** One of the amounts of the project; both are there and add up. */
  readonly amount: ProjectAmount;
}

/** The projects of a file. Nothing of it is written anywhere. */
export interface ProjectsReading {
  readonly file: string;
  readonly projects: readonly FiledProject[];
  /** Rows that were read. */
  readonly rows: number;
  readonly rejected: readonly RejectedProjectRow[];
  readonly repeated: readonly RepeatedAmount[];
}

/** The projects of a file without the amounts that earlier rows give already. */
export function withoutRepeated({ projects, repeated }: ProjectsReading): readonly FiledProject[] {
  const left = new Set(repeated.map(({ amount }) => amount));
  return projects.map((project) => ({ ...project, amounts: project.amounts.filter((amount) => !left.has(amount)) }));
}
