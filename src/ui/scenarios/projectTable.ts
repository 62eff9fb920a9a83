import { type Accessor, createMemo } from 'solid-js';
import { formatShort, unitName } from '../../i18n';
import { columnKey, readColumnKey } from '../../model/column';
import type { InputCode, InputDefinition } from '../../model/methodology';
import { declaredInputs } from '../../model/ownInputs';
import type { PlannedProject, PlanProblem } from '../../model/plan';
import type { ProjectResult } from '../../model/projectEffect';
import { projectInputs } from '../../model/projectInputs';
import type { AmountUnit } from '../../model/projectText';
import { samePlain } from '../../model/same';
import { exchangeRateKey, type ProjectId } from '../../model/scenario';
import { isHalfYear } from '../../model/unit';
import { createFollowing } from '../../state/following';
import { amountIn, type ProjectColumn, type ProjectRow, projectRows, projectYears } from './projectRows';
import type { ScenariosView } from './view';

/** Why an amount is doubted: it takes away, or it is so many times the level of its region that a slip is likely. */
type AmountDoubt = { readonly kind: 'negative' } | { readonly kind: 'absurd'; readonly times: number };

/** An amount so many times the level of its region is no investment but a slip of unit. */
const ABSURD_TIMES = 10;

const NOTHING: readonly PlannedProject[] = [];

/** What the table of projects is drawn from and edits: the projects of the scenario on view. */
export function createProjectTable(view: ScenariosView) {
  const { app, document, methodology } = view;
  const projects = createMemo((): readonly PlannedProject[] =>
    view.active() === null ? NOTHING : (app.scenarios.plan()?.projects ?? NOTHING),
  );
  const rows = createMemo(() => projectRows(projects()));
  const inputs = createMemo(() => declaredInputs(methodology, document.settings()));
  const inputOf = (code: InputCode): InputDefinition | undefined => inputs().find((each) => each.code === code);
  /** Those that amounts can be given for; the first is what a new project has. */
  const offered = createMemo((): readonly InputDefinition[] =>
    projectInputs(methodology, (code) => inputOf(code)?.unit).flatMap((code) => inputOf(code) ?? []),
  );
  /** The money that the package keeps an input in. */
  const unitOf = (code: InputCode): AmountUnit => {
    const unit = inputOf(code)?.unit;
    return unit?.measure === 'money' ? { currency: unit.currency, scale: unit.scale } : { currency: 'KZT', scale: 1 };
  };

  /** Years that can be planned for: the last observed one, those after it, and the one on view. */
  const years = createMemo(
    (): readonly number[] => {
      const last = app.scenarios.lastObserved();
      return projectYears(projects(), [...(last === null ? [] : [last]), ...view.planningYears(), view.year()]);
    },
    [],
    { equals: samePlain },
  );
  const columns = createMemo((): readonly ProjectColumn[] => [
    { field: 'included' },
    { field: 'name' },
    { field: 'region' },
    { field: 'input' },
    ...years().map((year): ProjectColumn => ({ field: 'amount', year })),
    { field: 'unit' },
    { field: 'part' },
    { field: 'share' },
    { field: 'status' },
    { field: 'probability' },
    { field: 'jobs' },
    { field: 'alone' },
    { field: 'without' },
  ]);

  const question = createMemo(
    () => {
      const plan = app.scenarios.plan();
      return plan === null || projects().length === 0
        ? null
        : { plan, inputs: inputs(), year: view.year(), choices: view.choicesFor(view.active()) };
    },
    null,
    { equals: samePlain },
  );
  const answer = createFollowing(
    question,
    app.derived.rating,
    app.calculations.rated,
    async ({ plan, inputs: known, year, choices }) => {
      const results = await app.calculations.projectResults({ year, choices }, { plan, inputs: known });
      return results === null ? null : { year, byProject: new Map(results.map((result) => [result.project, result])) };
    },
  );
  const results: Accessor<ReadonlyMap<ProjectId, ProjectResult>> = () => {
    const found = answer();
    return found?.year === view.year() ? found.byProject : NO_RESULTS;
  };

  /** What of a project cannot be counted. */
  const problemsOf = (project: ProjectId): readonly PlanProblem[] =>
    view.figures().problems.filter((problem) => 'project' in problem && problem.project === project);

  /** What an amount is of the level that it is added to, where the two can be held against each other. */
  const timesTheLevel = (row: ProjectRow, year: number): number => {
    const figures = view.figures();
    const index = figures.regions.findIndex(({ code }) => code === row.project.region);
    const stored = document.mirror().columns.get(columnKey(row.input, year));
    const level = stored?.values[index] ?? Number.NaN;
    const unit = unitOf(row.input);
    const rate = rateBetween(row.unit.currency, unit.currency, year);
    return ((amountIn(row, year) ?? 0) * row.unit.scale * rate) / (level * unit.scale);
  };
  const rateBetween = (from: string, to: string, year: number): number => {
    const rates = document.settings().exchangeRates;
    const tenge = (currency: string) =>
      currency === 'KZT' ? 1 : (rates[exchangeRateKey(currency, year)]?.rate ?? Number.NaN);
    return from === to ? 1 : tenge(from) / tenge(to);
  };

  const doubtOf = (row: ProjectRow, year: number): AmountDoubt | null => {
    const amount = amountIn(row, year) ?? 0;
    if (amount < 0) return { kind: 'negative' };
    document.cellsVersion();
    const times = timesTheLevel(row, year);
    return times > ABSURD_TIMES && Number.isFinite(times) ? { kind: 'absurd', times } : null;
  };

  return {
    view,
    projects,
    rows,
    columns,
    years,
    offered,
    inputOf,
    unitOf,
    results,
    problemsOf,
    /** Why an amount is doubted, in words; null where it is not. */
    doubtText(row: ProjectRow, year: number): string | null {
      const doubt = doubtOf(row, year);
      if (doubt === null) return null;
      const words = app.words().projects;
      return doubt.kind === 'negative' ? words.negative : words.absurd(formatShort(doubt.times, 0, app.language()));
    },
    /** Levels that the amounts of projects push below zero. */
    belowZero(): readonly { readonly input: InputCode; readonly year: number; readonly value: number }[] {
      return [...view.figures().effects.changes].flatMap(([key, cells]) => {
        const named = readColumnKey(key);
        return [...cells.values()].flat().flatMap((effect) => {
          if (named === null || effect.kind !== 'added') return [];
          const value = effect.additions.reduce((sum, { amount }) => sum + amount, effect.before);
          return value < 0 && effect.before > 0 ? [{ input: named.input, year: named.year, value }] : [];
        });
      });
    },
    /** Of a level that is over the first half of its year, that it is, in words; null for another. */
    halfYearText: (input: InputCode): string | null =>
      isHalfYear(inputOf(input)?.unit) ? app.words().projects.halfYear(view.names().input(input)) : null,
    unitText: ({ currency, scale }: AmountUnit): string =>
      unitName({ measure: 'money', currency, scale, period: 'year' }, app.words().units),
  };
}

const NO_RESULTS: ReadonlyMap<ProjectId, ProjectResult> = new Map();

export type ProjectTable = ReturnType<typeof createProjectTable>;
