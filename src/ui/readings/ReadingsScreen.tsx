import { createSignal, Match, Show, Switch } from 'solid-js';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import type { ChartColours } from '../chart/colours';
import { PictureButton } from '../chart/PictureButton';
import type { PictureText } from '../chart/picture';
import { CopyButton } from '../chart/TakeAway';
import { createMethodPart } from '../method/address';
import { MethodLink } from '../method/MethodLink';
import { createMethodsAddress } from '../methods/address';
import { Button } from '../parts/Button';
import type { CopiedRow } from '../parts/copyRows';
import { ProgressBar } from '../parts/ProgressBar';
import { ScreenBar } from '../parts/ScreenBar';
import { type Option, SegmentedControl } from '../parts/SegmentedControl';
import { YearChoice } from '../rating/RatingBar';
import { ThinData } from '../rating/ThinData';
import { later } from '../shell/later';
import { NoData } from '../shell/NoData';
import { NoPackage } from '../shell/NoPackage';
import { PlanBanner } from '../shell/PlanBanner';
import { hrefOf, METHODS } from '../shell/route';
import { Breaks } from '../weights/Breaks';
import { SetList } from '../weights/SetList';
import { placedSets, SetSlope } from '../weights/SetSlope';
import { createWeightsView } from '../weights/view';
import { WeightActions } from '../weights/WeightActions';
import { WeightTable } from '../weights/WeightTable';
import { Agreements } from './Agreements';
import { AxisTable } from './AxisTable';
import { LATTICE_HEAD, LATTICE_ROW, LatticeStrip } from './LatticeStrip';
import { LatticeTable } from './LatticeTable';
import { PublishedPlaces } from './PublishedPlaces';
import styles from './readings.module.css';
import { readingText } from './readingText';
import { createReadingsView } from './view';

const MethodComparison = later(async () => (await import('../methods/MethodComparison')).MethodComparison);

const MethodScreen = later(async () => (await import('../method/MethodScreen')).MethodScreen);

/** What stands under the bar: the strip of readings beside the weights, the same as figures, or another methodology. */
type ScreenView = 'strip' | 'table' | 'methods';

/**
 * Weights and readings: places under other weights than the methodology's, and under every reading of the Order; which of
 * these the published places speak for.
 */
export function ReadingsScreen() {
  const app = useApp();
  const method = createMethodPart();
  return (
    <div class={styles.screen}>
      <Show when={app.document()} keyed fallback={<NoPackage title={app.words().weights.title} />}>
        {(document) => (
          <Show
            when={method()}
            fallback={
              <Show when={app.year()} fallback={<NoRating />}>
                <Screen document={document} />
              </Show>
            }
          >
            {(part) => <MethodScreen document={document} part={part()} />}
          </Show>
        )}
      </Show>
    </div>
  );
}

/** The lattice of the year is on its way: how far it has come, where that takes long; it can be given up. */
function Waiting() {
  const app = useApp();
  const words = () => app.words().lattice;
  const progress = app.derived.latticeProgress;
  return (
    <div class={styles.computing}>
      <Switch fallback={<p>{words().computing}</p>}>
        <Match when={progress() === 'given up'}>
          <p>{words().givenUp}</p>
          <Button onClick={app.calculations.askLattice}>{words().computeAgain}</Button>
        </Match>
        <Match when={progress() !== null}>
          <ProgressBar text={words().computing} done={Number(progress())} />
          <Button onClick={app.calculations.giveUpLattice}>{app.words().shell.cancel}</Button>
        </Match>
      </Switch>
    </div>
  );
}

function NoRating() {
  const app = useApp();
  return (
    <>
      <ScreenBar title={app.words().weights.title}>
        <span class="spring" />
        <MethodLink />
      </ScreenBar>
      <NoData />
    </>
  );
}

function Screen(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const weights = createWeightsView(app, props.document);
  const readings = createReadingsView(app, props.document);
  const [asTable, setAsTable] = createSignal(false);
  const isMethods = createMethodsAddress();
  const words = readings.words;
  const hasLattice = () => app.derived.lattice()?.year === app.year();
  const isAhead = () => app.scenarios.planFor(null)?.years.includes(app.year() ?? 0) === true;
  const options = (): readonly Option<ScreenView>[] => [
    { value: 'strip', text: words().strip },
    { value: 'table', text: words().table, title: words().all },
    { value: 'methods', text: app.words().methods.title },
  ];
  const shown = (): ScreenView => (isMethods() ? 'methods' : asTable() ? 'table' : 'strip');
  const show = (wanted: ScreenView) => {
    if (wanted !== 'methods') setAsTable(wanted === 'table');
    location.hash = wanted === 'methods' ? METHODS : hrefOf('readings');
  };
  const title = () => words().pictureOf(readings.layout().x.length, readings.lattice()?.year ?? 0);
  const draw = async (text: PictureText, colours: ChartColours) => {
    const { latticePicture } = await import('./latticePicture');
    return latticePicture(readings, text, colours);
  };
  /** A column a reading, under its name in words. */
  const placesTable = (): readonly CopiedRow[] => {
    const all = readings.lattice()?.readings ?? [];
    return [
      [app.words().terms.region, ...all.map((each) => readingText(each, app.words()))],
      ...readings
        .rows()
        .map((region) => [readings.nameOf(region), ...all.map((_, at) => readings.placeOf(region, at) || null)]),
    ];
  };
  return (
    <>
      <ScreenBar title={app.words().weights.title}>
        <YearChoice />
        <SegmentedControl label={words().view} options={options()} value={shown()} onChange={show} />
        <Show when={hasLattice() && !isMethods()}>
          <Show
            when={asTable()}
            fallback={
              <PictureButton
                title={title()}
                fileName={words().pictureFile(readings.lattice()?.year ?? 0)}
                draw={draw}
              />
            }
          >
            <CopyButton title={title()} rows={placesTable} />
          </Show>
        </Show>
        <span class="spring" />
        <Show when={!isMethods()} fallback={<MethodLink />}>
          <WeightActions view={weights} />
        </Show>
      </ScreenBar>
      <PlanBanner />
      <Show when={app.derived.rating()}>
        {(rating) => <ThinData rating={rating()} methodology={props.document.methodology} />}
      </Show>
      <Show when={!isMethods()} fallback={<MethodComparison document={props.document} />}>
        <Show
          when={asTable() && hasLattice()}
          fallback={
            <div class={styles.columns}>
              <div class={styles.side}>
                <WeightTable view={weights} />
                <SetList view={weights} />
                <Breaks view={weights} />
                <Show when={hasLattice()}>
                  <AxisTable view={readings} />
                  {/* Nobody has published places of a year that is yet to come. */}
                  <Show when={!isAhead()}>
                    <PublishedPlaces view={readings} />
                  </Show>
                  <Agreements view={readings} />
                </Show>
              </div>
              <div class={styles.main} classList={{ [styles.alone ?? '']: placedSets(weights).length < 2 }}>
                <Show when={hasLattice()} fallback={<Waiting />}>
                  <SetSlope view={weights} readings={readings} row={LATTICE_ROW} head={LATTICE_HEAD} />
                  <LatticeStrip view={readings} />
                </Show>
              </div>
            </div>
          }
        >
          <LatticeTable view={readings} />
        </Show>
      </Show>
    </>
  );
}
