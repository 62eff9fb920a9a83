import { createEffect, onCleanup, Show } from 'solid-js';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { FileButton } from '../importing/FileButton';
import { TABLE_FILES } from '../importing/intake';
import { ScreenBar } from '../parts/ScreenBar';
import { YearChoice } from '../rating/RatingBar';
import { NoPackage } from '../shell/NoPackage';
import { useShell } from '../shell/shell';
import { createSurveyAddress } from './address';
import { Counts } from './Counts';
import { RegionAnswers } from './RegionAnswers';
import styles from './survey.module.css';
import { createSurveyView } from './view';

/** The Survey screen: who has answered, what the answers come to, and what is to be done with them. */
export function SurveyScreen() {
  const app = useApp();
  return (
    <div class={styles.screen}>
      <Show when={app.document()} keyed fallback={<NoPackage title={app.words().survey.title} />}>
        {(document) => <Survey document={document} />}
      </Show>
    </div>
  );
}

function Survey(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const shell = useShell();
  const address = createSurveyAddress();
  const view = createSurveyView(app, props.document);
  createEffect(() => app.lookAtSurvey(true));
  onCleanup(() => app.lookAtSurvey(false));
  return (
    <>
      <ScreenBar title={view.words().title}>
        <YearChoice />
        <span class="spring" />
        <FileButton accept={TABLE_FILES} onFiles={shell.takeFiles}>
          {app.words().shell.import}
        </FileButton>
      </ScreenBar>
      <div class={styles.page}>
        <Show when={view.summary()} fallback={<p class={styles.message}>{view.words().computing}</p>}>
          {(summary) => (
            <Show
              when={regionIndex(address().region, summary().regions)}
              fallback={<Counts view={view} summary={summary()} />}
            >
              {(found) => <RegionAnswers view={view} summary={summary()} region={found().index} />}
            </Show>
          )}
        </Show>
      </div>
    </>
  );
}

/** Where the region that is asked for stands among those of the survey; null where it is none of them. */
function regionIndex(asked: string | null, regions: readonly string[]): { readonly index: number } | null {
  const index = asked === null ? -1 : regions.indexOf(asked);
  return index < 0 ? null : { index };
}
