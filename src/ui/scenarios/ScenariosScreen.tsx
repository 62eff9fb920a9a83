import { Show } from 'solid-js';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { ScreenBar } from '../parts/ScreenBar';
import { YearChoice } from '../rating/RatingBar';
import { NoPackage } from '../shell/NoPackage';
import { AboutBranch } from './AboutBranch';
import { BranchList } from './BranchList';
import { DeleteBranch } from './DeleteBranch';
import styles from './scenarios.module.css';
import { createScenariosView } from './view';

/** The Scenarios screen: what planned investments, targets and other choices would do to a place. */
export function ScenariosScreen() {
  const app = useApp();
  return (
    <div class={styles.screen}>
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
  const toDelete = () => {
    const form = view.form();
    return form?.kind === 'delete' ? form.of : null;
  };
  return (
    <>
      <ScreenBar title={words().title}>
        <YearChoice />
      </ScreenBar>
      <div class={styles.columns}>
        <div class={styles.branches}>
          <BranchList view={view} beside={() => null} />
          <AboutBranch view={view} />
        </div>
        <div class={styles.main}>
          <Show when={view.branches().rows.length === 0}>
            <p>{words().none}</p>
            <p class="label">{words().noneLead}</p>
          </Show>
        </div>
      </div>
      <Show when={toDelete()}>{(id) => <DeleteBranch view={view} id={id()} />}</Show>
    </>
  );
}
