import { createMemo, Show } from 'solid-js';
import type { ScenarioId } from '../../model/scenario';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { ScreenBar } from '../parts/ScreenBar';
import { Select } from '../parts/Select';
import { YearChoice } from '../rating/RatingBar';
import { ThinData } from '../rating/ThinData';
import { NoData } from '../shell/NoData';
import { NoPackage } from '../shell/NoPackage';
import { useShell } from '../shell/shell';
import { AboutBranch } from './AboutBranch';
import { BranchList } from './BranchList';
import { ChangedCells } from './ChangedCells';
import { Compare } from './Compare';
import { Conditions } from './Conditions';
import { DeleteBranch } from './DeleteBranch';
import { Echo } from './Echo';
import { KeyFigures, PlaceChange } from './KeyFigures';
import { Overtake } from './Overtake';
import { PeersAhead } from './PeersAhead';
import { PlanningYears } from './PlanningYears';
import { Projects } from './Projects';
import styles from './scenarios.module.css';
import { Targets } from './Targets';
import { underScenario } from './underPlans';
import { createScenariosView, type ScenariosView } from './view';

/** The Scenarios screen: what planned investments, targets and other choices would do to a place. */
export function ScenariosScreen() {
  const app = useApp();
  return (
    <div class={styles.screen} on:keydown={betweenParts}>
      {/* Keyed: another package has other scenarios. */}
      <Show when={app.document()} keyed fallback={<NoPackage title={app.words().scenarios.title} />}>
        {(document) => <Scenarios document={document} />}
      </Show>
    </div>
  );
}

function Scenarios(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const view = createScenariosView(app, props.document);
  const words = view.words;
  const shell = useShell();
  const toDelete = () => {
    const form = view.form();
    return form?.kind === 'delete' ? form.of : null;
  };
  /** The place beside a scenario in the list: its chain is opened by F1. */
  const tracePlace = (id: ScenarioId | null): void => {
    const [region, { place }] = [view.region(), view.standingOf(id)];
    if (region === null || place === 0) return;
    const under = underScenario(view, id);
    shell.showTrace({
      name: [view.nameOf(region), view.year(), under?.name].join(' · '),
      formula: () => <b>{words().placeText(place)}</b>,
      subject: { kind: 'place', region, year: view.year() },
      under: () => underScenario(view, id),
    });
  };
  return (
    <>
      <ScreenBar title={words().title}>
        <RegionChoice view={view} />
        <YearChoice />
        <PlanningYears view={view} />
      </ScreenBar>
      <Show when={view.rating()}>
        {(rating) => <ThinData rating={rating()} methodology={props.document.methodology} />}
      </Show>
      <div class={styles.columns}>
        <div class={styles.branches} data-part tabindex="-1">
          <BranchList view={view} beside={(id) => <PlaceOf view={view} id={id} />} onFocus={tracePlace} />
          <AboutBranch view={view} />
        </div>
        <div class={styles.main} data-part tabindex="-1">
          <Show when={view.rating()} fallback={<NoRating view={view} />}>
            <KeyFigures view={view} />
            <Conditions view={view} />
            <Show when={view.branches().rows.length === 0}>
              <div class={styles.message}>
                <p>{words().none}</p>
                <p class="label">{words().noneLead}</p>
              </div>
            </Show>
            <Show when={view.active()} keyed>
              <Projects view={view} />
            </Show>
            <Show when={view.active() === null && view.branches().rows.length > 0}>
              <p class={`label ${styles.message}`}>{app.words().projects.onBase}</p>
            </Show>
            <Show when={view.comparison.columns().length > 1}>
              <Compare view={view} />
            </Show>
            <Show when={view.active()} keyed>
              <ChangedCells view={view} />
            </Show>
            <Targets view={view} />
            <PeersAhead view={view} />
          </Show>
        </div>
        <Show when={view.rating()}>
          <aside class={styles.side} data-part tabindex="-1" aria-label={app.words().overtaking.title}>
            <Overtake view={view} />
            <Echo view={view} />
          </aside>
        </Show>
      </div>
      <Show when={toDelete()}>{(id) => <DeleteBranch view={view} id={id()} />}</Show>
    </>
  );
}

/** No rating: it is being computed, or there is nothing to compute it from. */
function NoRating(props: { readonly view: ScenariosView }) {
  const app = useApp();
  return (
    <Show when={app.year() === null} fallback={<p class={styles.message}>{props.view.words().computing}</p>}>
      <NoData />
    </Show>
  );
}

/** F6 leads from one part of the screen to the next, Shift+F6 back: many fields of targets lie between them. */
function betweenParts(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-part]')];
  // One may lie in another.
  const at = parts.findLastIndex((part) => part.contains(event.target as Node));
  // From the bar above them to the first, or back to the last.
  const next = event.shiftKey ? Math.max(at - 1, -1) : at + 1;
  parts.at(next < parts.length ? next : 0)?.focus();
}

/** More regions are not laid out anew with every amount: they stand without their places, in the order of the package. */
const MOST_WITH_PLACES = 200;

/** Whose place is told, the best first. */
function RegionChoice(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const options = createMemo(() => {
    const { regions, places } = view.rating() ?? { regions: [], places: new Int32Array() };
    if (regions.length > MOST_WITH_PLACES) return regions.map((value) => ({ value, text: view.nameOf(value) }));
    return regions
      .map((value, index) => ({ value, place: places[index] || Number.POSITIVE_INFINITY }))
      .sort((a, b) => a.place - b.place)
      .map(({ value, place }) => ({
        value,
        text: Number.isFinite(place) ? `${place}. ${view.nameOf(value)}` : view.nameOf(value),
      }));
  });
  return (
    <Show when={view.region()}>
      {(region) => <Select label={view.words().region} options={options()} value={region()} onChange={view.lookAt} />}
    </Show>
  );
}

/** The place of the region in a scenario, or in the base (null), and how it stands to that in the base. */
function PlaceOf(props: { readonly view: ScenariosView; readonly id: ScenarioId | null }) {
  const { view } = props;
  const place = () => view.standingOf(props.id).place;
  return (
    <span class={styles.placeOf} title={view.assumptions(props.id)}>
      <b>{place() > 0 ? place() : ''}</b>
      <Show when={props.id !== null}>
        <PlaceChange view={view} from={view.baseStandingFor(props.id).place} to={place()} />
      </Show>
    </span>
  );
}
