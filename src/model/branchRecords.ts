import { branchOf } from './branch';
import { type RecordBook, type Records, recordsOf } from './records';
import type { ProjectId, ScenarioId } from './scenario';

/** The scenarios that branch off this one, near or far. */
export const branchesOff = (book: RecordBook, scenario: ScenarioId): readonly ScenarioId[] =>
  [...recordsOf(book, 'scenario').keys()].filter((id) => id !== scenario && branchOf(book, id).includes(scenario));

/** Ids of what a scenario changes: the scenario, and behind it the thing; codes and ids hold no `/`. */
export const overrideId = (scenario: ScenarioId, of: Pick<Records['override'], 'region' | 'input' | 'year'>): string =>
  `${scenario}/${of.region}/${of.input}/${of.year}`;
export const projectRecordId = (scenario: ScenarioId, project: ProjectId): string => `${scenario}/${project}`;
export const growthId = (scenario: ScenarioId, of: Pick<Records['growth'], 'region' | 'factor'>): string =>
  `${scenario}/${of.region}/${of.factor}`;

/** How many records of its own a scenario has: what it changes besides its name and choices. */
export const changesOf = (book: RecordBook, scenario: ScenarioId): number =>
  (['override', 'project', 'growth'] as const).reduce(
    (sum, kind) => sum + [...recordsOf(book, kind).values()].filter((record) => record.scenario === scenario).length,
    0,
  );
