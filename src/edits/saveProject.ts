import { actingRecords, branchOf } from '../model/branch';
import { projectRecordId } from '../model/branchRecords';
import type { Change, ChangeLabel, RecordAct } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import { samePlain } from '../model/same';
import type { Project, ProjectId, ScenarioId } from '../model/scenario';

/** A project without what it is kept by. */
export type ProjectStatement = Omit<Project, 'scenario'>;

/**
 * Adds a project to a scenario or changes it there. What comes from the scenario that this one branches off is left as
 * it is: a record of the branch's own stands in its place here.
 *
 * @param seen what the user saw in the branch's own record where the edit began; what stands there now if it is left out
 */
export function saveProject(
  { records }: Pick<Recorded, 'records'>,
  scenario: ScenarioId,
  project: ProjectId,
  said: ProjectStatement,
  seen?: Project | null,
): Change {
  const id = projectRecordId(scenario, project);
  const before = seen === undefined ? (recordsOf(records, 'project').get(id) ?? null) : seen;
  const isKnown = actingRecords(records, 'project', branchOf(records, scenario)).has(project);
  return {
    label: { code: 'recorded', of: 'project', act: isKnown ? 'changed' : 'added', name: said.name },
    edits: [{ kind: 'record', of: 'project', id, before, after: { ...said, scenario } }],
  };
}

/** A project by its id, and what becomes of it. */
export interface SavedProject {
  readonly project: ProjectId;
  readonly said: ProjectStatement;
  /** The scenario's own record of it when the edit began, where that is longer ago than now; null: there was none. */
  readonly seen?: Project | null;
}

/** Adds several projects to a scenario or changes them there, in one step; one alone as `saveProject` does. */
export function saveProjects(
  recorded: Pick<Recorded, 'records'>,
  scenario: ScenarioId,
  saved: readonly SavedProject[],
): Change {
  const changes = saved.map(({ project, said, seen }) => saveProject(recorded, scenario, project, said, seen));
  const acting = actingRecords(recorded.records, 'project', branchOf(recorded.records, scenario));
  const act = saved.every(({ project }) => acting.has(project)) ? 'changed' : 'added';
  return joined(changes, act);
}

/** Takes several projects out of a scenario, in one step. */
export const deleteProjects = (
  recorded: Pick<Recorded, 'records'>,
  scenario: ScenarioId,
  projects: readonly ProjectId[],
): Change =>
  joined(
    projects.map((project) => deleteProject(recorded, scenario, project)),
    'deleted',
  );

function joined(changes: readonly Change[], act: RecordAct): Change {
  const [first] = changes;
  const label: ChangeLabel =
    first !== undefined && changes.length === 1 ? first.label : { code: 'projects', act, projects: changes.length };
  return { label, edits: changes.flatMap(({ edits }) => edits) };
}

/**
 * Takes a project out of a scenario. One that comes from the scenario that this branches off is unticked here and stays
 * there; a change of it here goes.
 */
export function deleteProject(
  { records }: Pick<Recorded, 'records'>,
  scenario: ScenarioId,
  project: ProjectId,
): Change {
  const id = projectRecordId(scenario, project);
  const before = recordsOf(records, 'project').get(id) ?? null;
  const inherited = actingRecords(records, 'project', branchOf(records, scenario).slice(0, -1)).get(project);
  const after = inherited === undefined ? null : { ...inherited, scenario, included: false };
  return {
    label: { code: 'recorded', of: 'project', act: 'deleted', name: (before ?? inherited)?.name ?? '' },
    edits: samePlain(before, after) ? [] : [{ kind: 'record', of: 'project', id, before, after }],
  };
}
