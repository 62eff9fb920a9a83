import { For, Show } from 'solid-js';
import { Signature } from '../paper/Paper';
import paper from '../paper/paper.module.css';
import { thinDataText } from '../rating/ThinData';
import { readingsSummary } from '../shell/readingsSummary';
import { CHAPTERS, type ChapterProps } from './Chapter';
import { MethodChapter } from './MethodChapter';
import { ownMethodName } from './methodName';
import { calledOf } from './OnePage';
import { PassportChapter } from './PassportChapter';
import { RatingChapter } from './RatingChapter';
import { RegionChapter } from './RegionChapter';
import styles from './report.module.css';
import { ScenariosChapter } from './ScenariosChapter';
import { StandardChapter } from './StandardChapter';
import { SurveyChapter } from './SurveyChapter';
import { TargetsChapter } from './TargetsChapter';

/** Everything that a place rests on, for whoever has to check it. */
export function WholeReport(props: ChapterProps) {
  const { view } = props;
  const { app } = view;
  const words = () => app.words().report;
  const thin = () => thinDataText(view.rating(), view.methodology, app.words().rating);
  return (
    <div class={styles.whole}>
      <h1>{words().wholeHeading(view.rating().year, ownMethodName(view))}</h1>
      <p class={paper.under}>
        {calledOf(view)}
        <br />
        {view.nameOf(view.code())}
        {view.place() > 0 ? `: ${words().lead(view.place(), view.placed(), view.number(view.score(), 3))}` : ''}
        <br />
        {words().readings(readingsSummary(view.rating().choices, view.methodology, app.words()))}. {words().unrounded}
        <Show when={thin()}>
          {(text) => (
            <>
              <br />
              {text()}
            </>
          )}
        </Show>
      </p>
      <p>{words().contents}</p>
      <ol class={styles.contents}>
        <For each={CHAPTERS}>{(name) => <li>{words().parts[name]}</li>}</For>
      </ol>
      <MethodChapter {...props} />
      <PassportChapter {...props} />
      <RatingChapter {...props} />
      <RegionChapter {...props} />
      <ScenariosChapter {...props} />
      <TargetsChapter {...props} />
      <SurveyChapter {...props} />
      <StandardChapter {...props} />
      <Signature app={app} />
    </div>
  );
}
