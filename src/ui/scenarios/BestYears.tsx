import { createEffect, createMemo, createSignal, For, Match, on, Show, Switch } from 'solid-js';
import { formatCount } from '../../i18n';
import { declaredInputs } from '../../model/ownInputs';
import type { PlannedProject } from '../../model/plan';
import {
  type BestYearsFault,
  type BestYearsProgress,
  type BestYears as Found,
  MOST_MOVED_PROJECTS,
} from '../../model/projectEffect';
import type { RegionCode } from '../../model/region';
import type { Result } from '../../model/result';
import { samePlain } from '../../model/same';
import { Button } from '../parts/Button';
import { ProgressBar } from '../parts/ProgressBar';
import { ratesToBegin } from './exchangeRates';
import styles from './overtake.module.css';
import { begunIn } from './projectRows';
import { Rate } from './Rates';
import { Traced } from './Traced';
import { underChanged } from './underPlans';
import type { ScenariosView } from './view';

interface BestYearsProps {
  readonly view: ScenariosView;
  /** Those that are counted. */
  readonly projects: readonly PlannedProject[];
  readonly region: RegionCode;
}

/** In which year to begin which project, so that the worst place of the region over the years is as good as can be. */
export function BestYears(props: BestYearsProps) {
  const { view } = props;
  const { app } = view;
  const words = () => app.words().overtaking;
  const [progress, setProgress] = createSignal<BestYearsProgress | null>(null);
  const [found, setFound] = createSignal<Result<Found, BestYearsFault> | null>(null);
  /** The last year with figures and those that are planned. */
  const years = (): readonly number[] => {
    const last = app.scenarios.lastObserved();
    return [...(last === null ? [] : [last]), ...view.planningYears()];
  };
  // Of other projects or years nothing is known.
  createEffect(
    on([() => app.scenarios.plan(), () => props.region], () => {
      setFound(null);
      setProgress(null);
    }),
  );
  const look = async (): Promise<void> => {
    const plan = app.scenarios.plan();
    if (plan === null || progress() !== null) return;
    setFound(null);
    setProgress({ done: 0, of: 1 });
    // Word of how far it is may come after the answer.
    let isOver = false;
    const inputs = declaredInputs(view.methodology, view.document.settings());
    const question = { projects: props.projects.map(({ id }) => id), region: props.region, years: years() };
    const best = await app.calculations.bestYears(view.choicesFor(view.active()), { plan, inputs }, question, (now) => {
      if (!isOver) setProgress(now);
    });
    isOver = true;
    setProgress(null);
    setFound(best);
    setAsking(true);
  };
  /** The plan with its projects begun in the best years. */
  const underBest = (best: Found) => () =>
    underChanged(view, words().best, ({ projects }) => ({
      projects: projects.map((project) => {
        const year = best.projects.find((each) => each.project === project.id)?.year;
        return year === undefined ? project : { ...begunIn(project, year), id: project.id };
      }),
    }));
  const take = (best: Found): void => {
    const scenario = view.active();
    if (scenario === null) return;
    const moved = best.projects.flatMap(({ project, year }) => {
      const standing = props.projects.find(({ id }) => id === project);
      return standing === undefined ? [] : [{ project, said: begunIn(standing, year) }];
    });
    void view.edits.saveProjects(scenario, moved);
  };
  /** Rates without which parts of the amounts would count in no year but their own: asked for once somebody has looked. */
  const lacking = createMemo(
    () => {
      const inputs = declaredInputs(view.methodology, view.document.settings());
      const unitOf = (input: string) => inputs.find(({ code }) => code === input)?.unit;
      return ratesToBegin(props.projects, years(), unitOf, view.document.settings().exchangeRates);
    },
    [],
    { equals: samePlain },
  );
  const [isAsking, setAsking] = createSignal(false);
  const fault = () => {
    const answer = found();
    return answer !== null && !answer.ok ? answer.problem : null;
  };
  const best = () => {
    const answer = found();
    return answer?.ok === true ? answer.value : null;
  };
  const isBetter = (of: Found): boolean =>
    of.projects.some(({ project, year }) => {
      const own = props.projects.find(({ id }) => id === project)?.amounts.map((amount) => amount.year) ?? [];
      return Math.min(...own) !== year;
    });
  return (
    <Show when={view.planningYears().length > 0 && props.projects.length > 0}>
      <div class={styles.controls}>
        <Button
          title={words().bestLead}
          disabled={props.projects.length > MOST_MOVED_PROJECTS}
          onClick={() => void look()}
        >
          {words().best}
        </Button>
        <Show when={props.projects.length > MOST_MOVED_PROJECTS}>
          <span class="label">{words().bestMany(MOST_MOVED_PROJECTS)}</span>
        </Show>
      </div>
      <Show when={progress()}>
        {(now) => (
          <ProgressBar
            text={words().checked(formatCount(now().done, view.language()), formatCount(now().of, view.language()))}
            done={now().done / now().of}
          />
        )}
      </Show>
      <Show when={isAsking() && lacking().length > 0}>
        <p class="warn" role="status">
          {words().bestWithout}
        </p>
        <For each={lacking()}>{(rate) => <Rate view={view} of={rate} doubt={null} />}</For>
      </Show>
      <div role="status">
        <Switch>
          <Match when={fault()}>{(code) => <p class="warn">{words().bestFaults[code()]}</p>}</Match>
          <Match when={best()}>
            {(of) => (
              <>
                <p>{words().bestWorst(of().best.worst, of().asPlanned.worst)}</p>
                <ul class={styles.others}>
                  <For each={of().projects}>
                    {({ project, year }) => (
                      <li>
                        {props.projects.find(({ id }) => id === project)?.name}: <b>{year}</b>
                      </li>
                    )}
                  </For>
                </ul>
                <p class="label">
                  <For each={of().best.years}>
                    {({ year, place }, at) => (
                      <>
                        {at() === 0 ? '' : ', '}
                        <Traced
                          view={view}
                          subject={{ kind: 'place', region: props.region, year }}
                          under={underBest(of())}
                        >
                          {words().placeIn(year, place)}
                        </Traced>
                      </>
                    )}
                  </For>
                </p>
                <p class="label">{words().bestKnows(Math.max(...years()))}</p>
                <Show when={isBetter(of())} fallback={<p class="label">{words().bestAlready}</p>}>
                  <Button onClick={() => take(of())}>{words().bestTake}</Button>
                </Show>
              </>
            )}
          </Match>
        </Switch>
      </div>
    </Show>
  );
}
