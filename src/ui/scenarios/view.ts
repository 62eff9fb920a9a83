import { createMemo, createSignal, untrack } from 'solid-js';
import { formatNumber, formatSigned, namesIn, say } from '../../i18n';
import { baseBeside } from '../../model/beside';
import { changesOf } from '../../model/branchRecords';
import { branchChoices } from '../../model/choices';
import type { Observation } from '../../model/observation';
import { NO_PLAN, type Plan } from '../../model/plan';
import type { WithAndWithout } from '../../model/projectEffect';
import type { Choices, Rating } from '../../model/rating';
import { recordsOf } from '../../model/records';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import { PEER_ASSUMPTIONS, type PeerAssumption, type ScenarioId, type WeightSetId } from '../../model/scenario';
import { savedSets, WORKING_SET, workingSet } from '../../model/weightSets';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createFigures } from '../../state/figures';
import { createPlanAnswers, type NamedPlan } from '../../state/planAnswers';
import { createScenarioEdits } from '../../state/scenarioEdits';
import type { Outcome } from '../../state/structure';
import { lastRegion, setLastRegion } from '../shell/lastRegion';
import { branchesOf, freeName, goesWith, invalidCells } from './branches';
import { createComparison } from './comparison';
import { peersIn, standingIn } from './standing';

/** What is being done to the list of scenarios. */
export type BranchForm =
  /** Begun off a scenario, or off the base (null). */
  | { readonly kind: 'add'; readonly parent: ScenarioId | null }
  | { readonly kind: 'rename' | 'delete'; readonly of: ScenarioId };

/** By which name the base is asked about among the scenarios. */
export const BASE = 'base';
/** The scenario on view without any of its projects. */
const BARE = 'bare';
const aheadName = (peers: PeerAssumption): string => `ahead ${peers}`;
const baseName = (of: ScenarioId): string => `base beside ${of}`;

/** What all projects of a scenario do together. */
interface Together {
  /** R with all of them and without any. */
  readonly scores: WithAndWithout;
  /** Without any of them. */
  readonly place: number;
}

/** What every part of the screen reads: the scenarios of the open package, which is on view, and what is done to them. */
export function createScenariosView(app: AppState, document: OpenDocument) {
  const { scenarios } = app;
  const edits = createScenarioEdits(app);
  const book = document.records;
  // Where there is no scenario yet, the name of the first can be typed at once.
  const isFirst = recordsOf(untrack(book), 'scenario').size === 0;
  const [form, setForm] = createSignal<BranchForm | null>(isFirst ? { kind: 'add', parent: null } : null);
  const names = createMemo(() => namesIn(document.settings(), document.methodology, app.language()));
  const words = () => app.words().scenarios;
  const branches = createMemo(() => branchesOf(book()));
  const named = (id: ScenarioId | null): string =>
    id === null ? words().base : (recordsOf(book(), 'scenario').get(id)?.name ?? '');

  let isNotKeptTold = false;
  /** Leads into the table of projects, while there is one. */
  let toProjects: (() => void) | null = null;

  /** What was wrong with an edit, in words; null where it was made, or the user has been told already. */
  const faultOf = async (outcome: Promise<Outcome>): Promise<string | null> => {
    const ended = await outcome;
    return ended.kind === 'problem' ? say(app.words().problems, ended.problem, names()) : null;
  };

  const figures = createFigures(app, document);
  const year = () => app.year() ?? 0;
  const planningYears = (): readonly number[] => scenarios.plan()?.years ?? [];
  /** The rating of the year on view under the plan on view. */
  const rating = createMemo((): Rating | null => {
    const found = app.derived.rating();
    return found?.year === year() ? found : null;
  });
  /** The region whose place is told: the one asked for, else the own one, else that of a project, else the first. */
  const region = createMemo((): RegionCode | null => {
    const regions: readonly RegionCode[] = rating()?.regions ?? [];
    const ofProjects = scenarios.plan()?.projects.map((project) => project.region) ?? [];
    const wanted = [lastRegion(), app.ownRegion()?.code, ...ofProjects].find((code) => regions.includes(code ?? ''));
    return wanted ?? regions[Math.max(0, rating()?.places.indexOf(1) ?? 0)] ?? null;
  });

  /** What a scenario, or the base (null), is computed under. */
  const choicesFor = (id: ScenarioId | null): Choices => {
    const onView = app.choices();
    // Other weights may be looked at than it is meant with.
    return id === scenarios.active() && onView !== null ? onView : branchChoices(document.settings(), book(), id);
  };
  /** The base as a scenario is held against it: places of different readings are no change. */
  const baseChoicesFor = (id: ScenarioId | null): Choices => ({
    ...choicesFor(null),
    readings: choicesFor(id).readings,
  });
  /** The same, as the plan that it stands under. */
  const basePlanFor = (id: ScenarioId | null): Plan | null => {
    const [base, plan] = [scenarios.planFor(null), scenarios.planFor(id)];
    return base === null || plan === null ? null : baseBeside(base, plan);
  };
  const comparison = createComparison(app, document, { branches, year, choicesFor });
  /** The plan on view in all its planning years, under each assumption about other regions. */
  const aheadPlans = (): readonly NamedPlan[] => {
    const plan = scenarios.plan();
    if (plan === null || plan.years.length === 0) return [];
    const of = { years: plan.years, choices: [choicesFor(scenarios.active())] };
    return PEER_ASSUMPTIONS.map((peers) => ({ ...of, name: aheadName(peers), plan: { ...plan, peers } }));
  };
  /** The name of a set of weights; null where there is none. */
  const setName = (id: WeightSetId | null): string | null =>
    id === WORKING_SET ? app.words().shell.workingSet : (recordsOf(book(), 'weights').get(id ?? '')?.name ?? null);
  /** What is asked of: the base, what is in the list, and of what has been put away that on view or compared. */
  const ids = createMemo((): readonly (ScenarioId | null)[] => {
    const { rows, archived } = branches();
    const wanted = new Set([scenarios.active(), ...comparison.columns().map(({ scenario }) => scenario)]);
    return [null, ...rows.map(({ id }) => id), ...archived.flatMap(({ id }) => (wanted.has(id) ? [id] : []))];
  });
  /** Whether the base of itself takes the same regions for peers, in the year on view, as a scenario does, and assumes the same. */
  const assumesAsBase = (id: ScenarioId | null): boolean => {
    const plan = id === null || !planningYears().includes(year()) ? null : scenarios.planFor(id);
    return plan === null || (plan.peers === NO_PLAN.peers && plan.computed.every((code) => code === plan.ownRegion));
  };
  /** The base as a scenario is held against it, where it has to be asked for by itself. */
  const besideOf = (id: ScenarioId): readonly NamedPlan[] => {
    const plan = assumesAsBase(id) ? null : basePlanFor(id);
    return plan === null ? [] : [{ name: baseName(id), plan, years: [year()], choices: [baseChoicesFor(id)] }];
  };
  const asked = createMemo(
    (): readonly NamedPlan[] => {
      const ofBranches = ids().flatMap((id): readonly NamedPlan[] => {
        const plan = scenarios.planFor(id);
        if (plan === null || app.year() === null) return [];
        const of = { years: [year()], choices: [choicesFor(id)] };
        if (id === null) return [{ ...of, name: BASE, plan, choices: ids().map(baseChoicesFor) }];
        const bare = id === scenarios.active() && plan.projects.length > 0;
        return [
          { ...of, name: id, plan },
          ...(bare ? [{ ...of, name: BARE, plan: { ...plan, projects: [] } }] : []),
          ...besideOf(id),
        ];
      });
      const columns = app.year() === null ? [] : comparison.plans();
      return [...ofBranches, ...columns, ...aheadPlans()];
    },
    [],
    { equals: samePlain },
  );
  const answers = createPlanAnswers(app, asked);
  /** The rating of a scenario, or of the base (null), in the year on view, once it is there. */
  const ratingOf = (id: ScenarioId | null): Rating | undefined => {
    if (id === scenarios.active()) return rating() ?? undefined;
    const found = answers().get(id ?? BASE)?.ratings[0]?.[0];
    return found?.year === year() ? found : undefined;
  };

  /** The rating of the base under the readings of a scenario and its assumption about other regions, once it is there. */
  const baseFor = (id: ScenarioId | null): Rating | undefined => {
    const found =
      id === null || assumesAsBase(id)
        ? answers().get(BASE)?.ratings[0]?.[ids().indexOf(id)]
        : answers().get(baseName(id))?.ratings[0]?.[0];
    return found?.year === year() ? found : undefined;
  };

  /** What all projects of the scenario on view do together: to R, and the place without any of them. Null where none are. */
  const together = createMemo((): Together | null => {
    const bare = answers().get(BARE)?.ratings[0]?.[0];
    if (bare === undefined || bare.year !== year() || scenarios.active() === null) return null;
    const without = standingIn(bare, region());
    const scores = { with: standingIn(rating() ?? undefined, region()).score, without: without.score };
    return { scores, place: without.place };
  });

  return {
    app,
    document,
    methodology: document.methodology,
    words,
    language: app.language,
    book,
    /** Whether a scenario stands yet: another tab may have deleted it. */
    stands: (id: ScenarioId): boolean => recordsOf(book(), 'scenario').has(id),
    /** Tells that what was being typed into a scenario is not kept, for the scenario is no more. */
    tellNotKept(text: string): void {
      isNotKeptTold = true;
      app.tell({ kind: 'said', text: words().notKept(text) });
    },
    /** Tells that the scenario on view is no more, unless that has been told with what is not kept. */
    tellGone(name: string): void {
      // What is being typed elsewhere on the screen is told of in this turn.
      setTimeout(() => {
        if (!isNotKeptTold) app.tell({ kind: 'said', text: words().gone(name) });
        isNotKeptTold = false;
      });
    },
    leadToProjectsBy(lead: (() => void) | null): void {
      toProjects = lead;
    },
    goToProjects: (): void => toProjects?.(),
    edits,
    faultOf,
    names,
    named,
    /** The scenario on view; null: the base. */
    active: scenarios.active,
    scenario: scenarios.scenario,
    choose: scenarios.choose,
    branches,
    year,
    planningYears,
    rating,
    region,
    lookAt: (code: RegionCode): void => void setLastRegion(code),
    ratingOf,
    /** The base as a scenario is held against it. */
    baseFor,
    together,
    figures,
    comparison,
    /** The sets of weights of the package by their names, the one that is being worked on last. */
    weightSets: (): readonly { readonly value: WeightSetId; readonly text: string }[] => [
      ...savedSets(book()).map(({ id, set }) => ({ value: id, text: set.name })),
      ...(workingSet(book()) === null ? [] : [{ value: WORKING_SET, text: setName(WORKING_SET) ?? '' }]),
    ],
    setName,
    /** The weights that a scenario, or the base (null), is meant with. */
    weightsOf: (id: ScenarioId | null): WeightSetId | null =>
      recordsOf(book(), 'scenario').get(id ?? '')?.weights ?? null,
    /** The name of weights: of a set, or of the methodology's own (null). */
    weightsName: (id: WeightSetId | null): string => setName(id) ?? document.methodology.names[app.language()],
    /** The rating of what stands in a column of the comparison, once it is there. */
    ratingOfColumn: (index: number): Rating | undefined => {
      const column = comparison.columns()[index];
      if (column === undefined) return undefined;
      if (comparison.isUsual(column)) return ratingOf(column.scenario);
      const found = answers().get(comparison.nameOf(index))?.ratings[0]?.[0];
      return comparison.isOf(column, found) ? found : undefined;
    },
    /** The rating of a planning year of the plan on view under an assumption about other regions, once it is there. */
    aheadOf: (peers: PeerAssumption, of: number): Rating | undefined =>
      answers()
        .get(aheadName(peers))
        ?.ratings.flat()
        .find((each) => each.year === of),
    /** Regions that are computed from their own figures in planning years. */
    computedAhead: (): readonly RegionCode[] => answers().get(aheadName('projected'))?.figures.computed ?? [],
    choicesFor,
    baseChoicesFor,
    basePlanFor,
    standingOf: (id: ScenarioId | null) => standingIn(ratingOf(id), region()),
    baseStandingFor: (id: ScenarioId | null) => standingIn(baseFor(id), region()),
    /** In short what a place in a year rests on in a scenario, or in the base (null); empty in an observed year. */
    peersShort: (id: ScenarioId | null, of: number): string => {
      const { peers } = recordsOf(book(), 'scenario').get(id ?? '') ?? NO_PLAN;
      return words().peersShort[peersIn(of, planningYears(), peers)];
    },
    /** What the place in a scenario, or in the base (null), rests on: other regions, and which projects count. */
    assumptions: (id: ScenarioId | null): string => {
      const { peers, counting } = recordsOf(book(), 'scenario').get(id ?? '') ?? NO_PLAN;
      const last = scenarios.lastObserved() ?? 0;
      return [
        words().peersIn[peersIn(year(), planningYears(), peers)](year(), last),
        ...(counting.expected ? [words().expected] : []),
        ...(counting.firmOnly ? [words().firmOnly] : []),
      ].join(' · ');
    },
    nameOf: (code: RegionCode): string => names().region(code),
    changes: (id: ScenarioId): number => changesOf(book(), id),
    /** That cells of a scenario hold no number, in words; empty where all do. */
    invalidText: (id: ScenarioId | null): string => {
      const cells = invalidCells(book(), id);
      return cells === 0 ? '' : app.words().comparing.invalidCells(cells);
    },
    observationText: (observation: Observation | null, number: (value: number) => string): string => {
      const { noFigure, notNumber } = app.words().comparing;
      switch (observation?.kind) {
        case 'number':
          return number(observation.value);
        case 'invalid':
          return notNumber(observation.text);
        default:
          return noFigure;
      }
    },
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
    /** Begins a scenario off the base, under a name that no other has; false where it was not made. */
    async addScenario(name: string): Promise<boolean> {
      const free = freeName(book(), (number) => (number === 1 ? name : `${name} (${number})`));
      return (await edits.add(free, null)).kind === 'done';
    },
    /** Plans for so many years after the last observed one. */
    planYears: async (count: number): Promise<boolean> => (await edits.planYears(count)).kind === 'done',
    number: (value: number, decimals: number): string => formatNumber(value, decimals, app.language()),
    signed: (value: number, decimals: number): string => formatSigned(value, decimals, app.language()),
  };
}

export type ScenariosView = ReturnType<typeof createScenariosView>;
