import type { Plan, PlannedProject } from '../../model/plan';
import type { Choices } from '../../model/rating';
import type { Readings } from '../../model/readings';
import type { RegionCode } from '../../model/region';
import type { PeerAssumption, ScenarioId } from '../../model/scenario';
import type { UnderPlan } from '../../model/underPlan';
import { besideName } from './besideName';
import { begunProject } from './projectRows';
import type { ScenariosView } from './view';

/** The plan on view, of the base too; null where no package is open. */
const planOnView = ({ app, active }: ScenariosView): Plan | null => app.scenarios.planFor(active());

const under = (name: readonly string[], plan: Plan | null, choices: Choices): UnderPlan | null =>
  plan === null ? null : { name: name.filter((part) => part !== '').join(' · '), plan, choices };

/** What a number of a column of the comparison stands under; null where there is no such column. */
export function underColumn(view: ScenariosView, index: number): UnderPlan | null {
  const { comparison } = view;
  const column = comparison.columns()[index];
  if (column === undefined) return null;
  const name = [view.named(column.scenario), besideName(view, column)];
  return under(name, comparison.planOf(column), comparison.choicesOf(column));
}

/** What the place of a scenario, or of the base (null), in the list stands under. */
export function underScenario(view: ScenariosView, id: ScenarioId | null): UnderPlan | null {
  const name = [view.named(id), view.peersShort(id, view.year())];
  return under(name, view.app.scenarios.planFor(id), view.choicesFor(id));
}

/** What the base stands under where the scenario on view is held against it. */
export const underBase = (view: ScenariosView): UnderPlan | null =>
  under(
    [view.words().base, view.peersShort(view.active(), view.year())],
    view.basePlanFor(view.active()),
    view.baseChoicesFor(view.active()),
  );

/** What a number stands under where the plan on view is changed in something, which `name` says. */
export function underChanged(
  view: ScenariosView,
  name: string,
  change: (plan: Plan) => Partial<Plan>,
  readings?: Readings,
): UnderPlan | null {
  const plan = planOnView(view);
  if (plan === null) return null;
  const onView = view.choicesFor(view.active());
  const choices = readings === undefined ? onView : { ...onView, readings };
  return under([view.named(view.active()), name], { ...plan, ...change(plan) }, choices);
}

/** The plan on view under an assumption about other regions. */
export const underPeers = (view: ScenariosView, peers: PeerAssumption): UnderPlan | null =>
  underChanged(view, view.words().peersShort[peers], () => ({ peers }));

/** The plan on view under other readings, which `name` says. */
export const underReadings = (view: ScenariosView, name: string, readings: Readings): UnderPlan | null =>
  underChanged(view, name, () => ({}), readings);

/** An amount that is not a project yet. */
export interface AmountMore {
  readonly region: RegionCode;
  readonly input: string;
  readonly amount: number;
  /** In per cent of it, what goes into another level as well. */
  readonly share: number;
  readonly into: string | null;
  /** Null: it is no money but counted as the level is. */
  readonly currency: string | null;
  readonly scale: PlannedProject['amounts'][number]['scale'];
}

/** The plan on view with an amount more in the year on view; `name` says which. */
export function underAmount(
  view: ScenariosView,
  name: string,
  { region, input, amount, share, into, currency, scale }: AmountMore,
  readings?: Readings,
): UnderPlan | null {
  const begun = begunProject({
    name,
    region,
    input,
    unit: { currency: currency ?? '', scale },
    year: view.year(),
    order: Number.MAX_SAFE_INTEGER,
  });
  const project: PlannedProject = {
    ...begun,
    id: 'amount more',
    // Counted whichever projects count.
    status: 'running',
    amounts: begun.amounts.map((each) => ({ ...each, amount, currency })),
    parts: into === null || share === 0 ? [] : [{ input: into, of: input, share }],
  };
  return underChanged(view, name, ({ projects }) => ({ projects: [...projects, project] }), readings);
}
