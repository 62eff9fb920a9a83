import { createEffect, createMemo, For, onCleanup, Show } from 'solid-js';
import type { Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { moveAmongFigures } from '../parts/amongFigures';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { PeerMark } from '../parts/PeerMark';
import { ScreenBar } from '../parts/ScreenBar';
import { Select } from '../parts/Select';
import { YearChoice } from '../rating/RatingBar';
import { ThinData } from '../rating/ThinData';
import { later } from '../shell/later';
import { NoData } from '../shell/NoData';
import { PlanBanner } from '../shell/PlanBanner';
import { hrefOf } from '../shell/route';
import { useShell } from '../shell/shell';
import { createRegionAddress, regionHref, reportHref } from './address';
import { DirectionTable } from './DirectionTable';
import { FactorTable } from './FactorTable';
import { InputWeights } from './InputWeights';
import { KeyFigures } from './KeyFigures';
import { LadderTable } from './LadderTable';
import { MoveSplit } from './MoveSplit';
import { Remark } from './Remark';
import styles from './region.module.css';
import { Sides } from './Sides';
import { createRegionView, type RegionView } from './view';
import { YearTable } from './YearTable';

const RegionReports = later(async () => (await import('../report/RegionReports')).RegionReports);

/** The Region screen: why one region stands where it stands, what would move it, and what has moved it. */
export function RegionScreen() {
  const app = useApp();
  return (
    <div class={styles.screen}>
      <Show when={app.document()} keyed fallback={<NoRating />}>
        {(document) => (
          <Show when={app.derived.rating()} fallback={<NoRating />}>
            {(rating) => <Region document={document} rating={rating()} />}
          </Show>
        )}
      </Show>
    </div>
  );
}

/** No rating: it is being computed, or there is nothing to compute it from. */
function NoRating() {
  const app = useApp();
  const words = () => app.words().region;
  return (
    <>
      <ScreenBar title={words().title} />
      <Show when={app.year() === null} fallback={<p class={styles.message}>{words().computing}</p>}>
        <NoData />
      </Show>
    </>
  );
}

function Region(props: { readonly document: OpenDocument; readonly rating: Rating }) {
  const app = useApp();
  const shell = useShell();
  const address = createRegionAddress();
  /** The region of the address, else the own one, else the first in the ranking. */
  const code = createMemo((): RegionCode => {
    const { regions, places } = props.rating;
    const wanted = [address.region(), app.ownRegion()?.code].find((each) => each != null && regions.includes(each));
    return wanted ?? regions[Math.max(0, places.indexOf(1))] ?? '';
  });
  createEffect(() => app.lookAtRegion(code()));
  onCleanup(() => app.lookAtRegion(null));
  // What was selected says nothing of another region or year.
  createEffect(() => {
    code();
    props.rating.year;
    shell.showTrace(null);
  });
  const view = createRegionView(app, props.document, () => props.rating, code);
  const words = view.words;
  const options = createMemo(() => {
    const { regions, places } = props.rating;
    return regions
      .map((value, index) => ({ value, place: places[index] || Number.POSITIVE_INFINITY }))
      .sort((a, b) => a.place - b.place)
      .map(({ value, place }) => ({
        value,
        text: Number.isFinite(place) ? `${place}. ${view.nameOf(value)}` : view.nameOf(value),
      }));
  });
  /** A region alone can be compared with nobody: what would say nothing is left out, and said to be. */
  const isCompared = () => view.placed() > 1;
  const choose = (chosen: RegionCode) => {
    location.hash = regionHref(chosen);
  };
  return (
    <>
      <ScreenBar title={words().title}>
        <Select label={words().choose} options={options()} value={code()} onChange={choose} />
        <YearChoice />
        <span class="spring" />
        <PeersButton view={view} />
        <Button
          aria-haspopup="dialog"
          title={app.words().report.commandLead}
          onClick={() => {
            location.hash = reportHref(code());
          }}
        >
          {app.words().report.command}
        </Button>
      </ScreenBar>
      <RegionReports
        view={view}
        document={props.document}
        isOpen={address.isReport()}
        onClose={() => location.replace(regionHref(code()))}
      />
      <PlanBanner />
      <div class={styles.page} on:keydown={moveAmongFigures}>
        <ThinData rating={props.rating} methodology={view.methodology} />
        <Show when={view.place() > 0} fallback={<NoPlace view={view} document={props.document} />}>
          <KeyFigures view={view} />
          <div class={styles.columns}>
            <div class={styles.main}>
              <Show
                when={isCompared()}
                fallback={
                  <p class="label">
                    {words().notCompared} <a href={hrefOf('data')}>{app.firstWords().rating.toData}</a>
                  </p>
                }
              >
                <DirectionTable view={view} />
                <Sides view={view} />
                <LadderTable view={view} isAskedFor={address.isLadder()} />
              </Show>
              <FactorTable view={view} />
            </div>
            <aside class={styles.side} aria-label={words().years}>
              <Remark view={view} document={props.document} />
              <Show when={isCompared()}>
                <MoveSplit view={view} />
              </Show>
              <YearTable view={view} />
              <InputWeights view={view} />
            </aside>
          </div>
        </Show>
      </div>
    </>
  );
}

/** Which regions this one is compared with, and the way to choose others. */
function PeersButton(props: { readonly view: RegionView }) {
  const { view } = props;
  const shell = useShell();
  const words = () => view.app.words().peers;
  return (
    <Button aria-haspopup="dialog" title={words().choose} onClick={shell.choosePeers}>
      {words().compare}
      <For each={view.peers()}>
        {({ code, letter }) => (
          <>
            <PeerMark letter={letter} />
            <span class={styles.peerName}>{view.shortNameOf(code)}</span>
          </>
        )}
      </For>
    </Button>
  );
}

function NoPlace(props: { readonly view: RegionView; readonly document: OpenDocument }) {
  const app = useApp();
  const reason = () => {
    const { rating, index } = props.view;
    return app.words().rating.noScore[rating().withoutScore.get(index()) ?? 'no data'];
  };
  return (
    <>
      <EmptyState text={props.view.words().noPlace(reason())}>
        <a href={hrefOf('data')}>{app.firstWords().rating.toData}</a>
      </EmptyState>
      <div class={styles.columns}>
        <aside class={styles.side}>
          <Remark view={props.view} document={props.document} />
          <YearTable view={props.view} />
        </aside>
      </div>
    </>
  );
}
