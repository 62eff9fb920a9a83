import { createSignal, Match, Show, Switch } from 'solid-js';
import type { InputCode } from '../../model/methodology';
import { useApp } from '../../state/app';
import { Dialog } from '../parts/Dialog';
import { SegmentedControl } from '../parts/SegmentedControl';
import { createFrameEdits } from './frameEdits';
import { createFrameHistory } from './frameHistory';
import { RegionsTab } from './RegionsTab';
import { SeriesTab } from './SeriesTab';
import styles from './structure.module.css';
import type { Tab } from './tab';
import { YearsTab } from './YearsTab';

const TABS: readonly Tab[] = ['years', 'series', 'regions'];

interface StructureDialogProps {
  readonly onClose: () => void;
  readonly first?: Tab | undefined;
  /** The series whose unit is to be stated first of all. */
  readonly unitOf?: InputCode | undefined;
}

/** What the open package is made of: years, inputs and regions, each added, named, ordered and deleted here. */
export default function StructureDialog(props: StructureDialogProps) {
  const app = useApp();
  const edits = createFrameEdits(app);
  const words = edits.words;
  const [tab, setTab] = createSignal<Tab>(props.first ?? (props.unitOf === undefined ? 'years' : 'series'));
  if (props.unitOf !== undefined) edits.open({ kind: 'unit', of: props.unitOf });
  const choose = (next: Tab) => {
    edits.open(null);
    setTab(next);
  };
  const echo = createFrameHistory(app, edits, setTab);
  return (
    <Dialog title={words().title} closeText={app.words().shell.close} kind="wide" onClose={props.onClose}>
      <div class={styles.dialog} data-help="input">
        <div class={styles.head}>
          <SegmentedControl
            label={words().tab}
            options={TABS.map((value) => ({ value, text: words().tabs[value] }))}
            value={tab()}
            onChange={choose}
          />
          <p class="label">{words().hint}</p>
        </div>
        <p class={styles.problem} role="alert">
          {edits.problem()}
        </p>
        <Show when={app.document()}>
          {(document) => (
            <Switch>
              <Match when={tab() === 'years'}>
                <YearsTab edits={edits} document={document()} onClose={props.onClose} />
              </Match>
              <Match when={tab() === 'series'}>
                <SeriesTab edits={edits} document={document()} onClose={props.onClose} />
              </Match>
              <Match when={tab() === 'regions'}>
                <RegionsTab edits={edits} document={document()} onClose={props.onClose} />
              </Match>
            </Switch>
          )}
        </Show>
        {/* What is told of the page stands behind the dialog. */}
        <p class={`label ${styles.echo}`} role="status">
          {echo()}
        </p>
        <p class="unseen" role="status">
          {edits.said()}
        </p>
      </div>
    </Dialog>
  );
}
