import { addScenario } from '../edits/addScenario';
import { changeScenario, type ScenarioStatement } from '../edits/changeScenario';
import { deleteScenario } from '../edits/deleteScenario';
import { duplicateScenario } from '../edits/duplicateScenario';
import { type ExpectedGrowth, expectGrowths } from '../edits/expectGrowth';
import { acknowledgeBase } from '../edits/overrideCells';
import { planYears } from '../edits/planYears';
import { deleteProjects, type SavedProject, saveProjects } from '../edits/saveProject';
import { setExchangeRate } from '../edits/setExchangeRate';
import type { Change } from '../model/change';
import type { CellAddress, Present, Recorded } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { type Result, success } from '../model/result';
import type { ExchangeRate, ProjectId, ScenarioId, WeightSetId } from '../model/scenario';
import type { AppState } from './app';
import { newId } from './newId';
import { presentOf } from './present';
import type { Outcome } from './structure';

/**
 * Every edit of scenarios but that of cells, each a step of undo. Not a part of the application's state: whoever makes
 * them loads it.
 */
export function createScenarioEdits({ document, scenarios }: Pick<AppState, 'document' | 'scenarios'>) {
  const commit = async (command: (present: Present & Recorded) => Result<Change, ValueProblem>): Promise<Outcome> => {
    const open = document();
    if (open === null) return { kind: 'refused' };
    const change = command(presentOf(open));
    if (!change.ok) return { kind: 'problem', problem: change.problem };
    return (await open.commit(change.value)) ? { kind: 'done' } : { kind: 'refused' };
  };
  const made = (command: (present: Present & Recorded) => Change): Promise<Outcome> =>
    commit((present) => success(command(present)));

  return {
    /** Begins a scenario off another or off the base (null), and puts it on view. `weights` left out: as there. */
    async add(name: string, parent: ScenarioId | null, weights?: WeightSetId | null): Promise<Outcome> {
      const id = newId();
      const wanted = { id, name, parent, ...(weights === undefined ? {} : { weights }) };
      const outcome = await commit((present) => addScenario(present, wanted));
      if (outcome.kind === 'done') scenarios.choose(id);
      return outcome;
    },
    async duplicate(original: ScenarioId, name: string): Promise<Outcome> {
      const id = newId();
      const outcome = await commit((present) => duplicateScenario(present, original, { id, name }));
      if (outcome.kind === 'done') scenarios.choose(id);
      return outcome;
    },
    change(id: ScenarioId, said: ScenarioStatement): Promise<Outcome> {
      return commit((present) => changeScenario(present, id, said));
    },
    /** With all that it changes and the scenarios that branch off it. */
    remove(id: ScenarioId): Promise<Outcome> {
      return made((present) => deleteScenario(present, id));
    },

    /** The base has moved on under cells of a scenario, and that is well. */
    acknowledge: (of: ScenarioId, cells: readonly CellAddress[]): Promise<Outcome> =>
      made((present) => acknowledgeBase(present, of, cells)),

    newProjectId: (): ProjectId => newId(),
    /** Adds projects to a scenario or changes them there, in one step. */
    saveProjects(of: ScenarioId, saved: readonly SavedProject[]): Promise<Outcome> {
      return made((present) => saveProjects(present, of, saved));
    },
    /** Takes projects out of a scenario, in one step. */
    deleteProjects(of: ScenarioId, projects: readonly ProjectId[]): Promise<Outcome> {
      return made((present) => deleteProjects(present, of, projects));
    },
    /** Which growths a scenario expects of peers, in one step. */
    expectGrowths(of: ScenarioId, expected: readonly ExpectedGrowth[]): Promise<Outcome> {
      return made((present) => expectGrowths(present, of, expected));
    },

    /** Plans for so many years after the last observed one. */
    async planYears(count: number): Promise<Outcome> {
      const last = scenarios.lastObserved();
      return last === null ? { kind: 'refused' } : commit((present) => planYears(present, last, count));
    },
    /** What a foreign currency cost in tenge in a year; null takes it away. */
    setExchangeRate(currency: string, year: number, said: ExchangeRate | null): Promise<Outcome> {
      return commit((present) => setExchangeRate(present, currency, year, said));
    },
  };
}

export type { ExpectedGrowth } from '../edits/expectGrowth';
export type { ProjectStatement, SavedProject } from '../edits/saveProject';
