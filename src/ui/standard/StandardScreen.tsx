import { createMemo, createResource, createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import { compareNames } from '../../i18n';
import { dayOf } from '../../model/calendar';
import { ratedRegions } from '../../model/package';
import type { RegionCode } from '../../model/region';
import type { InvestmentStandard } from '../../model/wholeMethodology';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createStandard } from '../../state/standard';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { ScreenBar } from '../parts/ScreenBar';
import { Select } from '../parts/Select';
import { Tabs } from '../parts/Tabs';
import { YearChoice } from '../rating/RatingBar';
import { NoPackage } from '../shell/NoPackage';
import { hrefOf } from '../shell/route';
import { AssessmentList } from './AssessmentList';
import { createStandardAddress, PARTS, type Part, standardHref } from './address';
import { Comparison } from './Comparison';
import { OverdueList } from './OverdueList';
import { PrintDialog } from './PrintDialog';
import { PrintedAssessment } from './PrintedAssessment';
import { Summary } from './Summary';
import styles from './standard.module.css';
import { createStandardView } from './view';
import { YearlyReport } from './YearlyReport';

/** The Standard screen: how far a region fulfils the unified investment standard, by its own word and what shows it. */
export function StandardScreen() {
  const app = useApp();
  const [methodology] = createResource(() => app.wholeMethodology());
  const title = () => app.words().standard.title;
  return (
    <div class={styles.screen}>
      <Show when={app.document()} keyed fallback={<NoPackage title={title()} />}>
        {(document) => (
          <Show when={methodology()} fallback={<Loading />}>
            {(whole) => (
              <Show when={whole().standard.blocks.length > 0} fallback={<NoStandard />}>
                <Regions document={document} standard={whole().standard} />
              </Show>
            )}
          </Show>
        )}
      </Show>
    </div>
  );
}

function Loading() {
  const app = useApp();
  return (
    <>
      <ScreenBar title={app.words().standard.title} />
      <p class={styles.message}>{app.words().standard.loading}</p>
    </>
  );
}

/** The methodology has no standard beside the rating. */
function NoStandard() {
  const app = useApp();
  return (
    <>
      <ScreenBar title={app.words().standard.title} />
      <EmptyState text={app.words().standard.none}>
        <a href={hrefOf('rating')}>{app.words().shell.screen.rating}</a>
      </EmptyState>
    </>
  );
}

interface RegionsProps {
  readonly document: OpenDocument;
  readonly standard: InvestmentStandard;
}

function Regions(props: RegionsProps) {
  const app = useApp();
  const rated = () => ratedRegions(props.document.settings());
  return (
    <Show
      when={rated().length > 0}
      fallback={
        <>
          <ScreenBar title={app.words().standard.title} />
          <EmptyState text={app.words().standard.noRegions}>
            <a href={hrefOf('package')}>{app.words().standard.toPackage}</a>
          </EmptyState>
        </>
      }
    >
      <Screen {...props} />
    </Show>
  );
}

function Screen(props: RegionsProps) {
  const app = useApp();
  const [today, setToday] = createSignal(dayOf(new Date()));
  // Who leaves the page open overnight comes back to another day.
  const look = () => setToday(dayOf(new Date()));
  window.addEventListener('focus', look);
  onCleanup(() => window.removeEventListener('focus', look));

  const standard = createStandard(props.document, props.standard, today);
  const address = createStandardAddress();
  /** The own region first, then the others by name. */
  const codes = createMemo((): readonly RegionCode[] => {
    const compare = compareNames(app.language());
    const own = app.ownRegion()?.code;
    return [...ratedRegions(props.document.settings())]
      .sort(
        (a, b) =>
          Number(b.code === own) - Number(a.code === own) || compare(a.names[app.language()], b.names[app.language()]),
      )
      .map(({ code }) => code);
  });
  const region = createMemo((): RegionCode => {
    const asked = address().region;
    return asked !== null && codes().includes(asked) ? asked : (codes()[0] ?? '');
  });
  const part = () => address().part;
  const view = createStandardView(app, props.document, standard);
  const words = view.words;
  const overdue = () => standard.overdue().filter((each) => each.region === region()).length;
  const [isPrinting, setPrinting] = createSignal(false);
  const [withNotes, setWithNotes] = createSignal(true);
  const go = (to: Part, of: RegionCode) => {
    location.hash = standardHref(to, of);
  };
  return (
    <>
      <div class={styles.bar}>
        <ScreenBar title={words().title}>
          <Show when={part() !== 'regions'}>
            <Select
              label={words().choose}
              options={codes().map((value) => ({ value, text: view.nameOf(value) }))}
              value={region()}
              onChange={(code) => go(part(), code)}
            />
          </Show>
          <Show when={part() === 'report'}>
            <YearChoice />
          </Show>
          <span class="spring" />
          <Button onClick={() => setPrinting(true)}>{words().print}</Button>
        </ScreenBar>
        <Tabs
          label={words().partsLabel}
          tabs={PARTS.map((id) => ({
            id,
            text: words().parts[id],
            href: standardHref(id, region()),
            ...(id === 'overdue' ? { waiting: overdue() } : {}),
          }))}
          current={part()}
        />
      </div>
      <div class={styles.page}>
        {/* Keyed: what is being typed belongs to one region. */}
        <Show when={region()} keyed>
          {(code) => (
            <Switch>
              <Match when={part() === 'assessment'}>
                <Summary view={view} region={code} />
                <AssessmentList view={view} region={code} at={address().at} />
                <PrintedAssessment view={view} region={code} withNotes={withNotes()} />
              </Match>
              <Match when={part() === 'overdue'}>
                <OverdueList view={view} region={code} />
              </Match>
              <Match when={part() === 'regions'}>
                <Comparison view={view} />
              </Match>
              <Match when={part() === 'report'}>
                <YearlyReport view={view} region={code} />
              </Match>
            </Switch>
          )}
        </Show>
      </div>
      <Show when={isPrinting()}>
        <PrintDialog
          view={view}
          withNotes={part() === 'assessment' ? withNotes() : null}
          onNotes={setWithNotes}
          onClose={() => setPrinting(false)}
        />
      </Show>
    </>
  );
}
