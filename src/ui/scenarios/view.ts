import { createMemo, createSignal } from 'solid-js';
import { formatNumber, formatSigned, say } from '../../i18n';
import { changesOf } from '../../model/branch';
import { recordsOf } from '../../model/records';
import type { ScenarioId } from '../../model/scenario';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createScenarioEdits } from '../../state/scenarioEdits';
import type { Outcome } from '../../state/structure';
import { namesIn } from '../shell/names';
import { branchesOf, freeName, goesWith } from './branches';

/** What is being done to the list of scenarios. */
export type BranchForm =
  /** Begun off a scenario, or off the base (null). */
  | { readonly kind: 'add'; readonly parent: ScenarioId | null }
  | { readonly kind: 'rename' | 'delete'; readonly of: ScenarioId };

/** What every part of the screen reads: the scenarios of the open package, which is on view, and what is done to them. */
export function createScenariosView(app: AppState, document: OpenDocument) {
  const { scenarios } = app;
  const edits = createScenarioEdits(app);
  const [form, setForm] = createSignal<BranchForm | null>(null);
  const book = document.records;
  const names = createMemo(() => namesIn(document.settings(), document.methodology, app.language()));
  const words = () => app.words().scenarios;
  const named = (id: ScenarioId | null): string =>
    id === null ? words().base : (recordsOf(book(), 'scenario').get(id)?.name ?? '');

  /** What was wrong with an edit, in words; null where it was made, or the user has been told already. */
  const faultOf = async (outcome: Promise<Outcome>): Promise<string | null> => {
    const ended = await outcome;
    return ended.kind === 'problem' ? say(app.words().problems, ended.problem, names()) : null;
  };

  return {
    app,
    document,
    methodology: document.methodology,
    words,
    language: app.language,
    book,
    edits,
    faultOf,
    names,
    named,
    /** The scenario on view; null: the base. */
    active: scenarios.active,
    scenario: scenarios.scenario,
    choose: scenarios.choose,
    branches: createMemo(() => branchesOf(book())),
    changes: (id: ScenarioId): number => changesOf(book(), id),
    form,
    setForm,
    isForm: (kind: BranchForm['kind'], of?: ScenarioId): boolean => {
      const open = form();
      return open?.kind === kind && (of === undefined || (open.kind !== 'add' && open.of === of));
    },
    /** Deletes a scenario; where something else goes with it, that is named first. */
    remove(id: ScenarioId): void {
      const { branches, projects, overrides, growths } = goesWith(book(), id);
      const isAlone = branches.length + projects.length + overrides + growths === 0;
      if (isAlone) void edits.remove(id);
      else setForm({ kind: 'delete', of: id });
    },
    /** Copies a scenario; its name is then there to be typed over. */
    async duplicate(id: ScenarioId): Promise<void> {
      const name = freeName(book(), (number) => words().copyOf(named(id), number));
      const outcome = await edits.duplicate(id, name);
      const copy = scenarios.active();
      if (outcome.kind === 'done' && copy !== null) setForm({ kind: 'rename', of: copy });
    },
    number: (value: number, decimals: number): string => formatNumber(value, decimals, app.language()),
    signed: (value: number, decimals: number): string => formatSigned(value, decimals, app.language()),
  };
}

export type ScenariosView = ReturnType<typeof createScenariosView>;
