import type { ProjectFault } from './projectFields';
import type { Project } from './scenario';

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

/** The projects of a file. Nothing of it is written anywhere. */
export interface ProjectsReading {
  readonly file: string;
  readonly projects: readonly FiledProject[];
  /** Rows that were read. */
  readonly rows: number;
  readonly rejected: readonly RejectedProjectRow[];
}
