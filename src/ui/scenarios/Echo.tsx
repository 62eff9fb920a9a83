import { createMemo, createSignal, For, Show } from 'solid-js';
import { factorsOf } from '../../model/methodology';
import { declaredInputs } from '../../model/ownInputs';
import type { PlannedProject } from '../../model/plan';
import type { EchoYear, ProjectEcho } from '../../model/projectEffect';
import { samePlain } from '../../model/same';
import { PEER_ASSUMPTIONS, type PeerAssumption, type ProjectId } from '../../model/scenario';
import type { UnderPlan } from '../../model/underPlan';
import { createFollowing } from '../../state/following';
import { factorStyle, shownFigure } from '../data/figures';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { Wide } from '../parts/Wide';
import { BestYears } from './BestYears';
import { PlaceChange } from './KeyFigures';
import styles from './overtake.module.css';
import { Traced } from './Traced';
import { underChanged } from './underPlans';
import type { ScenariosView } from './view';

/** A project lifts the growth of its year and lowers that of the next: so many years after it are needed to see it. */
const YEARS_AFTER = 2;

const NOTHING: readonly PlannedProject[] = [];

/** What a project does in its year and the two after it, with other regions held and projected; when to begin. */
export function Echo(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const { app, document, methodology } = view;
  const words = () => app.words().overtaking;
  const projects = createMemo((): readonly PlannedProject[] =>
    (view.active() === null ? NOTHING : (app.scenarios.plan()?.projects ?? NOTHING))
      .filter(({ included }) => included)
      .toSorted((a, b) => a.order - b.order),
  );
  const inputs = createMemo(() => declaredInputs(methodology, document.settings()));
  const question = createMemo(
    () => {
      const plan = app.scenarios.plan();
      return plan === null || projects().length === 0
        ? null
        : { plan, inputs: inputs(), choices: view.choicesFor(view.active()) };
    },
    null,
    { equals: samePlain },
  );
  const echoes = createFollowing(
    question,
    app.derived.rating,
    app.calculations.rated,
    async ({ plan, inputs: known, choices }) => {
      const byPeers = new Map<PeerAssumption, readonly ProjectEcho[]>();
      // One after the other: the thread gives up an echo when it is asked for another.
      for (const peers of plan.years.length === 0 ? (['held'] as const) : PEER_ASSUMPTIONS) {
        const found = await app.calculations.echoes(choices, { plan: { ...plan, peers }, inputs: known });
        if (found === null) return null;
        byPeers.set(peers, found);
      }
      return byPeers;
    },
  );
  const [chosen, setChosen] = createSignal<ProjectId | null>(null);
  const project = () => projects().find(({ id }) => id === chosen()) ?? projects()[0];
  const echoOf = (peers: PeerAssumption): readonly EchoYear[] =>
    echoes()
      ?.get(peers)
      ?.find((echo) => echo.project === project()?.id)?.years ?? [];
  const assumptions = () => PEER_ASSUMPTIONS.filter((peers) => echoOf(peers).length > 0);
  const years = () => echoOf('held').map(({ year }) => year);
  const lacking = () => {
    const last = Math.max(0, ...(project()?.amounts ?? []).map(({ year }) => year)) + YEARS_AFTER;
    const known = Math.max(app.scenarios.lastObserved() ?? 0, ...view.planningYears());
    return Math.max(0, last - known);
  };
  /** The factors are told under the assumption that the scenario has chosen. */
  const shownPeers = (): PeerAssumption => view.scenario()?.peers ?? 'held';
  let part: HTMLElement | undefined;
  const planMore = async (): Promise<void> => {
    await view.planYears(view.planningYears().length + lacking());
    // The button goes; what it was for is there.
    part?.focus();
  };
  return (
    <Show when={project()}>
      {(of) => (
        <section ref={part} class={styles.part} data-part tabindex="-1" data-help="echo">
          <div class={styles.partHead}>
            <h2>{words().echo}</h2>
            <span class="spring" />
            {/* Before the many numbers, which the keys would have to pass. */}
            <Show when={lacking() > 0}>
              <Button onClick={() => void planMore()}>{words().planMore(lacking())}</Button>
            </Show>
          </div>
          <Show when={projects().length > 1}>
            <div class={styles.form}>
              <Select
                label={app.words().projects.columns.name}
                labelled
                grow
                options={projects().map(({ id, name }) => ({ value: id, text: name }))}
                value={of().id}
                onChange={setChosen}
              />
            </div>
          </Show>
          <Wide label={words().echo}>
            <table class={styles.table}>
              <caption class="unseen">{words().echo}</caption>
              <thead>
                <tr>
                  <th scope="col">{view.nameOf(of().region)}</th>
                  <For each={years()}>
                    {(year) => (
                      <th scope="col" class="number">
                        {year}
                      </th>
                    )}
                  </For>
                </tr>
              </thead>
              <For each={assumptions()}>
                {(peers) => (
                  <tbody>
                    <Show when={assumptions().length > 1}>
                      <tr>
                        <th scope="rowgroup" class={styles.group} colspan={years().length + 1}>
                          {words().peersAre(view.words().assumptions[peers])}
                        </th>
                      </tr>
                    </Show>
                    <Standing view={view} of={of()} peers={peers} years={echoOf(peers)} />
                  </tbody>
                )}
              </For>
              <tbody>
                <Factors view={view} of={of()} peers={shownPeers()} years={echoOf(shownPeers())} />
              </tbody>
            </table>
          </Wide>
          <p class="label">{words().echoLead}</p>
          <BestYears view={view} projects={projects()} region={of().region} />
        </section>
      )}
    </Show>
  );
}

interface EchoRowsProps {
  readonly view: ScenariosView;
  /** The project whose echo it is. */
  readonly of: PlannedProject;
  /** What is assumed of other regions. */
  readonly peers: PeerAssumption;
  readonly years: readonly EchoYear[];
}

type Side = 'with' | 'without';

/** What a number of the echo stands under: the plan with the project or without it, under an assumption. */
const underEcho = ({ view, of, peers }: EchoRowsProps, side: Side): (() => UnderPlan | null) => {
  const words = () => view.app.words().overtaking;
  const name = () => (side === 'with' ? words().withProject(of.name) : words().withoutProject(of.name));
  const isKept = ({ id }: PlannedProject): boolean => side === 'with' || id !== of.id;
  return () =>
    underChanged(
      view,
      view.planningYears().length === 0 ? name() : `${name()} · ${view.words().peersShort[peers]}`,
      (plan) => ({ peers, projects: plan.projects.filter(isKept) }),
    );
};

/** Places with and without the project, and what it does to R, year by year. */
function Standing(props: EchoRowsProps) {
  const { view } = props;
  const words = () => view.app.words().overtaking;
  const difference = ({ score }: EchoYear): string => view.signed(score.with - score.without, 3);
  const placeOf = (side: Side, year: number, place: number) => (
    <Traced view={view} subject={{ kind: 'place', region: props.of.region, year }} under={underEcho(props, side)}>
      {place || '–'}
    </Traced>
  );
  return (
    <>
      <tr>
        <th scope="row">{words().placeWithout}</th>
        <For each={props.years}>
          {({ place, year }) => <td class="number">{placeOf('without', year, place.without)}</td>}
        </For>
      </tr>
      <tr>
        <th scope="row">{words().placeWith}</th>
        <For each={props.years}>
          {({ place, year }) => (
            <td class="number">
              {placeOf('with', year, place.with)} <PlaceChange view={view} from={place.without} to={place.with} />
            </td>
          )}
        </For>
      </tr>
      <tr>
        <th scope="row">{words().scoreChange}</th>
        <For each={props.years}>
          {(year) => (
            <td
              class={`number ${difference(year).startsWith('+') ? 'up' : /[1-9]/.test(difference(year)) ? 'down' : 'muted'}`}
            >
              <Traced
                view={view}
                subject={{ kind: 'score', region: props.of.region, year: year.year }}
                under={underEcho(props, 'with')}
                formula={() => `${view.number(year.score.with, 3)} − ${view.number(year.score.without, 3)}`}
              >
                {difference(year)}
              </Traced>
            </td>
          )}
        </For>
      </tr>
    </>
  );
}

/** The factors that the project moves in any year: with it, and without it. */
function Factors(props: EchoRowsProps) {
  const { view } = props;
  const words = () => view.app.words().overtaking;
  const moved = () => props.years[0]?.factors.map(({ factor }) => factor) ?? [];
  const all = factorsOf(view.methodology);
  const shown = (code: string, value: number): string => {
    const factor = all.find((each) => each.code === code);
    if (factor === undefined || Number.isNaN(value)) return '–';
    return shownFigure(value, factorStyle(factor.unit, factor.formula), view.language());
  };
  return (
    <For each={moved()}>
      {(code) => (
        <For each={['with', 'without'] as const}>
          {(side) => (
            <tr>
              <th scope="row" class="secondary">
                {side === 'with' ? words().factorWith(code) : words().factorWithout(code)}
              </th>
              <For each={props.years}>
                {({ factors, year }) => (
                  <td class="number secondary">
                    <Traced
                      view={view}
                      subject={{ kind: 'value', region: props.of.region, year, factor: code }}
                      name={code}
                      under={underEcho(props, side)}
                    >
                      {shown(code, factors.find(({ factor }) => factor === code)?.[side] ?? Number.NaN)}
                    </Traced>
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      )}
    </For>
  );
}
