import { createEffect, createMemo, createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createSurveyActions } from '../../state/surveyActions';
import { FileButton } from '../importing/FileButton';
import { TABLE_FILES } from '../importing/intake';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { Menu } from '../parts/Menu';
import { ScreenBar } from '../parts/ScreenBar';
import { Tabs } from '../parts/Tabs';
import { YearChoice } from '../rating/RatingBar';
import { useCommands } from '../shell/commands';
import { NoPackage } from '../shell/NoPackage';
import { hrefOf } from '../shell/route';
import { useShell } from '../shell/shell';
import { createSurveyAddress, PARTS, type Part, surveyHref } from './address';
import { Counts } from './Counts';
import { Decide } from './decide/Decide';
import { FormEntry } from './entry/FormEntry';
import { Experts } from './experts/Experts';
import { NoResponses } from './NoResponses';
import { PrintForms } from './paper/PrintForms';
import { Quality } from './quality/Quality';
import { Diagnostics } from './questions/Diagnostics';
import { Matrix } from './questions/Matrix';
import { RegionAnswers } from './RegionAnswers';
import { Remarks } from './remarks/Remarks';
import styles from './survey.module.css';
import { createSurveyView, type SurveyView } from './view';

/** Parts in which something is done with responses that are there. */
const OF_RESPONSES: readonly Part[] = ['decide', 'quality', 'remarks'];

/** The Survey screen: who has answered, what the answers come to, and what is to be done with them. */
export function SurveyScreen() {
  const app = useApp();
  return (
    <div class={styles.screen}>
      <Show when={app.document()} keyed fallback={<NoPackage title={app.words().survey.title} />}>
        {(document) => (
          <Show when={document.methodology.form.block2.questions.length > 0} fallback={<NoQuestions />}>
            <Survey document={document} />
          </Show>
        )}
      </Show>
    </div>
  );
}

/** The methodology asks nobody anything. */
function NoQuestions() {
  const app = useApp();
  return (
    <>
      <ScreenBar title={app.words().survey.title} />
      <EmptyState text={app.words().survey.noQuestions}>
        <a href={hrefOf('data')}>{app.words().shell.screen.data}</a>
      </EmptyState>
    </>
  );
}

function Survey(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const shell = useShell();
  const commands = useCommands();
  const address = createSurveyAddress();
  const view = createSurveyView(app, props.document);
  const actions = createSurveyActions(props.document);
  const [isPrinting, setPrinting] = createSignal(false);
  const isYearKnown = createMemo((known: boolean) => known || view.summary() !== null, false);
  /** Answers to be decided and responses to be put right. */
  const waiting = () => {
    const summary = view.summary();
    if (summary === null) return 0;
    const { unclear, rejected, unplaced } = summary;
    // What a copy carries as sums is in no list.
    return [...unclear, ...rejected].reduce((sum, each) => sum + each, unplaced - view.carriedUndecided());
  };
  const tabs = () =>
    PARTS.map((id) => ({
      id,
      text: view.words().part[id],
      href: surveyHref(id),
      waiting: id === 'decide' ? waiting() : 0,
    }));
  createEffect(() => app.lookAtSurvey(true));
  onCleanup(() => app.lookAtSurvey(false));
  return (
    <>
      <ScreenBar title={view.words().title}>
        <YearChoice />
        <span class="spring" />
        <Button onClick={() => setPrinting(true)}>{view.words().paper.open}</Button>
        <Menu
          text={app.words().exporting.title}
          items={(['survey CSV', 'whole survey CSV'] as const).map((kind) => {
            const { name, explanation, run } = commands.of(`export ${kind}`);
            return { text: name(app.words()), explanation: explanation?.(app.words()) ?? '', onSelect: run };
          })}
        />
        <FileButton accept={TABLE_FILES} onFiles={shell.takeFiles}>
          {app.words().shell.import}
        </FileButton>
      </ScreenBar>
      <Show when={isPrinting()}>
        <PrintForms view={view} onClose={() => setPrinting(false)} />
      </Show>
      <Tabs label={view.words().parts} tabs={tabs()} current={address().part} />
      <div class={styles.page}>
        <Switch>
          <Match when={address().part === 'counts'}>
            <Answers view={view} region={address().region} />
          </Match>
          <Match when={address().part === 'entry'}>
            {/* The year of a new form is the one on view, which is known once something has been computed. */}
            <Show when={isYearKnown()} fallback={<p class={styles.message}>{view.words().computing}</p>}>
              <FormEntry view={view} actions={actions} />
            </Show>
          </Match>
          <Match when={view.isEmpty() && OF_RESPONSES.includes(address().part)}>
            <NoResponses view={view} />
          </Match>
          <Match when={address().part === 'decide'}>
            <Decide view={view} actions={actions} />
          </Match>
          <Match when={address().part === 'quality'}>
            <Quality view={view} actions={actions} />
          </Match>
          <Match when={address().part === 'questions'}>
            <Matrix view={view} />
            <Show when={!view.isEmpty()} fallback={<NoResponses view={view} />}>
              <Show when={view.summary()}>{(summary) => <Diagnostics view={view} summary={summary()} />}</Show>
            </Show>
          </Match>
          <Match when={address().part === 'remarks'}>
            <Remarks view={view} actions={actions} />
          </Match>
          <Match when={address().part === 'experts'}>
            <Show when={view.summary()}>
              {(summary) => <Experts view={view} actions={actions} summary={summary()} />}
            </Show>
          </Match>
        </Switch>
      </div>
    </>
  );
}

/** The responses of all regions, or of one. */
function Answers(props: { readonly view: SurveyView; readonly region: string | null }) {
  return (
    <Show when={props.view.summary()} fallback={<p class={styles.message}>{props.view.words().computing}</p>}>
      {(summary) => (
        <Show
          when={regionIndex(props.region, summary().regions)}
          fallback={<Counts view={props.view} summary={summary()} />}
        >
          {(found) => <RegionAnswers view={props.view} summary={summary()} region={found().index} />}
        </Show>
      )}
    </Show>
  );
}

/** Where the region that is asked for stands among those of the survey; null where it is none of them. */
function regionIndex(asked: string | null, regions: readonly string[]): { readonly index: number } | null {
  const index = asked === null ? -1 : regions.indexOf(asked);
  return index < 0 ? null : { index };
}
