import { createEffect, createSignal, Show } from 'solid-js';
import type { Subject } from '../../model/explanation';
import type { RegionCode } from '../../model/region';
import { useApp } from '../../state/app';
import { painted } from '../../state/painted';
import { ScreenBar } from '../parts/ScreenBar';
import { later, laterInFirstWords } from '../shell/later';
import { NoData } from '../shell/NoData';
import { PlanBanner } from '../shell/PlanBanner';
import { LeagueTable, type RevealRegion } from './LeagueTable';
import { RatingBar, type RatingView, YearChoice } from './RatingBar';
import styles from './rating.module.css';
import { ThinData } from './ThinData';
import { createLeagueView, type LeagueView } from './view';

/** What stands above, beside and below the table is loaded once the table is painted: the places are read first. */
const afterTable = async () => {
  await painted();
  return import('./afterTable');
};
const Beside = laterInFirstWords(async () => (await afterTable()).Beside);
const Directions = laterInFirstWords(async () => (await afterTable()).Directions);
const Notes = laterInFirstWords(async () => (await afterTable()).Notes);
const Marks = laterInFirstWords(async () => (await afterTable()).Marks);
const RatingBarEnd = laterInFirstWords(async () => (await afterTable()).RatingBarEnd);

/** With the first chart comes what draws it. */
const SlopeView = laterInFirstWords(async () => (await import('./SlopeView')).SlopeView);
const ThresholdsView = later(async () => (await import('./ThresholdsView')).ThresholdsView);

interface RatingScreenProps {
  /** Hears of which region's R is the active cell, so that the trace bar can explain it; null where there is none. */
  readonly onTrace?: (region: RegionCode | null) => void;
  /** A number was clicked: its whole chain is wanted. */
  readonly onOpen?: (subject: Subject) => void;
}

/** The Rating screen: the league table of the year on view, with map, neighbours and leaders beside it. */
export function RatingScreen(props: RatingScreenProps) {
  const app = useApp();
  return (
    <div class={styles.screen}>
      <Show when={app.document()} keyed fallback={<Nothing />}>
        {(document) => (
          <Show when={app.derived.rating()} fallback={<Nothing />}>
            {(rating) => {
              const view = createLeagueView(app, document, rating);
              createEffect(() => props.onTrace?.(view.traced()?.code ?? null));
              return <League view={view} onOpen={(subject) => props.onOpen?.(subject)} />;
            }}
          </Show>
        )}
      </Show>
    </div>
  );
}

/** No rating: it is being computed, or there is nothing to compute it from. */
function Nothing() {
  const app = useApp();
  const words = () => app.firstWords().rating;
  return (
    <>
      <ScreenBar title={words().title}>
        <YearChoice />
      </ScreenBar>
      <Show when={app.year() === null} fallback={<p class={styles.computing}>{words().computing}</p>}>
        <NoData />
      </Show>
    </>
  );
}

function League(props: { readonly view: LeagueView; readonly onOpen: (subject: Subject) => void }) {
  const { view } = props;
  const [shown, show] = createSignal<RatingView>('table');
  let reveal: RevealRegion | undefined;
  /** Where rows are many nobody scrolls to the end of them: what explains them stays in sight. */
  const isLong = () => view.codes().length > 60;
  const explanations = () => (
    <>
      <Notes view={view} />
      <Directions view={view} />
    </>
  );
  return (
    <>
      <RatingBar view={view} shown={shown()} onShow={show}>
        <RatingBarEnd view={view} />
      </RatingBar>
      <PlanBanner />
      <ThinData rating={view.rating()} methodology={view.methodology} />
      <div class={styles.columns}>
        <div class={styles.main}>
          <Show
            when={shown() === 'table'}
            fallback={
              <div class={styles.rows}>
                <Show when={shown() === 'shifts'} fallback={<ThresholdsView view={view} />}>
                  <SlopeView view={view} />
                </Show>
              </div>
            }
          >
            <div class={styles.rows}>
              <LeagueTable
                view={view}
                onOpen={props.onOpen}
                onReady={(ready) => {
                  reveal = ready;
                }}
              />
              <Show when={!isLong()}>
                <div class={styles.foot}>{explanations()}</div>
              </Show>
            </div>
            {/* The key of the marks is in sight however many rows there are. */}
            <div class={`${styles.foot} ${styles.lastingFoot}`}>
              <Show when={isLong()}>{explanations()}</Show>
              <Marks view={view} />
            </div>
          </Show>
        </div>
        <aside class={styles.side} aria-label={view.words().rating.neighbours}>
          <Beside view={view} onChoose={(code) => reveal?.(code)} />
        </aside>
      </div>
    </>
  );
}
