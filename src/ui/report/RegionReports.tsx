import { createEffect, createSignal, Show } from 'solid-js';
import type { OpenDocument } from '../../state/document';
import { Paper } from '../paper/Paper';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { SegmentedControl } from '../parts/SegmentedControl';
import { TextField } from '../parts/TextField';
import type { RegionView } from '../region/view';
import { createPageAnswers, createWholeAnswers } from './answers';
import { OnePage } from './OnePage';
import styles from './report.module.css';
import { WholeReport } from './WholeReport';

const KINDS = ['page', 'whole'] as const;
type Kind = (typeof KINDS)[number];

interface RegionReportsProps {
  readonly view: RegionView;
  readonly document: OpenDocument;
  /** Whether the choice of what is printed is open. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What the Region screen is on paper: one page, unless the whole report is chosen. */
export function RegionReports(props: RegionReportsProps) {
  const { view, document } = props;
  const [kind, setKind] = createSignal<Kind>('page');
  const [isReady, setReady] = createSignal(false);
  const answers = createPageAnswers(view, document);
  const close = () => {
    props.onClose();
    setKind('page');
  };
  return (
    <>
      <Show
        when={kind() === 'whole'}
        fallback={
          <Paper app={view.app} document={document} region={view.code()} form="page">
            <OnePage view={view} document={document} answers={answers} />
          </Paper>
        }
      >
        <Whole view={view} document={document} onReady={setReady} />
      </Show>
      <Show when={props.isOpen}>
        <Choice view={view} kind={kind()} onKind={setKind} isReady={kind() === 'page' || isReady()} onClose={close} />
      </Show>
    </>
  );
}

interface WholeProps {
  readonly view: RegionView;
  readonly document: OpenDocument;
  readonly onReady: (isReady: boolean) => void;
}

/** The whole report, whose answers are asked for while it is chosen. */
function Whole(props: WholeProps) {
  const { view, document } = props;
  const answers = createWholeAnswers(view, document);
  createEffect(() => props.onReady(answers() !== null));
  return (
    <Show when={answers()}>
      {(found) => (
        <Paper app={view.app} document={document} region={view.code()} form="portrait">
          <WholeReport view={view} document={document} answers={found()} />
        </Paper>
      )}
    </Show>
  );
}

interface ChoiceProps {
  readonly view: RegionView;
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
  readonly isReady: boolean;
  readonly onClose: () => void;
}

/** Before printing: which report, and who has made it. The dialog stands until it is printed, and is not on paper. */
function Choice(props: ChoiceProps) {
  const { app } = props.view;
  const words = () => app.words().report;
  const print = () => {
    if (!props.isReady) return;
    window.print();
    props.onClose();
  };
  return (
    <Dialog
      title={words().title}
      closeText={app.words().shell.close}
      onClose={props.onClose}
      footer={
        <Button kind="primary" disabled={!props.isReady} onClick={print}>
          {props.isReady ? app.words().standard.printNow : words().preparing}
        </Button>
      }
    >
      <form
        class={styles.choices}
        onSubmit={(event) => {
          event.preventDefault();
          print();
        }}
      >
        <SegmentedControl
          label={words().kind}
          options={KINDS.map((value) => ({ value, text: words().kinds[value] }))}
          value={props.kind}
          onChange={props.onKind}
        />
        <p class={styles.lead}>{words().kindsLead[props.kind]}</p>
        <TextField
          label={app.words().standard.author}
          autofocus
          dir="auto"
          maxLength={120}
          value={app.session.author()}
          onInput={({ currentTarget }) => app.session.setAuthor(currentTarget.value)}
        />
        <p class="label">
          {app.words().standard.authorHint} {words().pdfLead}
        </p>
      </form>
    </Dialog>
  );
}
