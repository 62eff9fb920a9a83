import { type Accessor, createMemo } from 'solid-js';
import type { CellValue } from '../edits/cellEdits';
import type { Statement } from '../edits/setStatus';
import { planOf } from '../model/branch';
import type { Change } from '../model/change';
import { lastFigure, lastYear } from '../model/lastObserved';
import { placedIn } from '../model/packedResponses';
import type { Plan } from '../model/plan';
import type { CellAddress, Present, Recorded } from '../model/present';
import { AXIS_NAMES, type Readings } from '../model/readings';
import { type RecordBook, recordsOf } from '../model/records';
import { samePlain } from '../model/same';
import type { Scenario, ScenarioId } from '../model/scenario';
import type { OpenDocument } from './document';
import { presentOf } from './present';
import type { SessionState } from './session';

const NOTHING: RecordBook = {};

/**
 * Which scenario of the open package is on view, the plan that it makes, and its cells, which are written where the user
 * looks. With none on view the base is, which has a plan too where years are planned. Every other edit of scenarios comes
 * with the screen that makes it (`scenarioEdits.ts`).
 */
export function createScenarios(
  document: Accessor<OpenDocument | null>,
  session: Pick<SessionState, 'scenario' | 'setScenario' | 'setWeights' | 'ownRegion'>,
) {
  const book = (): RecordBook => document()?.records() ?? NOTHING;
  const active = createMemo((): ScenarioId | null => {
    const chosen = session.scenario();
    return chosen !== null && recordsOf(book(), 'scenario').has(chosen) ? chosen : null;
  });
  const scenario = createMemo((): Scenario | null => recordsOf(book(), 'scenario').get(active() ?? '') ?? null);

  const lastAnswered = createMemo(() => lastYear(answerYears(document()?.batches() ?? [])));
  const lastObserved = createMemo((): number | null => {
    const open = document();
    if (open === null) return null;
    open.cellsVersion();
    return lastYear([lastFigure(open.mirror().columns), lastAnswered()]);
  });

  /** The plan of a scenario, or of the base (null), as the package stands. */
  const planFor = (of: ScenarioId | null): Plan | null => {
    const open = document();
    if (open === null) return null;
    const ground = { settings: open.settings(), lastObserved: lastObserved(), ownRegion: session.ownRegion() };
    return planOf(open.records(), of, ground);
  };
  const plan = createMemo(
    (): Plan | null => {
      const made = planFor(active());
      return active() === null && made?.years.length === 0 ? null : made;
    },
    null,
    { equals: samePlain },
  );

  const commit = (command: (present: Present & Recorded) => Change): void => {
    const open = document();
    if (open !== null) void open.commit(command(presentOf(open)));
  };
  /** Changes the cells of a scenario: the part that does comes with the first of them. */
  const commitCells = async (
    command: (edits: typeof import('../edits/overrideCells'), present: Present & Recorded) => Change,
  ): Promise<void> => {
    const edits = await import('../edits/overrideCells');
    commit((present) => command(edits, present));
  };

  return {
    active,
    scenario,
    plan,
    planFor,
    lastObserved,
    /** Puts a scenario on view, or the base (null). */
    choose(id: ScenarioId | null): void {
      session.setScenario(id);
      session.setWeights(null); // looked at as it is meant: with its own weights
    },

    /** Sets cells of a scenario; one set to what stands in the base anyway goes back to it. */
    override: (of: ScenarioId, cells: readonly CellValue[]): Promise<void> =>
      commitCells(({ overrideCells }, present) => overrideCells(present, of, cells)),
    /** Says where the values of a scenario's cells come from. */
    describe: (of: ScenarioId, cells: readonly CellAddress[], statement: Statement): Promise<void> =>
      commitCells(({ describeOverrides }, present) => describeOverrides(present, of, cells, statement)),
    /** Chooses readings for a scenario alone; those that are the package's anyway are no choice of its own. */
    async chooseReadings(of: ScenarioId, readings: Readings): Promise<void> {
      const { changeScenario } = await import('../edits/changeScenario');
      commit((present) => {
        const { readings: standing } = present.settings;
        const chosen = AXIS_NAMES.filter((axis) => readings[axis] !== standing[axis]);
        const own = Object.fromEntries(chosen.map((axis) => [axis, readings[axis]]));
        const change = changeScenario(present, of, { readings: own });
        return change.ok ? change.value : { label: { code: 'readings' }, edits: [] };
      });
    },
    backToBase: (of: ScenarioId, cells: readonly CellAddress[]): Promise<void> =>
      commitCells(({ backToBase }, present) => backToBase(present, of, cells)),
  };
}

export type ScenarioState = ReturnType<typeof createScenarios>;

function* answerYears(batches: ReturnType<OpenDocument['batches']>): Iterable<number | null> {
  for (const { chunks } of batches) {
    for (const { year, rejection } of placedIn(chunks)) if (rejection === null) yield year;
  }
}
