import { createSignal, Show } from 'solid-js';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import type { ChartColours } from '../chart/colours';
import { PictureButton } from '../chart/PictureButton';
import type { PictureText } from '../chart/picture';
import { FileButton } from '../importing/FileButton';
import { TABLE_FILES } from '../importing/intake';
import { EmptyState } from '../parts/EmptyState';
import { ScreenBar } from '../parts/ScreenBar';
import { SegmentedControl } from '../parts/SegmentedControl';
import { YearChoice } from '../rating/RatingBar';
import { ThinData } from '../rating/ThinData';
import { NoPackage } from '../shell/NoPackage';
import { useShell } from '../shell/shell';
import { Agreements } from './Agreements';
import { AxisTable } from './AxisTable';
import { LatticeStrip } from './LatticeStrip';
import { LatticeTable } from './LatticeTable';
import { PublishedPlaces } from './PublishedPlaces';
import styles from './readings.module.css';
import { createReadingsView } from './view';

/** The Readings screen: every place under every reading of the Order, and which of them the published places speak for. */
export function ReadingsScreen() {
  const app = useApp();
  const words = () => app.words().lattice;
  return (
    <div class={styles.screen}>
      <Show when={app.document()} keyed fallback={<NoPackage title={words().title} />}>
        {(document) => (
          <Show when={app.year()} fallback={<NoData />}>
            {(year) => (
              <Show
                when={app.derived.lattice()?.year === year()}
                fallback={
                  <>
                    <ScreenBar title={words().title}>
                      <YearChoice />
                    </ScreenBar>
                    <p class={styles.computing}>{words().computing}</p>
                  </>
                }
              >
                <Readings document={document} />
              </Show>
            )}
          </Show>
        )}
      </Show>
    </div>
  );
}

function NoData() {
  const app = useApp();
  const shell = useShell();
  return (
    <>
      <ScreenBar title={app.words().lattice.title} />
      <EmptyState text={app.words().lattice.noData}>
        <FileButton accept={TABLE_FILES} onFiles={shell.takeFiles}>
          {app.words().shell.import}
        </FileButton>
      </EmptyState>
    </>
  );
}

function Readings(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const view = createReadingsView(app, props.document);
  const [asTable, setAsTable] = createSignal(false);
  const words = view.words;
  const options = () => [
    { value: false, text: words().strip },
    { value: true, text: words().table, title: words().all },
  ];
  const title = () => words().pictureOf(view.layout().x.length, view.lattice()?.year ?? 0);
  const draw = async (text: PictureText, colours: ChartColours) => {
    const { latticePicture } = await import('./latticePicture');
    return latticePicture(view, text, colours);
  };
  return (
    <>
      <ScreenBar title={words().title}>
        <YearChoice />
        <SegmentedControl label={words().view} options={options()} value={asTable()} onChange={setAsTable} />
        <PictureButton title={title()} fileName={words().pictureFile(view.lattice()?.year ?? 0)} draw={draw} />
      </ScreenBar>
      <Show when={app.derived.rating()}>
        {(rating) => <ThinData rating={rating()} methodology={props.document.methodology} />}
      </Show>
      <Show
        when={asTable()}
        fallback={
          <div class={styles.columns}>
            <div class={styles.side}>
              <AxisTable view={view} />
              <PublishedPlaces view={view} />
              <Agreements view={view} />
            </div>
            <div class={styles.main}>
              <LatticeStrip view={view} />
            </div>
          </div>
        }
      >
        <LatticeTable view={view} />
      </Show>
    </>
  );
}
